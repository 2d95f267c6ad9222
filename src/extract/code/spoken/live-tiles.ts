import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { filledByKits, tilesOfKits } from './attached-tiles.ts';
import { mayStream } from './may-stream.ts';
import { OTHERS, OWN, standsWithAnother } from './whose-film.ts';
import type { Kind } from './words.ts';

/** A film of its own, and no picture of now. */
const PLAYS = /^(src|controls|loop|poster|onEnded|ended)$/;
const SHOWN = /^(ref|srcObject|srcobject|bind:this|id|key)$/;

/** What somebody shows of themselves right now, to whoever is in the room. */
export const LIVE: Kind = { content: 'participant', owners: /^$/, members: /^$/, needsPeople: false };

/**
 * `participants.map(p => <video ref={el => attach(el, p.stream)} />)`, `<video ref={remoteVideo} />`: a film that has no address
 * is a stream, and what says whose it is says that it is another's.
 */
export function liveTilesIn(file: ParsedFile): { node: ts.Node; symbol: string; kind: Kind }[] {
  if (!mayStream(file.indexed.text)) return [];
  const films = file.tags.filter(tag => tag.tagName.getText() === 'video' && isStream(tag) && isOfAnother(tag));
  return [...films, ...filledByKits(file), ...tilesOfKits(file)].map(({ tagName }) => ({
    node: tagName,
    symbol: tagName.getText(),
    kind: LIVE,
  }));
}

/** All that is put on the element of a tag is what one's own camera gives: `getUserMedia(…).then(stream => (ref.current.srcObject = stream))`. */
function showsOneself(tag: ts.JsxOpeningLikeElement): boolean {
  const ref = tag.attributes.properties.find(
    (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && textOf(one.name) === 'ref',
  )?.initializer;
  const held = ref && ts.isJsxExpression(ref) && ref.expression ? unwrap(ref.expression) : null;
  if (!held || !ts.isIdentifier(held)) return false;
  const given: ts.Expression[] = [];
  let isHanded = false;
  eachNode(tag.getSourceFile(), node => {
    if (!ts.isIdentifier(node) || node.text !== held.text || node === held || ts.isVariableDeclaration(node.parent))
      return;
    // Another component of the file may call its own the same.
    if (declarationOf(node.text, node) !== declarationOf(held.text, held)) return;
    let at: ts.Node = node;
    while (ts.isPropertyAccessExpression(at.parent) || ts.isNonNullExpression(at.parent)) at = at.parent;
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && parent.left === at && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      given.push(parent.right);
    else isHanded ||= ts.isCallExpression(parent) && parent.arguments.includes(at as ts.Expression);
  });
  return given.length > 0 && !isHanded && given.every(isOwnCamera);
}

const CAMERA = /^get(User|Display)Media$/;

/** `stream` of `await getUserMedia(…)` and of what stands behind its `then`. */
function isOwnCamera(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const declared = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : inner;
  const call = made && unwrap(made);
  if (call && ts.isCallExpression(call)) return CAMERA.test(nameOf(call.expression) ?? '');
  if (declared && ts.isBindingElement(declared)) return isStateOfCamera(declared);
  const run = declared && ts.isParameter(declared) ? declared.parent.parent : null;
  const before =
    run && ts.isCallExpression(run) && nameOf(run.expression) === 'then' ? receiverOf(run.expression) : null;
  return !!before && isOwnCamera(before);
}

/** A state into which nothing else is put: `getUserMedia(…).then(setStream)`. */
function isStateOfCamera(state: ts.BindingElement): boolean {
  const { parent: pair } = state;
  const [first, setter] = ts.isArrayBindingPattern(pair) ? pair.elements : [];
  if (first !== state || !setter || !ts.isBindingElement(setter)) return false;
  const given: boolean[] = [];
  eachNode(state.getSourceFile(), node => {
    if (!ts.isIdentifier(node) || node === setter.name || node.text !== textOf(setter.name)) return;
    if (declarationOf(node.text, node) !== setter) return;
    const call = node.parent;
    const [value] = ts.isCallExpression(call) ? call.arguments : [];
    if (!value) given.push(false);
    else if (value === node) given.push(isPutThen(call as ts.CallExpression));
    else if (!/^(null|undefined)$/.test(value.getText())) given.push(isOwnCamera(value));
  });
  return given.length > 0 && !given.includes(false);
}

const isPutThen = (call: ts.CallExpression): boolean =>
  nameOf(call.expression) === 'then' && isOwnCamera(receiverOf(call.expression)!);

function isStream({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean {
  const names = properties.filter(ts.isJsxAttribute).map(one => textOf(one.name));
  return (
    names.some(name => /^(ref|srcObject|srcobject|bind:this|id)$/.test(name)) && !names.some(name => PLAYS.test(name))
  );
}

function isOfAnother(tag: ts.JsxOpeningLikeElement): boolean {
  const said = tag.attributes.properties
    .filter((one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && SHOWN.test(textOf(one.name)))
    .flatMap(one => splitWords(saidOf(one)));
  if (said.some(word => OWN.test(word))) return false;
  if (said.some(word => OTHERS.test(word))) return true;
  if (showsOneself(tag)) return false;
  return standsWithAnother(tag);
}

/**
 * `el => { el.srcObject = isMe ? localStream : p.stream }` puts another's film there as well, so that what is one's own says nothing
 * of it.
 */
function saidOf({ initializer }: ts.JsxAttribute): string {
  const put: ts.Expression[] = [];
  if (initializer)
    eachNode(initializer, node => {
      if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
      if (nameOf(node.left) === 'srcObject') put.push(...eitherOf(node.right));
    });
  const others = put.filter(one => !isCalledOwn(one) && !/^(null|undefined)$/.test(one.getText()));
  return others.length > 0 && put.some(isCalledOwn)
    ? others.map(one => one.getText()).join(' ')
    : (initializer?.getText() ?? '');
}

const isCalledOwn = (value: ts.Expression): boolean => splitWords(value.getText()).some(word => OWN.test(word));

/** `streams[person.id] ?? myStream` puts the one or the other, as a condition does. */
function eitherOf(put: ts.Expression): ts.Expression[] {
  const value = unwrap(put);
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse].flatMap(eitherOf);
  const isEither = ts.isBinaryExpression(value) && /^(\|\||\?\?)$/.test(value.operatorToken.getText());
  return isEither ? [value.left, value.right].flatMap(eitherOf) : [value];
}
