import { calleeOf } from '../callees.ts';
import { meaningOf } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * Whether a function brings the next part of a list, whatever it is called: it asks with the place at which the last part ended,
 * and what comes is put behind what is there.
 */
function bringsNext({ body }: FunctionNode, steps: number): boolean {
  let found = false;
  if (body)
    throughout(body, node => {
      found ||= ts.isCallExpression(node) && (asksNextPart(node) || (steps > 0 && runsWhatBrings(node, steps - 1)));
    });
  return found;
}
const MAX_STEPS = 1;

/** `pull()` of `const pull = async () => { … }`, also one that a hook of the product has handed out; `setState(next, this.pull)` */
function runsWhatBrings({ expression, arguments: given }: ts.CallExpression, steps: number): boolean {
  // A list of anything says that its end is reached: what that brings is known where it is used.
  if (/^on[A-Z]/.test(nameOf(expression) ?? '')) return false;
  const handed = given.filter(one => ts.isIdentifier(one) || ts.isPropertyAccessExpression(one));
  return [expression, ...handed].some(one => {
    const declared = one === expression ? calleeOf(one) : functionHanded(one);
    return declared !== null && bringsNext(declared, steps);
  });
}

function functionHanded(given: ts.Expression): FunctionNode | null {
  const meaning = meaningOf(given);
  return meaning?.is === 'function' ? meaning.node : null;
}

/** The call brings what comes next: by itself, or in the function that it runs. */
export const bringsNextPart = (call: ts.CallExpression): boolean =>
  asksNextPart(call) || runsWhatBrings(call, MAX_STEPS);

/** `await api.posts({ cursor })` where `[...posts, ...page.items]` follows; of an address that says `?after=…`, its answer is that part. */
function asksNextPart(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  if (SETS.test(chain.at(-1) ?? '') || TELLS.test(chain.join('.')) || !isWaitedFor(call)) return false;
  if (!isWriting(call) && call.arguments.some(one => ADDRESS_OF_NEXT.test(textBehind(one)))) return true;
  const around = enclosingFunction(call);
  const run = around?.body ? outermostRun(around) : null;
  if (!run || !(call.arguments.some(one => isPlaceOfEnd(one, MAX_DEPTH)) || asksAddress(call, run))) return false;
  return APPENDS.test(run.getText()) || putsBehind(run);
}

/** `axios.get('/next/clips', { params: shown })`, `fetch(address)` where the place of the end stands near by. */
function asksAddress({ expression, arguments: [address] }: ts.CallExpression, run: ts.Node): boolean {
  if (!address || !REQUESTS.test(nameOf(expression) ?? '') || !isAddress(unwrap(address))) return false;
  return CURSOR.test(run.getText()) || /next|more|older/i.test(address.getText());
}
export const REQUESTS =
  /^(get|getJson|fetch\w*|\$fetch|ofetch|\$get|request|query|axios|ky|got|post|call|api|apiFetch)$/i;
export const CURSOR =
  /\b(max_?id|min_?id|since_?id|last_?id|cursor|next_?cursor|offset|skip|after|before|page|page_?(number|token|index)|next_?(page|token|url)|start_?(at|after|from))\b/i;

const isAddress = (given: ts.Expression): boolean =>
  ts.isStringLiteralLike(given) ||
  ts.isTemplateExpression(given) ||
  (ts.isBinaryExpression(given) && given.operatorToken.kind === ts.SyntaxKind.PlusToken) ||
  /(url|uri|path|endpoint|route|address)$/i.test(nameOf(given) ?? '');
/** What comes is put behind what is there. */
export const APPENDS =
  /\.(push|append)\(\s*\.\.\.|\.(map|forEach)\(\s*\(?\w+\)?\s*=>\s*[\w.]+\.push\(|\.concat\(|\[\s*\.\.\.[^\]]{1,80},\s*\.\.\.|\.insertAdjacentHTML\(\s*['"]beforeend/;

/** Keeps something here, or tells that something was seen. */
const SETS = /^(set|update|log|track|report|count|on|emit|dispatch|push|concat|append)([A-Z]|$)/;
const TELLS = /\b(console|analytics|posthog|mixpanel|gtag|logger|sentry|router|history|navigate|URLSearchParams)\b/i;

/** `post('/read?last_id=' + id)`: how far somebody has read is kept. */
const isWriting = (call: ts.CallExpression): boolean =>
  /^\$?(post|put|patch|delete)$/i.test(nameOf(call.expression) ?? '') ||
  call.arguments.some(one => /\bmethod:\s*['"`](?!get\b)/i.test(one.getText()));

/** `await ask(…)`, `ask(…).then(…)`, `$.get(…, function (html) { … })` */
function isWaitedFor(call: ts.CallExpression): boolean {
  if (call.arguments.some(one => isFunction(unwrap(one)))) return true;
  const { parent } = call;
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === call && /^(then|subscribe|pipe|done|success|json|finally)$/.test(parent.name.text);
  return ts.isAwaitExpression(parent) || ts.isYieldExpression(parent);
}

const PLACE =
  'max_?id|min_?id|since_?id|last_?id|after_?id|before_?id|(next_?|end_?)?cursor|offset|skip|after|before|until|page(_?(number|token|index|num|no))?|(next|current)_?page|next(_?(token|url|max_?id))?|start_?(at|after|from)|continuation(_?token)?|last(_?(key|doc|evaluated_?key|visible|post|item))?';
const ADDRESS_OF_NEXT = new RegExp(`[?&](?:${PLACE})=(?:\\$\\{|['"\`]\\s*\\+)`, 'i');
const IS_PLACE = new RegExp(`^(?:${PLACE})$`, 'i');

/** An address that is held under a name. */
function textBehind(given: ts.Expression): string {
  const inner = unwrap(given);
  const held = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  return held && !isFunction(unwrap(held)) ? held.getText() : '';
}

/** `cursor`, `page + 1`, `{ params: { offset: rows.length } }` */
function isPlaceOfEnd(given: ts.Expression, depth: number): boolean {
  const inner = unwrap(given);
  if (depth === 0 || isFunction(inner) || isWritten(inner)) return false;
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => {
      if (ts.isShorthandPropertyAssignment(one)) return IS_PLACE.test(one.name.text);
      if (!ts.isPropertyAssignment(one) || isWritten(one.initializer)) return false;
      return IS_PLACE.test(one.name.getText()) || isPlaceOfEnd(one.initializer, depth - 1);
    });
  // `JSON.stringify({ page })`, `new URLSearchParams({ offset })`
  if (ts.isNewExpression(inner) || (ts.isCallExpression(inner) && nameOf(inner.expression) === 'stringify'))
    return inner.arguments?.some(one => isPlaceOfEnd(one, depth - 1)) ?? false;
  if (ts.isTemplateExpression(inner))
    return inner.templateSpans.some(
      one => ts.isNewExpression(unwrap(one.expression)) && isPlaceOfEnd(one.expression, depth - 1),
    );
  if (ts.isPrefixUnaryExpression(inner)) return isPlaceOfEnd(inner.operand, depth - 1);
  if (ts.isBinaryExpression(inner)) return isPlaceOfEnd(inner.left, depth - 1) || isPlaceOfEnd(inner.right, depth - 1);
  // `page.value`, `this.page`, `page()`, `cursorRef.current`
  const read = ts.isCallExpression(inner) && inner.arguments.length === 0 ? inner.expression : inner;
  const names = chainOf(read).filter(one => !/^(value|current|this|state|props)$/.test(one));
  return IS_PLACE.test((names.at(-1) ?? '').replace(/(Ref|\$)$/, ''));
}
const MAX_DEPTH = 5;

const isWritten = (value: ts.Expression): boolean => ts.isLiteralExpression(unwrap(value));

/** The function in which another is run where it is written, as in `(async () => { … })()`. */
function outermostRun(declared: FunctionNode): ts.Node {
  let at: ts.Node = declared;
  while (at.parent && !ts.isStatement(at) && !ts.isVariableDeclaration(at)) at = at.parent;
  return ts.isExpressionStatement(at) ? at : declared;
}

/** `[...posts, ...more]`, `posts.push(...more)`, `posts.concat(more)`, `feed.insertAdjacentHTML('beforeend', html)` */
function putsBehind(run: ts.Node): boolean {
  let found = false;
  eachNode(run, node => {
    if (ts.isArrayLiteralExpression(node))
      found ||= node.elements.length > 1 && node.elements.every(ts.isSpreadElement);
    if (!ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    found ||=
      /^(concat|append|appendChild|appendTo|insertAdjacentHTML)$/.test(name) ||
      (name === 'push' && node.arguments.some(ts.isSpreadElement));
  });
  return found;
}
