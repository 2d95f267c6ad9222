import { literalOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './options.ts';
import { personalIn } from './personal.ts';

/** Trait of calls that count only where they say something about somebody. */
export const ABOUT_PERSON = 'about-person';

/** A context or a tag that is named for somebody: `setContext('user_info', …)`. */
const PERSON = /^(user|users|account|person|profile|viewer|member|customer|player|student)$/;
/** Who somebody is, whole or by the id. */
const WHOLE =
  /^(current|logged_?in|auth|authenticated|signed_?in|session)?_?(user|viewer|account)(_?(info|data|context|profile|id|uid))?$|^uid$/i;
/** What somebody sent, with all that they wrote, and everything that a client knows. */
const SENT =
  /^(?:this\.)?(?:req|request|ctx|context)(?:\??\.(?:req|request))?(?:\??\.(?:body|headers|user|ip|cookies))?$/;
const STATE = /(?:^|\.)(?:getState\(\)|store\.state)$/;

/**
 * Whether a report about an error says who met it, or holds what they sent: `captureException(error, { extra: { user } })`,
 * `setExtra('body', req.body)`, `rollbar.error(error, req)`.
 */
export function tellsOfPerson(given: readonly ts.Expression[], entries: readonly Entry[]): boolean {
  const [first, ...rest] = given;
  const named = first && literalOf(first)?.value;
  if (typeof named === 'string' && rest.length > 0 && isNamedPerson(named) && literalOf(rest[0]!) === null) return true;
  if (personalIn(entries).length > 0) return true;
  if (rest.some(one => isSomebody(one))) return true;
  return entries.some(
    ({ name, value }) => value !== null && (isSomebody(value) || (WHOLE.test(name) && !isFixed(value))),
  );
}

const isNamedPerson = (text: string): boolean => text.length < 40 && splitWords(text).some(word => PERSON.test(word));

/** Fields are looked at one by one. */
function isFixed(value: ts.Expression): boolean {
  const inner = unwrap(value);
  return ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner) || literalOf(value) !== null;
}

function isSomebody(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const text = inner.getText().replaceAll('?.', '.');
  if (SENT.test(text)) return /\.|^req|^request/.test(text);
  if (STATE.test(text)) return true;
  if (ts.isIdentifier(inner)) return WHOLE.test(inner.text);
  if (!ts.isPropertyAccessExpression(inner)) return false;
  const owner = nameOf(inner.expression) ?? '';
  return WHOLE.test(inner.name.text) || (/^(id|uid|_id)$/.test(textOf(inner.name)) && WHOLE.test(owner));
}
