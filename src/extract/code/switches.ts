import type { Held } from './dominance.ts';
import type { Exit } from './completion.ts';
import { leaves } from './completion.ts';
import { ts } from './ts-morph.ts';

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

/** What holds inside a clause of such a `switch`: its own condition, and none of those before it. */
export function heldByClause(clause: ts.CaseOrDefaultClause): readonly Held[] {
  const { clauses } = clause.parent;
  if (!asksConditions(clause.parent.parent)) return [];
  const at = clauses.indexOf(clause);
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

/** What holds after it: the conditions of the first clauses whose bodies leave for good. */
export function heldAfterClauses(statement: ts.SwitchStatement, exit: Exit): Held[] {
  if (!asksConditions(statement)) return [];
  const held: Held[] = [];
  for (const clause of statement.caseBlock.clauses) {
    if (!ts.isCaseClause(clause) || !clause.statements.some(one => leaves(one, exit))) break;
    held.push(known(clause.expression, false));
  }
  return held;
}
