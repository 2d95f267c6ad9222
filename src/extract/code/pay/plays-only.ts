import { linksOf } from '../links/registry.ts';
import { nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** From a function to those of its file that it calls. */
const DEEP = 4;
/** What lists, texts and numbers can do by themselves. */
const OF_VALUES =
  /^(push|pop|shift|unshift|splice|slice|concat|join|map|filter|reduce|forEach|some|every|find|findIndex|indexOf|includes|sort|reverse|flat|fill|keys|values|entries|has|get|set|add|delete|clear|toString|toFixed|padStart|padEnd|trim|split|replace|toUpperCase|toLowerCase|startsWith|endsWith)$/;
const BUILT_IN = /^(Math|console|Number|String|Object|Array|JSON)$/;
/** What leads out of the page, or to somebody who takes money. */
const LEADS_OUT =
  /^(fetch|ajax|axios|request|requests|post|put|patch|send|emit|dispatch|invoke|call|open|submit|redirect|navigate|goto|go|location|href|api|http|https|url|pay|pays|payment|payments|paywall|purchase|purchases|buy|checkout|order|charge|billing|invoice|donate|donation|subscribe|subscription|premium|stripe|paypal|store|shop|wallet|show|modal|dialog|popup|import|require|eval|iframe|form|worker)$/;

/**
 * `function handlePurchase(price) { if (coins < price) return; coins -= price }`: what is named like a purchase and only counts in
 * the file. All that it runs stands there, and nothing of it can leave the page.
 */
export function onlyPlays({ expression }: ts.CallExpression): boolean {
  const callee = unwrap(expression);
  const run = ts.isIdentifier(callee) ? functionNamed(callee.text, callee) : null;
  return run !== null && playsIn(run, new Set(), DEEP);
}

function playsIn(run: FunctionNode, tried: Set<ts.Node>, depth: number): boolean {
  if (tried.has(run)) return true;
  if (!run.body || depth === 0) return false;
  tried.add(run);
  let [does, isKept] = [false, true];
  throughout(run.body, node => {
    if (!isKept) return;
    if (ts.isCallExpression(node)) isKept = isPlayed(node, tried, depth);
    else if (ts.isNewExpression(node) || ts.isAwaitExpression(node) || ts.isTaggedTemplateExpression(node))
      isKept = false;
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) isKept = false;
    else if (ts.isStringLiteralLike(node)) isKept = !/:\/\//.test(node.text);
    else if (ts.isBinaryExpression(node) && isSet(node.operatorToken.kind)) isKept = !leadsOut(node.left);
    does ||= ts.isBinaryExpression(node) || ts.isCallExpression(node);
  });
  return does && isKept;
}

const isSet = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

const leadsOut = (node: ts.Node): boolean => splitWords(node.getText()).some(word => LEADS_OUT.test(word));

/** A function of the file that only plays itself, one of a list or a number, or one of the game that says nothing else. */
function isPlayed(call: ts.CallExpression, tried: Set<ts.Node>, depth: number): boolean {
  const callee = unwrap(call.expression);
  if (ts.isIdentifier(callee)) {
    const own = functionNamed(callee.text, callee);
    if (own) return playsIn(own, tried, depth - 1);
    // What is imported, handed over or kept in a state may do anything.
    return declarationOf(callee.text, callee) === null && !isImported(callee) && !leadsOut(callee);
  }
  const holder = receiverOf(callee);
  const name = nameOf(callee) ?? '';
  if (!holder || !ts.isPropertyAccessExpression(callee) || leadsOut(holder)) return false;
  if (BUILT_IN.test(holder.getText())) return true;
  return OF_VALUES.test(name) && !isOfImport(holder);
}

const isOfImport = (holder: ts.Expression): boolean => {
  let root = unwrap(holder);
  while (ts.isPropertyAccessExpression(root) || ts.isCallExpression(root)) root = unwrap(root.expression);
  return ts.isIdentifier(root) && isImported(root);
};

const isImported = (name: ts.Identifier): boolean => linksOf(name)?.imports.has(textOf(name)) ?? true;
