import { phrasesOf } from '../tokens.ts';
import type { ts } from '../ts-morph.ts';
import { standsWithin } from '../unlike.ts';

const ROOMS = phrasesOf(['live room', 'live show', 'live event', 'audio room', 'voice room', 'audio space']);
/** Somebody to whom alone it may go. */
const TO_ONE =
  /recipient|receiver|addressee|whisper|(?:to|target|other|peer|friend|partner|listener|speaker|guest)_?(?:user|member|id\b)|user_?to\b|\bdms?\b|_dm\b|(?:send|open|start|new)_?dm|(?:direct|private)[-_ ]?(?:message|chat|talk|msg)|\.body\.to\b/i;

/** What is said in a live room goes to all who are in it, unless anybody is named in the file to whom it goes. */
export const isSaidToRoom = (node: ts.Node, path: string): boolean =>
  standsWithin(ROOMS, path, node) && !TO_ONE.test(node.getSourceFile().text);
