import { isFunction, nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `const [content, setContent] = useState(comment.content)`: what a state begins with is shown until somebody changes it. */
export function begunWith(element: ts.BindingElement): ts.Expression | null {
  const { parent } = element;
  const holder = parent.parent;
  if (!ts.isArrayBindingPattern(parent) || parent.elements[0] !== element) return null;
  const value = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!value || !ts.isCallExpression(value) || !/^use\w*State$/.test(nameOf(value.expression) ?? '')) return null;
  const [first] = value.arguments;
  return first && !isFunction(first) ? first : null;
}
