import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { leaves } from '../guards/completion.ts';
import { declaredName, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { FunctionNode } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { leavesOf } from './guards.ts';
import { saysPrivate } from './words.ts';

/** `isLoggedIn`, `presentLoginIfNeeded()`, `account.profileComplete`: about the one who writes, whoever the other is. */
const ACCOUNT =
  /^(?:is |user |has |am )*(?:logged in|signed in|authenticated|authed)$|^(?:require|present|prompt|show|open|ask)(?: for)? (?:login|log in|sign in|auth)(?: modal| dialog)?(?: if (?:needed|required|logged out))?$|^(?:is |has |user )*(?:profile (?:is )?complete|profile completed|completed? profile|email verified|verified email|phone verified)$/;
const namesAccount = (words: readonly string[]): boolean => ACCOUNT.test(words.join(' '));

const TALK = /(?:message|chat|conversation|inbox|(?<![a-z])dms?(?![a-z]))/i;
/** What opens a talk with somebody: an address of it, or a call. `getErrorMessage(…)` says something went wrong. */
const OPENS =
  /\/(?:messages?|dms?|chats?|conversations?)(?=[/?'"`$])(?!\/(?:settings|search))|\b(?:(?:open|start|create|get|show|compose|initiate|send)(?:New|With)?(?:Dm|DM|DirectMessage|PrivateMessage|DirectChat|PrivateChat)|(?:open|start|create|initiate)(?:New)?(?:Chat|Conversation)|(?:compose|send|start)(?:New)?Message)(?:With\w*|To\w*|User|Modal|Dialog)?\s*\(/;

/**
 * What a client asks of the one who writes before a talk with somebody opens: that they have signed in, or have finished their
 * own profile. It keeps no stranger away.
 */
export function accountGuard(node: ts.IfStatement, file: ParsedFile, concept: CompiledConcept): Detection | null {
  const asked = leavesOf(node.expression).flatMap(test => {
    const inner = unwrap(test);
    const name = nameNode(ts.isCallExpression(inner) ? inner.expression : inner);
    return name && namesAccount(splitWords(textOf(name))) ? [name] : [];
  });
  const [at] = asked;
  if (!at || !(leaves(node.thenStatement) || node.elseStatement)) return null;
  const around = enclosingFunction(node);
  if (!around || !(isScreenOfTalk(file, concept) || opensTalkBelow(node, around))) return null;
  return { node: at, symbol: textOf(at), traits: ['account'] };
}

/** A file that is called so, and speaks of private messages. */
function isScreenOfTalk(file: ParsedFile, concept: CompiledConcept): boolean {
  if (!TALK.test(file.path.split('/').at(-1)!)) return false;
  let is = screens.get(file);
  if (is === undefined) screens.set(file, (is = [...file.indexed.names].some(name => saysPrivate(concept, name))));
  return is;
}

/** All names of a file are asked once, however many questions stand in it. */
const screens = new WeakMap<ParsedFile, boolean>();

/** Behind it in the same function, or in the other branch. */
function opensTalkBelow(node: ts.IfStatement, around: FunctionNode): boolean {
  const below = around.body!.getText().slice(node.thenStatement.end - around.body!.getStart());
  return below.length < 1500 && OPENS.test(below);
}

/** `acceptMessageRequest`, `onAcceptClick` of a part that is about requests to chat: whoever is written to lets the other in. */
const ACCEPTS = /^(?:on |handle |do )?accept(?: click| press)?$/;
const ACCEPTS_TALK =
  /^(?:on |handle |do )?(?:accept|approve) (?:incoming )?(?:message|messages|chat|chat room|dm|conversation|direct message)(?: (?:request|requests|invite))(?: click)?$/;

const IS_REQUEST = /(?:message|chat|conversation|dm)s?[-_]?(?:room)?[-_]?request/i;

/** Where a message from a stranger waits until it is accepted. */
export function acceptedTalks(file: ParsedFile): Detection[] {
  const isOfRequests = IS_REQUEST.test(file.path.split('/').at(-1)!);
  const says = (name: string) => {
    const words = splitWords(name).join(' ');
    return ACCEPTS_TALK.test(words) || (isOfRequests && ACCEPTS.test(words));
  };
  const pressed = file.tags.flatMap(tag =>
    tag.attributes.properties.flatMap(one => {
      if (!ts.isJsxAttribute(one) || !/^on[A-Z]/.test(textOf(one.name)) || !one.initializer) return [];
      const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
      const inner = value && doneBy(value);
      const called = inner && ts.isCallExpression(inner) ? inner.expression : inner;
      return called && says(nameOf(called) ?? '') ? [one.name] : [];
    }),
  );
  const declared = file.ofKinds(FUNCTIONS).flatMap(node => {
    const name = says(declaredName(node as FunctionNode) ?? '') ? nameNodeOf(node as FunctionNode) : null;
    return name ? [name] : [];
  });
  return [...declared, ...pressed].map(node => ({ node, symbol: textOf(node), traits: ['consent'] }));
}
/** `() => onAccept()`, `$event => { onAccept(); }`: what a handler does that does one thing. */
function doneBy(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  if (!ts.isArrowFunction(inner)) return inner;
  if (!ts.isBlock(inner.body)) return unwrap(inner.body);
  const [only, ...more] = inner.body.statements;
  return only && more.length === 0 && ts.isExpressionStatement(only) ? unwrap(only.expression) : inner;
}

const FUNCTIONS = [
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.MethodDeclaration,
];

export const mayAskAccount = (ask: Ask): FileTest =>
  any(
    all(
      ask.name('logged signed authenticated authed login log sign auth profile complete verified', namesAccount),
      any(({ path }) => TALK.test(path.split('/').at(-1)!), inText(OPENS)),
      inText(/\bif\s*\(/),
    ),
    all(
      ask.word('accept approve'),
      any(
        ({ path }) => IS_REQUEST.test(path.split('/').at(-1)!),
        ask.name('accept approve', words => ACCEPTS_TALK.test(words.join(' '))),
      ),
    ),
  );
