import { eachNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * A script in plain TypeScript, in which `<T>(value) => …` and `<Person>value` begin no element, with blanks where these
 * stand: it is read together with the elements of its template, and every offset stays.
 */
export function withoutAngles(text: string): string {
  if (!ANGLE.test(text)) return text;
  const ast = ts.createSourceFile('/script.ts', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);
  const ranges: [number, number][] = [];
  eachNode(ast, node => {
    if (ts.isTypeAssertionExpression(node)) ranges.push([node.getStart(ast), node.expression.pos]);
    else if (ts.isArrowFunction(node) && node.typeParameters)
      ranges.push([node.typeParameters.pos - 1, text.indexOf('>', node.typeParameters.end) + 1]);
  });
  // From the first on, so that one inside another is blank already.
  return ranges.reduce(
    (plain, [from, to]) => plain.slice(0, from) + plain.slice(from, to).replace(/[^\n\r]/g, ' ') + plain.slice(to),
    text,
  );
}

/** Whether there could be one: a sign that opens a list of types where a value begins. */
const ANGLE = /(?:^|[=(,:?&|[{;>]|\b(?:async|return|await))\s*<\s*[A-Za-z_$]/m;
