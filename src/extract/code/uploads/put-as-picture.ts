import { chainOf, eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PICTURE = /^(avatars?|photos?|pictures?|selfies?|portraits?)$/;
/** What works on pictures alone. */
const DRAWS = /^(sharp|jimp)$/i;
/** A table or a text: what stands in it is rows, whatever a column is called. */
const READS = /csv|xlsx?|excel|sheet|workbook|papa|rows|parse|ocr|json/i;
/** By what a handler looks at the kind of what came in. */
const KIND = /mime_?type/i;
/** `req.file.path`, `req.files?.photo` */
const IS_FILE = /^(?:req|request|ctx)\s*[?!]?\.\s*(?:(?:req|request)\s*[?!]?\.\s*)?files?\b/;
const TYPE = /\bimage\/(?:\*|png|jpe?g|gif|webp)/i;

const namesPicture = (name: string | null): boolean => splitWords(name ?? '').some(word => PICTURE.test(word));

/**
 * Whether a handler keeps the file that a request brought as a picture: under its name, by what is called so, or after a look at
 * its kind. A picture of somebody that is only spoken of there, `user.avatar` in an answer, is another.
 */
export function isPutAsPicture(around: ts.Node): boolean {
  const text = around.getText();
  if (KIND.test(text) && TYPE.test(text)) return true;
  const held = namesHeld(around);
  const isFile = (value: ts.Node | undefined): boolean => !!value && holdsFile(value, held);
  let isPut = false;
  eachNode(around, node => {
    if (isPut) return;
    if (ts.isPropertyAssignment(node)) isPut = namesPicture(textOf(node.name)) && isFile(node.initializer);
    else if (ts.isVariableDeclaration(node)) isPut = namesPicture(textOf(node.name)) && isFile(node.initializer);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      isPut = namesPicture(nameOf(node.left)) && isFile(node.right);
    else if (ts.isCallExpression(node))
      isPut =
        (chainOf(node.expression).some(name => DRAWS.test(name)) ||
          namesPicture(nameOf(node.expression)) ||
          node.arguments.some(saysPicture)) &&
        node.arguments.some(
          one => !ts.isFunctionLike(one) && !ts.isObjectLiteralExpression(unwrap(one)) && isFile(one),
        );
  });
  return isPut;
}

/** `'avatars'`, `{ folder: 'avatars' }` */
function saysPicture(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isStringLiteralLike(inner)) return namesPicture(inner.text);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.some(
      one =>
        ts.isPropertyAssignment(one) && ts.isStringLiteralLike(one.initializer) && namesPicture(one.initializer.text),
    )
  );
}

/**
 * `const { path } = req.file`, `const stored = await put(req.file)`, `put(req.file, (error, stored) => …)`: the file, or where it
 * lies; no rows that are read in it.
 */
function namesHeld(around: ts.Node): ReadonlySet<string> {
  const held = new Set<string>();
  const hold = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) held.add(name.text);
    if (ts.isObjectBindingPattern(name))
      for (const one of name.elements) if (!namesPicture(textOf(one.propertyName ?? one.name))) hold(one.name);
  };
  eachNode(around, node => {
    if (ts.isVariableDeclaration(node) && node.initializer && holdsFile(node.initializer, held)) hold(node.name);
    if (!ts.isCallExpression(node) || READS.test(node.expression.getText())) return;
    const heard = node.arguments.flatMap((one: ts.Node) => (isFunction(one) ? [one] : []));
    const isHanded = heard.length > 0 && [node.expression, ...node.arguments].some(one => holdsFile(one, held));
    if (isHanded) for (const { parameters } of heard) for (const one of parameters) hold(one.name);
  });
  return held;
}

function holdsFile(value: ts.Node, held: ReadonlySet<string>): boolean {
  if (READS.test(value.getText())) return false;
  let holds = false;
  const look = (node: ts.Node): void => {
    if (holds || ts.isFunctionLike(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      // `stored.avatar` is read of something else; `req.files.avatar` is the file.
      if (IS_FILE.test(node.getText())) holds = true;
      else if (!namesPicture(node.name.text)) look(node.expression);
      return;
    }
    if (ts.isIdentifier(node)) holds = held.has(node.text);
    else ts.forEachChild(node, look);
  };
  look(value);
  return holds;
}
