import type { Held } from './dominance.ts';
import type { Exit } from './completion.ts';
import { leaves, mayEndEarly } from './completion.ts';
import { ts } from '../ts-morph.ts';

const known = (test: ts.Expression, outcome: boolean): Held => ({ test, outcome, over: null });

/** Whether a `switch` asks which of several conditions holds: `switch (true) { case isAdult(person): … }`. */
const asksConditions = (one: ts.SwitchStatement) => one.expression.kind === ts.SyntaxKind.TrueKeyword;

/** The conditions of the clauses before one, if control gets from none of them into the next. */
function refusedBefore(clauses: readonly ts.CaseOrDefaultClause[], exit: Exit): Held[] | null {
  const held: Held[] = [];
  for (const clause of clauses) {
    if (clause.statements.length > 0 && !clause.statements.some(one => leaves(one, exit))) return null;
    if (ts.isCaseClause(clause)) held.push(known(clause.expression, false));
  }
  return held;
}

/** What holds inside a clause: of a `switch (true)` its own condition, and none of those before it; else what the value is. */
export function heldByClause(clause: ts.CaseOrDefaultClause): readonly Held[] {
  const { clauses } = clause.parent;
  const at = clauses.indexOf(clause);
  if (!asksConditions(clause.parent.parent)) return inClause(clause.parent.parent, comingInto(clauses, at));
  const before = clauses[at - 1];
  // `case a: case b:` comes here by either.
  const isShared = before !== undefined && before.statements.length === 0;
  const refused = refusedBefore(clauses.slice(0, at), 'any');
  if (refused === null || isShared) return [];
  // A default that does not come last is asked after the others.
  return ts.isCaseClause(clause)
    ? [...refused, known(clause.expression, true)]
    : at === clauses.length - 1
      ? refused
      : [];
}

/** What holds after it: the conditions of the first clauses whose bodies leave for good, or what the value is by then. */
export function heldAfterClauses(statement: ts.SwitchStatement, exit: Exit): Held[] {
  const { clauses } = statement.caseBlock;
  if (!asksConditions(statement))
    return behind(
      statement,
      clauses.filter((_, at) => comesOut(clauses, at, exit)),
    );
  const held: Held[] = [];
  for (const clause of clauses) {
    if (!ts.isCaseClause(clause) || !clause.statements.some(one => leaves(one, exit))) break;
    held.push(known(clause.expression, false));
  }
  return held;
}

/**
 * Statements that have run wherever control gets behind a `switch` of which one clause lets it: `switch (kind) { case 'direct':
 * if (!friends) throw …; break; default: throw … }`. Up to where one of them may leave the clause.
 */
export function runInOnlyClause({ caseBlock: { clauses } }: ts.SwitchStatement, exit: Exit): readonly ts.Statement[] {
  if (!clauses.some(ts.isDefaultClause)) return [];
  const open = clauses.filter((one, at) => one.statements.length > 0 && comesOut(clauses, at, exit));
  if (open.length !== 1) return [];
  const [only] = open[0]!.statements;
  const statements = only && ts.isBlock(only) ? only.statements : open[0]!.statements;
  const end = statements.findIndex(one => mayEndEarly(one, exit));
  return end < 0 ? statements : statements.slice(0, end);
}

type Clauses = readonly ts.CaseOrDefaultClause[];

/** What the value is in a clause: one of the labels that lead to it, or, by the default, none of the others. */
const inClause = (statement: ts.SwitchStatement, taken: Clauses): Held[] =>
  amongLabels(statement, taken, !taken.some(ts.isDefaultClause));

/** What it is behind the `switch`: without a default a value that has no label gets there as well. */
const behind = (statement: ts.SwitchStatement, taken: Clauses): Held[] =>
  amongLabels(
    statement,
    taken,
    statement.caseBlock.clauses.some(one => ts.isDefaultClause(one) && !taken.includes(one)),
  );

function amongLabels({ expression, caseBlock }: ts.SwitchStatement, taken: Clauses, isOne: boolean): Held[] {
  const labels = caseBlock.clauses.flatMap(one =>
    ts.isCaseClause(one) && taken.includes(one) === isOne ? [one.expression] : [],
  );
  return labels.length > 0 ? [{ asked: expression, among: labels, isOne, over: null }] : [];
}

/** The clauses by which control comes into one: itself, and those before that run on into it. */
function comingInto(clauses: Clauses, at: number): Clauses {
  let first = at;
  while (first > 0 && !clauses[first - 1]!.statements.some(one => leaves(one))) first--;
  return clauses.slice(first, at + 1);
}

/** Whether control that came by a clause gets behind the `switch`. */
function comesOut(clauses: Clauses, at: number, exit: Exit): boolean {
  const { statements } = clauses[at]!;
  if (statements.some(one => mayEndEarly(one, exit))) return true;
  if (statements.some(one => leaves(one, exit))) return false;
  return at + 1 < clauses.length ? comesOut(clauses, at + 1, exit) : true;
}
