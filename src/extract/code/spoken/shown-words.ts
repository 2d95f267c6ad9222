import { isMenuEntry } from '../controls/menu-names.ts';
import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  isFunction,
  nameOf,
  receiverOf,
  textOf,
  unwrap,
} from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { isInField } from '../surfaces/look-alikes.ts';
import { splitWords } from '../tokens.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';
import { PLAIN } from './component-around.ts';
import { WRITES } from './menu-names.ts';
import { isMine } from './of-oneself.ts';
import { READER } from './places.ts';
import { htmlOf, shownBy } from './shown-values.ts';
import { isPreview } from './previews.ts';
import { namesOf, NO_TEXT } from './whose.ts';
import { isUnsaidOf, memberWord } from './words.ts';

/** The element or expression that shows what somebody wrote. */
export interface Words {
  node: ts.Node;
  symbol: string;
}

const TEXT = /^(text|body|content|contents|html|markdown|caption|message|comment|snippet|excerpt|blurb)$/;
const OF_ONESELF = /^(bio|biography|about|description|tagline|headline|introduction|topic|purpose)$/;
/** Contents of which what is said is about oneself. */
const SPEAKS_OF_ITSELF = /^(userprofile|publicprofile|profile|person|account|user|member|author|player|creator|group)$/;
const GIVEN = /^(content|contents|text|body|html|source|markdown|md|raw|rawText|rawContent|caption)$/;
/** The thing of which a part shows the words. */
const WHOLE =
  /^(message|msg|comment|reply|post|note|status|tweet|toot|event|ev|review|story|answer|question|item|data|props|user|profile|person|member|account)$/;
const PART = /^(content|contents|body|text|bubble|details|bio|about)$/;
/** What stands beside the words, or before there are any. */
const BESIDE =
  /^(error|empty|quote|quoted|reply|replied|parent|system|notice|warning|hint|header|footer|action|actions|reaction|reactions|embed|hidden|deleted|blocked|muted|count|time|date)$/;
/** What holds no words of anybody. */
const OF_LOOKS =
  /^(styles?|classes|css|theme|colors?|icons?|i18n|strings|translations?|labels|errors?|warn|warnings?|notices?|toasts?|alerts?)$/;

/** What is read or handed on first, what is set as it is before all. */
const [NONE, PART_OF, SHOWN, READ] = [0, 1, 2, 3];

/**
 * Where a component that is known to show what somebody wrote does so: the markup that is set, the reader that is given a
 * text, the text itself, the part that is given the whole. One: the first of the best.
 */
export function wordsShownIn(whole: ts.Node, content: string): Words | null {
  let best: Ranked | null = null;
  for (const one of rankedIn(whole, content)) if (!best || one.rank > best.rank) best = one;
  return best && { node: best.node, symbol: best.node.getText().slice(0, 60) };
}

interface Ranked {
  node: ts.Node;
  rank: number;
}

/** All places at which such a component shows something that was written, or hands it on to be shown. */
export const allWordsIn = (whole: ts.Node, content: string): readonly { node: ts.Node }[] => rankedIn(whole, content);

function rankedIn(whole: ts.Node, content: string): Ranked[] {
  const found: Ranked[] = [];
  const add = (node: ts.Node, rank: number): void => {
    if (rank > NONE) found.push({ node, rank });
  };
  const members = SPEAKS_OF_ITSELF.test(content) ? OF_ONESELF : TEXT;
  const isText = (value: ts.Expression) => isTextOf(value, members, DEPTH) && !isMine(value) && !isPreview(value);
  const look = (node: ts.Node): void => {
    if (node !== whole && (isFunction(node) || ts.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? '')) return;
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) add(node.tagName, rankOf(node, isText));
    if (ts.isJsxElement(node) && !isAside(node.openingElement))
      for (const child of node.children) {
        const shown = ts.isJsxExpression(child) && child.expression ? shownBy(child.expression) : [];
        for (const value of shown) if (isText(value)) add(value, SHOWN);
      }
    ts.forEachChild(node, look);
  };
  look(whole);
  return found;
}

const DEPTH = 4;

function rankOf(tag: ts.JsxOpeningLikeElement, isText: (value: ts.Expression) => boolean): number {
  if (isAside(tag)) return NONE;
  const name = tag.tagName.getText();
  const isPart = /^[A-Z]|-/.test(name) && PART.test(splitWords(name).at(-1) ?? '');
  let rank = NONE;
  for (const one of tag.attributes.properties) {
    const value = ts.isJsxAttribute(one) ? givenTo(one) : null;
    if (!ts.isJsxAttribute(one) || !value) continue;
    const attribute = textOf(one.name);
    if (/html$/i.test(attribute) ? isText(value) : READER.test(name) && GIVEN.test(attribute) && isText(value))
      rank = Math.max(rank, READ);
    else if (isPart && WHOLE.test(splitWords(attribute).at(-1) ?? '') && isName(value) && !isMine(value))
      rank = Math.max(rank, PART_OF);
  }
  return rank;
}

const givenTo = ({ initializer }: ts.JsxAttribute): ts.Expression | null =>
  initializer && ts.isJsxExpression(initializer) ? htmlOf(initializer.expression) : null;

const isName = (value: ts.Expression): boolean => ts.isIdentifier(value) || ts.isPropertyAccessExpression(value);

/** What one writes or presses, and what stands there instead of the words. */
function isAside(tag: ts.JsxOpeningLikeElement): boolean {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  return (
    /^(title|option|textarea|style|script|button|label|code|head)$/.test(name) ||
    words.some(word => (WRITES.test(word) && !PLAIN.test(word)) || BESIDE.test(word)) ||
    isMenuEntry(name) ||
    isInField(tag)
  );
}

/** `comment.body`, `description`, `format(text)`, `content.trim()`: called after what somebody says. */
function isTextOf(value: ts.Expression, members: RegExp, depth: number): boolean {
  const inner = unwrap(value);
  if (depth === 0 || translatedName(inner) !== null) return false;
  if (ts.isCallExpression(inner)) {
    if (NO_TEXT.test(nameOf(inner.expression) ?? '')) return false;
    const before = receiverOf(inner.expression);
    return [...(before ? [before] : []), ...inner.arguments.slice(0, 2)].some(one => isTextOf(one, members, depth - 1));
  }
  if (ts.isBinaryExpression(inner)) return isTextOf(inner.left, members, depth - 1);
  if (ts.isPropertyAccessExpression(inner))
    return (
      members.test(memberWord(inner.name.text)) &&
      ![...chainOf(inner.expression), ...namesOf(inner.expression)].some(
        (name, index) => isUnsaidOf(name, index) || OF_LOOKS.test(name),
      )
    );
  return ts.isIdentifier(inner) && members.test(memberWord(inner.text)) && isHeld(inner) && !isBeingWritten(inner);
}

/** What a component was given, or computed. */
const isHeld = (name: ts.Identifier): boolean => {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return false;
  if (!ts.isVariableDeclaration(declaration)) return ts.isBindingElement(declaration) || ts.isParameter(declaration);
  const value = declaration.initializer && unwrap(declaration.initializer);
  return !value || !(ts.isJsxElement(value) || ts.isJsxSelfClosingElement(value) || ts.isStringLiteralLike(value));
};

/** `<textarea value={text} />` beside it: what one is about to send. */
function isBeingWritten(name: ts.Identifier): boolean {
  const declaration = declarationOf(name.text, name);
  const around = declaration && enclosingFunction(declaration);
  let isWritten = false;
  if (around)
    eachNode(around, node => {
      if (ts.isJsxAttribute(node) && /^(value|v-model|defaultValue|modelValue)$/.test(textOf(node.name)))
        isWritten ||= node.initializer?.getText().replace(/[{}\s]/g, '') === name.text;
    });
  return isWritten;
}
