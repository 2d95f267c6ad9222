import { leaves } from '../guards/completion.ts';
import { eachNode, chainOf, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const WRITER = /^(author|sender|poster|creator|writer)(_?(id|uid|uuid|pubkey|name))?$/i;
const CONTENT = /^(post|comment|message|msg|status|note|item|reply|review|thread|topic|story|event|publication)s?$/i;
const PERSON = /^(user|author|sender|creator|owner|account|profile|person|poster)$/i;

/**
 * `message.author.relationship === 'Blocked'`, `isBlocked(event.sender)` on a page: what somebody wrote who is blocked is left
 * out, and nobody writes.
 */
export function isOfWriter(test: ts.Node, { side }: ParsedFile): boolean {
  if (side !== 'client') return false;
  const call = callOf(test);
  if (call) return call.arguments.some(one => isWriter(chainOf(one)));
  const text = (ts.isStringLiteralLike(test) ? test.parent : test).getText();
  return /\b(author|sender|poster|creator|writer)[?!]?\.\w/i.test(text);
}
/** `sender` may be whoever is asked; `event.sender` has sent what is there. */
const isWriter = (chain: readonly string[]): boolean => chain.length > 1 && WRITER.test(chain.at(-1)!);

/** The call of which a name is the head. */
function callOf(name: ts.Node): ts.CallExpression | null {
  const { parent } = name;
  const head = ts.isPropertyAccessExpression(parent) && parent.name === name ? parent : name;
  return ts.isCallExpression(head.parent) && head.parent.expression === head ? head.parent : null;
}

/** `post.user.is_blocked` on a page: who is meant is whoever wrote what is shown; `user.is_blocked` may be shut out of all. */
export function isOfShownWriter(test: ts.Node, { side }: ParsedFile): boolean {
  const { parent } = test;
  if (side !== 'client' || !ts.isPropertyAccessExpression(parent) || parent.name !== test) return false;
  const [content = '', person = ''] = chainOf(parent).slice(-3);
  return chainOf(parent).length > 2 && CONTENT.test(content) && PERSON.test(person);
}

/** `isBlackListed(event.sender)`, `blackList.has(userUuid)`: a token or an address is put on such a list as often. */
export function isGivenSomebody(name: ts.Node): boolean {
  const given = callOf(name)?.arguments ?? [];
  return given.some(one => SOMEBODY.test(nameOf(unwrap(one)) ?? ''));
}
const SOMEBODY =
  /^(target|other|remote|sender|author|user|account|member|player|profile|contact|friend|peer|participant)(User)?_?(id|uid|uuid|pubkey|name)?$/i;

/**
 * What becomes of those who are blocked: the branch ends in another that leaves, or it only counts them, and the others are
 * put among what is shown.
 */
export function hidesOthers({ expression, thenStatement, elseStatement }: ts.IfStatement): boolean {
  const inner = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  if (inner && ts.isIfStatement(inner) && !inner.elseStatement && leaves(inner.thenStatement)) return true;
  if (!elseStatement || ts.isIfStatement(elseStatement) || ts.isPrefixUnaryExpression(unwrap(expression))) return false;
  return callsIn(thenStatement).length === 0 && callsIn(elseStatement).some(name => SHOWS.test(name));
}
const SHOWS = /^(push|unshift|add|append|show|render|display|insert|concat)/;

function callsIn(statement: ts.Statement): string[] {
  const names: string[] = [];
  eachNode(statement, one => {
    if (ts.isCallExpression(one)) names.push(nameOf(one.expression) ?? '');
  });
  return names;
}
