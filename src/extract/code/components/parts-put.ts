import { literally } from '../../../kit/text.ts';
import { importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import { eachNode, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/**
 * The one thing that is put under a name of a component, `Card.Body = Body;`; null for none, undefined where another may be put
 * there as well: here or elsewhere, under whatever name the component goes there, by a key or with others in an object.
 */
export function putUnder(owner: string, name: string, file: ts.SourceFile): ts.Expression | null | undefined {
  const puts = putsIn(file, own => own === owner, name);
  const [only] = puts;
  if (puts.length > 1 || only === 'open' || isPutElsewhere(owner, name, file)) return undefined;
  if (!only) return null;
  // `if (isMobile) Card.Body = Plain`
  return ts.isExpressionStatement(only.parent) && ts.isSourceFile(only.parent.parent) ? only.right : undefined;
}

function putsIn(
  file: ts.SourceFile,
  isOwner: (name: string) => boolean,
  name: string,
): (ts.BinaryExpression | 'open')[] {
  const found: (ts.BinaryExpression | 'open')[] = [];
  const isOf = (one: ts.Expression | undefined): boolean => {
    const inner = one && unwrap(one);
    return !!inner && ts.isIdentifier(inner) && isOwner(inner.text);
  };
  eachNode(file, node => {
    if (ts.isBinaryExpression(node) && /^(\|\||&&|\?\?)?=$/.test(node.operatorToken.getText())) {
      const left = unwrap(node.left);
      if (ts.isPropertyAccessExpression(left) && isOf(left.expression) && left.name.text === name) found.push(node);
      else if (ts.isElementAccessExpression(left) && isOf(left.expression)) {
        const key = literalOf(left.argumentExpression)?.value;
        if (key === undefined || key === name) found.push('open');
      }
    } else if (ts.isCallExpression(node) && WRITES.test(node.expression.getText()) && isOf(node.arguments[0])) {
      // `const Parts = Object.assign(Card, { Body })` is another name for what stands in it.
      if (ts.isExpressionStatement(node.parent) && node.arguments.slice(1).some(one => mayHold(one, name)))
        found.push('open');
    }
  });
  return found;
}

const WRITES =
  /^(Object\.(assign|definePropert(y|ies))|Reflect\.(set|defineProperty)|(_|lodash)\.(assign|extend|merge))$/;

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
    const imports = linksOf(other)?.imports;
    const isOwner = (own: string) => {
      if (imports?.has(own)) return importedAs(other, own)?.getSourceFile() === file;
      // A script that is no module has the names of the others.
      return own === owner && declarationOf(own, other) === null;
    };
    return putsIn(other, isOwner, name).length > 0;
  });
}
