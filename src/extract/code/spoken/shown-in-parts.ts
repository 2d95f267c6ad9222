import type { Component } from '../components/components.ts';
import { eachNode, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { isInField } from '../surfaces/look-alikes.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import type { Asked } from './by-author.ts';
import { isArticle, mayBeMade, outerOf, plain, POST, showsAuthorOf, TITLE, WORDS } from './by-author.ts';
import { PLAIN } from './component-around.ts';
import { mayHandParts } from './may-hand-parts.ts';
import { WRITES } from './menu-names.ts';
import { readIn } from './read-of.ts';
import { htmlOf, shownBy } from './shown-values.ts';
import type { Kind } from './words.ts';
import { memberWord } from './words.ts';

/** What somebody said, in one part, of a thing whose author another part shows. */
export interface Parted {
  node: ts.Node;
  symbol: string;
  kind: Kind;
  value: ts.Expression;
}

/** A tag that is handed a thing whole. */
interface Part {
  tag: ts.JsxOpeningLikeElement;
  /** Under what it is handed. */
  name: string;
  thing: ts.Expression;
  around: ts.Node;
}

/** From a part to what shows the person in it. */
const DEEP = 2;

/**
 * `<EntryText entry={entry} /> … <EntryInfo entry={entry} />`: what is said and who says it stand in two parts that are both
 * handed the thing, or one of them beside a part.
 */
export function partedIn(file: ParsedFile, readers: SurfaceReaders): Parted[] {
  if (!mayHandParts(file.indexed.text)) return [];
  return groupsIn(file).flatMap(parts => ofGroup(parts, file, readers));
}

function groupsIn(file: ParsedFile): (readonly Part[])[] {
  const groups = new Map<ts.Node, Map<string, Part[]>>();
  for (const part of file.tags.flatMap(partsOf)) {
    const things = groups.get(part.around) ?? new Map<string, Part[]>();
    const thing = plain(part.thing);
    things.set(thing, [...(things.get(thing) ?? []), part]);
    groups.set(part.around, things);
  }
  return [...groups.values()].flatMap(things => [...things.values()]);
}

/** What a component is handed under its own name, or one that says nothing. */
function partsOf(tag: ts.JsxOpeningLikeElement): Part[] {
  if (!/^[A-Z]/.test(tag.tagName.getText())) return [];
  const around = outerOf(tag);
  if (!around) return [];
  return tag.attributes.properties.flatMap((one): Part[] => {
    const given = ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer) && one.initializer;
    const thing = given && given.expression ? unwrap(given.expression) : null;
    if (!thing || !(ts.isIdentifier(thing) || ts.isPropertyAccessExpression(thing))) return [];
    return [{ tag, name: textOf(one.name!), thing, around }];
  });
}

/** What is written or chosen there is one's own. */
const isOther = (tag: ts.JsxOpeningLikeElement): boolean =>
  isInField(tag) || splitWords(tag.tagName.getText()).some(word => WRITES.test(word) && !PLAIN.test(word));

function ofGroup(parts: readonly Part[], file: ParsedFile, readers: SurfaceReaders): Parted[] {
  const [{ thing, around }] = parts as [Part];
  if (!mayBeMade(thing, thing, () => true)) return [];
  const asked = { hasAccount: isArticle(thing), mayBeInCharge: false };
  const isHere = showsAuthorOf(plain(thing), around, asked);
  // Beside the author it is told already.
  const all = isHere ? [] : wordsIn(around, [plain(thing)]);
  const found = parts.map(part => lookAt(part, file, readers, asked));
  const saying = found.filter(
    ({ part: { tag }, says, isAuthored }) => says.some(one => !one.isTitle) && !isAuthored && !isOther(tag),
  );
  const authors = found.filter(({ part: { tag }, isAuthored }) => isAuthored && !isDoneWith(tag));
  if (!isHere && authors.length === 0) return [];
  // What is a card by itself may have a title above it.
  const isCard = authors.every(({ says }) => says.some(one => !one.isTitle));
  const here = isCard ? all.filter(one => !one.isTitle) : all;
  return [
    ...here.map(({ value, isTitle }) => ({
      node: value,
      symbol: value.getText().slice(0, 60),
      kind: { ...OF_SOMEBODY, isTitle },
      value,
    })),
    ...saying.map(({ part: { tag, thing: value } }) => ({
      node: tag.tagName,
      symbol: tag.tagName.getText(),
      kind: OF_SOMEBODY,
      value,
    })),
  ];
}
/** Whoever it is stands in the part. */
const OF_SOMEBODY: Kind = { ...POST, needsPeople: false };

/** `<EditEntry entry={entry} />`: what is done with it says nothing of what stands beside. */
const isDoneWith = ({ tagName }: ts.JsxOpeningLikeElement): boolean =>
  splitWords(tagName.getText()).some(word => DONE.test(word));
const DONE =
  /^(form|forms|editor|edit|create|new|input|settings|composer|draft|delete|remove|confirm|picker|selector|share|copy|report)$/;

interface Looked {
  part: Part;
  says: readonly Words[];
  isAuthored: boolean;
}

function lookAt(part: Part, file: ParsedFile, readers: SurfaceReaders, asked: Asked): Looked {
  const { tag, name } = part;
  const own = readers.finder.find(tag.tagName.getText(), tag, file);
  if (own === null || own === 'outside') return { part, says: [], isAuthored: false };
  const says = wordsIn(own.node, namesIn(own, name));
  return { part, says, isAuthored: showsAuthor(own, name, readers, asked, DEEP) };
}

function showsAuthor(own: Component, name: string, readers: SurfaceReaders, asked: Asked, depth: number): boolean {
  const names = namesIn(own, name);
  if (names.some(one => showsAuthorOf(one, own.node, asked))) return true;
  if (depth === 1) return false;
  return own.file.tags.some(tag => {
    if (!isWithin(tag, own.node)) return false;
    const handed = partsOf(tag).find(({ thing }) => names.includes(plain(thing)));
    const inner = handed && readers.finder.find(tag.tagName.getText(), tag, own.file);
    return !!inner && inner !== 'outside' && showsAuthor(inner, handed.name, readers, asked, depth - 1);
  });
}

/** What a component calls a thing that it is handed. */
function namesIn({ node }: Component, name: string): string[] {
  const taken = ts.isClassLike(node) ? undefined : node.parameters[0]?.name;
  const element =
    taken && ts.isObjectBindingPattern(taken)
      ? taken.elements.find(one => textOf(one.propertyName ?? one.name) === name)
      : undefined;
  const own = element && ts.isIdentifier(element.name) ? element.name.text : name;
  const holder = taken && ts.isIdentifier(taken) ? taken.text : 'props';
  return [own, `${holder}.${name}`, `this.props.${name}`, `$props.${name}`, `this.${name}`];
}

interface Words {
  value: ts.Expression;
  isTitle: boolean;
}

/** What is shown of a thing that somebody may have written. */
function wordsIn(around: ts.Node, things: readonly string[]): Words[] {
  const found: Words[] = [];
  const add = (value: ts.Expression): void => {
    const read = readIn(value);
    if (!read || !things.includes(plain(read.thing))) return;
    const member = memberWord(read.member);
    if (WORDS.test(member)) found.push({ value, isTitle: false });
    else if (TITLE.test(member)) found.push({ value, isTitle: true });
  };
  eachNode(around, node => {
    if (!ts.isJsxExpression(node) || !node.expression) return;
    const { parent } = node;
    if (!ts.isJsxAttribute(parent)) {
      if (!(ts.isJsxElement(parent) && isOther(parent.openingElement))) shownBy(node.expression).forEach(add);
    } else if (SHOWS.test(textOf(parent.name)) && !isOther(parent.parent.parent)) {
      const value = htmlOf(node.expression);
      if (value) add(value);
    }
  });
  return found;
}
const SHOWS =
  /^(text|content|contents|body|html|innerHTML|v-html|source|markdown|md|children|raw|dangerouslySetInnerHTML)$/;
