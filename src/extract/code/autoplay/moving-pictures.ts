import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<video autoPlay={kind === 'gifv'} muted={kind === 'gifv'} loop={kind === 'gifv'}>`: it starts by itself only where it is a
 * short picture that moves, without sound and over and over.
 */
export function isOnlyForMovingPictures(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node.parent)) return false;
  const test = testOf(node.parent);
  if (!test || !isOfMovingPicture(test)) return false;
  const { properties } = node.parent.parent;
  return ['muted', 'loop'].every(name =>
    properties.some(one => {
      if (!ts.isJsxAttribute(one) || textOf(one.name) !== name) return false;
      return !one.initializer || testOf(one)?.getText() === 'true' || testOf(one)?.getText() === test.getText();
    }),
  );
}

const testOf = ({ initializer }: ts.JsxAttribute): ts.Expression | null =>
  initializer && ts.isJsxExpression(initializer) && initializer.expression ? unwrap(initializer.expression) : null;

/** `kind === 'gifv'`, `EmbedKind.GIF === embed.kind` */
function isOfMovingPicture(test: ts.Expression): boolean {
  if (!ts.isBinaryExpression(test) || !/^===?$/.test(test.operatorToken.getText())) return false;
  return [test.left, test.right].some(one => {
    const side = unwrap(one);
    const isFixed =
      ts.isStringLiteralLike(side) || (ts.isPropertyAccessExpression(side) && /^[A-Z]/.test(chainOf(side)[0] ?? ''));
    const said = ts.isStringLiteralLike(side) ? side.text : (chainOf(side).at(-1) ?? '');
    return isFixed && splitWords(said).some(word => /^(gif|gifs|gifv|giphy|tenor)$/.test(word));
  });
}
