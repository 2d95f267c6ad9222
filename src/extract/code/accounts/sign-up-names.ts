import { isFileRoute } from '../entries/in-files.ts';
import { mayEnter } from '../entries/may-enter.ts';
import { BIRTH_TOKENS } from '../age/birth-names.ts';
import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { mayDeclareOptions } from './declared-options.ts';
import { mayHandAccount } from './may-hand-account.ts';
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

/** What takes an account away and leaves a name in its place, and accounts that are no person's. */
const NOBODYS = phrasesOf('delete deletion deleted removal anonymize anonymise erase erasure purge bot'.split(/\s+/));
export const isNobodys = (names: readonly string[]): boolean =>
  names.some(name => hasAnyPhrase(splitWords(name), NOBODYS));

/** A firm that gets an account has no age. */
const FIRMS = phrasesOf(
  `enterprise company business organisation organization merchant vendor supplier employer partner corporate agency`.split(
    /\s+/,
  ),
);

/** The names of `SIGN_UP` with a dash, which parts them: `/sign-up`, `/create-user`. */
const DASHED = /sign-up|(?:create|add|insert|register)-(?:new-)?(?:user|account)/i;
/** `User.create = …`, `class UsersService { create() … }` */
const OWNED = /\bclass\s+_?(?:users?|accounts?|members?)|\b(?:users?|accounts?|members?)\w*\.create\s*=/i;
/** A login of another service: `new GoogleStrategy(…)`. */
const STRATEGY = /\bnew\s+[\w$.]*Strategy\b/;
/** An address at which a client asks for an account. */
const ADDRESS =
  /\/(onboarding|accounts|users|create-?account|(users?|accounts?|members?)\/(create|new|add)|invit(e|ation)s?\/(\$\{[^}]{1,40}\}\/)?accept)\/?['"`]/i;

/** Accounts are joined, as groups are at another place. */
const JOINED = /\/(auth|authentication|accounts?)\/join\/?['"`]/;

/** An account asked for by an address, a procedure or a part of a service. */
const ASKED =
  /\/(sign[-_]?up|register|registrations?|create-?account)(\/[\w-]{1,12})?\/?['"`]|\b(auth|accounts?|users?|session)\.(signUp|register|create)\b|\b(auth|accounts?|users?|members?)_?service\.(signUp|register)\b|['"](auth|accounts?|users?|session)[/.](sign-?up|register)['"]|['"](?:[\w-]{1,40}\.){2,6}(?:sign_?up|register_?user|create_?(?:account|user))['"]|action=\{\w*(signUp|signup|register)/i;
/** The same by a hook, a client or a constant. */
const ASKED_BY_NAME = /\b(use(SignUp|Register|Auth)\w*|signUp\.|SIGN_?UP\w*|REGISTER\w*|SignUp)\b/;

/** Calls of sign-in services that make an account. */
export const SERVICES = /^(createUserWithEmailAndPassword|signUp|signUpWithPassword|signUpEmail)$/;

/** What finds a row, and makes it where there is none. */
export const FOUND_OR_MADE = /^(find(One)?OrCreate|firstOrCreate|getOrCreate)$/;

/** What keeps a new row. */
export const STORES =
  /^(insert|create|save|upsert|safe(Insert|Create|Save|Upsert))(One|User|Account|Member|Into|With(Idp|O?Auth2?|Provider|Social|Email|Password|Credentials))?$|^add(New)?(User|Account|Member)$/;

export const mayHoldSignUp = (ask: Ask): FileTest => {
  const password = ask.word('password passwd');
  const stores = ask.called('insert create save upsert safe add', (_, name) => STORES.test(name));
  const isPerson = any(password, all(ask.word('email mail'), any(ask.word(BIRTH_TOKENS.join(' ')), stores)));
  const isNamed = ask.name(
    'sign register registration create add insert signup createaccount createuser registeruser adduser insertuser',
    (_, name) => isSignUpName(name),
  );
  const isMade = ask.name('new make', (_, name) => isSignUpName(name));
  const inPath: FileTest = ({ path }) =>
    path
      .replace(/\.[^./]+$/, '')
      .split('/')
      .slice(-3)
      .some(isSignUpName);
  const isSaid = any(isNamed, inPath, inText(DASHED), inText(OWNED));
  const isHere: FileTest = ({ path }) => !isMadeElsewhere(path);
  return any(
    all(isPerson, isHere, isSaid),
    all(password, any(inText(ADDRESS), all(ask.word('join'), inText(JOINED)))),
    all(ask.word('sign signup register registration registrations'), any(inText(ASKED), inText(ASKED_BY_NAME)), isHere),
    all(ask.word('strategy'), inText(STRATEGY)),
    ask.named('betterAuth NextAuth ExpressAuth SvelteKitAuth'),
    mayDeclareOptions(ask),
    all(
      ask.called('find first get', (_, name) => FOUND_OR_MADE.test(name)),
      isHere,
    ),
    all(password, isNamed, mayEnter),
    all(isMade, mayEnter),
    all(isHere, mayHandAccount(ask, isNamed)),
    all(isHere, ({ path }) => isFileRoute(path), any(isNamed, isMade)),
  );
};

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

/** `create` of something that holds accounts: `User.create`, `class UsersService { create() }`. */
export const isAccountOwner = (name: string): boolean => {
  const words = splitWords(name);
  // `sdk.currentUser.create(…)`: whoever asks becomes it.
  const own = words[0] === 'current' ? words.slice(1) : words;
  return (
    /^(users?|accounts?|members?)$/.test(own[0] ?? '') &&
    own.slice(1).every(word => /^(service|model|repository|store|api)$/.test(word))
  );
};

/** A table whose rows are accounts of people. */
export const isAccountTable = (words: string): boolean =>
  /^((app|auth|site|new|created) )*(users?|accounts?|members?|players?|students?|people|persons?|auths)$/.test(words);

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
