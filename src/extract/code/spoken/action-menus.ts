import type { Component } from '../components/components.ts';
import { eachNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { componentsOf } from '../components/declared-components.ts';
import { propsTaken } from '../components/props-taken.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
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

/** Menus and bars of what can be done with what somebody wrote, which they are given. */
export function actionMenusIn(file: ParsedFile): ActionMenu[] {
  if (!mayHoldMenu(file.indexed)) return [];
  return componentsOf(file).flatMap(component => {
    if (!namesMenu(component.name)) return [];
    const content = contentOf(component, CONTENTS);
    const whole = content ?? contentOf(component, [[GROUP, 'group']]);
    if (whole === null) return [];
    const acts = actsIn(component.node);
    const isOwned = [...acts].some(act => OF_AUTHOR.test(act)) && standsWhole(component.node);
    const isDoneByAll = (act: string) => OF_ALL.test(act) && !(isOwned && act === 'share');
    const isEverybodys = acts.size >= MIN_ACTS && [...acts].some(isDoneByAll);
    const isOnlyPart = content === null || !(isEverybodys || content === TALK);
    return acts.size > 0 ? [{ component, content: whole, isOnlyPart }] : [];
  });
}

/** Nothing in it stands behind a condition: `isOwner && <Edit />` says that it is not everybody's. */
function standsWhole(shown: ts.Node): boolean {
  let isWhole = true;
  eachNode(shown, node => {
    isWhole &&=
      !ts.isIfStatement(node) &&
      !ts.isConditionalExpression(node) &&
      !ts.isSwitchStatement(node) &&
      !isEither(node) &&
      !isHidden(node);
  });
  return isWhole;
}

const isEither = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && /^(&&|\|\||\?\?)=?$/.test(node.operatorToken.getText());

/** `<Item hidden={!isOwner}>`, `<Show when={isOwner}>`, `{ label: 'Edit', visible: isOwner }`, `items.filter(…)` */
const isHidden = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)
    ? /^(if|unless|when|hidden|visible|show|isHidden|isVisible|condition|disabled|isDisabled|enabled|can|allowed|requires?|permissions?|roles?|v-if|v-show|(can|is|has)[A-Z]\w*)$/.test(
        textOf(node.name),
      )
    : ts.isPropertyAccessExpression(node) && node.name.text === 'filter';

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
    if (words.length <= 6) for (const word of words) if (ACTS.test(word)) acts.add(word);
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
