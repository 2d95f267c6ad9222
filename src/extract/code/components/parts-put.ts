import { literally } from '../../../kit/text.ts';
import { importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Write } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

/**
 * The one thing that is put under a name of a component, `Card.Body = Body;`; null for none, undefined where another may be put
 * there as well: here or elsewhere, under whatever name the component goes there, by a key or with others in an object.
 */
export function putUnder(owner: string, name: string, file: ts.SourceFile): ts.Expression | null | undefined {
  const puts = putsIn(file, [owner], name);
  const [only] = puts;
  if (puts.length > 1 || only === 'open' || isPutElsewhere(owner, name, file)) return undefined;
  if (!only) return null;
  // `if (isMobile) Card.Body = Plain`
  return ts.isExpressionStatement(only.parent) && ts.isSourceFile(only.parent.parent) ? only.right : undefined;
}

/** What puts something under a name of a component, by the names that this has in a file. */
function putsIn(file: ts.SourceFile, owners: readonly string[], name: string): (ts.BinaryExpression | 'open')[] {
  return owners.flatMap(owner => {
    const meant = declarationOf(owner, file);
    const named = linksOf(file)
      ?.identifiers(owner)
      .find(one => declarationOf(owner, one) === meant);
    return named ? [...writesTo(named, {})].flatMap(write => putBy(write, name) ?? []) : [];
  });
}

function putBy({ kind, path, by, given }: Write, name: string): ts.BinaryExpression | 'open' | null {
  const [key] = path;
  if (kind === 'set' && path.length === 1 && (key === name || key === null)) {
    const isPlain = ts.isBinaryExpression(by) && ts.isPropertyAccessExpression(unwrap(by.left));
    return isPlain && key !== null ? by : 'open';
  }
  // `const Parts = Object.assign(Card, { Body })` is another name for what stands in it.
  const isLaidOver = kind === 'over' && path.length === 0 && ts.isExpressionStatement(by.parent);
  return isLaidOver && given.some(one => mayHold(one, name)) ? 'open' : null;
}

/** `{ Menu: Plain }`, `'Menu'`, and what is not written out there. */
function mayHold(given: ts.Expression, name: string): boolean {
  const inner = unwrap(given);
  const literal = literalOf(inner);
  if (literal) return literal.value === name;
  if (!ts.isObjectLiteralExpression(inner)) return !ts.isArrowFunction(inner);
  return inner.properties.some(one => !one.name || ts.isComputedPropertyName(one.name) || textOf(one.name) === name);
}

/** Whether another file puts something there: under the name of the component, or under one by which it is imported. */
function isPutElsewhere(owner: string, name: string, file: ts.SourceFile): boolean {
  const bare = literally(name);
  const puts = new RegExp(
    `\\.${bare}\\s*=(?!=)|\\[['"\`]${bare}['"\`]\\]\\s*=(?!=)|\\b(assign|set|extend|merge|definePropert\\w+)\\(`,
  );
  const files = linksOf(file)?.filesWith(name, puts) ?? [];
  return files.some(other => {
    if (other === file) return false;
    const { imports } = linksOf(other)!;
    const owners = [...imports.keys()].filter(own => importedAs(other, own)?.getSourceFile() === file);
    // A script that is no module has the names of the others.
    if (!imports.has(owner) && declarationOf(owner, other) === null) owners.push(owner);
    return putsIn(other, owners, name).length > 0;
  });
}
