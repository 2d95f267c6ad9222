import { phrasesOf } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';

const ROOMS = phrasesOf(['live room', 'live show', 'live event', 'audio room', 'voice room', 'audio space']);
/** Somebody to whom alone it may go. */
const TO_ONE =
  /recipient|receiver|addressee|whisper|(?:to|target|other|peer|friend|partner|listener|speaker|guest)_?(?:user|member|id\b)|user_?to\b|\bdms?\b|_dm\b|(?:send|open|start|new)_?dm|(?:direct|private)[-_ ]?(?:message|chat|talk|msg)|\.body\.to\b/i;

/** `/users/${attendee.id}/messages` */
const AT_ONE = /\/(?:users?|members?|people|attendees?|participants?|listeners?)\/\$\{/i;
/** One of those who are there, which is who speaks where a room is given beside it. */
const OF_ONE = /\b(?:user|member|attendee|participant|person)(?:_?id\b|\.id\b)/i;
const OF_ROOM =
  /\b(?:room|channel|stream|show|event|space)(?:_?id\b|\.id\b|Name\b)|\/(?:rooms|channels|streams|shows|events|spaces)\/|\bsocket\.(?:emit|to)|broadcast|publishData/i;

/** What is said in a live room goes to all who are in it, unless anybody is named in the file to whom it goes. */
export function isSaidToRoom(node: ts.Node, path: string): boolean {
  if (!standsWithin(ROOMS, path, node)) return false;
  const { text } = node.getSourceFile();
  return !TO_ONE.test(text) && !AT_ONE.test(text) && (!OF_ONE.test(text) || OF_ROOM.test(text));
}
