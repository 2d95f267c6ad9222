import { dashed } from '../vue/names.ts';
import { eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What `this.kinds` of a component of Vue is at first, if nothing of it is set later. */
export function dataNamed(expression: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(expression);
  const isOwn = ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword;
  const name = isOwn ? inner.name.text : ts.isIdentifier(inner) ? inner.text : null;
  const options = name === null ? null : optionsAt(inner);
  const data = options && optionOf('data', options);
  const held = data && returnedBy(data);
  const found = held?.properties.find(one => one.name && textOf(one.name) === name);
  const value = found && ts.isPropertyAssignment(found) ? unwrap(found.initializer) : null;
  return value && ts.isObjectLiteralExpression(value) && !isSet(name!, inner.getSourceFile().text) ? value : null;
}

/** Set by itself or a member, or handed to what may set it: `Object.assign(this.kinds, …)`. */
const isSet = (name: string, text: string): boolean =>
  new RegExp(
    String.raw`(?<![\w$])${name}(?:\.\w+|\[[^\]\n]+\])*\s*=(?![=>])|\$set\(\s*this\.${name}\b|[(,]\s*this\.${name}\s*[,)]`,
  ).test(text);

/**
 * `this.kind + '-card'`, `` `card-${kind}` ``: every component that the options register under such a name; null where none
 * is, or some of them are not to be seen.
 */
export function registeredLike(value: ts.Expression): readonly ts.Expression[] | null {
  const parts = partsOf(value);
  const options = parts && optionsAt(value);
  const table = options && optionOf('components', options);
  const all = table && ts.isPropertyAssignment(table) ? unwrap(table.initializer) : null;
  if (!parts || !all || !ts.isObjectLiteralExpression(all)) return null;
  const found: ts.Expression[] = [];
  for (const one of all.properties) {
    const given = ts.isShorthandPropertyAssignment(one)
      ? one.name
      : ts.isPropertyAssignment(one)
        ? one.initializer
        : null;
    if (!given) return null;
    const name = dashed(textOf(one.name!));
    if (name.startsWith(parts.before) && name.endsWith(parts.after)) found.push(given);
  }
  return found.length > 0 ? found : null;
}

/** The fixed ends of a name that is put together; null where neither is a part of a name. */
function partsOf(value: ts.Expression): { before: string; after: string } | null {
  let [before, after] = ['', ''];
  if (ts.isTemplateExpression(value)) {
    before = value.head.text;
    after = value.templateSpans.at(-1)!.literal.text;
  } else if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [unwrap(value.left), unwrap(value.right)];
    before = ts.isStringLiteralLike(left) ? left.text : '';
    after = ts.isStringLiteralLike(right) ? right.text : '';
  } else return null;
  const ends = { before: dashed(before), after: dashed(after) };
  return /^[\w-]*$/.test(before + after) && (ends.before + ends.after).replaceAll('-', '').length > 2 ? ends : null;
}

const optionsAt = (from: ts.Node): ts.Node | null => declarationOf('$options', from);

/** The first of that name: options stand above what stands in them. */
function optionOf(name: string, options: ts.Node): ts.ObjectLiteralElementLike | null {
  let found: ts.ObjectLiteralElementLike | null = null;
  eachNode(options, node => {
    if (!found && ts.isObjectLiteralElementLike(node) && node.name && textOf(node.name) === name) found = node;
  });
  return found;
}

function returnedBy(one: ts.ObjectLiteralElementLike): ts.ObjectLiteralExpression | null {
  const made = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : ts.isMethodDeclaration(one) ? one : null;
  if (!made || !isFunction(made) || !made.body) return made && ts.isObjectLiteralExpression(made) ? made : null;
  const last = ts.isBlock(made.body) ? made.body.statements.at(-1) : null;
  const value = last && ts.isReturnStatement(last) ? last.expression : ts.isBlock(made.body) ? undefined : made.body;
  const object = value && unwrap(value);
  return object && ts.isObjectLiteralExpression(object) ? object : null;
}
