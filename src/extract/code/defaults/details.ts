import { splitWords } from '../tokens.ts';

/** What a profile says of a person, in the words of a name. */
const DETAIL = [
  'e ?mail( address)?|phone( number)?|address|home ?town|country|city|contact (info|details)|personal info',
  '(real|full|last|legal) ?names?|surname|birth ?day|birth ?date|date of birth|birth year|year of birth|dob|age|zodiac',
  'gender|sex|pronouns|relationship status|religion|family',
  'bio|about( me)?|interests|hobbies|skills|languages?( proficienc(y|ies))?|social links|websites?',
  'school|grade|education|level of education|experience|work( experience)?|employer|job|occupation',
  '(course )?certificates|dates? joined|join(ed)? date',
].join('|');

/** In the display language the pages are written. */
const SHOWN = new RegExp(
  `^(?!display language$)(show|display|expose|publish) (my )?(${DETAIL})$|^(${DETAIL}) (is )?(visible|public|shown)$`,
);
const HIDDEN = new RegExp(`^hide (my )?(${DETAIL})$`);
const PRIVATE = new RegExp(`^(${DETAIL}) (is )?(hidden|private)$`);
/** Where the word stands before or behind, a name alone is one as well: `name_visibility`. */
const SEEN_BY = new RegExp(
  `^(${DETAIL}|name) (visibility|privacy|audience|visible to|viewable by|visibility level)$|^visibility (of )?(${DETAIL}|name)$|^who can (see|view) (my )?(${DETAIL}|name)$`,
);

/** Only somebody who lives has one, wherever it is set. */
const OF_ALIVE = /^(is )?public (my )?(birth ?day|birth ?date|date of birth|dob|phone( number)?|real name|gender)$/;

/** For each way of writing it, words of which every such name holds one. */
export const DETAIL_WORDS: Readonly<Record<string, readonly string[]>> = {
  'show detail': ['show', 'display', 'expose', 'publish', 'visible', 'public', 'shown'],
  'hide detail': ['hide'],
  'private detail': ['hidden', 'private'],
  'public personal detail': ['public'],
  'show something publicly': ['show', 'display', 'share', 'list', 'publish', 'appear', 'feature'],
  'detail visibility': ['visibility', 'privacy', 'audience', 'visible', 'viewable', 'who'],
};

/** How the vocabulary writes a setting about one thing that a profile says: `visibilityBio` -> detail visibility. */
export function detailShape(name: string): string | null {
  if (SHOWN.test(name)) return 'show detail';
  if (OF_ALIVE.test(name)) return 'public personal detail';
  if (HIDDEN.test(name)) return 'hide detail';
  if (PRIVATE.test(name)) return 'private detail';
  return SEEN_BY.test(name) ? 'detail visibility' : null;
}

/** `publicBirthday`: it can be of nothing but a person. */
export const isOfSomebody = (name: string): boolean => OF_ALIVE.test(splitWords(name).join(' '));
