import { namesIn } from '../call-sites.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What an argument holds under a name; no value where only the name is written. */
export interface Entry {
  name: string;
  value: ts.Expression | null;
}

export function entriesOf(argument: ts.Expression): Entry[] {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap((property): Entry[] => {
    if (ts.isShorthandPropertyAssignment(property)) return [{ name: property.name.text, value: null }];
    if (!ts.isPropertyAssignment(property)) return [];
    const nested = ts.isObjectLiteralExpression(unwrap(property.initializer)) ? entriesOf(property.initializer) : [];
    return [{ name: textOf(property.name), value: property.initializer }, ...nested];
  });
}

/** What the product itself writes into a channel: who joined, how a poll ended. */
export function isSystem(call: ts.CallExpression): boolean {
  const said = call.arguments
    .flatMap(entriesOf)
    .flatMap(({ name, value }) => (name === 'type' && value ? namesIn(value) : []));
  const given = call.arguments.flatMap(one => (ts.isIdentifier(one) ? splitWords(one.text) : []));
  return (
    said.some(name => !/^(message_?types?|default|text|reply|message|chat|normal|user)$/i.test(name)) ||
    given.some(word => /^(poll|system|notification|webhook|results?)$/.test(word)) ||
    call.arguments.flatMap(entriesOf).some(isOfNobody)
  );
}

/** `User.HELPER_ID`: an account of the product itself. */
export const isFixedAccount = (argument: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(argument) && /^[A-Z][A-Z0-9_]*_(ID|USER|ACCOUNT|BOT)$/.test(argument.name.text);

/** `userId: -1`, `author: SYSTEM_USER`: nobody has written it. */
function isOfNobody({ name, value }: Entry): boolean {
  if (!value || !/^(user|author|sender|from)(_?id)?$/i.test(name)) return false;
  return value.getText() === '-1' || namesIn(value).some(one => splitWords(one).includes('system'));
}

/**
 * A name of the vocabulary that sends nothing to anybody here: what the product writes itself, or a conversation that
 * exists and is only shown again to somebody in it.
 */
export function isNoSend(call: ts.CallExpression): boolean {
  if (call.arguments.flatMap(entriesOf).some(isOfNobody) || tellsItself(call)) return true;
  // `insertPrivateMessage(text, channel, user, 'system_status')`
  if (call.arguments.some(one => ts.isStringLiteralLike(one) && /^system(_|-|$)/.test(one.text))) return true;
  return reopens(splitWords(chainOf(call.expression).at(-1) ?? '')[0], call.arguments.flatMap(namesGiven));
}

/** `this.emit(CHANGED)`: to those who listen to the object, in the same program. */
const tellsItself = ({ expression }: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(expression) &&
  expression.name.text === 'emit' &&
  expression.expression.kind === ts.SyntaxKind.ThisKeyword;

/** Names of what is given, without those that stand before a dot: `{ to: user.id, channelId }` -> to, id, channelId. */
function namesGiven(argument: ts.Expression): string[] {
  const entries = entriesOf(argument).map(one => one.name);
  const chain = chainOf(argument);
  return entries.length > 0 ? entries : [chain.slice(-2).join(' ')];
}

const REOPENS = /^(open|ensure|reopen)$/;

/** Whether a function of this name only shows a conversation again that exists, going by what it is given. */
export const reopens = (verb: string | undefined, given: readonly string[]): boolean =>
  REOPENS.test(verb ?? '') && given.some(saysRoom);

function saysRoom(name: string): boolean {
  return /(^| )(channel|conversation|room|thread)( id)?$/.test(splitWords(name).join(' '));
}
