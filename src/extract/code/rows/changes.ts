import { nameNode, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import { symbolOf, valueAt } from './clients.ts';
import type { Row } from './row.ts';
import { bare, fixedText, tableBefore, tableIn } from './tables.ts';

const UPDATES =
  /^(updateMany|update(One)?(By\w{2,20})?|findByIdAndUpdate|findOneAndUpdate|findOneAndReplace|upsert|patch|merge|save|updateDocument)$/;
const UPDATE = /\bupdate\s+([\w."'`[\]]{1,80})\s+set\s+([^;]{1,1500}?)(?:\bwhere\b|$)/i;
const known = new WeakMap<ParsedFile, readonly Row[]>();

/** What a file changes in rows that are there already, by the columns that it changes. */
const KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
];

export function changesIn(file: ParsedFile): readonly Row[] {
  let changes = known.get(file);
  if (!changes) known.set(file, (changes = file.ofKinds(KINDS).flatMap(node => changeAt(node) ?? [])));
  return changes;
}

function changeAt(node: ts.Node): Row | null {
  if (ts.isCallExpression(node)) return called(node);
  const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? fixedText(node) : null;
  const said = text !== null && text.length > 16 ? UPDATE.exec(text) : null;
  if (!said) return null;
  const call = node.parent;
  const at = (ts.isCallExpression(call) && nameNode(call.expression)) || node;
  const columns = [...said[2]!.matchAll(/([\w`"]+)\s*=/g)].map(one => ({
    name: one[1]!.replace(/[`"]/g, ''),
    value: null,
  }));
  return {
    at,
    symbol: at.getText().slice(0, 40),
    table: bare(said[1]!.split('.').at(-1)!),
    inside: [],
    columns,
    isOpen: false,
  };
}

function called(call: ts.CallExpression): Row | null {
  const name = nameOf(call.expression) ?? '';
  const at = nameNode(call.expression);
  if (!at) return null;
  const row = (table: readonly string[] | null, given: ts.Expression | undefined): Row | null =>
    table && table.length > 0 ? { at, symbol: symbolOf(call), table, inside: [], ...columnsOf(given) } : null;
  // `db.update(users).set({ … })`, `knex('users').where(…).update({ … })`
  if (name === 'set') {
    const table = updated(call);
    return table && row(tableIn(table), call.arguments[0]);
  }
  if (!UPDATES.test(name)) return null;
  const data = valueAt(call.arguments[0], /^data$/);
  const last = call.arguments.filter(one => !ts.isFunctionLike(unwrap(one)));
  const given =
    data ??
    last.find((one, index) => ts.isObjectLiteralExpression(unwrap(one)) && (index > 0 || last.length === 1)) ??
    last.find((one, index) => index > 0 && isMadeHere(one)) ??
    last[0];
  return row(tableAtStart(call) ?? tableBefore(call), given);
}

/** `const changes = { $set: { … } }; User.updateById(id, changes)` */
const isMadeHere = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value !== null && ts.isObjectLiteralExpression(unwrap(value));
};

/** `update(users)` before `.set(…)` */
function updated(call: ts.CallExpression): ts.Expression | null {
  const before = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  if (!before || !ts.isCallExpression(before) || !/^(update|updateTable)$/.test(nameOf(before.expression) ?? ''))
    return null;
  return before.arguments[0] ?? null;
}

/** The table that a chain of calls begins with: `knex('users').where(…).update(…)`, `supabase.from('users').update(…)` */
export function tableAtStart(call: ts.CallExpression): readonly string[] | null {
  let at: ts.Expression = call.expression;
  let found: readonly string[] | null = null;
  while (true) {
    const inner = unwrap(at);
    if (ts.isPropertyAccessExpression(inner)) at = inner.expression;
    else if (ts.isCallExpression(inner)) {
      const [first] = inner.arguments;
      const isPick = /^(from|collection|table|knex|db|trx|into)$/.test(nameOf(inner.expression) ?? '');
      if (isPick && first && ts.isStringLiteralLike(first)) found = tableIn(first);
      at = inner.expression;
    } else return found;
  }
}
