import type { Ask, FileTest } from '../ask.ts';
import { all, any } from '../ask.ts';
import { hasAnyPhrase, isPhrase, phrasesOf, splitWords } from '../tokens.ts';

/** Names that speak of a parent's say by themselves. */
const PARENTAL = phrasesOf([
  'parental',
  'guardian consent',
  'guardian approval',
  'guardian email',
  'parent consent',
  'parent approval',
  'parent approved',
  'parent permission',
  'parent verified',
  'parents consent',
  'consent of parent',
  'under consent age',
  'below consent age',
  'coppa',
  'verifiable consent',
  'guardianship',
  'guardian permission',
  'guardian verified',
  'parent dashboard',
  'parent portal',
  'supervised account',
  'supervised accounts',
  'parent pin',
  'parents permission',
  'ask parent',
  'ask parents',
  'pending parent',
  'waiting for parent',
  'guardian approved',
  'guardian id',
  'approve child',
  'family pairing',
  'family center',
  'family centre',
  'family controls',
  'linked teen',
  'linked teens',
  'digital consent age',
  'age of digital consent',
  'screen time limit',
  'daily screen time',
]);
/** A parent of a message, node or folder can have these as well: only beside other words about consent or age. */
const WEAK = phrasesOf([
  'parent email',
  'with parent email',
  'parent phone',
  'parent code',
  'external verification',
  'requires external verification',
]);
const CONTACT = phrasesOf(['parent email', 'parent phone']);

/** `parentEmail`: an address that is carried along with others says nothing about consent. */
export function isContactName(name: string): boolean {
  const words = splitWords(name);
  return CONTACT.some(one => isPhrase(words, one));
}

/** A field that asks who the parent is: `<input name="parentEmail">`. */
const ASKED_OF_CHILD = phrasesOf(['parent email', 'parents email', 'guardian email', 'parent phone', 'guardian phone']);
export const isAskedOfChild = (name: string): boolean => ASKED_OF_CHILD.some(one => isPhrase(splitWords(name), one));

/** What a school or a country says, and what only words it. */
const OTHERWISE = phrasesOf([
  'leave',
  'advisory',
  'rating',
  'style',
  'styles',
  'class',
  'icon',
  'image',
  'href',
  'url',
  'link',
  'prop types',
]);

/** Words that make a file one about children or consent. */
const TOPIC = ['parental', 'underage', 'coppa', 'guardian', 'birthdate', 'birthday', 'birth', 'dob'];

export const isTopic = (tokens: ReadonlySet<string>): boolean => TOPIC.some(token => tokens.has(token));

/** Whether a file may speak of a parent's say at all. */
export const mayBeParental = (ask: Ask): FileTest =>
  any(
    ask.name(PARENTAL, (_, name) => isParentalName(name, false)),
    all(
      ({ mayHoldJsx }) => mayHoldJsx,
      ask.name(ASKED_OF_CHILD, (_, name) => isAskedOfChild(name)),
    ),
    all(
      ask.word(TOPIC.join(' ')),
      ask.name(WEAK, (_, name) => isParentalName(name, true)),
    ),
  );

/** A page that explains the law: `CoppaPage`, `COPPANotice`. */
const EXPLAINS =
  /^(coppa|page|policy|notice|link|text|info|information|legal|terms|view|screen|footer|banner|section)$/;

export function isParentalName(name: string, isOnTopic: boolean): boolean {
  const words = splitWords(name);
  if (hasAnyPhrase(words, OTHERWISE) || (words.length > 1 && words.every(word => EXPLAINS.test(word)))) return false;
  return hasAnyPhrase(words, PARENTAL) || (isOnTopic && hasAnyPhrase(words, WEAK));
}
