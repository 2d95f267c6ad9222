import { heldAt } from '../guards/dominance.ts';
import type { Held } from '../guards/dominance.ts';
import type { Component } from '../components/components.ts';
import { eachNode, isFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { componentsOf } from '../components/declared-components.ts';
import { propsTaken } from '../components/props-taken.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isHiddenWithin } from './hidden-lines.ts';
import { mayHoldMenu } from './may-hold-menu.ts';
import { namesMenu } from './menu-names.ts';

/** What can be done with something, and what that is. */
export interface ActionMenu {
  component: Component;
  content: string;
  /** Too little is done there, or with a whole group: it is one only where a surface shows it. */
  isOnlyPart: boolean;
  /** Where its lines stand, if its name says nothing of them. */
  at?: ts.Node;
  /** It stands in what shows the thing, which says the rest. */
  isInline?: boolean;
  /** Whose it is does not show. */
  isOpen?: boolean;
}

/** By the last word of what it is given. */
const CONTENTS: readonly (readonly [words: RegExp, content: string])[] = [
  [/^(message|msg|dm)$/, 'message'],
  [/^(conversation|convo|chat)$/, 'conversation'],
  [/^(comment|reply)$/, 'comment'],
  [/^(post|note|tweet|toot|status|story|event)$/, 'post'],
  [/^(thread|topic|discussion)$/, 'thread'],
  [/^(review)$/, 'review'],
];
const GROUP = /^(room|channel|group|community|server|guild|space)$/;
/** What the author does with it, and what everybody does. */
const ACTS =
  /^(delete|remove|edit|pin|unpin|hide|archive|resolve|copy|share|forward|reply|quote|mute|unmute|ignore|block|unblock|report|flag|save|unsave|bookmark|star|unstar|react|reaction|translate|repost|boost|reblog|retweet|follow|unfollow|unread|download|leave|clear)$/;
const OF_ALL =
  /^(copy|share|forward|reply|quote|mute|ignore|block|report|flag|save|bookmark|star|react|reaction|translate|repost|boost|reblog|retweet|follow|unread)$/;
/** Of an author; sharing beside it says nothing of whose it is. Who moderates removes as well, and who reads archives. */
const OF_AUTHOR = /^(delete|edit)$/;
const TALK = 'conversation';
/** Fewer acts are a button. */
const MIN_ACTS = 3;
/** More are a sentence. */
const MAX_WORDS = 6;

/** Menus and bars of what can be done with what somebody wrote, which they are given. */
export function actionMenusIn(file: ParsedFile): ActionMenu[] {
  if (!mayHoldMenu(file.indexed)) return [];
  return componentsOf(file).flatMap(component => {
    if (!namesMenu(component.name)) return [];
    const content = contentOf(component, CONTENTS);
    const whole = content ?? contentOf(component, [[GROUP, 'group']]);
    if (whole === null) return [];
    const acts = actsIn(component.node);
    const isOwned = [...acts].some(act => OF_AUTHOR.test(act)) && isForAll(component.node);
    const isDoneByAll = (act: string) => OF_ALL.test(act) && !(isOwned && act === 'share');
    const isEverybodys = acts.size >= MIN_ACTS && [...acts].some(isDoneByAll);
    const isOnlyPart = content === null || !(isEverybodys || content === TALK);
    return acts.size > 0 ? [{ component, content: whole, isOnlyPart }] : [];
  });
}

/**
 * Whether what an author does with it is there for all who see the menu: `isOwner && <Edit />` says that it is not everybody's.
 * Each is looked for as it stands in markup; of a list that the menu is made of nothing is known.
 */
function isForAll(shown: ts.Node): boolean {
  let isSeen = false;
  let isOpen = false;
  eachNode(shown, node => {
    if (!isOfAuthor(node)) return;
    isSeen = true;
    isOpen ||= !isInMarkup(node, shown) || heldAt(node, shown).some(isCondition) || isHiddenWithin(node, shown);
  });
  return isSeen && !isOpen;
}

/** A tag, or the words on it, that is named for it. */
const isOfAuthor = (node: ts.Node): boolean => {
  if (FOR_ONESELF.test(lineOf(node)) || isOfElse(lineOf(node))) return false;
  const text = ts.isJsxText(node)
    ? node.text
    : ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)
      ? // `<EditItem post={post} />` may show nothing to whoever is not its author.
        isPressed(node)
        ? node.tagName.getText()
        : ''
      : ts.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name))
        ? (node.initializer?.getText() ?? '')
        : (ts.isPropertyAssignment(node) &&
            !isAsked(node) &&
            /^(label|title|text|action)$/.test(textOf(node.name)) &&
            node.getText()) ||
          '';
  const words = splitWords(text);
  const at = words.findIndex(word => OF_AUTHOR.test(word));
  return words.length <= MAX_WORDS && at >= 0 && words.slice(at + 1).every(word => THING.test(word));
};
/** `<Item onClick={edit}>Edit tags</Item>`: what is read on a line says what it does. */
const isOfElse = (line: string): boolean =>
  [...line.matchAll(/>\s*(?:edit|delete)\s+([^<>{}]+)</gi)].some(([, rest]) =>
    splitWords(rest!).some(word => !THING.test(word)),
  );
/** `Delete this post`; `Edit tags`, `Delete chat` and `Delete from my list` are everybody's. */
const THING =
  /^(this|the|your|my|a|it|post|message|comment|reply|note|tweet|toot|status|story|thread|topic|discussion|review|item|content|permanently|forever|now|label|title|text|action|id|uuid|dialog|modal|form|mode|open|true|false|click|press|handler|mutation|mutate|button|btn|icon|e|event)$/;

const isPressed = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)));

/** `Delete for me`: everybody takes away what they see themselves. */
const FOR_ONESELF = /\bfor[\s_-]?(me|myself|you|yourself)\b|(?<=[a-z])For(Me|Myself|You|Yourself)(?![a-z])/i;
function lineOf(node: ts.Node): string {
  let at = node;
  while (at.parent && !ts.isJsxElement(at) && !ts.isJsxSelfClosingElement(at) && !ts.isObjectLiteralExpression(at))
    at = at.parent;
  return at.getText();
}

/** `confirm({ title: 'Delete this?' })`: asked once it was pressed; `lines.push({ label: 'Delete' })` is a line. */
const isAsked = ({ parent: { parent } }: ts.PropertyAssignment): boolean =>
  ts.isCallExpression(parent) && !/^(push|unshift|concat)$/.test(nameOf(parent.expression) ?? '');

/** Nothing between a line and the menu makes it in a function, or takes it out of a list. */
function isInMarkup(node: ts.Node, shown: ts.Node): boolean {
  for (let at = node.parent; at && at !== shown; at = at.parent)
    if (
      isFunction(at) ||
      ts.isArrayLiteralExpression(at) ||
      ts.isObjectLiteralExpression(at) ||
      ts.isVariableDeclaration(at)
    )
      return false;
  return true;
}

const isCondition = (held: Held): boolean =>
  'test' in held || ('shownBy' in held && splitWords(held.shownBy.tagName.getText()).some(word => LETS.test(word)));
/** `<OwnerOnly>`, `<Can do="edit">` */
const LETS =
  /^(only|can|if|when|show|guard|guarded|protected|permission|permissions|allowed|authorized|gate|role|roles|owner|author|admin|moderator|staff|mine|own|has|require|requires|restricted)$/;

function contentOf({ node }: Component, contents: typeof CONTENTS): string | null {
  for (const name of propsTaken(node)) {
    const words = splitWords(name);
    // `onReply`, `canDeletePost`
    if (words.length > 2 || /^(on|can|is|has|show|handle|set)$/.test(words[0]!)) continue;
    const found = contents.find(([known]) => known.test(words.at(-1)!));
    if (found) return found[1];
  }
  return null;
}

/** Words for acts in what stands to be pressed: tags, handlers, labels. */
export function actsIn(shown: ts.Node): Set<string> {
  const acts = new Set<string>();
  const add = (text: string) => {
    const words = splitWords(text);
    if (words.length <= MAX_WORDS) for (const word of words) if (ACTS.test(word)) acts.add(word);
  };
  eachNode(shown, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) add(node.tagName.getText());
    else if (ts.isJsxAttribute(node) && /^on[A-Z]/.test(textOf(node.name)) && node.initializer)
      add(node.initializer.getText().slice(1, -1));
    else if (
      ts.isPropertyAssignment(node) &&
      /^(onClick|onPress|onSelect|action|handler|label|title|text)$/.test(textOf(node.name))
    )
      add(node.initializer.getText());
    else if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) add(node.text);
  });
  return acts;
}
