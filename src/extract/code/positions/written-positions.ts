import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { MAY_WRITE_DOCUMENT, writtenFields } from '../written-documents.ts';

const PERSON = /^(users?|people|persons?|profiles?|accounts?|members?|players?|friends?)$/;
/** Who is asked for is somebody else, or several. */
const OTHER =
  /^(?:(?:get|fetch|find|search|list|all|nearby|public|other) )*(?:users?|people|persons?|profiles?|members?|players?|friends?)(?: (?:by (?:id|slug|name|username)|profile|nearby|list|connection))?$/;
const LATITUDE = /\blat(?:itude)?\b/i;
const LONGITUDE = /\b(?:lng|lon|longitude)\b/i;
/** What the exact place stands in: `center { lat`. A box around a place is as exact as its size. */
const placeIn = (asks: string): string =>
  /\b(?!bbox|bounds|viewport)\w+\s*\{(?=\s*lat)/i.exec(asks)?.[0] ?? LATITUDE.exec(asks)![0];
/** A list of people inside of what is asked for: `group { members { items { center { lat lng } } } }`. */
const INSIDE = /\b(?:members|users|people|persons|attendees|followers|friends)\b\s*(?:\([^)]*\))?\s*\{/g;

export const mayWritePosition = (ask: Ask): FileTest =>
  all(ask.word('lat latitude'), ask.word('lng lon longitude'), inText(MAY_WRITE_DOCUMENT));

/** Exact places of other people among what a page asks for: `` `query ($id: ID) { person(id: $id) { location { lat lng } } }` ``. */
export function writtenPositions(file: ParsedFile): Detection[] {
  if (file.side === 'server') return [];
  return writtenFields(file).flatMap(({ at, name, words, operation, asks }): Detection[] => {
    if (operation !== 'query' || !LATITUDE.test(asks) || !LONGITUDE.test(asks) || !holdsOwnPlace(asks)) return [];
    const last = words.join(' ');
    const isOther = OTHER.test(last) && splitWords(name).some(word => PERSON.test(word));
    if (!isOther && !holdsPeople(asks)) return [];
    return [{ node: at, symbol: name, within: placeIn(asks), traits: ['precise', 'shown'] }];
  });
}

/** Things that stand somewhere: `users { events { location { latitude } } }` says where these are. */
const THING = /event|venue|shop|store|listing|group|communit|channel|post|job|trip|meetup|cit(y|ies)$|countr|region/i;

/** Whether one of the latitudes is asked for outside of such a thing. */
function holdsOwnPlace(asks: string): boolean {
  const around: string[] = [];
  for (const [, opened, closed, latitude] of asks.matchAll(/(\w+)\s*(?:\([^)]*\))?\s*\{|(\})|\b(lat(?:itude)?)\b/gi)) {
    if (opened) around.push(opened);
    else if (closed) around.pop();
    else if (latitude && !around.some(name => THING.test(name))) return true;
  }
  return false;
}

function holdsPeople(asks: string): boolean {
  return [...asks.matchAll(INSIDE)].some(({ index, 0: head }) => {
    let depth = 1;
    let end = index + head.length;
    for (; end < asks.length && depth > 0; end++) depth += asks[end] === '{' ? 1 : asks[end] === '}' ? -1 : 0;
    const inner = asks.slice(index, end);
    return LATITUDE.test(inner) && LONGITUDE.test(inner);
  });
}
