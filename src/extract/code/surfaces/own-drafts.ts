import { chainOf, enclosingNames, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(New|Create|Compose)[A-Z]\w*(Modal|Dialog|Form|Sheet|Wizard|Composer|Step)$/;

/**
 * `answers.map(answer => <AnswerCard answer={answer} />)` in a `NewPollModal` that holds the answers in a state: what one is
 * about to publish.
 */
export function isBeingMade(tag: ts.Node): boolean {
  const [file = ''] = tag.getSourceFile().fileName.split('/').at(-1)!.split('.');
  if (![...enclosingNames(tag), file].some(name => MAKES.test(name))) return false;
  for (let at: ts.Node = tag; at.parent; at = at.parent) {
    const call = at.parent;
    if (!isFunction(at) || !ts.isCallExpression(call) || nameOf(call.expression) !== 'map') continue;
    const [root] = chainOf(call.expression);
    const declaration = root === undefined ? null : declarationOf(root, call);
    return declaration !== null && isOwnState(declaration);
  }
  return false;
}

/** `const [answers, setAnswers] = useState([])` */
function isOwnState(declaration: ts.Node): boolean {
  const pair = ts.isBindingElement(declaration) ? declaration.parent : null;
  const holder = pair && ts.isArrayBindingPattern(pair) ? pair.parent : null;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made) || !/^(useState|createSignal)$/.test(nameOf(made.expression) ?? ''))
    return false;
  const [first] = made.arguments;
  return !first || ts.isArrayLiteralExpression(unwrap(first));
}
