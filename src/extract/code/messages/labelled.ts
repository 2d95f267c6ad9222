import { all, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { labelsOf } from '../labels.ts';
import { pressedLabels } from '../controls/menu-items.ts';
import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What is read on what leads to writing, or its key: "Send a message", "Message {name}", `profile.start_chat_button`. */
const SAYS =
  /^(send|write|compose)( a| an| your| him| her| them)?( new)?( direct| private| personal)? (message|dm|pm)( (to|with) .*)?$|^(start|begin|new|create)( a| an)?( new)?( direct| private)? (message|dm|pm|chat|conversation)( (to|with) .*)?$|^(direct|private) (message|chat)( (user|x|name|username))?$|^(message|chat with|dm|pm) (the )?(user|them|him|her|x|name|username|member|author|player|seller|friend|creator|person|host|owner)$/;
/** The word alone says it only where a person is shown. */
const BARE = /^(message|chat|dm|pm|direct message)$/;
const OF_PERSON =
  /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Pp]eople|[Pp]ersons?|[Ff]riends?|[Pp]layers?)(?![a-z])(?!.*([Ss]etting|[Aa]dmin|[Ll]ist))/;
const PRESSED = /^(on_?(click|press|tap|select|trigger)|onclick|to|href|routerLink|link|@click)$/i;
const PLACES = /^(button|btn|link|label|title|text|tooltip|cta|caption|action|option|item|aria|hint|placeholder)$/;

/**
 * `<Button onClick={…}>Send a message</Button>`, `{ title: t('Direct_message'), onPress: … }`: what is pressed says that one writes
 * to somebody behind it.
 */
export function labelledSends(file: ParsedFile, concept: CompiledConcept): Detection[] {
  if (!MAY_SAY.test(file.indexed.text)) return [];
  const isOfPerson = OF_PERSON.test(file.path.split('/').slice(-2).join('/'));
  const entries = file.ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression).flatMap(item => {
    const found = pressedLabels(item).find(({ text }) => saysSending(text, isOfPerson, concept));
    return found ? [{ node: found.at, symbol: found.text.slice(0, 40), traits: ['offers'] }] : [];
  });
  const pressed = file.tags.flatMap((tag): Detection[] => {
    const pressed = tag.attributes.properties.find(one => ts.isJsxAttribute(one) && PRESSED.test(textOf(one.name)));
    if (!pressed || /^(form|textarea|input)$/i.test(tag.tagName.getText()) || leadsToOther(tag)) return [];
    const isOfAnyone = isOfPerson && !leadsAway(tag);
    const label = labelsOf(tag).find(text => saysSending(text, isOfAnyone, concept));
    return label === undefined ? [] : [{ node: tag.tagName, symbol: label.slice(0, 40), traits: ['offers'] }];
  });
  return [...pressed, ...entries];
}

const valuesOf = ({ attributes }: ts.JsxOpeningLikeElement, names: RegExp): string[] =>
  attributes.properties.flatMap(one =>
    ts.isJsxAttribute(one) && names.test(textOf(one.name)) && one.initializer ? [one.initializer.getText()] : [],
  );

/** `<Button onClick={scrollToComments}>Start a conversation</Button>`: among comments, which everybody reads. */
const leadsToOther = (tag: ts.JsxOpeningLikeElement): boolean =>
  valuesOf(tag, PRESSED).some(said => /comment/i.test(said) && !/message|chat|dm\b/i.test(said));

/** `href="https://chat.example.org"`: a place elsewhere, which is the same whoever is shown. */
const leadsAway = (tag: ts.JsxOpeningLikeElement): boolean =>
  valuesOf(tag, /^(href|to|link)$/).some(said => /^\{?['"`]https?:[^$]*$/.test(said));

function saysSending(text: string, isOfPerson: boolean, { unlike }: CompiledConcept): boolean {
  if (text.length > 60) return false;
  const isKey = /^[A-Za-z][\w-]*([.:][\w-]+)+$/.test(text);
  const words = [...splitWords(isKey ? (text.split(/[.:]/).findLast(part => !PLACES.test(part)) ?? text) : text)];
  while (words.length > 1 && (isKey || /[a-z][A-Z]|_/.test(text)) && PLACES.test(words.at(-1)!)) words.pop();
  const said = words.join(' ');
  return (SAYS.test(said) || (isOfPerson && BARE.test(said))) && !hasAnyPhrase(words, unlike.word);
}

const MAY_SAY =
  /(?:send|write|compose|start|begin|new|create|direct|private|message|chat|dm|pm)[-_ ]?(?:a|an|your|him|her|them|new|with)?[-_ ]?(?:new|direct|private|personal)?[-_ ]?(?:message|dm|pm|chat|conversation|user|them|member|author|player|seller|friend)|>\s*(?:Message|Chat|DM)\s*<|['"`.](?:message|chat|dm)['"`]/i;

export const mayLabelSend = (ask: Ask): FileTest =>
  all(({ mayHoldJsx }) => mayHoldJsx, ask.word('message chat dm pm conversation'), inText(LABELLED));

/** Between tags or quotes, and short. */
const LABELLED =
  /[>'"`.{]\s*(?:(?:Send|Write|Compose|Start|Begin|New|Create)[-_ ]?(?:a |an |your )?(?:new |direct |private )?(?:Message|DM|PM|Chat|Conversation)|(?:Direct|Private)[-_ ]?Message|Message (?:the )?(?:user|them|member|author|player|seller|friend|\{)|(?:send|write|compose|start|new)[-_]?(?:direct|private)?[-_]?(?:message|dm|chat|conversation)(?:[-_]?(?:button|btn|label|text|link|title|action))?['"`])|>\s*(?:Message|Chat|DM)\s*</i;
