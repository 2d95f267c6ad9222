import { ts } from '../ts-morph.ts';
import { constantOf } from './written-paths.ts';

/** What a bundler puts in place of the beginning of a specifier; a name that ends with `$` stands for itself alone. */
export interface Alias {
  before: string;
  isWhole: boolean;
  target: string;
}

export const keyOf = ({ name }: ts.ObjectLiteralElementLike): string | null =>
  name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : null;

const aliasOf = (name: string, target: string): Alias =>
  name.endsWith('$') ? { before: name.slice(0, -1), isWhole: true, target } : { before: name, isWhole: false, target };

/** `{ '@': resolve(__dirname, 'src') }`, `[{ find: '@', replacement: … }]`, or the constant that is one of them. */
export function listed(value: ts.Expression, ast: ts.SourceFile, at: (node: ts.Expression) => string | null): Alias[] {
  const table = ts.isIdentifier(value) ? (constantOf(ast, value.text) ?? value) : value;
  const entries = (object: ts.ObjectLiteralExpression) => object.properties.filter(ts.isPropertyAssignment);
  if (ts.isArrayLiteralExpression(table))
    return table.elements.filter(ts.isObjectLiteralExpression).flatMap(one => {
      const of = (key: string) => entries(one).find(entry => keyOf(entry) === key)?.initializer;
      const [find, replacement] = [of('find'), of('replacement')];
      const target = replacement && at(replacement);
      return find && ts.isStringLiteralLike(find) && target != null ? aliasOf(find.text, target) : [];
    });
  if (!ts.isObjectLiteralExpression(table)) return [];
  return entries(table).flatMap(one => {
    const [name, target] = [keyOf(one), at(one.initializer)];
    return name === null || target === null ? [] : aliasOf(name, target);
  });
}
