import { findPhrase, hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';

/** What making an account is called. */
const SIGN_UP = phrasesOf([
  'sign up',
  'signup',
  'register',
  'registration',
  'create account',
  'create user',
  'register user',
  'create new user',
  'create new account',
  'add user',
  'add new user',
  'insert user',
  'insert new user',
  'new user',
  'make user',
  'find or create user',
  'get or create user',
  'find or create account',
]);
/** What may stand beside it in the name of what makes an account; any other word makes it something else. */
const BESIDE = new Set(
  `handle on do submit perform process async user users account member new local email password with by and api request
   form page view new screen step flow wizard modal dialog card panel component container core post action controller handler
   route service auth authentication client customer player student teacher submission person use mutation resolver
   username hosted valid click press complete finish finalize self main index default verification verify confirmation slide slider create`.split(
    /\s+/,
  ),
);
/** Where accounts are made by staff or scripts, or something else is signed up for. */
const ELSEWHERE = phrasesOf(
  `setup install admin seed dev bot cli script scripts newsletter waitlist webhook migration`.split(/\s+/),
);

/** A firm that gets an account has no age. */
const FIRMS = phrasesOf(
  `enterprise company business organisation organization merchant vendor supplier employer partner corporate agency`.split(
    /\s+/,
  ),
);

const FIRST = /^(validate|check|verify|confirm|prepare)$/;

/** `signUp`, `handleRegisterSubmit`, `RegistrationForm`; not `registerDevice`, `SignUpButton`, `unregister`. */
export function isSignUpName(name: string): boolean {
  const said = splitWords(name);
  // `validateAndSignUp`: what comes first is a step of it.
  const words = said[1] === 'and' && FIRST.test(said[0]!) ? said.slice(2) : said;
  for (const phrase of SIGN_UP) {
    const at = findPhrase(words, phrase);
    if (at < 0) continue;
    const others = [
      ...words.slice(0, at),
      ...words.slice(at + (words[at] === phrase.joined ? 1 : phrase.words.length)),
    ];
    if (others.every(word => BESIDE.has(word))) return true;
  }
  return false;
}

export function isMadeElsewhere(path: string): boolean {
  if (ADDED.test(path)) return true;
  const parts = path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3)
    .map(splitWords);
  return parts.some(part => hasAnyPhrase(part, ELSEWHERE)) || hasAnyPhrase(parts.at(-1)!, FIRMS);
}
/** `dashboard/users/add.tsx`: whoever is inside adds somebody else. */
const ADDED =
  /(^|\/)(dashboards?|back-?office|admin-?\w*|management)\/(.+\/)?(users?|members?|people|accounts|students|employees|staff|team)\/(add|new|create|invite)([._-][\w.-]*)?\.\w+$/i;
