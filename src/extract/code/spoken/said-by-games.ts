import type { Component } from '../components/components.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A quiz asks and a game hints; whoever answers or talks there is named beside what they say. */
const GAMES = /^(quiz|survey|trivia|hint|hints|presence)$/;
const PEOPLE =
  /^(authors?|senders?|creators?|posters?|commenters?|users?|usernames?|nicknames?|members?|participants?|players?|owners?|persons?|people|accounts?|profiles?|avatars?|from)$/;

const saysGame = (name: string): boolean => splitWords(name).some(word => GAMES.test(word));

/** `QuizQuestionView`, `DailyHintMessage`, where nobody is named: what the product says, and nobody in it. */
export function isSaidByGame(
  name: string,
  component: Component | null,
  tag: ts.JsxOpeningLikeElement | null = null,
): boolean {
  if (tag?.attributes.properties.some(tellsPresence)) return true;
  if (!component || !(saysGame(name) || saysGame(component.name)) || namesPeople(component.node)) return false;
  return !tag || !tag.attributes.properties.some(one => ts.isJsxSpreadAttribute(one) || namesPeople(one));
}

/** `message={player.richPresence}`: what a game tells of what is going on in it, whoever plays. */
const tellsPresence = (one: ts.JsxAttributeLike): boolean =>
  ts.isJsxAttribute(one) &&
  /^(message|text|content|body)$/.test(textOf(one.name)) &&
  !!one.initializer &&
  ts.isJsxExpression(one.initializer) &&
  !!one.initializer.expression &&
  isPresence(one.initializer.expression);

/** `richPresence` */
export const isPresence = (value: ts.Expression): boolean =>
  /^rich presence( (message|text|string))?$/.test(splitWords(nameOf(unwrap(value)) ?? '').join(' '));

function namesPeople(whole: ts.Node): boolean {
  let names = false;
  eachNode(whole, node => {
    names ||= ts.isIdentifier(node) && splitWords(textOf(node)).some(word => PEOPLE.test(word));
  });
  return names;
}
