import { joinPath } from '../../../kit/path.ts';
import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { normalised } from './paths.ts';

/** Constants that lead to constants. */
const DEEP = 4;

/**
 * The path that an expression of a configuration is written as, as the tree writes it: a text, the folder of the file with
 * names joined to it, or a constant that is one of them. Null for what is put together in another way.
 *
 * @param own The folder of the file.
 * @param root The folder in which the tool is run.
 */
export function writtenPath(
  expression: ts.Expression,
  ast: ts.SourceFile | null,
  own: string,
  root: string,
  depth = DEEP,
): string | null {
  const parts = partsOf(unwrap(expression), ast, depth);
  if (parts === null) return null;
  const [first = '', ...rest] = parts;
  const [base, names] = first === FOLDER ? [own, rest] : first === RUN ? [root, rest] : [root, parts];
  const path = names.join('/');
  return path === '' ? base : normalised(joinPath(base, path));
}

/** What stands for the folder of the file, and for the one in which the tool is run. */
const FOLDER = '\0folder';
const RUN = '\0run';

function partsOf(node: ts.Expression, ast: ts.SourceFile | null, depth: number): string[] | null {
  if (depth === 0) return null;
  const of = (one: ts.Expression) => partsOf(unwrap(one), ast, depth);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isIdentifier(node)) {
    if (node.text === '__dirname') return [FOLDER];
    const value = ast && constantOf(ast, node.text);
    return value ? partsOf(unwrap(value), ast, depth - 1) : null;
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (/^import\.meta\.dirname$/.test(node.getText())) return [FOLDER];
    return node.name.text === 'pathname' ? of(node.expression) : null;
  }
  // `new URL('./src', import.meta.url)`
  if (ts.isNewExpression(node)) {
    const [path, base] = node.arguments ?? [];
    const isOfFile = nameOf(node.expression) === 'URL' && base?.getText() === 'import.meta.url';
    return isOfFile && path && ts.isStringLiteralLike(path) ? [FOLDER, path.text] : null;
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([of(node.left), of(node.right)]);
  if (ts.isTemplateExpression(node))
    return joined([
      ...(node.head.text === '' ? [] : [[node.head.text]]),
      ...node.templateSpans.flatMap(({ expression, literal }) => [of(expression), [literal.text]]),
    ]);
  if (!ts.isCallExpression(node)) return null;
  const name = nameOf(node.expression);
  if (name === 'cwd') return [RUN];
  // `dirname(fileURLToPath(import.meta.url))`
  if (name === 'dirname') return node.getText().endsWith('(fileURLToPath(import.meta.url))') ? [FOLDER] : null;
  if (name === 'fileURLToPath') return node.arguments[0] ? of(node.arguments[0]) : null;
  const isJoin = /^(resolve|join)$/.test(name ?? '') && isOfPath(node.expression, ast);
  return isJoin ? joined(node.arguments.map(of)) : null;
}

/** `path.resolve(…)`, and `resolve(…)` where it is imported and no function of the file. */
const isOfPath = (callee: ts.Expression, ast: ts.SourceFile | null): boolean =>
  ts.isPropertyAccessExpression(callee) ||
  (!ast?.statements.some(one => ts.isFunctionDeclaration(one) && one.name?.text === nameOf(callee)) &&
    !constantOf(ast, nameOf(callee) ?? ''));

const joined = (lists: readonly (string[] | null)[]): string[] | null =>
  lists.some(list => list === null) ? null : lists.flatMap(list => list!);

/** What a constant at the top of a file is. */
export function constantOf(ast: ts.SourceFile | null, name: string): ts.Expression | null {
  for (const statement of ast?.statements ?? [])
    if (ts.isVariableStatement(statement))
      for (const { name: own, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(own) && own.text === name && initializer) return initializer;
  return null;
}
