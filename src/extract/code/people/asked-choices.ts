import { isDeciding } from '../flag-reads/entries.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON =
  /^(users?|account|profile|person|people|member|player|settings?|preferences?|prefs|privacy|details|target)$/;
const WHAT =
  '(profile|followers?|following|friends?|friend list|e ?mail|full ?name|real ?name|birthday|birth date|age|phone|location|city|activity|last seen|last online|online( status)?|collections|battles|games|history|stats|likes|favou?rites)';
const CHOICE = new RegExp(
  `^(hide|show|display|share|hides|shows) (my )?${WHAT}( (from|on|in|to|publicly)( \\w+)*)?$|^(is )?(private|public) (profile|account)$|^profile (visibility|privacy|is private|is public|private|public|hidden|locked)$|^${WHAT} (is )?(private|public|hidden|visible|visibility)$`,
);
/** Of a profile or an account alone; a door is locked as well. */
const CLOSED = /^(is )?(locked|private|protected|hidden)$/;
const PROFILE = /^(profile|account|author)$/;

const isClosedProfile = (name: string, before: readonly string[]): boolean =>
  CLOSED.test(splitWords(name).join(' ')) && PROFILE.test(splitWords(before.at(-1) ?? '').join(' '));

export const mayNameChoice = (words: readonly string[]): boolean => CHOICE.test(words.join(' '));
export const mayBeClosed = (words: readonly string[]): boolean => CLOSED.test(words.join(' '));
/** As a first look. */
export const CLOSED_PROFILE = /(profile|account|author)['")\]]*[?!]*\.\s*(is_?)?(locked|private|protected|hidden)\b/i;

/** `if (user.settings.hideFollowers && …)`: what somebody has chosen decides what others see of them. */
export function choiceAsked(node: ts.PropertyAccessExpression): ts.Node | null {
  const name = nameNode(node);
  if (ts.isTemplateSpan(node.parent) || ts.isTemplateSpan(node.parent.parent)) return null;
  if (!name || !isDeciding(node)) return null;
  if (isClosedProfile(textOf(name), chainOf(node.expression))) return name;
  if (!CHOICE.test(splitWords(textOf(name)).join(' '))) return null;
  const before = chainOf(node.expression).flatMap(splitWords);
  return before.some(word => PERSON.test(word)) ? name : null;
}
