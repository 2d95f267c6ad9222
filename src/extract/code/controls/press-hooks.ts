import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Hooks that hand out what an element has to be given to be pressed (React Aria, use-long-press); not `useClickOutside`. */
const PRESSES = /^use(Long|Double)?(Press|Tap|Click)(Handlers?|Props|Events?)?$/;
const ON_PRESS = /^on(Press|LongPress|Tap|Click|DoubleClick)$/;

/** What is done when an element is pressed that is given what a hook hands out: `const bind = useLongPress(open)`, `<li {...bind()}>`. */
export function pressedThrough({
  attributes,
}: ts.JsxOpeningLikeElement): { name: ts.Node; expression: ts.Expression } | null {
  for (const attribute of attributes.properties) {
    if (!ts.isJsxSpreadAttribute(attribute)) continue;
    const given = unwrap(attribute.expression);
    const name = ts.isCallExpression(given) ? unwrap(given.expression) : given;
    const hook = ts.isIdentifier(name) ? hookBehind(name) : null;
    const expression = hook && handlerIn(hook);
    if (expression) return { name, expression };
  }
  return null;
}

function hookBehind(name: ts.Identifier): ts.CallExpression | null {
  const declared = declarationOf(name.text, name);
  const isTaken = !!declared && ts.isBindingElement(declared) && !declared.dotDotDotToken;
  const holder = isTaken ? declared.parent.parent : declared;
  const value = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return value && ts.isCallExpression(value) && PRESSES.test(nameOf(value.expression) ?? '') ? value : null;
}

function handlerIn({ arguments: [first] }: ts.CallExpression): ts.Expression | null {
  const given = first && unwrap(first);
  if (!given) return null;
  if (isFunction(given) || ts.isIdentifier(given) || ts.isPropertyAccessExpression(given)) return given;
  if (!ts.isObjectLiteralExpression(given)) return null;
  const found = given.properties.find(one => one.name && ON_PRESS.test(textOf(one.name)));
  return !found
    ? null
    : ts.isShorthandPropertyAssignment(found)
      ? found.name
      : ts.isPropertyAssignment(found)
        ? found.initializer
        : null;
}
