import { chainOf, enclosingNames, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ASKS = /^(get|has|value|get_?feature|has_?feature)$/i;
/** What is able to do something, or not; nobody switches that on for people. */
const ABLE = /^(rooms?|chatroom|chatbox|chat|muc|channel|conversation|box|model|entity|device|peer|codec|adapter)$/;
const DISCOVERY = /^(disco|discovery)$/;

/**
 * Features that are no flags: a shape on a map (`feature.get('radius')`), and what a room or a server says that it is able
 * to do (`room.features.get('moderated')`, `disco.features.has(namespace)`).
 */
export function isOtherFeature(call: ts.CallExpression): boolean {
  if (!ASKS.test(nameOf(call.expression) ?? '')) return false;
  const chain = chainOf(call.expression).slice(0, -1);
  if (chain.some(name => splitWords(name).some(word => DISCOVERY.test(word)))) return true;
  const last = splitWords(chain.at(-1) ?? '').at(-1);
  if (last === 'feature') return isOneOfMany(call);
  if (last !== 'features') return false;
  const [holder] = chain.slice(-2, -1);
  const holders = holder === 'this' ? enclosingNames(call) : holder === undefined ? [] : [holder];
  return holders.some(name => ABLE.test(splitWords(name).at(-1) ?? ''));
}

/** One that the function was given, or took out of others; a client for flags is imported, kept by an object or made here. */
function isOneOfMany(call: ts.CallExpression): boolean {
  let root = unwrap(call.expression);
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!declared) return false;
  if (ts.isParameter(ts.isBindingElement(declared) ? holderOf(declared) : declared)) return true;
  const value = ts.isVariableDeclaration(declared) && declared.initializer ? unwrap(declared.initializer) : null;
  return value !== null && !ts.isNewExpression(value) && !/feature|flag|toggle/i.test(madeBy(value));
}

function holderOf({ parent }: ts.BindingElement): ts.Node {
  return ts.isBindingElement(parent.parent) ? holderOf(parent.parent) : parent.parent;
}

/** The function that a value came from. */
function madeBy(value: ts.Expression): string {
  const inner = ts.isAwaitExpression(value) ? unwrap(value.expression) : value;
  return ts.isCallExpression(inner) ? (nameOf(inner.expression) ?? '') : '';
}
