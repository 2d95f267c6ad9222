import { eachNode, enclosingFunction, isFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isOwnText } from './own-texts.ts';

/** From a page to the function that makes it, and to the one that calls that. */
const DEEP = 3;

/**
 * A text of the product, or what a function is given for one wherever it is called: `const page = message => () => <Page
 * message={message} />` with `page('Loading')`. Nothing is proved by callers that cannot all be seen, or that there are none.
 */
export const isTextOfProduct = (shown: ts.Expression, depth = DEEP): boolean =>
  isOwnText(shown) || (depth > 0 && isGivenOnly(unwrap(shown), depth));

function isGivenOnly(name: ts.Expression, depth: number): boolean {
  const given = givenWherever(name);
  return given !== null && given.every(one => isTextOfProduct(one, depth - 1));
}

/**
 * What all who use a function or a component give for one of its parameters: `({ film }) => <video src={film} />` with
 * `<Section film="/a.mp4" />`. Null where that is not one, or somebody gives it unseen, or nobody does.
 */
export function givenWherever(name: ts.Expression): readonly ts.Expression[] | null {
  const declared = ts.isIdentifier(name) ? declarationOf(name.text, name) : null;
  if (!declared || isSetAnew(declared)) return null;
  if (ts.isParameter(declared)) {
    const { parent } = declared;
    if (declared.initializer || declared.dotDotDotToken || !isFunction(parent)) return null;
    const at = parent.parameters.indexOf(declared);
    return givenAtUses(parent, use =>
      ts.isCallExpression(use.parent) && use.parent.expression === use ? (use.parent.arguments[at] ?? null) : null,
    );
  }
  if (!ts.isBindingElement(declared) || declared.initializer || declared.dotDotDotToken) return null;
  const component = takenBy(declared);
  return component && givenAtUses(component, use => textOfTag(use, textOf(declared.propertyName ?? declared.name)));
}

/** `src = next() ?? src` */
function isSetAnew(declared: ts.Node): boolean {
  const around = enclosingFunction(declared);
  const named = ts.isParameter(declared) || ts.isBindingElement(declared) ? declared.name.getText() : null;
  let isSet = false;
  if (around && named !== null)
    eachNode(around, one => {
      if (ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.EqualsToken)
        isSet ||= one.left.getText() === named;
    });
  return isSet;
}

/** `({ message }) => …` of a component, `({ message } = props)` in one. */
function takenBy({ parent }: ts.BindingElement): FunctionNode | null {
  const holder = parent.parent;
  if (ts.isParameter(holder)) return isFunction(holder.parent) && isFirst(holder, holder.parent) ? holder.parent : null;
  const from = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const props = from && ts.isCallExpression(from) && from.arguments.length === 0 ? from.expression : from;
  const declared = props && ts.isIdentifier(props) ? declarationOf(props.text, props) : null;
  if (!declared || !ts.isParameter(declared) || !isFunction(declared.parent)) return null;
  return isFirst(declared, declared.parent) ? declared.parent : null;
}

const isFirst = (one: ts.ParameterDeclaration, { parameters }: FunctionNode): boolean => parameters[0] === one;

function givenAtUses(
  declared: FunctionNode,
  givenAt: (use: ts.Expression) => ts.Expression | null,
): readonly ts.Expression[] | null {
  const uses = usesOfFunction(declared)?.filter(({ parent }) => !ts.isJsxClosingElement(parent));
  const given = (uses ?? []).map(givenAt);
  return given.length > 0 && given.every(one => one !== null) ? given : null;
}

function textOfTag(use: ts.Expression, name: string): ts.Expression | null {
  const tag = use.parent;
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return null;
  if (tag.attributes.properties.some(ts.isJsxSpreadAttribute)) return null;
  const one = tag.attributes.properties.find(other => ts.isJsxAttribute(other) && textOf(other.name) === name);
  const value = one && ts.isJsxAttribute(one) ? one.initializer : undefined;
  if (!value) return null;
  return ts.isJsxExpression(value) ? (value.expression ?? null) : ts.isStringLiteral(value) ? value : null;
}
