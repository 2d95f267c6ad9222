import type { Detection } from '../detector.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';

/** What somebody did in a work: `PersonRole.Writer`, `PersonKind.Actor`, `known_for_department`; `PersonRole.Staff` says nothing of one. */
const OF_WORKS =
  /\b(?:Person|Artist|Contributor|Credit)(?:Kind|Role)s?\.(?:Writer|Author|Actor|Director|Producer|Composer|Conductor|Lyricist|Artist|Illustrator|CoverArtist|Penciller|Inker|Colorist|Letterer|Editor|Translator|Narrator|GuestStar)\b|\bknown_for_department\b/i;
const HAS_ACCOUNT = /^(users?|usernames?|members?|accounts?|friends?|players?|profiles?|followers?)$/;

/** Whoever is looked for in a catalogue of films and books has made one of them, and has no account. */
export const withoutPeopleOfWorks = (found: readonly Detection[], { indexed }: ParsedFile): Detection[] =>
  found.length > 0 && OF_WORKS.test(indexed.text)
    ? found.filter(({ symbol }) => splitWords(symbol).some(word => HAS_ACCOUNT.test(word)))
    : [...found];
