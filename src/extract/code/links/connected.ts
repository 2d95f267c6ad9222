import { declaredName, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { memberOf } from './class-members.ts';
import type { Meaning } from './meaning.ts';
import { answerOf, meaningOf } from './meaning.ts';

/** By file: what its calls of `connect` give to components as actions. */
const known = new WeakMap<ts.SourceFile, readonly ts.Expression[]>();

/**
 * What a component gets under a name from the store that it is connected to: `connect(null, { save })(Card)`, also as a
 * function of `dispatch`. Null where several are connected in the file, or nothing gives the name.
 */
export function givenByStore(name: string, file: ts.SourceFile): Meaning | null {
  let given = known.get(file);
  if (!given) known.set(file, (given = actionsIn(file)));
  const [only, ...more] = given;
  const actions = only && more.length === 0 ? actionsOf(only) : null;
  return actions && memberOf(actions, name);
}

function actionsIn(file: ts.SourceFile): ts.Expression[] {
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'connect' && ts.isIdentifier(node.expression))
      found.push(node.arguments[1] ?? node.expression);
    // It is called beside the component, and not in it.
    if (!isFunction(node) && !ts.isClassLike(node)) ts.forEachChild(node, look);
  };
  if (file.text.includes('connect(')) look(file);
  return found;
}

/** `{ save }`, `dispatch => ({ save: … })`, `dispatch => bindActionCreators({ save }, dispatch)` */
function actionsOf(given: ts.Expression): Meaning | null {
  const meaning = meaningOf(given);
  if (meaning?.is === 'function') {
    const answer = answerOf(meaning.node);
    return answer && meaningOf(answer);
  }
  return meaning?.is === 'object' || meaning?.is === 'module' ? meaning : null;
}

/** `({ save })` and `props` of a component: the first parameter of a function that is called with a capital. */
export function isOfComponent({ parent: owner }: ts.ParameterDeclaration): boolean {
  if (!isFunction(owner) || !owner.parameters[0]) return false;
  return /^[A-Z]/.test(declaredName(owner) ?? '');
}

/** `this.props.save`, `props.save` */
export function givenAt(access: ts.PropertyAccessExpression): Meaning | null {
  const holder = unwrap(access.expression);
  const isOwn = ts.isPropertyAccessExpression(holder)
    ? holder.name.text === 'props' && holder.expression.kind === ts.SyntaxKind.ThisKeyword
    : ts.isIdentifier(holder) && holder.text === 'props' && isTaken(holder);
  return isOwn ? givenByStore(access.name.text, access.getSourceFile()) : null;
}

function isTaken(props: ts.Identifier): boolean {
  const declared = declarationOf(props.text, props);
  return !!declared && ts.isParameter(declared) && isOfComponent(declared);
}
