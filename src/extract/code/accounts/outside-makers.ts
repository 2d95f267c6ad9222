import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { declaredName, isFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { PROOF, SERVICES } from './outside-accounts.ts';
import { isKeptAgain } from './first-logins.ts';
import { isAccountOwner, STORES } from './sign-up-names.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';

const WALLETS = 'wallet|siwe|web3|metamask|ethereum|solana';
const WHENCE = `${SERVICES}|${WALLETS}|o_?auth\\d?|social|sso|saml|oidc|open_?id|third_?party|external|provider`;
const PERSON = 'user|account|member';
/** `createUserFromFacebook`, `getOrCreateUserByWallet`, `registerGoogle`, `googleSignUp`. */
const MAKER = new RegExp(
  `^(?:(?:(?:find|get|fetch)_?or_?)?(?:create|register|insert|add|save|store|make|provision)_?(?:new_?)?(?:${PERSON})_?(?:from|by|with|via|using)_?(?:${WHENCE})\\w*|` +
    `(?:register|sign_?up)_?(?:with|from|by|via|using)?_?(?:${SERVICES})(?:_?(?:${PERSON}))?|(?:${SERVICES})_?(?:register|sign_?up))$`,
  'i',
);
/** `makeOAuth2Account`, `createGoogleUser`, `registerSsoUser`: a row of that name can also be one more way in, so that its body has to make a person. */
const MAKER_OF_KIND = new RegExp(
  `^(?:(?:find|get|fetch)_?or_?)?(?:create|register|insert|add|save|make|provision|sign_?up)_?(?:new_?)?(?:${SERVICES}|o_?auth_?\\d?|social|sso|saml|oidc|open_?id)_?(?:log_?in_?)?(?:${PERSON})$`,
  'i',
);
/** Whether what it makes has to be looked at, since the name alone could be of a row of links. */
export const isMakerOfKind = (name: string): boolean => MAKER_OF_KIND.test(name) && !MAKER.test(name);
/** As what it makes is called where somebody comes back from the other service. */
export const isOutsideMaker = (name: string): boolean => MAKER.test(name) || MAKER_OF_KIND.test(name);
/** `createUser`, `createUserProc`, `getOrCreateAccount`, `addUserAsync`. */
const CALLED = new RegExp(
  `^(?:create|insert|add|register|provision|(?:find|get|fetch)_?or_?(?:create|insert|add|register))_?(?:new_?)?(?:${PERSON})(?:_?(?:async|proc|procedure|static|record))*$`,
  'i',
);
/** `validateOAuthLogin`, `googleLogin`, `handleGithubCallback`: who comes for the first time is kept there. */
const LOGIN = new RegExp(
  `^(?:(?:validate|handle|process|verify|complete|authenticate|on)_?)?(?:(?:log_?in|sign_?in|auth)_?(?:with|by|via|using)?_?)?(?:${SERVICES}|${WALLETS}|o_?auth2?|social|sso|oidc)_?(?:log_?in|sign_?in|auth|user|callback|profile|response)+$`,
  'i',
);

/** `this.users.save({ email: profile.email })`; `user.save()` keeps who is there. */
const keepsPerson = (call: ts.CallExpression, called: string): boolean =>
  STORES.test(called) &&
  call.arguments.length > 0 &&
  ts.isPropertyAccessExpression(call.expression) &&
  isAccountOwner(nameOf(call.expression.expression) ?? '') &&
  !isKeptAgain(call);

/** Who somebody is elsewhere, in the words of what handles it. */
const OUTSIDE =
  /\bthird_?party_?(?:user_?)?id\b|\bo_?auth_?(?:profile|user|account)\b|\bprofile\.(?:emails|provider)\b|\bprovider_?(?:key|account_?id)\b|\(\s*(?:\w+\s*,\s*)?(?:service|provider|strategy)\b[^()]{0,40},\s*\w*profile\b/i;
/** `upsertUser(service, profile)`, `findOrCreateAccount(profile)` */
const KEEPS_PROFILE = new RegExp(
  `^(?:upsert|(?:find|get)_?or_?create|login_?or_?register|sign_?in_?or_?up)_?(?:${PERSON})?$`,
  'i',
);

/** Who is known already gets one more way in; a server that is set up makes nobody. */
const OTHER = /^(link|connect|attach|merge|unlink|main|setup|init|configure|bootstrap|start)/i;

export const mayMakeFromOutside = (ask: Ask): FileTest =>
  all(
    ({ path }) => !isMadeElsewhere(path),
    any(
      ask.name('create register insert add save store make provision sign signup', (_, name) => isOutsideMaker(name)),
      ask.name('login sign auth oauth social sso callback profile log wallet siwe metamask', (_, name) =>
        LOGIN.test(name),
      ),
      all(
        ask.called('create insert add register provision find get fetch', (_, name) => CALLED.test(name)),
        any(inText(PROOF), inText(OUTSIDE)),
      ),
      all(
        ask.name('upsert find get login sign', (_, name) => KEEPS_PROFILE.test(name)),
        any(inText(PROOF), inText(OUTSIDE)),
      ),
    ),
  );

/** A function on a server that makes an account for whoever came from another service. */
export function makesFromOutside(name: ts.Node, node: ts.Node, file: ParsedFile): boolean {
  if (file.side === 'client' || !isFunction(node) || !node.body || OTHER.test(textOf(name))) return false;
  const isLogin = LOGIN.test(textOf(name));
  const isOfKind = MAKER_OF_KIND.test(textOf(name));
  const isNamed = isLogin || isOfKind || MAKER.test(textOf(name));
  const text = isNamed ? '' : node.getText();
  if (!isNamed && !PROOF.test(text) && !OUTSIDE.test(text)) return false;
  let makes = false;
  const visit = (one: ts.Node): void => {
    // What a function inside of it does is its own.
    if (isFunction(one) && declaredName(one) !== null) return;
    ts.forEachChild(one, visit);
    if (!ts.isCallExpression(one) || one.arguments.length + (isNamed ? 1 : 0) === 0) return;
    const called = nameOf(one.expression) ?? '';
    makes ||=
      CALLED.test(called) ||
      // `getOrCreateUserBySocialAccount` is a cover of the same with a dash before it.
      (isNamed && called.startsWith('_') && MAKER.test(called.slice(1))) ||
      (!isNamed && KEEPS_PROFILE.test(textOf(name)) && keepsPerson(one, called)) ||
      (isOfKind && isSignUpName(called)) ||
      (isLogin || isOfKind ? keepsPerson(one, called) : isNamed && (STORES.test(called) || isSignUpName(called)));
  };
  visit(node.body);
  return makes;
}
