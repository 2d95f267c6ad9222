import { linksOf } from '../links/registry.ts';
import { unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What libraries of looks and of motion call the table of all elements, which some of them write into the product's own folder. */
const FACTORY = /^(styled|chakra|motion|animated|ark|panda)$/;
const ELEMENT =
  /^(a|abbr|address|article|aside|audio|b|blockquote|br|button|canvas|caption|cite|code|col|colgroup|data|dd|del|details|dfn|dialog|div|dl|dt|em|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|i|iframe|img|input|ins|kbd|label|legend|li|main|mark|menu|meter|nav|object|ol|optgroup|option|output|p|picture|pre|progress|q|s|samp|search|section|select|small|source|span|strong|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|tr|u|ul|var|video|wbr|svg|g|path|circle|ellipse|rect|line|polyline|polygon|text|tspan|image|use)$/;

/**
 * `<styled.article>`, `<motion.div>`: one element of the page. The table is imported, or made by a call; of one that is written out
 * what stands in it is asked first.
 */
export function isElementOfFactory({ expression: owner, name }: ts.PropertyAccessExpression): boolean {
  if (!ts.isIdentifier(owner) || !FACTORY.test(owner.text) || !ELEMENT.test(name.text)) return false;
  const own = declarationOf(owner.text, owner);
  if (!own) return linksOf(owner)?.imports.has(owner.text) ?? false;
  const made = ts.isVariableDeclaration(own) && own.initializer ? unwrap(own.initializer) : null;
  return made !== null && ts.isCallExpression(made);
}

/** `Box` of `styled(Box, recipe)`, also where it is an element of such a table: the rest says what it looks like. */
export function styledDirectly({
  expression: made,
  arguments: [held, ...looks],
}: ts.CallExpression): ts.Expression | null {
  if (!ts.isIdentifier(made) || made.text !== 'styled' || !held || ts.isStringLiteralLike(unwrap(held))) return null;
  return looks.some(one => /\b(component|as|render|children)\b['"\]]*\s*[:,}(]/.test(one.getText())) ? null : held;
}

/** `withProvider(Menu.Root, 'root')`: a part of something, as libraries of components name theirs. */
export const isPart = (given: ts.Expression): given is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(given) && /^[A-Z][a-z]/.test(given.name.text) && ts.isIdentifier(given.expression);

/** `Box` of `styled(Box)({ … })`: what it looks like is told in the second call. */
export function styledBy({ expression: made }: ts.CallExpression): ts.Expression | null {
  const [styled, ...more] =
    ts.isCallExpression(made) && /^styled$/i.test(made.expression.getText()) ? made.arguments : [];
  return styled && more.every(one => ts.isObjectLiteralExpression(unwrap(one))) && !ts.isStringLiteralLike(styled)
    ? styled
    : null;
}
