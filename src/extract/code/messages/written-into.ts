import { enclosingFunction, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { usesOf } from '../uploads/uses-within.ts';

export const SETS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.PlusEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
]);

/** What else a row is given before it is looked at: `call.status = req.body.status`, `call.set(req.body)`, `Object.assign(call, req.body)`. */
export function writtenInto(declared: ts.Node, name: ts.Identifier, member: string): ts.Expression[] {
  const within = enclosingFunction(declared);
  if (!within || member === '') return [];
  return usesOf(declared, name.text, within).flatMap(use => {
    const { parent } = use;
    if (use.pos > name.pos) return [];
    if (ts.isCallExpression(parent) && parent.expression.getText() === 'Object.assign' && parent.arguments[0] === use)
      return parent.arguments.slice(1).flatMap(one => partsNamed(one, member));
    if (!ts.isPropertyAccessExpression(parent)) return [];
    const { parent: around } = parent;
    if (ts.isBinaryExpression(around) && around.left === parent && SETS.has(around.operatorToken.kind))
      return parent.name.text === member ? [around.right] : [];
    const isSet = ts.isCallExpression(around) && around.expression === parent;
    if (!isSet || !/^(set|assign|merge|fill|update|overwrite|patch|setAttributes)$/.test(parent.name.text)) return [];
    const [first, second] = around.arguments;
    if (first && second && ts.isStringLiteralLike(first)) return first.text === member ? [second] : [];
    return around.arguments.flatMap(one => partsNamed(one, member));
  });
}

/** Of an object that is written out, what is put under a name; anything else as a whole. */
function partsNamed(given: ts.Expression, member: string): ts.Expression[] {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return [inner];
  return inner.properties.flatMap(one => {
    if (ts.isSpreadAssignment(one)) return [one.expression];
    if (!one.name || textOf(one.name) !== member) return [];
    return ts.isPropertyAssignment(one) ? [one.initializer] : ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
  });
}
