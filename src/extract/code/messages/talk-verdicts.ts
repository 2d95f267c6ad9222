import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { isOnlyOfOneself } from '../guards/queries/asked-of-oneself.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { leaves } from '../guards/completion.ts';
import { chainOf, isFunction, nameNode, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesRight } from './rights-named.ts';
import { leavesOf, namesRestriction, questionOf } from './guards.ts';
import { endOfPath, isAtTalk, namesTalk } from './talk-places.ts';
import { isAboutMachines } from './words.ts';

/** `postable`, `canReply`, `acceptsMessages`: what a server says of a talk or a person, and the client goes by. */
const VERDICT =
  /^(is )?(postable|writable|writeable|messageable|messagable|replyable|contactable)$|^can (i |be |user |viewer |current user )?(reply|write|post|message|chat|dm|pm|respond|messaged|contacted|reached)( (back|to|user|them|it|here))?$|^(accepts?|accepting|allows?|receives?|takes?) (new )?(messages?|dms?|pms?|chats?)$/;
const OF_TALK =
  /convo|conversation|thread|chat|talk|inbox|contact|recipient|profile|user|person|member|friend|relation|peer|partner|dm\b/i;
const OTHER_PLACE = /setting|privacy|comment|admin|moderat|notification|preference/i;

/** What is shown or made if the answer is one or the other. */
interface Choice {
  condition: ts.Expression;
  branches: readonly ts.Node[];
  /** Where it is kept: `this.chat = … ? null : new Chat()`. */
  kept: string;
}

/**
 * What a client goes by before it lets somebody write: the verdict of a server about the talk, an age or a mode for children
 * that takes the talk away, and a restriction that says itself what it is of.
 */
export function readVerdict(
  node: ts.Node,
  file: ParsedFile,
  guards: readonly CompiledConcept[],
  isPrivate: (name: string) => boolean,
): Detection[] {
  if (file.side === 'server') return [];
  const choice = choiceOf(node);
  if (!choice || choice.branches.every(isOfText)) return [];
  const tail = endOfPath(file.path);
  const isHere = () => namesTalk(tail) && !isAboutMachines(file);
  return leavesOf(choice.condition).flatMap((test): Detection[] => {
    const inner = unwrap(test);
    const asked = ts.isCallExpression(inner) ? inner.expression : inner;
    const head = nameNode(asked);
    const words = splitWords(nameOf(asked) ?? '');
    const found = (trait: string): Detection[] => [
      { node: head ?? test, symbol: (head ?? test).getText(), traits: [trait] },
    ];
    if (head && VERDICT.test(words.join(' ')) && !isOnlyOfOneself(inner)) {
      const chain = chainOf(asked);
      const isOfTalk = chain.length > 1 ? chain.slice(0, -1).some(one => OF_TALK.test(one)) : true;
      return isOfTalk && isHere() && !OTHER_PLACE.test(tail) ? found('validates') : [];
    }
    if (head && saysRestriction(words, chainOf(asked), isPrivate))
      return OTHER_PLACE.test(tail) ? [] : found('recipient-setting');
    if (!choice.branches.some(isNothing) || questionOf(test, guards)?.asked !== 'age') return [];
    const isTalk = isHere() || namesTalk(choice.kept) || choice.branches.some(makesTalk);
    return isTalk && !/comment|admin/i.test(tail) ? found('age') : [];
  });
}

/** `restrictDirectMessage`, `hasMessageRequestsEnabled`: no other word is needed to tell what it is of. */
const saysRestriction = (
  words: readonly string[],
  chain: readonly string[],
  isPrivate: (name: string) => boolean,
): boolean =>
  words.length > 1 &&
  words.at(-1) !== 'error' &&
  !/^(set|toggle|update|change|on|handle|use|show|get)$/.test(words[0]!) &&
  ((namesRestriction(words) && isPrivate(words.join(' '))) ||
    (namesRight(words, chain, isPrivate) && /(message|msg) requests?|restrict/.test(words.join(' '))));

function choiceOf(node: ts.Node): Choice | null {
  if (ts.isConditionalExpression(node))
    return { condition: node.condition, branches: [node.whenTrue, node.whenFalse], kept: keeperOf(node) };
  if (ts.isIfStatement(node)) {
    const nothing = leaves(node.thenStatement) ? [node.thenStatement] : [];
    return {
      condition: node.expression,
      branches: [...nothing, ...(node.elseStatement ? [node.elseStatement] : []), node.thenStatement],
      kept: '',
    };
  }
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  if (!isAnd || !isMade(node.right)) return null;
  return { condition: node.left, branches: [node.right, NOTHING], kept: keeperOf(node) };
}

const NOTHING = ts.factory.createNull();

const isMade = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return (
    ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner) || ts.isCallExpression(inner)
  );
};

/** `this.chat = …`, `const chat = …`, `{ chat: … }` */
function keeperOf(node: ts.Node): string {
  const { parent } = ts.isParenthesizedExpression(node.parent) ? node.parent : node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return capitalised(nameOf(parent.left) ?? '');
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && ts.isIdentifier(parent.name)
    ? capitalised(parent.name.text)
    : '';
}
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const isOfText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.NullKeyword;

function isNothing(node: ts.Node): boolean {
  if (node === NOTHING || node.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  return ts.isStatement(node) && leaves(node);
}

/** `new Chat(…)`, `<MessageButton />`, `renderChat(…)` */
const TALK_MADE =
  /\bnew (Direct|Private)?(Chat|Message|Conversation)\w*\(|<\w*(Chat|MessageButton|Messenger|Inbox|Conversation|DirectMessage|Dm[A-Z])\w*|\brender(Chat|Inbox|Conversation|Message)\w*\(/;
const makesTalk = (node: ts.Node): boolean => {
  if (node === NOTHING || isFunction(node)) return false;
  const text = node.getText();
  return text.length < 1500 && TALK_MADE.test(text);
};

export const mayGoByVerdict = (ask: Ask): FileTest =>
  any(
    all(
      ask.name(
        'postable writable writeable messageable messagable replyable contactable can accepts accept accepting allows allow receives takes',
        words => VERDICT.test(words.join(' ')),
      ),
      isAtTalk,
      inText(/\bif\s*\(|\?|&&/),
    ),
    ask.name(
      'restrict restricted restricts restriction enabled',
      words => words.length > 1 && words.some(word => /^(message|messages|msg|dm|dms|direct|private)$/.test(word)),
    ),
    all(
      ask.checks(['age']),
      ask.word('chat message messages inbox conversation msg dm'),
      inText(/null|undefined|return|&&/),
    ),
  );
