import { enclosingNames } from '../names.ts';
import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import { columnSteps } from './sql-columns.ts';
import { ts } from '../ts-morph.ts';

/** A column that a new row gets a fixed value for, in the text of a query. */
export interface QueryStart {
  /** The column, as the text names it. */
  column: string;
  literal: string;
  /** The part of the text that names the column. */
  within: string;
  owner: () => Owner | null;
}

const INSERT =
  /\binsert\s+(?:or\s+\w+\s+)?into\s+["`[]?([\w.]+)["`\]]?\s*\(([^()]{1,2000})\)\s*values\s*\(([^()]{1,2000})\)/gi;
/** In a graph a node is made first, and its properties are set one by one. */
const CREATE = /\b(?:CREATE|MERGE)\s*\(\s*(\w+)\s*:\s*(\w+)/g;
const LITERAL = /^(?:true|false|\d{1,2}|'[\w -]{1,40}'|"[\w -]{1,40}")$/i;

/** `INSERT INTO settings (user_id, public_list) VALUES (?, 0)`, `CREATE (user:User) … SET user.showBooks = false`. */
export function queryStarts(node: ts.Node): QueryStart[] {
  const text = node.getText();
  const found: QueryStart[] = [...(TABLE.test(text) ? columnsOf(text.slice(1, -1)) : []), ...standIns(text)];
  for (const [, table, columns, values] of text.matchAll(INSERT)) {
    const names = columns!.split(',').map(one => one.trim());
    const given = values!.split(',').map(one => one.trim());
    if (names.length !== given.length) continue;
    names.forEach((name, index) => {
      const literal = given[index]!;
      if (!LITERAL.test(literal) || !/^["`[]?\w+["`\]]?$/.test(name)) return;
      const owner = () => ownerOf('insert', 'insert of', table!, [], enclosingNames(node));
      found.push({ column: name.replace(/\W/g, ''), literal: bare(literal), within: name, owner });
    });
  }
  for (const [, variable, label] of text.matchAll(CREATE)) {
    for (const [within, column, literal] of text.matchAll(setsOf(variable!))) {
      const owner = () => ownerOf('insert', 'insert of', label!, [], enclosingNames(node));
      found.push({ column: column!, literal: bare(literal!), within, owner });
    }
  }
  return found;
}

/** A column that nobody has chosen anything in, with what it is taken for. */
const COALESCE =
  /\b(?:coalesce|ifnull|nvl)\(\s*["`]?(\w+)["`]?\.["`]?(\w+)["`]?\s*,\s*(true|false|'[\w -]{1,40}')\s*\)/gi;

/** `coalesce(user.showGroups, true)`, `FROM users u WHERE COALESCE(u.show_email, true)`. */
function standIns(text: string): QueryStart[] {
  return [...text.matchAll(COALESCE)].map(([, alias, column, literal]) => {
    const [, table] =
      new RegExp(`\\b(?:from|join)\\s+["\`]?(\\w+)["\`]?\\s+(?:as\\s+)?${alias!}\\b`, 'i').exec(text) ?? [];
    const owner = () => ownerOf('read', 'fallback of', table ?? alias!);
    return { column: column!, literal: bare(literal!), within: column!, owner };
  });
}

const TABLE = /\b(?:create|alter)\s+(?:\w+\s+){0,2}table\b/i;

/** `db.exec('CREATE TABLE users (private boolean DEFAULT false)')`: columns of a schema that is kept in a program. */
const columnsOf = (text: string): QueryStart[] =>
  columnSteps(text).flatMap(step => {
    if ((step.does !== 'define' && step.does !== 'set') || !step.value || step.value.literal === '') return [];
    const { table, column, value } = step;
    const owner = () => ownerOf('schema', 'table', table);
    return [{ column, literal: value.literal.toLowerCase(), within: column, owner }];
  });

const setsOf = (variable: string) =>
  new RegExp(`\\b${variable}\\.(\\w+)\\s*=\\s*(true|false|\\d{1,2}\\b|'[\\w -]{1,40}')`, 'g');
const bare = (literal: string) => literal.replace(/^['"]|['"]$/g, '').toLowerCase();
