import { eachNode, isFunction, unwrap } from '../names.ts';
import { changeOf } from '../routes/request-verbs.ts';
import { isAtOneGlance } from '../said-by.ts';
import { ts } from '../ts-morph.ts';

/**
 * `function createReport() { …; post('moderation/incident', payload) }`: further down than the name is read, the request by
 * which it is done, whatever its address is called. The first of each function.
 */
export const sentIn = (acts: readonly ts.Node[], known: readonly ts.Node[]): ts.Node[] =>
  acts.flatMap(name => {
    const own = functionOf(name);
    const sent = own && requestIn(own);
    return sent && ![name, ...known].some(one => isAtOneGlance(one, sent)) ? [sent] : [];
  });

/** What is declared under the name: `Flag.create = function …` stands in another function, and is not that. */
function functionOf(name: ts.Node): ts.Node | null {
  for (let at: ts.Node = name; at && !ts.isSourceFile(at); at = at.parent) {
    if (isFunction(at)) return at;
    if (ts.isBinaryExpression(at)) return isFunction(at.right) ? at.right : null;
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at))
      return at.initializer ?? null;
  }
  return null;
}

function requestIn(whole: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(whole, node => {
    if (found || !ts.isCallExpression(node)) return;
    const [first] = node.arguments;
    const address = first && unwrap(first);
    if (address && isAddress(address) && changeOf(node) !== null) found = address;
  });
  return found;
}

const isAddress = (value: ts.Expression): boolean =>
  (ts.isStringLiteralLike(value) || ts.isTemplateExpression(value)) && /\w\/\w|^[`'"]?\/\w/.test(value.getText());
