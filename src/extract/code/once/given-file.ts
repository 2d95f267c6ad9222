import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** From what a function is given to what that was made of. */
const DEEP = 5;
const FILE = /^(files?|uploads?)$/i;
/** How what came with a request is asked for: `await request.file()`, `await c.req.parseBody()`. */
const ASKS = /^(files?|parseBody|formData|saveRequestFiles|parts)$/;
/** One field of a form; a part of an address, a header and what a cache holds are asked for in the same way. */
const ASKS_FIELD = /^(get|getAll)$/;
const GIVES_FORM = /^(formData|parseBody|readFormData|readMultipartFormData)$/;
const FORM = /^(form|form_?data|fd|data|body)$/i;
/** What is only said of a file. */
const SAID = /^(originalname|originalFilename|filename|fieldname|name|size|length|mimetype|mimeType|type|encoding)$/;
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
    if (isFound || isSaidOf(node)) return;
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
  const owner = receiverOf(expression);
  if (ASKS_FIELD.test(name)) return !!first && ts.isStringLiteralLike(first) && !!owner && isForm(owner, DEEP);
  return ts.isPropertyAccessExpression(expression) && ASKS.test(name);
}

/** `req.file` of `req.file.originalname` */
const isSaidOf = ({ parent }: ts.Node): boolean => ts.isPropertyAccessExpression(parent) && SAID.test(parent.name.text);

/** What holds the fields of a form: `await request.formData()`, or an argument that is called so. */
function isForm(owner: ts.Expression, depth: number): boolean {
  const inner = unwrap(owner);
  if (ts.isCallExpression(inner)) return GIVES_FORM.test(nameOf(inner.expression) ?? '');
  if (!ts.isIdentifier(inner)) return false;
  const value = valueOf(inner);
  return value && depth > 0 ? isForm(value, depth - 1) : FORM.test(inner.text);
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
