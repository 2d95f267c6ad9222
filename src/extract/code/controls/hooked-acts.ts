import { importedAs } from '../links/exports.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { ActsIn } from './acts-behind.ts';

/** What runs the one thing that a hook was made for. */
const RUNS = /^(mutate|mutateAsync|trigger|execute|executeMutation|run|runAsync|fetchData)$/;

/** `const [send] = useMutation(REPORT_POST)`, `moderation.mutate(id)`: the hook that is called beside it names the act. */
export function actOfHook(callee: ts.Expression, actsIn: ActsIn): ts.Node | null {
  const made = ts.isIdentifier(callee) ? hookThatGave(callee) : ranBy(callee);
  return made && (actWithin(made, actsIn) ?? actOfDocument(made, actsIn));
}

function actWithin(made: ts.Node, actsIn: ActsIn): ts.Node | null {
  const acts = actsIn(made.getSourceFile());
  return acts.find(act => act.pos >= made.pos && act.end <= made.end && !isInFunction(act, made)) ?? null;
}

/** `useMutation(SEND)`: the document says it, where it is written. */
function actOfDocument({ arguments: [first] }: ts.CallExpression, actsIn: ActsIn): ts.Node | null {
  const document = first && unwrap(first);
  if (!document || !ts.isIdentifier(document)) return null;
  const found = declarationOf(document.text, document) ?? importedAs(document.getSourceFile(), document.text);
  const value = found && !ts.isSourceFile(found) && ts.isVariableDeclaration(found) ? valueOfDeclaration(found) : null;
  return value && ts.isTaggedTemplateExpression(unwrap(value)) ? actWithin(value, actsIn) : null;
}

function hookThatGave(name: ts.Identifier): ts.CallExpression | null {
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared) || !ts.isVariableDeclaration(declared.parent.parent)) return null;
  const pattern = declared.parent;
  const isRunner = ts.isArrayBindingPattern(pattern)
    ? pattern.elements.find(one => !ts.isOmittedExpression(one)) === declared
    : RUNS.test(textOf(declared.propertyName ?? declared.name));
  return isRunner ? hookCall(pattern.parent as ts.VariableDeclaration) : null;
}

function ranBy(callee: ts.Expression): ts.CallExpression | null {
  if (!ts.isPropertyAccessExpression(callee) || !RUNS.test(callee.name.text)) return null;
  const holder = unwrap(callee.expression);
  const declared = ts.isIdentifier(holder) ? declarationOf(holder.text, holder) : null;
  return declared && ts.isVariableDeclaration(declared) ? hookCall(declared) : null;
}

function hookCall({ initializer }: ts.VariableDeclaration): ts.CallExpression | null {
  const made = initializer && unwrap(initializer);
  return made && ts.isCallExpression(made) && /^use[A-Z]/.test(nameOf(made.expression) ?? '') ? made : null;
}

/** What is done when the answer has come is none of what the hook is for. */
function isInFunction(node: ts.Node, top: ts.Node): boolean {
  for (let at = node.parent; at && at !== top; at = at.parent) if (isFunction(at)) return true;
  return false;
}
