import type { Known, Props } from '../components/props.ts';
import { evaluate } from '../components/props.ts';
import { leaves } from '../guards/completion.ts';
import { ts } from '../ts-morph.ts';

interface Clause {
  clause: ts.CaseOrDefaultClause;
  isShown: boolean;
}

/** `switch (props.layout)`: the clauses that a known value does not lead to are not shown. */
export function clausesOf({ expression, caseBlock }: ts.SwitchStatement, props: Props): readonly Clause[] {
  const known = evaluate(expression, props);
  const isMeant = (clause: ts.CaseOrDefaultClause) => ts.isCaseClause(clause) && isCase(clause, known, props);
  const matches = caseBlock.clauses.some(isMeant);
  let [isTaken, isOver] = [false, false];
  return caseBlock.clauses.map(clause => {
    isTaken ||= ts.isCaseClause(clause) ? isMeant(clause) : !matches;
    const isShown = !known || (isTaken && !isOver);
    if (isTaken && endsClause(clause)) isOver = true;
    return { clause, isShown };
  });
}

function isCase({ expression }: ts.CaseClause, known: Known, props: Props): boolean {
  const label = known && evaluate(expression, props);
  return !known || !label || label.value === known.value;
}

/** Whether control never runs on into the next clause. */
function endsClause({ statements }: ts.CaseOrDefaultClause): boolean {
  const last = statements.at(-1);
  const end = last && ts.isBlock(last) ? last.statements.at(-1) : last;
  return !!end && (ts.isBreakStatement(end) || leaves(end));
}
