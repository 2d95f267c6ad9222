import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { isFunction } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import { ts } from '../ts-morph.ts';

/** What is sent to an address or a phone, and given back to show that they are one's own. */
const CODE =
  /\botps?\b|\botp_|_otp\b|\botp[A-Z]|[a-z]O(?:tp|TP)|OTP|[pP]asscode|[mM]agic_?([lL]ink|[tT]oken|[cC]ode)|([lL]ogin|[sS]ms|[eE]mail|[vV]erification|[vV]erify|[oO]ne_?[tT]ime)_?[cC]ode/;
const REACHED = /^(e ?mail|email address|phone|phone number|mobile|mobile number|msisdn)$/;

export const mayLogInByCode = (ask: Ask): FileTest =>
  all(
    ask.word('otp otps passcode magic magiclink code logincode'),
    ask.word('email mail phone mobile msisdn'),
    inText(CODE),
  );

/**
 * `if (await otp.check(phone, code)) users.upsert({ phone })`: whoever has no account yet gets one by the same way as the others
 * come in, without a password.
 */
export function isByCode({ at, symbol, columns }: Row): boolean {
  const names = columns.map(({ name }) => column(name));
  // A code that is kept is the code of somebody, and not somebody.
  if (names.some(name => /^(user|member|profile|owner)( id)?$|^(otp|code|passcode|expires at|token)$/.test(name)))
    return false;
  if (/update/i.test(symbol) || !names.some(name => REACHED.test(name))) return false;
  return CODE.test(outermost(at).getText());
}

function outermost(node: ts.Node): ts.Node {
  let found = node;
  for (let at: ts.Node = node; at.parent && !ts.isSourceFile(at); at = at.parent) if (isFunction(at)) found = at;
  return found;
}
