import { textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { meaningOfType } from './annotations.ts';
import { memberOf } from './class-members.ts';
import { givenByStore, isOfComponent } from './connected.ts';
import type { Meaning } from './meaning.ts';
import { answerOf, meaningOf, meaningOfParameter } from './meaning.ts';

/** `{ users }` or `[send]` of a parameter or variable. */
export function meaningOfTaken(element: ts.BindingElement): Meaning | null {
  if (element.dotDotDotToken) return null;
  if (ts.isArrayBindingPattern(element.parent)) return itemTaken(element, element.parent);
  const key = element.propertyName ?? element.name;
  if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) return null;
  const holder = element.parent.parent;
  const owner = ts.isBindingElement(holder)
    ? meaningOfTaken(holder)
    : ((holder.type ? meaningOfType(holder.type) : null) ??
      (holder.initializer ? meaningOf(holder.initializer) : null) ??
      (ts.isParameter(holder) ? meaningOfParameter(holder) : null));
  const found = owner && memberOf(owner, textOf(key));
  if (found || !ts.isParameter(holder) || !isOfComponent(holder)) return found;
  return givenByStore(textOf(key), element.getSourceFile());
}

/** `const [send, state] = useReports()`, where the hook hands back `[send, state]`. */
function itemTaken(element: ts.BindingElement, { elements, parent: holder }: ts.ArrayBindingPattern): Meaning | null {
  if (!ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const list = listIn(holder.initializer);
  const item = list?.elements[elements.indexOf(element)];
  const isCertain = list !== null && !list.elements.some(ts.isSpreadElement);
  return isCertain && item ? meaningOf(item) : null;
}

function listIn(expression: ts.Expression): ts.ArrayLiteralExpression | null {
  const inner = unwrap(expression);
  if (ts.isArrayLiteralExpression(inner)) return inner;
  const made = ts.isCallExpression(inner) ? meaningOf(inner.expression) : null;
  const answer = made?.is === 'function' ? answerOf(made.node) : null;
  return answer && ts.isArrayLiteralExpression(unwrap(answer)) ? (unwrap(answer) as ts.ArrayLiteralExpression) : null;
}
