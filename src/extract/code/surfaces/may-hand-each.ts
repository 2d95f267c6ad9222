import type { IndexedFile } from '../index-tokens.ts';
import { phrasesOf } from '../tokens.ts';

/** What one item of a list is handed to a component as. */
export const GIVEN_AS = phrasesOf(['message', 'chat message', 'comment', 'reply', 'post', 'tweet', 'toot', 'reel']);
const HANDED = /\b(?:message|chat-?message|comment|reply|post|tweet|toot|reel)=(?:\{[\w$.?!]+\}|"[\w$.?!]+")/i;
const MANY = /\.(?:map|flatMap)\(|\b(?:render[A-Z]?\w*|itemContent|rowRenderer)\b|<(?:For|Index|Each)\b|\bv-for=/;

/** Whether a file may hand each of many messages or posts to a component, whatever that is called. */
export const mayHandEach = ({ text }: IndexedFile): boolean => HANDED.test(text) && MANY.test(text);
