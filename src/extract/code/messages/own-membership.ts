import { chainOf, unwrap } from '../names.ts';
import { columnsOf } from '../rows/columns.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `chatMember`, `conversation_participants`: who is in a talk. */
export const isMembership = (words: string): boolean =>
  /^((direct|private|dm|group) )?(chat|conversation|convo|dm|dialog|direct message|message thread)s? (members?|participants?|users?|recipients?)$/.test(
    words,
  );

const isMember = (words: string): boolean =>
  /^(members?|participants?|users?|recipients?|people|persons?|profile|account)( (id|ids|uid|uids|uuids?))?s?$/.test(
    words,
  ) || /^(user|participant|member|person|profile)( id)? ?(1|2|one|two|a|b|first|second)( id)?$/.test(words);

/** Whoever asks. */
const SELF =
  /^(ctx|context|req|request|session|auth|me|self|this|viewer|caller)\b|\b(me|self|viewer|caller|current_?user|current_?user_?id|my_?id|my_?user_?id|logged_?in_?user|auth_?user)\b/i;

/** What somebody asks for names whomever they like: `req.body.userId`. */
const ASKED_FOR = /\b(body|params|query|input|args|payload)\b/;
const namesSelf = (value: ts.Expression): boolean => SELF.test(value.getText()) && !ASKED_FOR.test(value.getText());

/** `ctx.session.user.id`, `userId` where that is what it holds. */
export function isOneself(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (namesSelf(inner)) return true;
  const held = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return held !== null && chainOf(held).length > 1 && namesSelf(unwrap(held));
}

/** Somebody is put into a talk, who need not have asked for it. */
export const addsAnother = (columns: readonly Column[]): boolean =>
  columns.some(({ name, value }) => isMember(column(name)) && value !== null && !isOneself(value));

/** `groupChatMember.create({ data: { groupChatId, userId: session.user.id } })`: one joins a talk oneself. */
export function joinsOneself({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!isMembership(splitWords(chainOf(expression).at(-2) ?? '').join(' '))) return false;
  const { columns, isOpen } = columnsOf(given[0]);
  const people = columns.filter(({ name }) => isMember(column(name)));
  return !isOpen && people.length > 0 && people.every(({ value }) => value !== null && isOneself(value));
}
