import type { Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';

/**
 * What is personal about somebody beside what they say of themselves: how they can be reached, when they were born, when
 * they were last here. UK AADC standards 7 (default settings) and 9 (data sharing).
 */
export type Datum = 'contact' | 'birth' | 'presence';

const CONTACT =
  /^((user|account|contact|personal|private|primary|member) )?(e ?mails?( address)?|(phone|mobile|cell|telephone|whats ?app)( phone)?( (number|no))?|tel|(home|street|postal) address)$/;
const BIRTH = /^((user|profile) )?(birth ?(day|date)( date)?|date of birth|dob|b ?day|birth (year|day|month)|age)$/;
const PRESENCE =
  /^((user|profile|account) )?(last (seen|active|online|activity|login|log ?in|logged ?in|connected|connection|visit|visited|sign ?in|presence)|(is )?online|presence|online status|active now|is active now)( (at|on|date|time|time ?stamp|utc|ago|ms))*$/;

/** `lastSeenAt`, `dateOfBirth`, `email` */
export function datumNamed(name: string): Datum | null {
  const words = splitWords(name).join(' ');
  return CONTACT.test(words) ? 'contact' : BIRTH.test(words) ? 'birth' : PRESENCE.test(words) ? 'presence' : null;
}

/** As a first look: words of which every such name holds one. */
export const DATUM_WORDS =
  'email mail emails phone mobile cell telephone whatsapp tel address birth birthday birthdate dob bday age last online presence active';

/** What people choose about each, wherever the product names it: `showEmail`, `hideBirthday`, `appearOffline`. */
const CHOSEN: Readonly<Record<Datum, RegExp>> = {
  contact:
    /\b(show|hide|share|display)_?(My|User|Contact)?_?(E-?mail|Phone)\w{0,20}\b|\b(is|make)_?(My|User|Contact)?_?(E-?mail|Phone)_?(Public|Visible|Hidden|Shown|Private)\b|\b(e?mail|phone\w{0,6})_?(is_?)?(visib\w+|public|hidden|private|privacy)\b/i,
  birth:
    /\b(show|hide|share|display)_?(My|User)?_?(Age|Birth\w{0,10}|Dob)\b|\b(age|birth\w{0,10}|dob)_?(is_?)?(visib\w+|public|hidden|private|privacy)\b/i,
  presence:
    /\b(show|hide|share|display|allow|disable)_?(My|User)?_?(Online|Presence|Last_?Seen|Last_?Active|Activity)\w{0,12}\b|appear_?offline|\binvisible_?(mode|status)?\b|\bactiv(e|ity)_?status\b|\b(online|presence|activity|last_?seen)_?(status_?)?(is_?)?(visib\w+|hidden|privacy|shar\w+)\b/i,
};
const known = new WeakMap<Slice, Map<Datum, boolean>>();

/** Whether people can choose it, by a name that any file of the code holds. */
export function isChoiceNamed(datum: Datum, slice: Slice): boolean {
  let answers = known.get(slice);
  if (!answers) known.set(slice, (answers = new Map()));
  let answer = answers.get(datum);
  if (answer === undefined) {
    answer = slice.someName(name => CHOSEN[datum].test(name));
    answers.set(datum, answer);
  }
  return answer;
}
