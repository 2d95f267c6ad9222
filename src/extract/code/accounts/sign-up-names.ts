import { isFileRoute } from '../entries/in-files.ts';
import { mayEnter } from '../entries/may-enter.ts';
import { BIRTH_TOKENS } from '../age/birth-words.ts';
import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { mayDeclareOptions } from './declared-options.ts';
import { mayHandAccount } from './may-hand-account.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';

/** What takes an account away and leaves a name in its place, and accounts that are no person's. */
const NOBODYS = phrasesOf('delete deletion deleted removal anonymize anonymise erase erasure purge bot'.split(/\s+/));
export const isNobodys = (names: readonly string[]): boolean =>
  names.some(name => hasAnyPhrase(splitWords(name), NOBODYS));

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
