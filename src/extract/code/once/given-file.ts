import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** From what a function is given to what that was made of. */
const DEEP = 5;
const FILE = /^(files?|uploads?)$/i;
/** How what came with a request is asked for: `await request.file()`, `await c.req.parseBody()`. */
const ASKS = /^(files?|parseBody|formData|saveRequestFiles|parts)$/;
/** One field of a form; an address that is fetched is asked for in the same way. */
const ASKS_FIELD = /^(get|getAll)$/;
/** `@UploadedFile() picture`, `@Req() request` */
const HANDED = /^(Uploaded\w*|Req|Request)$/;

/**
 * Whether the function that is called here is given the file that came with the request, or all of the request. What the
 * route fetches from elsewhere comes in by another way.
 */
export function isGivenFile(callee: ts.Expression): boolean {
  let at: ts.Node = callee;
  if (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  const call = at.parent;
  return ts.isCallExpression(call) && call.expression === at && call.arguments.some(one => isOfFile(one, DEEP));
}

function isOfFile(given: ts.Expression, depth: number): boolean {
  const whole = unwrap(given);
  let isFound = false;
  const look = (node: ts.Node): void => {
    if (isFound) return;
    if (ts.isPropertyAccessExpression(node)) isFound = FILE.test(node.name.text);
    else if (ts.isCallExpression(node)) isFound = asksForFile(node);
    else if (ts.isIdentifier(node) && !isKey(node)) isFound = isOfName(node, node === whole, depth);
  };
  look(whole);
  if (!isFound) eachNode(whole, look);
  return isFound;
}

const isKey = (name: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(name.parent) || ts.isPropertyAssignment(name.parent)) && name.parent.name === name;

function asksForFile({ expression, arguments: [first] }: ts.CallExpression): boolean {
  const name = nameOf(expression) ?? '';
  if (ASKS_FIELD.test(name)) return !!first && ts.isStringLiteralLike(first) && /^\w+$/.test(first.text);
  return ts.isPropertyAccessExpression(expression) && ASKS.test(name);
}

function isOfName(name: ts.Identifier, isWhole: boolean, depth: number): boolean {
  const declared = declarationOf(name.text, name);
  if (!declared || depth === 0) return false;
  if (ts.isBindingElement(declared)) return FILE.test(textOf(declared.propertyName ?? declared.name));
  if (ts.isParameter(declared)) {
    const by = (ts.getDecorators(declared) ?? []).map(({ expression }) =>
      nameOf(ts.isCallExpression(expression) ? expression.expression : expression),
    );
    return FILE.test(name.text) || (by.length > 0 ? by.some(one => HANDED.test(one ?? '')) : isWhole);
  }
  const value = valueOf(name);
  return value !== null && isOfFile(value, depth - 1);
}
