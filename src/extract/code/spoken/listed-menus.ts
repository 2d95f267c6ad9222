import type { Component } from '../components/components.ts';
import { componentsOf, namelessOf, nameOfComponent } from '../components/declared-components.ts';
import { component } from '../defaults/props.ts';
import { isAboutMachines } from '../messages/words.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingNames, eachNode, isFunction } from '../names.ts';
import { isOwnProfile } from '../own-profiles.ts';
import { isOwnName } from '../own-places.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { ActionMenu } from './action-menus.ts';
import type { ActedOn } from './acted-on.ts';
import { actedOn } from './acted-on.ts';
import type { Acts } from './acts-on-one.ts';
import { actsOf, actsOfLine } from './acts-on-one.ts';
import { mayListMenu } from './may-hold-menu.ts';
import type { MenuLine } from './menu-lines.ts';
import { menuLinesIn } from './menu-lines.ts';
import { namesMenu, WRITES } from './menu-names.ts';

const FUNCTIONS = [ts.SyntaxKind.FunctionDeclaration, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.ArrowFunction];
/** `useMessageActions`, `getPostOptions`, `buildUserMenuItems` */
const HANDS_OUT =
  /^(use|get|make|build|create|generate|show|open|present)[A-Z]\w*(Menu|Actions?|Options|Items|Sheet|Buttons)(Data|Items)?$/;
/** What is said of such a component besides: these are words for what it shows. */
const ALSO =
  /^(tooltip|link|copy|button|btn|option|label|title|icon|image|avatar|edit|delete|report|reports|forward|confirm|moderator|moderation|mod)$/;
/** Holds many, or everything. */
const WHOLE =
  /^(page|screen|view|app|layout|route|router|provider|context|container|navigator|sidebar|list|feed|table|grid|nav|navbar|dashboard|timeline|input|composer|editor|form|button|btn|icon|label|title|image|avatar|link)$/;
/** What asks whether one is sure, what plays, and what is laid above a field in which one writes. */
const ASKS = /^(remove|delete|confirm|confirmation|skin|viewer|video|toolbar|search|prompt)$/;
const MIN_LINES = 2;
const MIN_ACTS = 2;

/**
 * Menus that are known by their lines: two or more things that are done with one message, post or comment, or with one
 * person, whatever the component is called, and where it is a hook that hands them out.
 */
export function listedMenusIn(file: ParsedFile, isKnown: (component: Component) => boolean): ActionMenu[] {
  if (!mayListMenu(file.indexed) || isAboutMachines(file)) return [];
  return [...componentsOf(file), ...namelessOf(file), ...handingOut(file)].flatMap((own): ActionMenu[] => {
    if (isKnown(own) || isOwnName(own.name) || isWritten(own.name)) return [];
    const isMenu = namesMenu(own.name) || HANDS_OUT.test(own.name);
    const lines = menuLinesIn(own.node, isMenu).filter(line => actsOfLine(line).length > 0);
    if (lines.length < MIN_LINES) return [];
    const acts = actsOf(lines);
    if (acts.all.size < MIN_ACTS || acts.onlyHandOn) return [];
    const on = actedOn(own.name, own.node as FunctionNode, lines);
    if (!on || isOnesOwn(own, on, acts)) return [];
    const isInline = !isMenu;
    const name = nameOfComponent(own);
    const at = isMenu && name !== own.node ? name : (listOf(lines) ?? name);
    const isOthers = on.isPerson || acts.areWithOthers || asksWhose(own.node);
    return [{ component: own, content: on.content, isOnlyPart: !acts.areEverybodys, at, isInline, isOpen: !isOthers }];
  });
}

/** The list or the element of the first line; where lines are pushed into a list, that is where it is made. */
function listOf(lines: readonly MenuLine[]): ts.Node | null {
  const menu = lines.find(one => one.menu)?.menu ?? null;
  const made = menu && ts.isIdentifier(menu) ? declarationOf(menu.text, menu) : null;
  return made && ts.isVariableDeclaration(made) ? made.name : menu;
}

const isWritten = (name: string): boolean => {
  const words = splitWords(name);
  return (
    words.some(word => (WRITES.test(word) && !ALSO.test(word)) || ASKS.test(word)) || WHOLE.test(words.at(-1) ?? '')
  );
};

function handingOut(file: ParsedFile): Component[] {
  return (file.ofKinds(FUNCTIONS) as readonly (ts.FunctionDeclaration | ts.ArrowFunction)[]).flatMap(node => {
    const name = declaredName(node);
    if (name === null || !HANDS_OUT.test(name) || enclosingNames(node).some(one => /^[A-Z]/.test(one))) return [];
    return [{ ...component(file, name, node), hasHiddenProps: true }];
  });
}

/** What is about oneself, or for a person about whom nothing more is done than to look after them. */
function isOnesOwn(own: Component, on: ActedOn, acts: Acts): boolean {
  if (!on.isPerson) return false;
  return !(acts.areWithOthers || acts.goToPerson) || isOwnProfile('profile', own.node);
}

/** `isOwn`, `isMessageAuthor`, `ownPost`, `author`; `isMenuOpen` is nobody's. */
function isWhose(name: string): boolean {
  const [first = '', ...rest] = splitWords(name);
  const asked = /^(is|was|are)$/.test(first);
  const about = asked ? rest : [first, ...rest];
  if (about.length === 0 || about.length > 3) return false;
  return WHOSE.test(about[0]!) ? asked || about[0] !== 'self' : asked && WHOSE.test(about.at(-1)!);
}
const WHOSE = /^(own|owner|owned|mine|my|me|self|author|sender|incoming|outgoing)$/;

/** `comment.author === user.id`, `post.userId === currentUserId` */
const ONE_OF_TWO =
  /\b(?:me|my|mine|self|myid|my_?user\w*|current_?(?:user|account|member|profile)\w*|auth(?:ed|or)?(?:_?(?:user|id)\w*)?|logged\w*|signed\w*|session|viewer|viewer_?id|own\w*)\b/i;

/** Whether it is asked whose the thing is: then others see it too. */
function asksWhose(whole: ts.Node): boolean {
  let asks = false;
  eachNode(whole, node => {
    if (asks) return;
    if (ts.isIdentifier(node)) asks = isWhose(node.text) && !isFunction(node.parent);
    else if (ts.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText()))
      asks = ONE_OF_TWO.test(`${node.left.getText()} ${node.right.getText()}`);
  });
  return asks;
}
