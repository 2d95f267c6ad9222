import { baseName } from '../../../kit/path.ts';
import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { entriesIn } from '../entries/entries.ts';
import { holdersOf, isInside, wordsOf } from '../entries/said.ts';
import { enclosingFunction } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { column, mayKeep, namesTable } from '../rows/may-keep.ts';
import { isMirroredRow } from '../rows/mirrored-rows.ts';
import type { Row } from '../rows/row.ts';
import { rowsIn, underBothNames } from '../rows/rows.ts';
import { upsertsIn } from '../rows/upserts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isFirstSeen, maySeeFirst } from './first-seen.ts';
import { isByCode, mayLogInByCode } from './code-logins.ts';
import { mayCallProcedure, procedureCalls } from './stored-procedures.ts';
import { isFromOutside, isSignedInOutside, mayKeepOutside, SIGNS_IN_OUTSIDE } from './outside-accounts.ts';
import { isRouteOfSignUp } from './routes-of-files.ts';
import { isAccountTable } from './sign-up-names.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import { membersOfKeptBody } from './kept-bodies.ts';
import { demandOfBirth } from './demanded-births.ts';
import type { SignUp } from './sign-ups.ts';

const PASSWORD = /^((hash|hashed|encrypted|user) )?(password|passwd|passwort|pwd|pass)( (hash|hashed|digest))?$|^hash$/;
const NAMED = /^(e ?mail|email address|user ?name|login|handle|phone|phone number|name|display name|nick ?name)$/;

/** A table of people beside a verb that makes one. */
const KEPT =
  /(?:users?|accounts?|members?|players?|students?|persons?|people)\w*['"`)\]]*\s*\.\s*(?:create|insert|add|save|put|upsert|query|build|bulk|findOneAnd|updateOne)|\bnew\s+\w*(?:User|Account|Member|Player|Student|Person)\w*\s*\(|\b(?:insert|insertInto|into|collection|from|table|create|save|doc|ref|adapter|model|getModel|getRepository)\b[^;]{0,60}?(?:user|account|member|player|student|person|people)|\.\s*(?:insert|create)\s*\(/i;

export function mayKeepAccounts(ask: Ask): FileTest {
  const people = ask.name(
    'user users account accounts member members player players student students people person persons app auth site new created insert create',
    namesTable(isAccountTable),
  );
  const password = any(ask.word('password passwd passwort pwd'), ask.named('bcrypt argon2 scrypt pbkdf2 hashSync'));
  const bare = all(
    ask.name('secret token key guest anonymous temporary', (_, name) =>
      [SECRET, GUEST].some(one => one.test(column(name))),
    ),
    mayServe,
    inText(BARE),
  );
  const isKept = all(
    any(password, mayKeepOutside(ask), mayLogInByCode(ask), maySeeFirst(ask), bare),
    people,
    mayKeep(ask),
    inText(KEPT),
  );
  return any(isKept, mayCallProcedure(ask));
}

/** A file with markup keeps rows only where it says that it runs on the server. */
const mayServe: FileTest = ({ mayHoldJsx, text }) => !mayHoldJsx || /['"]use server['"]/.test(text);

/** A column of that name in a row, with its value or by its name alone. */
const BARE =
  /\b(?:is_?)?(?:guest|anonymous|temporary)['"]?\s*:\s*true\b|[{,]\s*['"]?(?:(?:auth|session|login|api|access|user)_?)?(?:secret|token|key)['"]?\s*[:,}]/i;

/**
 * A row of a person with a password, or with who they are elsewhere: whatever the function around it is called, an account is
 * made there.
 */
export function storedAccounts(file: ParsedFile): SignUp[] {
  if (namesTestAccounts(baseName(file.path)) || fills(file)) return [];
  const isPage = file.side === 'client';
  // With a store of documents a page writes down itself who came.
  if (isPage && !SIGNS_IN_OUTSIDE.test(file.indexed.text)) return [];
  const called = isPage
    ? []
    : procedureCalls(file)
        .filter(at => !isForStaff(at))
        .map(at => aroundOf({ at }, file));
  const kept = [...rowsIn(file), ...upsertsIn(file)].flatMap((row): SignUp[] => {
    if (
      !underBothNames(row).some(({ table }) => isAccountTable(table.join(' '))) ||
      isByStaff(row) ||
      isOfOtherServer(row)
    )
      return [];
    if (!isPage && isAccount(row)) return [aroundOf(row, file)];
    if (!isPage && isKeptWhole(row)) return [{ ...aroundOf(row, file), demand: demandOfBirth(row) }];
    if (!isPage && (isBare(row) || isByCode(row) || isFirstSeen(row, file))) return [aroundOf(row, file)];
    return isSignedInOutside(row) || (!isPage && isFromOutside(row))
      ? [{ ...aroundOf(row, file), trait: 'outside-login' }]
      : [];
  });
  return [...kept, ...called];
}

/** Folders in which lies what fills a database, and what a product makes its accounts by as well. */
const MAKERS = /(^|\/)(bin|factory|factories)\//;
const TRIES = /(^|[/._-])(faker|tests?|__tests__|seeds?|seeders?|seeding|specs?)([/._-]|$)/i;
/** Packages that draw somebody up. */
const DRAWS =
  /['"](@faker-js\/faker[\w/-]*|faker|@ngneat\/falso|chance|casual|fishery|factory-girl|factory\.ts|rosie|typeorm-(extension|factory|seeding)|nestjs-seeder|@mikro-orm\/seeder|@ioc:Adonis\/Lucid\/Factory|@adonisjs\/lucid\/factories)['"]/;
/** A command is run by whoever runs the product. */
const BY_HAND = /\bprocess\.(argv|exit)\b|\bfrom\s+['"](commander|yargs|inquirer|(node:)?readline)\b/;

/** What fills a database to try it with, or by hand. */
const fills = ({ path, indexed: { text } }: ParsedFile): boolean =>
  MAKERS.test(path) && (TRIES.test(path) || DRAWS.test(text) || (/(^|\/)bin\//.test(path) && BY_HAND.test(text)));

function isAccount(row: Row): boolean {
  const { columns } = row;
  // Who is deleted has no password any more.
  const given = columns.filter(
    ({ value }) => value?.kind !== ts.SyntaxKind.NullKeyword && value?.getText() !== 'undefined',
  );
  const names = given.map(({ name }) => column(name));
  return names.some(name => PASSWORD.test(name)) && names.some(name => NAMED.test(name));
}

/** Who has their account on another server, and is kept here to be written of. */
const isOfOtherServer = ({ columns }: Row): boolean =>
  columns.some(({ value }) => {
    const object = value?.parent?.parent;
    return object !== undefined && ts.isObjectLiteralExpression(object) && isMirroredRow(object);
  });

/** Who they are came with the request, and is kept with it. */
function isKeptWhole(row: Row): boolean {
  const brought = membersOfKeptBody(row)?.map(column);
  return (
    brought !== undefined &&
    [...row.columns.map(({ name }) => column(name)), ...brought].some(name => PASSWORD.test(name))
  );
}

const SECRET = /^((auth|session|login|api|access|user) )?(secret|token|key)$/;
const GUEST = /^(is )?(guest|anonymous|temporary)$/;

/** Without a password: a person is known by a secret that is drawn for them, or is a guest. */
function isBare({ columns }: Row): boolean {
  const names = columns.map(({ name }) => column(name));
  if (names.some(name => /^(user|member|owner)( id)?$/.test(name))) return false;
  const isGuest = columns.some(
    ({ name, value }) => GUEST.test(column(name)) && value?.kind === ts.SyntaxKind.TrueKeyword,
  );
  return isGuest || (names.some(name => SECRET.test(name)) && names.some(name => NAMED.test(name)));
}

/** For a role that no child has, or by a script that fills a database. */
function isByStaff({ at, columns }: Row): boolean {
  const isRole = columns.some(
    ({ name, value }) =>
      /^(role|roles|is admin|is staff)$/.test(column(name)) &&
      value !== null &&
      (value.kind === ts.SyntaxKind.TrueKeyword ||
        namesIn(value).some(one => /admin|staff|owner|root|moderator/i.test(one))),
  );
  return isRole || isForStaff(at);
}

const isForStaff = (at: ts.Node): boolean =>
  holdersOf(at).some(
    name =>
      isMadeElsewhere(name) ||
      splitWords(name).some(word => /^(seeds?|fixtures?|mock|dummy|demo)$/.test(word)) ||
      namesTestAccounts(name),
  );

/** `createTestUsers`, `create-test-users.js`; `startTest` of a school is another thing. */
const namesTestAccounts = (name: string): boolean =>
  /\b(test|sample|fake) (user|account|member|person|people)s?\b/.test(splitWords(name).join(' '));

/** The entry or the function that it stands in. */
function aroundOf({ at }: Pick<Row, 'at'>, file: ParsedFile): SignUp {
  const entry = entriesIn(file).find(one => isInside(at, one));
  if (entry) return { name: entry.at, node: entry.whole, trait: 'server' };
  for (let around = enclosingFunction(at); around; around = enclosingFunction(around)) {
    const name = nameNodeOf(around);
    if (name) return { name, node: around, trait: 'server' };
  }
  return { name: at, node: at.parent, trait: 'server' };
}

/** Procedures and fields by whose name a person signs up, and routes by the path of their file. */
export function enteredAccounts(file: ParsedFile, asksPassword: (node: ts.Node) => boolean): SignUp[] {
  return entriesIn(file).flatMap((entry): SignUp[] => {
    const isNamed =
      entry.name === null
        ? isRouteOfSignUp(entry, file, asksPassword)
        : isSignUpName(wordsOf(entry).join('_')) && asksPassword(entry.whole);
    return isNamed ? [{ name: entry.at, node: entry.whole, trait: 'server' }] : [];
  });
}
