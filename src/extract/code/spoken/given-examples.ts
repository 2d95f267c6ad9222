import { propOf } from '../components/prop-of.ts';
import type { Prop } from '../components/prop-of.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { readIn } from './read-of.ts';

const DEPTH = 6;

/**
 * `<Comment comment={sample} />` on a page that presents the product: everything that a component is ever handed there was
 * written by the product, person and all. Where one use is not seen, or hands on anything else, it is somebody's.
 */
export function isGivenExamples(value: ts.Expression): boolean {
  const read = readIn(unwrap(value));
  const thing = read && unwrap(read.thing);
  return !!thing && isExample(thing, DEPTH);
}

function isExample(expression: ts.Expression, depth: number): boolean {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  if (isWritten(inner, DEPTH)) return true;
  const prop = propOf(inner);
  if (prop) return usesHand(prop, depth);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner))
    return isExample(inner.expression, depth - 1);
  const list = ts.isIdentifier(inner) ? listOf(inner) : null;
  return list !== null && isExample(list, depth - 1);
}

/** `comments` of `comments.map(one => …)` */
function listOf(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  const made = declared && ts.isParameter(declared) ? declared.parent : null;
  const call = made && ts.isCallExpression(made.parent) ? made.parent : null;
  const isOne = made !== null && made.parameters[0] === declared && call?.arguments[0] === made;
  return isOne && nameOf(call.expression) === 'map' ? receiverOf(call.expression) : null;
}

/** Written down in the product as a whole, and never changed. */
function isWritten(expression: ts.Expression, depth: number): boolean {
  const inner = unwrap(expression);
  if (depth === 0) return false;
  const again = (one: ts.Expression) => isWritten(one, depth - 1);
  if (literalOf(inner)) return true;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length > 0 && inner.elements.every(again);
  if (ts.isObjectLiteralExpression(inner))
    return (
      inner.properties.length > 0 &&
      inner.properties.every(one =>
        ts.isPropertyAssignment(one)
          ? again(one.initializer)
          : ts.isShorthandPropertyAssignment(one)
            ? again(one.name)
            : ts.isSpreadAssignment(one) && again(one.expression),
      )
    );
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date' && !!inner.arguments?.every(again);
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) return again(inner.expression);
  if (!ts.isIdentifier(inner)) return false;
  const held = initializerOf(inner);
  return held !== null && !isFilled(inner.text, inner) && !isFilled(nameOfHeld(held), held) && again(held);
}

const nameOfHeld = ({ parent }: ts.Expression): string | null =>
  ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : null;

/** `comments.push(…)`, `sample.text = …`, `Object.assign(sample, …)` */
function isFilled(name: string | null, at: ts.Node): boolean {
  if (name === null) return false;
  const held = String.raw`(?<![\w.$])${name.replaceAll('$', '\\$')}(?![\w$])`;
  return new RegExp(
    String.raw`${held}${MEMBER}*\.(?:push|unshift|splice|fill)\(|${held}${MEMBER}+\s*=(?![=>])|Object\.assign\(\s*${held}`,
  ).test(at.getSourceFile().text);
}
const MEMBER = String.raw`(?:\.\w+|\[[^\]\n]*\])`;

function usesHand({ of, name }: Prop, depth: number): boolean {
  const uses = usesOfFunction(of)?.filter(use => !ts.isJsxClosingElement(use.parent));
  return !!uses && uses.length > 0 && uses.every(use => hands(use, name, depth));
}

function hands({ parent: tag }: ts.Expression, name: string, depth: number): boolean {
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  const { properties } = tag.attributes;
  const given = properties.find(one => ts.isJsxAttribute(one) && textOf(one.name) === name);
  const spread = properties.filter(one => ts.isJsxSpreadAttribute(one));
  if (!spread.every(one => isExample(one.expression, depth - 1))) return false;
  if (!given) return spread.length > 0;
  const { initializer } = given as ts.JsxAttribute;
  if (!initializer || !ts.isJsxExpression(initializer)) return !!initializer && ts.isStringLiteral(initializer);
  return !!initializer.expression && isExample(initializer.expression, depth - 1);
}
