import { eachNode, enclosingFunction, textOf, unwrap } from '../names.ts';
import type { Row } from '../rows/row.ts';
import { isWholeBody } from '../sent/bodies.ts';
import { ts } from '../ts-morph.ts';

/** By these verbs somebody may be changed as well, unless what is kept was made there. */
const CHANGES = /\b(save|upsert|put|persist|set|replace|findOrCreate)$/;
/**
 * Members of the body of a request that is kept as it came: `req.body.password = hash; users.create(req.body)`,
 * `users.create({ ...body, password: hash })`. Null where no body is kept, or somebody may only be changed.
 */
export function membersOfKeptBody({ at, symbol, given, made, isOpen }: Row): string[] | null {
  if (!isOpen || !given || (CHANGES.test(symbol) && !made)) return null;
  const bodies = wholesIn(unwrap(given)).filter(isWholeBody);
  if (bodies.length === 0) return null;
  return bodies.flatMap(body => membersOf(body.getText(), enclosingFunction(at) ?? at.getSourceFile()));
}

/** What is handed over by itself, and what is spread into it. */
function wholesIn(given: ts.Expression): ts.Expression[] {
  if (!ts.isObjectLiteralExpression(given)) return [given];
  return given.properties.flatMap(one =>
    ts.isSpreadAssignment(one)
      ? [unwrap(one.expression)]
      : ts.isPropertyAssignment(one) && textOf(one.name) === 'data'
        ? wholesIn(unwrap(one.initializer))
        : [],
  );
}

/** Names that are read of it or set in it, also by taking it apart. */
function membersOf(body: string, around: ts.Node): string[] {
  const found: string[] = [];
  eachNode(around, node => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === body) found.push(node.name.text);
    const isTaken =
      ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer?.getText() === body;
    if (isTaken && ts.isObjectBindingPattern(node.name))
      found.push(...node.name.elements.map(one => textOf(one.propertyName ?? one.name)));
  });
  return found;
}
