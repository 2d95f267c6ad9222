import { declaredName, eachNode, textOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What of a property of its own a part of a page holds: its name, where it is read, and the attribute that carries it. */
export interface PropNotGiven {
  name: string;
  of: ts.Node;
}

/**
 * The property of a component that a name in it stands for, where whoever shows the component there gives it none:
 * `({ user, reportable }) => <a data-reportable={reportable}>` shown as `<UserLink user={user} />`. Null where that is not so, or
 * it cannot be seen who shows it.
 */
export function propNotGiven(node: ts.Node, part: ts.Node, shown: readonly ts.Node[]): PropNotGiven | null {
  const name = propNamed(node, part) ?? carriedBy(node.parent, part);
  const own = name === null ? null : declaredName(part);
  if (
    name === null ||
    own === null ||
    isUsedOtherwise(name, part) ||
    /\bdefaultProps\b/.test(node.getSourceFile().text)
  )
    return null;
  let tags = 0;
  let isGiven = false;
  for (const one of shown)
    eachNode(one, at => {
      if (!(ts.isJsxOpeningElement(at) || ts.isJsxSelfClosingElement(at)) || at.tagName.getText() !== own) return;
      tags++;
      isGiven ||= at.attributes.properties.some(given => ts.isJsxSpreadAttribute(given) || textOf(given.name) === name);
    });
  return tags > 0 && !isGiven ? { name, of: part } : null;
}

/**
 * Beside `reportable && …` and an attribute that carries it: `!hideReport && …` is there because it is not given, and what it
 * is handed on to, `useMenu(comment, { reportable })`, may offer something by a default of its own.
 */
function isUsedOtherwise(name: string, part: ts.Node): boolean {
  let isOther = false;
  eachNode(part, node => {
    if (isOther || propNamed(node, part) !== name || ts.isBindingElement(node.parent)) return;
    const read = ts.isPropertyAccessExpression(node.parent) ? node.parent : node;
    const { parent } = read;
    const isAsked =
      ts.isBinaryExpression(parent) &&
      parent.left === read &&
      parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    const carrier = ts.findAncestor(read, ts.isJsxAttribute);
    isOther = !isAsked && !(carrier && carriedBy(carrier, part) === name);
  });
  return isOther;
}

/** Whether a name, or the attribute that carries it, says only what is not given. */
export const isOfProp = (node: ts.Node, { name, of }: PropNotGiven): boolean =>
  propNamed(node, of) === name || carriedBy(node, of) === name;

/** `data-reportable={JSON.stringify(reportable)}` */
function carriedBy(attribute: ts.Node, part: ts.Node): string | null {
  if (!ts.isJsxAttribute(attribute) || !attribute.initializer || !textOf(attribute.name).startsWith('data-'))
    return null;
  let carried: string | null = null;
  eachNode(attribute.initializer, one => {
    carried ??= propNamed(one, part);
  });
  return carried;
}

/** `({ reportable }) => …`, `props.reportable`, `this.props.reportable` */
function propNamed(node: ts.Node, part: ts.Node): string | null {
  if (!ts.isIdentifier(node)) return null;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return isProps(parent.expression, part) ? node.text : null;
  const declared = ts.isBindingElement(parent) ? parent : declarationOf(node.text, node);
  if (!declared || !ts.isBindingElement(declared) || declared.initializer || declared.dotDotDotToken) return null;
  const holder = declared.parent.parent;
  const isTaken = ts.isParameter(holder)
    ? isFirst(holder, part)
    : ts.isVariableDeclaration(holder) && !!holder.initializer && isProps(holder.initializer, part);
  return isTaken ? textOf(declared.propertyName ?? declared.name) : null;
}

function isProps(from: ts.Expression, part: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(from))
    return from.name.text === 'props' && from.expression.kind === ts.SyntaxKind.ThisKeyword && ts.isClassLike(part);
  const declared = ts.isIdentifier(from) ? declarationOf(from.text, from) : null;
  return !!declared && ts.isParameter(declared) && isFirst(declared, part);
}

const isFirst = (one: ts.ParameterDeclaration, part: ts.Node): boolean =>
  one.parent === part && ts.isFunctionLike(part) && part.parameters[0] === one;
