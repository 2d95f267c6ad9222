import { textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Wrappers that pass on the props of the parent and add none. */
export const PLAIN_WRAPPERS = /^(React\.)?(memo|forwardRef|lazy|observer)$/;

/** What is made in one of these is a value, and may be another one later: it is no component of a function that it is given. */
export const HOLDS_A_VALUE = /^(React\.)?(computed|useMemo|useState|useRef|ref|shallowRef|reactive|inject)$/;

/** What a component can stand in: `memo(forwardRef(…))`, `defineComponent({ … })`, `memo(styled.svg`…`)`. */
export const HOLDERS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
]);

/** `{ view: vnode => … }`, `{ render() { … } }`, `{ setup() { return () => … } }` */
export function renderingOf({
  properties,
}: ts.ObjectLiteralExpression): ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration | null {
  for (const one of properties) {
    if (!one.name || !/^(view|render|setup)$/.test(textOf(one.name))) continue;
    if (ts.isMethodDeclaration(one)) return one;
    const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value))) return value;
  }
  return null;
}
