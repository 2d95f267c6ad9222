import type { Slice } from '../slice.ts';
import type { Datum } from './personal-data.ts';
import { datumNamed } from './personal-data.ts';

const P = '(?:app|auth)?_?(?:users?|accounts?|profiles?|members?|players?|persons?|students?)';
/** Where the columns of people are written: Mongoose, Prisma, TypeORM, Drizzle, Sequelize, SQL. */
const SCHEMAS = new RegExp(
  [
    `\\b\\w*${P}\\w{0,8}Schema\\b[^\\n=]{0,60}=\\s*new\\s+(?:\\w+\\.)?Schema\\b`,
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
/** What is kept back wherever such a row goes out; how, is not followed. */
const KEEPS_BACK =
  /\btoJSON\b|\btoObject\s*[:=(]|\bselect\s*:\s*false|@Exclude\b|@HideField\b|\bdelete\s+(ret|obj|user|object|this)\b|\bhidden\s*:\s*true|\bdefaultScope\b|\bprotected\b/;
/** `delete shown.user.email`, `omit(user, ['email'])`, between the query and the answer. */
const TAKES_OUT =
  /\bdelete\s+[\w.[\]]+\.(e_?mail\w*|phone\w*|birth\w*|dob)\b|\bomit\([^()\n]{0,60}['"](e_?mail|phone|birth)|\b(email|phone\w*)\s*:\s*undefined\b|\bomit\s*:\s*\{\s*user\s*:/i;
/** A table is rarely longer. */
const LONGEST = 6000;
const KEY =
  /(?:^|[\n,{(])\s*(?:@[\w.()'":,{} ]*\s)?(?:(?:public|readonly|declare)\s+)*["'`]?([A-Za-z_]\w*)["'`]?\s*[?!]?\s*(?::|\s[A-Za-z])/g;
const BY_CALL = /\b\w+\.\w+\(\s*['"`](\w+)['"`]/g;

export interface KeptData {
  data: ReadonlySet<Datum>;
  /** The schema itself takes something out before a row is shown. */
  isKeptBack: boolean;
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
  let isKeptBack = false;
  const scripts = [...slice.paths()].map(path => slice.textOf(path));
  for (const text of [...scripts, ...slice.schemaTexts()]) {
    isKeptBack ||= TAKES_OUT.test(text);
    const at = SCHEMAS.exec(text);
    if (!at) continue;
    const block = text.slice(at.index + at[0].length, at.index + LONGEST);
    const end = /^[\])}]/m.exec(block);
    const own = end ? block.slice(0, end.index) : block;
    for (const [, name] of [...own.matchAll(KEY), ...own.matchAll(BY_CALL)]) {
      const datum = datumNamed(name!);
      if (datum) data.add(datum);
    }
    isKeptBack ||= KEEPS_BACK.test(text);
  }
  return { data, isKeptBack };
}
