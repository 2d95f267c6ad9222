import type { FileTest } from '../ask.ts';
import { inText } from '../ask.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfText } from './act-tags.ts';

/** As a first look: one of the things that can be done with somebody, by its kind. */
export const mayBeOfKind: FileTest = inText(
  /\b(?:type|kind|action|relation(?:ship)?)['"]?\s*:\s*['"`](?:un)?block(?:ed)?['"`]/i,
);

const KIND = /^(type|kind|action|relation|relationship)$/;
const BLOCK = /^(un)?block(ed)?$/i;
/** Something is asked for; what is only looked up, or told to who shows it, is none. */
const ASKS =
  /^(create|add|send|post|put|save|submit|set|do|perform|insert|upsert|delete|remove|toggle|update|request|apply)$/;
const WHOM = /^(moderated|target|subject|recipient|receiver|whom|to|object|followee|addressee)(_?user)?(_?id)?$/i;
const SOMEBODY = /^(user|account|member|person|profile|contact|friend|player|author|sender|target)s?$/;

/** `sendAct({ to: userId, type: 'block' })`: what is done with somebody is said by its kind, beside whom. */
export function blockOfKind(call: ts.CallExpression): ts.Node | null {
  const [verb] = splitWords(nameOf(call.expression) ?? '');
  if (!ASKS.test(verb ?? '')) return null;
  for (const argument of call.arguments) {
    const said = unwrap(argument);
    if (!ts.isObjectLiteralExpression(said)) continue;
    const kind = said.properties.find(isBlock);
    if (kind && said.properties.some(one => one !== kind && isOfSomebody(one)) && !isOfText(call.getSourceFile().text))
      return (kind as ts.PropertyAssignment).initializer;
  }
  return null;
}

const isBlock = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) &&
  KIND.test(textOf(one.name)) &&
  ts.isStringLiteralLike(one.initializer) &&
  BLOCK.test(one.initializer.text);

/** `userId`, `moderated: userId`, `target: member.id` */
function isOfSomebody(one: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(one)) return isIdOfPerson(one.name.text);
  if (!ts.isPropertyAssignment(one)) return false;
  const key = textOf(one.name);
  if (isIdOfPerson(key)) return true;
  return WHOM.test(key) && splitWords(one.initializer.getText()).some(word => SOMEBODY.test(word));
}

const isIdOfPerson = (name: string): boolean => {
  const words = splitWords(name);
  return words.length > 1 && /^(id|uid|uuid|name)$/.test(words.at(-1)!) && words.some(word => SOMEBODY.test(word));
};
