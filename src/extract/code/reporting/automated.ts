import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

const MACHINE = /^(auto(mated|matic|mod|moderation)?|system|bot|scanner?|classifier|detector|machine)$/i;
const TROUBLE = /^(e|er|err|error|exception)$|(Error|Exception)$/;

/** A program reports what it has found, or what has gone wrong in it: nobody asks for that. */
export function isAutomated(call: ts.CallExpression): boolean {
  const [first, ...more] = call.arguments.map(unwrap);
  if (first && more.length === 0 && TROUBLE.test(nameOf(first) ?? '')) return true;
  return call.arguments.some(argument => {
    const inner = unwrap(argument);
    return ts.isObjectLiteralExpression(inner) && inner.properties.some(saysMachine);
  });
}

/** `reason: 'automated'`, `source: 'SCANNER'`, `isAutomated: true`. */
function saysMachine(property: ts.ObjectLiteralElementLike): boolean {
  if (!ts.isPropertyAssignment(property)) return false;
  const name = textOf(property.name);
  const value = unwrap(property.initializer);
  if (/^(is_?)?automated|automatic$/i.test(name)) return value.kind !== ts.SyntaxKind.FalseKeyword;
  const said = ts.isStringLiteralLike(value) ? value.text : ts.isPropertyAccessExpression(value) ? value.name.text : '';
  return /reason|source|type|origin|method|by$/i.test(name) && MACHINE.test(said);
}
