import type { Detection } from '../detector.ts';
import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isEndlessTag } from './names.ts';

/** `<InfiniteScrollList onEndReached={more}>`: the tag and its attribute are one place, and the tag is told. */
export function onceForTag(ends: readonly Detection[]): Detection[] {
  const tags = new Map(ends.flatMap(one => (isTagName(one.node) ? [[one.node.parent, one] as const] : [])));
  const attributes = ends.flatMap(one => (tagOf(one) ? [one] : []));
  return ends.map(one => {
    const tag = tagOf(one);
    if (tag && tags.has(tag)) return { ...one, traits: [...(one.traits ?? []), 'repeated'] };
    const isList = attributes.some(other => tagOf(other) === one.node.parent && other.traits?.includes('list'));
    return isList ? { ...one, traits: ['list'] } : one;
  });
}

const isTagName = ({ parent }: ts.Node): boolean =>
  ts.isJsxOpeningElement(parent) || ts.isJsxSelfClosingElement(parent);

/** The tag of an attribute. */
const tagOf = ({ node: { parent } }: Detection): ts.Node | null =>
  ts.isJsxAttribute(parent) ? parent.parent.parent : null;

/** `const EndlessRows = withInfiniteScroll(Rows)`: a component is made, and loads on where it is shown under that name. */
export function isWrapping(call: ts.CallExpression): boolean {
  const { parent } = call;
  return (
    ts.isVariableDeclaration(parent) &&
    ts.isIdentifier(parent.name) &&
    /^[A-Z]/.test(parent.name.text) &&
    isEndlessTag(parent.name.text) &&
    call.arguments.some(one => ts.isIdentifier(one) && /^[A-Z]/.test(one.text)) &&
    !isInFunction(call) &&
    // Under another name nobody would tell that it loads on.
    new RegExp(`<${parent.name.text}[\\s/>]`).test(call.getSourceFile().text)
  );
}

function isInFunction(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return true;
  return false;
}

/** `<InfiniteScroll enabled={false}>`: it is written out that nothing is loaded. */
export const isSwitchedOff = ({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean =>
  properties.some((one, index) => {
    // What is handed on afterwards may switch it on again.
    if (!ts.isJsxAttribute(one) || properties.slice(index).some(ts.isJsxSpreadAttribute)) return false;
    const name = textOf(one.name);
    const value = valueOf(one);
    return (ON.test(name) ? value === false : OFF.test(name) && value === true) && !isSetLater(one, name);
  });

const ON = /^(is-?)?(enabled|active|hasMore|has-more|infinite-?scroll-?enabled)$/i;
const OFF = /^(is-?)?(disabled|infinite-?scroll-?disabled)$/i;

function valueOf({ initializer, parent }: ts.JsxAttribute): boolean | null {
  if (!initializer) return true;
  const value =
    ts.isJsxExpression(initializer) && initializer.expression ? unwrap(initializer.expression) : initializer;
  // `<ion-infinite-scroll disabled="false">`: an element reads the word, a component of React takes any text for yes.
  if (ts.isStringLiteralLike(value) && isOfReact(parent.parent)) return value.text !== '';
  if (ts.isStringLiteralLike(value)) return value.text === 'true' ? true : value.text === 'false' ? false : null;
  if (value.kind === ts.SyntaxKind.TrueKeyword) return true;
  return value.kind === ts.SyntaxKind.FalseKeyword ? false : null;
}

const isOfReact = (tag: ts.JsxOpeningLikeElement): boolean =>
  /^[A-Z]/.test(tag.tagName.getText()) && /\.[cm]?[jt]sx?$/.test(tag.getSourceFile().fileName);

/** `this.scroll.disabled = false` in the file, or in that of the component whose template it is. */
function isSetLater(one: ts.JsxAttribute, name: string): boolean {
  const links = linksOf(one);
  const sets = new RegExp(`\\.${literally(name)}\\s*=(?!=)|\\w+Attribute\\(\\s*['"]${literally(name)}['"]`, 'i');
  if (sets.test(one.getSourceFile().text)) return true;
  const own = links && withoutEnding(links.path);
  return (
    own !== null &&
    links!.holding(name).some(({ indexed: { path, text } }) => withoutEnding(path) === own && sets.test(text))
  );
}

const withoutEnding = (path: string): string => path.replace(/\.\w+$/, '');

/** `<Scroller [totalPages]="all">`: the tag is told how many there are, so that somebody gets to an end of them. */
export function hasTotal({ parent }: ts.Node): boolean {
  const tag = ts.isJsxAttribute(parent) ? parent.parent.parent : parent;
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  return tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      TOTAL.test(textOf(one.name)) &&
      !!one.initializer &&
      !/\b(Infinity|MAX_SAFE_INTEGER|hasMore|hasNext\w*)\b/.test(one.initializer.getText()),
  );
}
const TOTAL = /^(total|total-?(pages?|items?|rows?|count|length|results?)|page-?count|max-?pages?)$/i;
