import { folderOf } from '../../../kit/path.ts';
import { columnDrafts } from './column-defaults.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import { lineReader } from '../lines.ts';
import type { ColumnStep } from './sql-columns.ts';
import { columnSteps } from './sql-columns.ts';
import type { TextFile } from '../format.ts';
import { isClosed, policiesIn, policyDrafts } from '../people/row-policies.ts';

/** What one file does to columns and to rules about rows, in the order of its text. */
export interface Change {
  path: string;
  steps: readonly Step[];
}

/** The facts about a default, once it is known what table and column are called in the end. */
type Statement = (table: string, column: string) => readonly Draft[];

/** A step with the facts that it gives rise to if nothing later undoes it. */
export type Step =
  | { does: 'define' | 'set'; table: string; column: string; state: Statement }
  | Extract<ColumnStep, { does: 'drop' | 'rename' }>;

/** Where a file begins to say how the change is taken back. */
const DOWN =
  /^\s*--\s*(\+\w+\s+)?(migrate:)?\s*down\b|^--\s*@?(undo|rollback)\b|\b(async\s+|public\s+|static\s+|function\s+)*down\s*(\(|=|:)|exports\.down\b/im;

/** Steps of an SQL file; those that take the change back are left out. */
export function changeOfSql({ path, text }: TextFile, concepts: readonly CompiledConcept[]): Change {
  return {
    path,
    steps: /[._-](down|undo|rollback)\.sql$/i.test(path) ? [] : stepsIn(path, text, upward(text), concepts),
  };
}

/** Steps of the SQL strings in a migration that is written as a script. */
export function changeOfScript({ path, text }: TextFile, concepts: readonly CompiledConcept[]): Change {
  const strings = upward(text).matchAll(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`/g);
  const steps = [...strings].flatMap(({ 0: quoted, index }) => {
    if (!/\b(create|alter|drop)\s+(\w+\s+)?table\b/i.test(quoted)) return [];
    // Everything else is blanked, and a `\"` loses its backslash, so that offsets stay those of the file.
    const inside = quoted.slice(1, -1).replace(/\\(["'`])/g, ' $1');
    return stepsIn(path, text, ' '.repeat(index + 1) + inside, concepts);
  });
  return { path, steps };
}

function upward(text: string): string {
  const down = DOWN.exec(text);
  return down ? text.slice(0, down.index) : text;
}

function stepsIn(path: string, text: string, sql: string, concepts: readonly CompiledConcept[]): Step[] {
  const place = lineReader(path, text);
  const policies = policiesIn(sql).map((policy): Step => {
    const { table, key: column, givesTo, becomes, from, to } = policy;
    if (becomes) return { does: 'rename', table, column, to: becomes };
    if (givesTo === null) return { does: 'drop', table, column };
    return {
      does: 'define',
      table,
      column,
      state: of => concepts.flatMap(({ id }) => policyDrafts({ ...policy, table: of }, id, place(from, to))),
    };
  });
  const columns = columnSteps(sql).map((step): Step => {
    if (step.does === 'drop' || step.does === 'rename') return step;
    const { value, from, to } = step;
    const at = place(from, to);
    const state: Statement = (ownerName, column) =>
      value === null
        ? []
        : concepts.flatMap(concept =>
            columnDrafts({ owner: `table ${ownerName}`, ownerName, column, at, value }, concept),
          );
    return { does: step.does, table: step.table, column: step.column, state };
  });
  return [...columns, ...policies];
}

/**
 * The defaults that columns have once all changes are made: files of one folder in the order of their names, the newest
 * statement about a column wins.
 */
export function newestDefaults(changes: readonly Change[]): Draft[] {
  const folders = new Set(changes.map(({ path }) => folderOf(path)));
  return [...folders].flatMap(folder => {
    const sorted = changes
      .filter(({ path }) => folderOf(path) === folder)
      .sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
    const tables = new Map<string, Map<string, Statement>>();
    for (const step of sorted.flatMap(({ steps }) => steps)) apply(step, tables);
    return [...tables].flatMap(([table, columns]) => {
      const closed = isClosed([...columns.keys()]);
      return [...columns].flatMap(([column, state]) =>
        closed && column.startsWith('policy ') ? [] : state(table, column),
      );
    });
  });
}

function apply(step: Step, tables: Map<string, Map<string, Statement>>): void {
  const columns = tables.get(step.table) ?? new Map<string, Statement>();
  if (step.does === 'rename' && step.column === null) {
    tables.delete(step.table);
    tables.set(step.to, columns);
    return;
  }
  if (step.does === 'drop' && step.column === null) return void tables.delete(step.table);
  tables.set(step.table, columns);
  if (step.does === 'define' || step.does === 'set') return void columns.set(step.column, step.state);
  const column = step.column!;
  const known = columns.get(column);
  columns.delete(column);
  if (step.does === 'rename' && known) columns.set(step.to, known);
}
