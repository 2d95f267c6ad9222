import type { ts } from '../ts-morph.ts';
import type { Sent } from './sent-of.ts';
import { sentOf } from './sent-of.ts';

/** All of the body of a request, as it came or as a shape hands it back; also what a service is handed of one. */
export function isWholeBody(value: ts.Expression): boolean {
  const sent = sentOf(value);
  return sent !== null && isWhole(sent);
}

/** The same where nobody but the request can have brought it. */
export function isWholeBodyOfRequest(value: ts.Expression): boolean {
  const sent = sentOf(value);
  return sent?.by === 'request' && isWhole(sent);
}

const isWhole = ({ carrier, path }: Sent): boolean => carrier === 'body' && path.length === 0;

/** What people fill in: a part of it, or all. What a program sends along, headers and cookies, says nothing of them. */
export function isFilledInByRequest(value: ts.Expression): boolean {
  const sent = sentOf(value);
  return sent?.by === 'request' && FILLED_IN.test(sent.carrier);
}

/** A field of that, before anything has looked at it. */
export function isUnreadField(value: ts.Expression): boolean {
  const sent = sentOf(value);
  return sent?.by === 'request' && FILLED_IN.test(sent.carrier) && !sent.isRead && sent.path.length > 0;
}

const FILLED_IN = /^(body|query|params)$/;
