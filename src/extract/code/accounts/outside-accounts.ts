import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { isFunction } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Row } from '../rows/row.ts';
import { ts } from '../ts-morph.ts';

export const SERVICES =
  'google|github|facebook|apple|discord|twitter|linkedin|microsoft|twitch|steam|spotify|kakao|naver|line|telegram|vk|slack|intra';
/** Who somebody is with another service, or with a wallet. */
const FOREIGN = new RegExp(
  `^(${SERVICES}|firebase|clerk|auth0|auth 0|cognito|supabase|privy|oauth|o auth|provider|external auth|social|sso|oidc|open ?id|provider account|provider user)( ?(user|account))? ?(id|uid|sub)$|^(wallet|wallet address|wallet public key|eth address|ethereum address|solana address|oauth provider|auth provider)$`,
);
const NAMED = /^(address|public ?key|e ?mail|provider|name|user ?name|display ?name|avatar|picture|image)$/;

/** What proves who somebody is elsewhere: a signature of a wallet, a token or a profile of a service. */
export const PROOF = new RegExp(
  `\\b(?:verifyMessage|recover(?:Personal)?(?:Signature|Address|Message\\w*)|recoverTypedSignature|SiweMessage|verifySiwe\\w*|verifySignature|nacl\\.sign|verifyIdToken|OAuth2Client|getUserInfo|userinfo|validateAuthorizationCode|exchangeCode\\w*|third_?party_?(?:user_?)?id)\\b|\\b(?:get|fetch|verify|load)?_?(?:${SERVICES})_?\\w*(?:Profile|UserInfo|IdToken|Callback|OAuth|Payload)\\b`,
  'i',
);

/** How a browser or an app signs in with another service, in the kits of stores that it writes to itself. */
export const SIGNS_IN_OUTSIDE =
  /\bsignInWith(?:Popup|Redirect|Credential|IdToken|OAuth|Apple|Google)\w*|\bgetRedirectResult\b|\bGoogleSignin\.signIn\b/;

/** Whether what signs in with another service keeps the row: who is made there has said nothing of an age. */
export const isSignedInOutside = ({ at, symbol }: Row): boolean =>
  !/update/i.test(symbol) && SIGNS_IN_OUTSIDE.test(outermost(at).getText());

export const mayKeepOutside = (ask: Ask): FileTest =>
  any(
    ask.name('id uid sub wallet provider', (_, name) => FOREIGN.test(column(name))),
    all(ask.word('sign redirect signin'), inText(SIGNS_IN_OUTSIDE)),
    all(
      ask.word('verify recover siwe token profile oauth callback info exchange payload third thirdparty'),
      inText(PROOF),
    ),
  );

/**
 * Whether a row of a person is made from who they are elsewhere: it holds the id of another service or a wallet, or stands
 * where such a proof was checked. A button that goes there makes no account.
 */
export function isFromOutside({ at, columns }: Row): boolean {
  const names = columns.map(({ name }) => column(name));
  // Another way in for somebody who has an account.
  if (names.some(name => /^(user|member|profile|owner)( id)?$/.test(name))) return false;
  if (names.some(name => FOREIGN.test(name))) return true;
  return names.some(name => NAMED.test(name)) && PROOF.test(outermost(at).getText());
}

function outermost(node: ts.Node): ts.Node {
  let found = node;
  for (let at: ts.Node = node; at.parent && !ts.isSourceFile(at); at = at.parent) if (isFunction(at)) found = at;
  return found;
}
