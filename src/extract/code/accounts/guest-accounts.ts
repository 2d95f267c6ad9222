import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import type { Route } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
import { onlyExchanges } from './exchanged-tokens.ts';
import type { SignUp } from './sign-ups.ts';

const GUEST = '(?:guest|anonym(?:ous(?:ly)?)?|temporary|temp|trial|throwaway)';
/** `/guest`, `/anonymLogin`, `/auth/anonymous`, `/play-as-guest` */
const PATH = new RegExp(
  `(?:^|/)(?:(?:auth|login|log-in|sign-?in|sign-?up|register|session|users?|accounts?)/)${GUEST}/?$|(?:^|/)(?:create|play|login|join|continue|sign-?in|register)?[-_]?(?:as|in)?[-_]?${GUEST}[-_]?(?:login|sign-?in|sign-?up|session|account|user|auth|token|register)/?$|(?:^|/)(?:play|login|join|continue|sign-?in|register|create)[-_]?(?:as|in)?[-_]?(?:a-)?${GUEST}/?$`,
  'i',
);
const MAKER = new RegExp(
  `^(?:handle|on|do)?_?(?:(?:create|make|register|new|login|log_?in|sign_?in|sign_?up|continue|play|join)_?(?:an?_?)?(?:new_?)?(?:in_?)?(?:as_?)?(?:an?_?)?${GUEST}(?:_?(?:user|account|login|session|player|member|identity))?|${GUEST}_?(?:log_?in|sign_?in|sign_?up|register|registration|auth))$`,
  'i',
);
/** An identity comes into being: a token is signed, an id is drawn, a row is written. */
const GIVES =
  /\b(?:jwt\.sign|sign(?:JWT|Token|Jwt|Async)?|create(?:JWT|Jwt|Auth|Access|Session|User|Guest|Anonymous)\w*|(?:generate|issue|make|new)\w*(?:Token|Id|Uuid|UUID|Session|User)|uuid\w*|v4|nanoid|random(?:UUID|Uuid)|insert\w*|create|save|signInAnonymously)\s*\(/;
const PERSON = /\b\w*(?:user|account|member|player|profile)\w*/i;
const TOKEN = /\b\w*(?:token|jwt|session)\w*\s*[=:(,]/i;
/** What else is registered. */
const OTHER =
  /device|push|fcm|apns|hook|plugin|\bbots?\b|\bnode\b|instance|worker|tournament|course|event_?id|beacon|client_?id/i;

export const mayMakeGuest = (ask: Ask): FileTest =>
  any(
    all(
      ask.name('guest anonym anonymous anonymously temporary temp trial throwaway', (_, name) => MAKER.test(name)),
      any(inText(GIVES), inText(ROUTE)),
    ),
    inText(ROUTE),
    all(ask.word('register registration signup sign'), inText(REGISTER), inText(TOKEN)),
  );
const ROUTE = /\bpost\s*\(\s*['"`][^'"`]*(?:guest|anonym)[^'"`]*['"`]/i;
const REGISTER = /\bpost\s*\(\s*['"`][^'"`]*\/(?:register|sign-?up|registration)\/?['"`]/i;

/** A route by which whoever comes gets an identity without giving any. */
export const guestAt = ({ path, handler }: Route): boolean => PATH.test(path) && GIVES.test(handler.getText());

/** `POST /register` without a password, by a link or a code: what it answers with is a person's token. */
export function isOpenRegister({ path, handler }: Route): boolean {
  const text = handler.getText();
  const isPerson = !OTHER.test(path) && !OTHER.test(text) && PERSON.test(text) && TOKEN.test(text) && GIVES.test(text);
  return isPerson && !onlyExchanges(handler);
}

/** `createGuestUser`, `signInAsGuest`: a function that gives an identity to nobody in particular. */
export function guestMaker(named: ts.Node, node: FunctionNode, file: ParsedFile): SignUp | null {
  if (!node.body || !MAKER.test(textOf(named))) return null;
  const text = node.body.getText();
  // A client has it made: `http.post('guest-login')`.
  if (!GIVES.test(text) && (file.side === 'server' || !ROUTE.test(text))) return null;
  return { name: named, node, trait: file.side === 'server' ? 'server' : 'form' };
}
