import { isBlockOfThing } from '../guards/blocked-whom.ts';
import { isOnlyOfOneself } from '../guards/queries/asked-of-oneself.ts';
import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingNames, isFunction, nameNode, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOnlyTold, isSetIn } from './after-refusal.ts';
import type { Asked } from './guards.ts';
import { isRestriction, leavesOf, questionOf } from './guards.ts';
import { saysPerson, saysPrivate } from './words.ts';
import { namesBlock, namesConnection, namesRight } from './rights-named.ts';

type Trait = Asked | 'validates';

/** Parts of a product in which people talk: what is asked of the two there decides what reaches whom. */
const PLACE =
  /message|chat|conversation|convo|(^|[^a-z])dms?([^a-z]|$)|direct|inbox|envelope|composer|composition|(^|[^a-z])rooms?([^a-z]|$)|RoomView|calls?([^a-z]|$)|calling|peer|web_?rtc|whisper|(^|[^a-z])pms?([^a-z]|$)/i;
const OTHER_PLACE =
  /comment|review|notification|admin|moderat|setting|migration|reducer|analytic|block(ed)?(-?users?|list)|ignored-?users?|typing|receipt|unread|(^|[^a-z])(un)?pin|should_?component|component_?did|avatar|placeholder|title|right_?panel|(^|_)mark[A-Z_]|reaction|translat|(^|[^a-z])equals|mention|presence|last_?(online|seen|active)/i;
/** On a server, where whoever is muted in a room is muted for all. */
const PRIVATE_PLACE =
  /message|(^|[^a-z])dms?([^a-z]|$)|direct|conversation|convo|private|whisper|(^|[^a-z])pms?([^a-z]|$)/i;

/**
 * What is asked of two people where they talk, or before one is led to the other: whether one has blocked or muted the other,
 * whether they know each other, whether one may write. On a client it decides what is shown; the server may ask more.
 */
export function readBetweenTwo(
  node: ts.Node,
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): Detection[] {
  const isPrivate = (name: string) => saysPrivate(concept, name);
  const found = (tests: readonly ts.Expression[], accepts: (asked: Trait) => boolean): Detection[] =>
    tests.flatMap(test => {
      const asked = askedOfTwo(test, guards, isPrivate);
      const head = asked && nameNode(named(test));
      return head && accepts(asked) ? [{ node: head, symbol: head.getText(), traits: [asked] }] : [];
    });
  const isHere = () => isPlace(node, file);
  // Few tests are of two people; what stands behind the others is not read.
  const isAsked = (tests: readonly ts.Expression[]) => tests.some(one => askedOfTwo(one, guards, isPrivate) !== null);
  if (ts.isIfStatement(node)) {
    const then = node.thenStatement;
    const tests = leavesOf(node.expression);
    if (!isAsked(tests) || CHANGES.test(textIn(then)) || tests.some(one => isSetIn(one, then))) return [];
    return found(
      tests,
      () => (isHere() && refuses(then) && !isOnlyTold(node)) || (file.side !== 'server' && leadsTo(then)),
    );
  }
  if (file.side === 'server') return keptAnswer(node, isHere, found);
  const shown = shownIf(node);
  if (shown) {
    const tests = leavesOf(shown.condition);
    if (!isAsked(tests)) return [];
    const text = shown.branches.map(textIn).join(' ');
    if (CHANGES.test(text)) return [];
    return found(
      tests,
      asked => shown.branches.some(leadsTo) || (asked !== 'shared-space' && isHere() && WRITES.test(text)),
    );
  }
  return keptAnswer(node, isHere, found);
}

function isPlace(node: ts.Node, { path, side }: ParsedFile): boolean {
  const around = [
    ...path
      .replace(/\.\w+$/, '')
      .split('/')
      .slice(-3),
    ...enclosingNames(node),
  ];
  const place = side === 'server' ? PRIVATE_PLACE : PLACE;
  return around.some(name => place.test(name)) && !around.some(name => OTHER_PLACE.test(name));
}

/** What is done or shown changes the relation itself, or says what it is. */
const CHANGES =
  /unblock|un_block|unmute|unignore|set_?blocked|\bblock_?(user|contact|peer|member|account)\b|toggle_?(block|mute|ignore)|unfriend|remove_?friend/i;
/** To where one writes, or what is written in. */
const LEADS =
  /(send|open|start|create|write|new|to|show)[-_]?(a_?)?(direct|private|new|group)?[-_]?(message|dm\b|chat|conversation|pm\b)|message_?user|user_?message|\/(messages?|chats?|inbox|dms?|conversations?|direct)[/'"`$]|Envelope\b|(Message|Chat|Mail)(Icon|Button|Bubble)|Icon(Message|Chat)|start_?call|call_?(user|recipient)|GroupChat\b/i;
const WRITES = /composer|composition|(message|chat)_?(input|form|box)|textarea|read_?only|send/i;

const textIn = (node: ts.Node): string => {
  const text = node.getText();
  return text.length > 1200 ? '' : text;
};
const leadsTo = (node: ts.Node): boolean => LEADS.test(textIn(node));

/** It goes no further, is dropped, or something else stands in its place. */
function refuses(then: ts.Statement): boolean {
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  return (
    !!last &&
    (ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isReturnStatement(last)) &&
    then.getText().length < 1500
  );
}

/** `isFriend && <Button />`, `isBlocked ? <Notice /> : <Composer />`. */
function shownIf(node: ts.Node): { condition: ts.Expression; branches: ts.Node[] } | null {
  if (ts.isConditionalExpression(node)) return { condition: node.condition, branches: [node.whenTrue, node.whenFalse] };
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return null;
  const right = unwrap(node.right);
  const isShown =
    ts.isJsxElement(right) ||
    ts.isJsxSelfClosingElement(right) ||
    ts.isJsxFragment(right) ||
    ts.isCallExpression(right);
  return isShown ? { condition: node.left, branches: [right] } : null;
}

/** `chats.filter(one => !isMuted(one.pubkey))`, `const isBlocked = await blocks.isBlocked(sender)`. */
function keptAnswer(
  node: ts.Node,
  isHere: () => boolean,
  found: (tests: readonly ts.Expression[], accepts: (asked: Trait) => boolean) => Detection[],
): Detection[] {
  if (ts.isVariableDeclaration(node) && node.initializer) {
    const made = unwrap(node.initializer);
    const call = ts.isAwaitExpression(made) ? unwrap(made.expression) : made;
    if (!ts.isIdentifier(node.name) || !ts.isCallExpression(call) || !isHere()) return [];
    const answers = found([call], asked => asked === 'block' || asked === 'connection');
    return answers.length > 0 && isAskedBelow(node.name.text, node) ? answers : [];
  }
  if (!ts.isCallExpression(node) || !/^(filter|reject)$/.test(nameOf(node.expression) ?? '')) return [];
  const [given] = node.arguments;
  // How many there are is only told.
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'length') return [];
  if (!given || !isFunction(given) || !given.body || ts.isBlock(given.body) || !isHere()) return [];
  return found(leavesOf(given.body), asked => asked === 'block' || asked === 'connection');
}

function isAskedBelow(name: string, declaration: ts.VariableDeclaration): boolean {
  const block = declaration.parent.parent.parent;
  return block ? new RegExp(`\\bif\\s*\\([^;{}]*\\b${name.replaceAll('$', '\\$')}\\b`).test(block.getText()) : false;
}

/** What is read or called in a test. */
function named(test: ts.Expression): ts.Expression {
  const inner = unwrap(test);
  if (ts.isAwaitExpression(inner)) return named(inner.expression);
  if (ts.isBinaryExpression(inner)) {
    // `permissions & Permission.SendMessage`
    return inner.operatorToken.kind === ts.SyntaxKind.AmpersandToken ? named(inner.right) : named(inner.left);
  }
  if (ts.isCallExpression(inner)) return named(inner.expression);
  return ts.isPropertyAccessExpression(inner) && /^(length|size|count|value|current)$/.test(inner.name.text)
    ? named(inner.expression)
    : inner;
}

function askedOfTwo(
  test: ts.Expression,
  guards: readonly CompiledConcept[],
  isPrivate: (name: string) => boolean,
): Trait | null {
  const asked = named(test);
  const name = nameOf(asked) ?? '';
  const words = splitWords(name);
  if (words.length === 0 || words[0] === 'use' || words.some(word => ELSE.test(word))) return null;
  // `isContactReceiver(x)` tells one kind from another.
  if (words.some((word, at) => /^contacts?$/.test(word) && at < words.length - 1)) return null;
  const known = questionOf(test, guards)?.asked;
  const isOfTalk = words.some(word => /^(messages?|dms?|pms?|chats?|strangers?|direct|private|incoming)$/.test(word));
  const isSetting = known === 'recipient-setting';
  if (known && known !== 'age' && (!isSetting || (isOfTalk && isRestriction(test)))) return known;
  const chain = chainOf(asked);
  const around = [...chain.slice(0, -1), ...argumentsOf(test)];
  const call = unwrap(test);
  const isBlock = namesBlock(words) && !isBlockOfThing(ts.isCallExpression(call) ? call : asked);
  if (isBlock || (words.includes('muted') && argumentsOf(test).some(saysPerson))) return 'block';
  if (namesConnection(words, around)) return 'connection';
  if (namesRight(words, chain, isPrivate) && !isOnlyOfOneself(asked)) return 'validates';
  return null;
}

const ELSE =
  /^(ip|domain|url|popup|button|text|loading|count|content|server|instance|community|media|notifications?|volume|audio|video|ui|request|requests|suggestions?|search|tab|menu|ids|event|thread|channel|script|cookie|autoplay|time|date|at|sound|track|self|myself|icon|label|title|style|type|connected|connection|limit|days|remaining|plan|last|seq|nr|number|error)$/;

const argumentsOf = (test: ts.Expression): string[] => {
  const inner = unwrap(test);
  const call = ts.isAwaitExpression(inner) ? unwrap(inner.expression) : inner;
  return ts.isCallExpression(call) ? call.arguments.flatMap(one => namesIn(one, 4)) : [];
};

const ASKS =
  /blocked|ignored|black_?listed|muted|\bblocks\b|friend|mutual|approved?|accepted|follow(s|ing|ed)|permission|restrict|can_?(dm|message|direct|private)|allows?|strangers?/i;

/** A file in which people talk, or are led to one another, and something of the two is asked. */
export const mayAskOfTwo = (ask: Ask): FileTest =>
  all(
    any(
      ask.name(
        'blocked ignored blacklisted blocklisted blocks black is are has did was friend friends mutual mutuals approved approve accepted following follows followed muted not user',
        words => namesBlock(words) || words.includes('muted') || namesConnection(words, ['user']),
      ),
      ask.name(
        'permission permissions can may allow allows allowed accept accepts restrict restricts restricted disabled disable enabled closed open only',
        words =>
          words.length > 1 &&
          words.some(word => /^(message|messages|dm|dms|direct|private|msg|strangers?|unknown)$/.test(word)),
      ),
      // `UserPermission.SendMessage`
      all(
        ask.word('permission permissions relationship'),
        inText(
          /(?:user_?permissions?|relationship\w*)\s*\??\.\s*(?:send_?)?(?:direct_?|private_?)?(?:messages?|dm)\b/i,
        ),
      ),
      ask.checks(['block', 'connection']),
    ),
    any(
      ({ path }) =>
        path
          .split('/')
          .slice(-3)
          .some(part => PLACE.test(part)),
      all(
        ask.word('message messages chat chats dm dms conversation conversations envelope direct inbox call'),
        inText(/\bif\s*\(|&&|\?/),
      ),
    ),
    inText(ASKS),
  );
