import { any } from '../ask.ts';
import { CHILD_MODES, childModesIn } from '../age/child-modes.ts';
import { isContactName, isParentalName, isTopic, mayBeParental } from '../age/parental-names.ts';
import type { Detector } from '../detector.ts';
import { leaves } from '../guards/completion.ts';
import { chainOf, declaredName, eachNode, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { fieldOfParent, saidInQuotes } from '../age/parental-words.ts';
import { splitWords } from '../tokens.ts';
import { testsOf } from '../guards/stated.ts';
import { ts } from '../ts-morph.ts';

type Trait = 'branches' | 'acts' | 'shows' | 'keeps';
type Named = (name: string | null) => boolean;

/** Consent flows by the names of what is tested, called, shown and kept. A name that is only handed on is none. */
export default {
  occurs: ask => any(mayBeParental(ask), ask.holds(CHILD_MODES)),
  detect(file) {
    const isOnTopic = isTopic(file.indexed.tokens);
    const isNamed: Named = name => name !== null && isParentalName(name, isOnTopic);
    const found = new Map<ts.Node, Trait>();
    const add = (node: ts.Node | null, trait: Trait): void => {
      if (node && !found.has(node)) found.set(node, trait);
    };
    for (const node of file.nodes) {
      if (!onlyPicksText(node)) for (const test of testsOf(node)) add(testedIn(test, isNamed), 'branches');
      if (ts.isIfStatement(node))
        for (const one of operandsOf(node.expression)) add(blockerIn(one, node, isNamed), 'branches');
      add(shownBy(node, isNamed), 'shows');
      add(actedIn(node, isNamed), 'acts');
      add(keptIn(node, isNamed), 'keeps');
      const said = ts.isStringLiteralLike(node) ? saidInQuotes(node) : null;
      if (said) add(node, said);
    }
    for (const { node, trait } of childModesIn(file)) add(node, trait);
    return [...found].map(([node, trait]) => ({ node, symbol: textOf(node), traits: [trait] }));
  },
} satisfies Detector;

function testedIn(test: ts.Expression, isNamed: Named): ts.Node | null {
  const inner = unwrap(test);
  const asked = ts.isCallExpression(inner) ? inner.expression : ts.isBinaryExpression(inner) ? inner.left : inner;
  if (isNamed(nameOf(asked))) return nameNode(asked);
  // `settings.parentalControls.chatDisabled`
  const of = ts.isPropertyAccessExpression(asked) ? asked.expression : null;
  return of && OF_PARENT.test(splitWords(nameOf(of) ?? '').join(' ')) ? nameNode(of) : null;
}

const OF_PARENT =
  /^(parental|guardian) (controls?|settings?|restrictions?|permissions?|consents?)$|^parents? (controls|consents?)$/;

/** `email || null`, `email ? mask(email) : 'none'`: what is there or a word for nothing; nothing is decided. */
function onlyPicksText(node: ts.Node): boolean {
  const other = ts.isBinaryExpression(node) ? node.right : ts.isConditionalExpression(node) ? node.whenFalse : null;
  if (!other) return false;
  const inner = unwrap(other);
  const isNothing = inner.kind === ts.SyntaxKind.NullKeyword || inner.getText() === 'undefined';
  return ts.isStringLiteralLike(inner) || (ts.isBinaryExpression(node) && isNothing);
}

function operandsOf(expression: ts.Expression): ts.Expression[] {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return operandsOf(inner.operand);
  return ts.isBinaryExpression(inner) ? [...operandsOf(inner.left), ...operandsOf(inner.right)] : [inner];
}

/** `if (shouldBlock) return …`, where the variable was made from what a parent has to say. */
function blockerIn(test: ts.Expression, branch: ts.IfStatement, isNamed: Named): ts.Node | null {
  if (!ts.isIdentifier(test) || !leaves(branch.thenStatement)) return null;
  const value = valueOf(test);
  return value && operandsOf(value).some(one => isNamed(nameOf(one))) ? test : null;
}

/** A component that is shown or defined. */
function shownBy(node: ts.Node, isNamed: Named): ts.Node | null {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const field = fieldOfParent(node);
    if (field) return field;
    const name = nameOf(node.tagName as ts.Expression);
    if (name !== null && /^[A-Z]/.test(name)) return isNamed(name) ? node.tagName : null;
    return null;
  }
  if (!isFunction(node) && !ts.isClassLike(node)) return null;
  const name = declaredName(node);
  if (name === null || !/^[A-Z]/.test(name) || !isNamed(name)) return null;
  if (node.name) return node.name;
  return ts.isVariableDeclaration(node.parent) ? node.parent.name : null;
}

/** A call or definition of a function, and a member of a table of steps or actions that is used. */
function actedIn(node: ts.Node, isNamed: Named): ts.Node | null {
  if (ts.isCallExpression(node)) {
    const name = nameOf(node.expression);
    // A setter of a component's own state.
    const says = (isNamed(name) && !/^set[A-Z]/.test(name ?? '')) || keepsRow(node, isNamed) || asksAddress(node);
    return says ? nameNode(node.expression) : null;
  }
  if (isFunction(node) && node.name && /^[a-z]/.test(textOf(node.name)))
    return isNamed(textOf(node.name)) ? node.name : null;
  if (!ts.isPropertyAccessExpression(node) || !/^[A-Z][A-Z0-9_]+$/.test(node.name.text)) return null;
  return isNamed(node.name.text) && !ts.isCaseClause(node.parent) ? node.name : null;
}

/** `prisma.guardianship.create({ … })` */
const keepsRow = ({ expression }: ts.CallExpression, isNamed: Named): boolean =>
  /^(create|insert|insertOne|upsert|update|updateOne|save|delete|findOne|findUnique|findFirst|findOneBy|requestAuthorization)$/.test(
    nameOf(expression) ?? '',
  ) && isNamed(chainOf(expression).at(-2) ?? null);

const REQUESTS = /^(fetch|get|post|put|patch|delete|request|axios|mutate|emit|send)$/;
const ADDRESS = /\/(parental|guardian|parent)[-_]?(consents?|approvals?|permissions?|controls?|verifications?)\b/i;

/** `api.post('/parental-consent', { … })` */
const asksAddress = ({ expression, arguments: [first] }: ts.CallExpression): boolean =>
  REQUESTS.test(nameOf(expression) ?? '') &&
  first !== undefined &&
  (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)) &&
  ADDRESS.test(first.getText());

/** `{ underConsentAge: body.under_consent_age }`: a key that is given a value of another kind than its own name. */
function keptIn(node: ts.Node, isNamed: Named): ts.Node | null {
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) return null;
  if (!isNamed(textOf(node.name)) || isContactName(textOf(node.name))) return null;
  const value = unwrap(node.initializer);
  const isRead =
    ts.isPropertyAccessExpression(value) &&
    !/^(props|PropTypes|this)$/.test(value.expression.getText()) &&
    !/^(this\.)?props\b|PropTypes/.test(value.getText());
  const isAsked = ts.isAwaitExpression(node.initializer) || ts.isCallExpression(value);
  return isRead || (isAsked && !/PropTypes/.test(value.getText()) && holdsName(value)) ? node.name : null;
}

function holdsName(value: ts.Node): boolean {
  let found = false;
  eachNode(value, one => void (found ||= ts.isIdentifier(one)));
  return found;
}
