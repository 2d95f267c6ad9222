import { baseName } from '../../../kit/path.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

type IsGate = (name: string) => boolean;

const HOOKS =
  /^(useState|useRef|useLocalStorage|useSessionStorage|useStorage|usePersistedState|useAtom|ref|createSignal|signal)$/;
const TESTS = [ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.BinaryExpression];

/** `const [ageGate, setAgeGate] = useState(false)` that is tested: each state once in its file. */
export function gateStatesIn(file: ParsedFile, isGate: IsGate): ts.Node[] {
  if (!file.indexed.mayHoldJsx) return [];
  const found = new Map<ts.Node, ts.Node>();
  for (const node of file.ofKinds(TESTS)) {
    for (const test of testsOf(node)) {
      const state = isGate(test.text) ? stateOf(test) : null;
      if (state && !found.has(state)) found.set(state, test);
    }
  }
  return [...found.values()];
}

/** Names that a branch depends on: `ageGate && !isHere`, `!(showAgeGate)`, `ageGate()` of a signal. */
function testsOf(node: ts.Node): ts.Identifier[] {
  if (ts.isIfStatement(node)) return leaves(node.expression);
  if (ts.isConditionalExpression(node)) return leaves(node.condition);
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? leaves(node.left) : [];
}

function leaves(test: ts.Expression): ts.Identifier[] {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return leaves(inner.operand);
  if (ts.isBinaryExpression(inner) && /^(&&|\|\|)$/.test(inner.operatorToken.getText()))
    return [...leaves(inner.left), ...leaves(inner.right)];
  if (ts.isCallExpression(inner) && inner.arguments.length === 0) return leaves(inner.expression);
  if (ts.isPropertyAccessExpression(inner) && /^(value|current)$/.test(inner.name.text))
    return leaves(inner.expression);
  return ts.isIdentifier(inner) ? [inner] : [];
}

/** The declaration of a state that a component holds. */
function stateOf(name: ts.Identifier): ts.Node | null {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  if (!declared || !holder || !ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const call = unwrap(holder.initializer);
  return ts.isCallExpression(call) && HOOKS.test(nameOf(call.expression) ?? '') ? declared : null;
}

/** `AgeGate.tsx` with `export default observer(props => …)`: the component has no name but that of its file. */
export function namelessGate({ path, indexed, ofKind }: ParsedFile, isGate: IsGate): ts.Node[] {
  const name = baseName(path).replace(/\.\w+$/, '');
  if (!indexed.mayHoldJsx || !/^[A-Z]/.test(name) || !isGate(name)) return [];
  return ofKind<ts.ExportAssignment>(ts.SyntaxKind.ExportAssignment).flatMap(({ expression, isExportEquals }) => {
    const inner = unwrap(expression);
    const made = ts.isCallExpression(inner) ? inner.arguments.map(unwrap).find(isFunction) : inner;
    return !isExportEquals && made && isFunction(made) && !made.name
      ? [ts.isCallExpression(inner) ? inner.expression : made]
      : [];
  });
}
