import { renderOf } from '../components/render-of.ts';
import { meaningOf } from '../links/meaning.ts';
import { eachNode, textOf, namesBound } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { madeOf } from './made-of-person.ts';
import { hidesNothing, isNamed } from './parts-of-owner.ts';

/** `<Posts posts={posts} isOwn={isOwn} />`, where all that `Posts` does with it is to offer its person more. */
export function isShownByTag({ name, parent }: ts.JsxAttribute): boolean {
  const meaning = meaningOf(parent.parent.tagName as ts.Expression);
  const shown = meaning?.is === 'function' ? renderOf(meaning.node) : null;
  const given = shown?.parameters[0]?.name;
  if (!shown?.body || !given) return false;
  const isOwner = ts.isIdentifier(given) ? memberOf(given.text, textOf(name)) : takenOut(given, textOf(name));
  if (!isOwner || (ts.isIdentifier(given) && isHandedOn(given.text, shown.body))) return false;
  const person = madeOf(new Set(namesBound(given).filter(one => !isOwner.is(one))), shown.body, []);
  return hidesNothing(shown.body, { isOwner: isOwner.at, person, isShownByTag: () => false }, []) === true;
}

interface Owner {
  is(name: string): boolean;
  at(node: ts.Node): boolean;
}

/** `props.isOwn` */
const memberOf = (props: string, name: string): Owner => ({
  is: () => false,
  at: node => ts.isPropertyAccessExpression(node) && node.name.text === name && node.expression.getText() === props,
});

/** `{ posts, isOwn }` */
function takenOut(given: ts.BindingName, name: string): Owner | null {
  const elements = ts.isObjectBindingPattern(given) ? given.elements : [];
  const one = elements.find(({ propertyName, name: own }) => textOf(propertyName ?? own) === name);
  if (!one || !ts.isIdentifier(one.name) || elements.some(({ dotDotDotToken }) => dotDotDotToken)) return null;
  const { text } = one.name;
  return {
    is: other => other === text,
    at: node => ts.isIdentifier(node) && node.text === text && !isNamed(node),
  };
}

/** `<Inner {...props} />`, `const { isOwn } = props` */
function isHandedOn(props: string, body: ts.Node): boolean {
  let isSo = false;
  eachNode(body, node => {
    isSo ||=
      ts.isIdentifier(node) &&
      node.text === props &&
      !isNamed(node) &&
      !(ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node);
  });
  return isSo;
}
