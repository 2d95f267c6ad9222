import type { IndexedFile } from '../index-tokens.ts';
import type { Slice } from '../slice.ts';
import type { Datum } from './personal-data.ts';
import { datumNamed } from './personal-data.ts';
import { writersOf } from './schema-writers.ts';

const P = '(?:app|auth)?_?(?:users?|accounts?|profiles?|members?|players?|persons?|students?)';
/** Where the columns of people are written: Mongoose, Prisma, TypeORM, Drizzle, Sequelize, SQL. */
const SCHEMAS = new RegExp(
  [
    `\\b${P}_?Schema\\b[^\\n=]{0,60}=\\s*new\\s+(?:\\w+\\.)?Schema\\b`,
    `^model\\s+${P}\\s*\\{`,
    `@(?:Entity|Table|Schema)\\([^)]{0,200}\\)\\s*export\\s+(?:default\\s+)?class\\s+${P}(?:Entity|Model)?\\b`,
    `(?:pg|mysql|sqlite)Table\\(\\s*['"\`]${P}['"\`]`,
    `\\.define\\(\\s*['"\`]${P}['"\`]`,
    `\\b${P}\\.init\\(\\s*\\{`,
    `\\bcreate\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?[\\w."\`]*\\b${P}["\`]?\\s*\\(`,
    `\\bcreateTable\\(\\s*['"\`]${P}['"\`]`,
  ].join('|'),
  'im',
);
/** The schema says itself what goes out; how, is not followed. */
const WRITES_ITSELF = /\btoJSON\b|\btoObject\s*[:=(]|@Exclude\b|@HideField\b|\bdefaultScope\b/;
/** `delete shown.user.email`, `omit(user, ['email'])`, between the query and the answer. */
const TAKES_OUT =
  /\bdelete\s+[\w.[\]]{1,60}\.(e_?mail\w*|phone\w*|birth\w*|dob)\b|\bomit\([^()\n]{0,60}['"](e_?mail|phone|birth)|\bomit\s*:\s*\{\s*user\s*:/i;
const takesOut = (file: IndexedFile): boolean =>
  (file.hasName('delete') || file.hasName('omit')) && TAKES_OUT.test(file.text);
/** Names of which a script that holds a schema of people holds one: to look them up costs little beside the pattern. */
const OF_SCHEMAS = 'schema entity table pgTable mysqlTable sqliteTable createTable define init model'
  .split(' ')
  .flatMap(name => [name, name.toLowerCase(), name.toUpperCase(), name[0]!.toUpperCase() + name.slice(1)]);
const mayHoldSchema = (file: IndexedFile): boolean => OF_SCHEMAS.some(name => file.hasName(name));
/** A table is rarely longer. */
const LONGEST = 6000;
const KEY =
  /(?:^|[\n,{(])\s*(?:@[\w.()'":,{} ]*\s)?(?:(?:public|readonly|declare)\s+)*["'`]?([A-Za-z_]\w*)["'`]?\s*[?!]?\s*(?::|\s[A-Za-z])/g;
const BY_CALL = /\b\w+\.\w+\(\s*['"`](\w+)['"`]/g;

interface KeptData {
  data: ReadonlySet<Datum>;
  /** Something is taken out before a row is shown, and it is not followed of which answer. */
  isKeptBack: boolean;
  /** How schemas of people make what goes out of a row themselves, as it is written. */
  writers: readonly string[];
}

const known = new WeakMap<Slice, KeptData>();

/** What is kept about people, by the schemas that the code holds: a row that goes out whole takes all of it along. */
export function dataKept(slice: Slice): KeptData {
  let kept = known.get(slice);
  if (!kept) known.set(slice, (kept = read(slice)));
  return kept;
}

function read(slice: Slice): KeptData {
  const data = new Set<Datum>();
  const writers: string[] = [];
  const files = [...slice.files()];
  const schemas = slice.schemaTexts();
  let isKeptBack = files.some(takesOut) || schemas.some(text => TAKES_OUT.test(text));
  for (const text of [...files.filter(mayHoldSchema).map(file => file.text), ...schemas]) {
    const at = SCHEMAS.exec(text);
    if (!at) continue;
    const block = text.slice(at.index + at[0].length, at.index + LONGEST);
    const end = /^[\])}]/m.exec(block);
    const own = end ? block.slice(0, end.index) : block;
    for (const [, name] of [...own.matchAll(KEY), ...own.matchAll(BY_CALL)]) {
      const datum = datumNamed(name!);
      if (datum && !isHidden(name!, text)) data.add(datum);
    }
    isKeptBack ||= WRITES_ITSELF.test(text);
    writers.push(...writersOf(at[0], text, block.slice(own.length)));
  }
  return { data, isKeptBack, writers };
}

/** `email: { type: String, select: false }`: no query takes it unless it asks for it. */
const isHidden = (name: string, text: string): boolean =>
  new RegExp(`\\b${name}\\b[^\\n{]{0,20}\\{[^{}]{0,200}\\bselect\\s*:\\s*false`).test(text) ||
  new RegExp(`\\bselect\\s*:\\s*false[^{}]{0,60}\\}\\)\\s*(public\\s+)?${name}\\b`).test(text);
