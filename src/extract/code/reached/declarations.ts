import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { FileUses } from './files.ts';

/** A function, class or constant that a file declares at its top. */
export interface Declared {
  name: ts.Identifier;
  /** The statement or declaration, to the end of which the name means itself. */
  whole: ts.Node;
  isExported: boolean;
}

/** What is declared by the statement of a file in which a position lies; null for its default, and what runs by itself. */
export function declaredAt(ast: ts.SourceFile, offset: number): Declared | null {
  const holds = (node: ts.Node) => node.pos <= offset && offset < node.end;
  const statement = ast.statements.find(holds);
  if (!statement || !ts.canHaveModifiers(statement)) return null;
  const modifiers = (ts.getModifiers(statement) ?? []).map(one => one.kind);
  if (modifiers.includes(ts.SyntaxKind.DefaultKeyword)) return null;
  const isExported = modifiers.includes(ts.SyntaxKind.ExportKeyword);
  const found = (name: ts.Node | undefined, whole: ts.Node): Declared | null =>
    name && ts.isIdentifier(name) ? { name, whole, isExported } : null;
  if (ts.isFunctionDeclaration(statement)) return found(statement.name, statement);
  // Whoever decorates a class may register it.
  if (ts.isClassDeclaration(statement)) return ts.getDecorators(statement) ? null : found(statement.name, statement);
  if (!ts.isVariableStatement(statement)) return null;
  const one = statement.declarationList.declarations.find(holds);
  return one?.initializer && waits(one.initializer) ? found(one.name, one) : null;
}

/** A call does what it does when the file is opened, whoever uses its answer; what wraps a component only makes one of it. */
function waits(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isCallExpression(inner))
    return (
      /^(memo|forwardRef|observer)$/.test(nameOf(inner.expression) ?? '') && inner.arguments.slice(0, 1).every(waits)
    );
  return (
    isFunction(inner) ||
    ts.isClassLike(inner) ||
    ts.isObjectLiteralExpression(inner) ||
    ts.isStringLiteralLike(inner) ||
    inner.kind === ts.SyntaxKind.TrueKeyword ||
    inner.kind === ts.SyntaxKind.FalseKeyword
  );
}

/** More files that name something than can be asked. */
const MOST = 3;
/** Helpers of helpers of helpers. */
const DEEP = 5;

/** Whether something of the product could use what a file declares. Wrong only in the direction of yes. */
export function isUsed(
  { name, whole, isExported }: Declared,
  file: ParsedFile,
  slice: Slice,
  files: FileUses,
  isNamedElsewhere: (word: string) => boolean,
  depth = DEEP,
): boolean {
  const { ast, path, indexed } = file;
  // Outside a module a page may call it.
  if (depth === 0 || (!ts.isExternalModule(ast) && !/\brequire\(|\bexports\b/.test(indexed.text))) return true;
  let isHandedOut = isExported;
  const own = identifiersOf(name.text, ast).filter(one => one.pos < whole.pos || one.end > whole.end);
  for (const one of own) {
    const use = useOf(one);
    if (use === 'exported') isHandedOut = true;
    if (use !== 'runs') continue;
    const by = declaredAt(ast, one.pos);
    if (!by || by.name === name || isUsed(by, file, slice, files, isNamedElsewhere, depth - 1)) return true;
  }
  if (isInString(name.text, file)) return true;
  if (!isHandedOut) return false;
  const isOfApplication = files.isOfApplication(path);
  const others = slice
    .holding(name.text)
    .filter(one => one.path !== path && !(isOfApplication && onlyHandsOn(one.text, name.text)));
  if (others.length > MOST || others.some(one => files.isReached(one.path))) return true;
  const importers = files.importing(path);
  if (isNamedElsewhere(name.text)) return true;
  // What nobody imports may be opened by a framework, which takes what it knows; a hook is called by its name alone.
  if (importers.length === 0) return !/^use[A-Z]/.test(name.text);
  return files.naming(path).some(one => takesAll(one.text, path));
}

/** `export { name } from './talk'` of an application: whoever takes it from there says its name. */
function onlyHandsOn(text: string, name: string): boolean {
  const isNamed = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`);
  let isRenamed = false;
  const rest = text.replace(/\bexport\s*\{[^{}]*\}\s*from\s*['"][^'"\n]+['"]/g, handed => {
    isRenamed ||= new RegExp(`${isNamed.source}\\s+as\\b`).test(handed);
    return '';
  });
  return !isRenamed && !isNamed.test(rest);
}

const identifiersOf = (name: string, ast: ts.SourceFile) => linksOf(ast)?.identifiers(name) ?? [];

/** `export { name }` hands it out, `name.displayName = …` says something of it, anything else needs it. */
function useOf(one: ts.Identifier): 'exported' | 'told' | 'runs' {
  const { parent } = one;
  if (ts.isExportSpecifier(parent)) return parent.propertyName ? 'runs' : 'exported';
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== one) return 'runs';
  const set = parent.parent;
  const isSet = ts.isBinaryExpression(set) && set.left === parent && ts.isExpressionStatement(set.parent);
  return isSet && ts.isSourceFile(set.parent.parent) ? 'told' : 'runs';
}

/** `handlers['name']`, `onclick="name()"`: not in a comment, and not an identifier of the file. */
function isInString(name: string, { ast, indexed }: ParsedFile): boolean {
  const known = new Set(identifiersOf(name, ast).map(one => one.getStart(ast)));
  const whole = new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`, 'g');
  return [...indexed.text.matchAll(whole)].some(({ index }) => {
    if (known.has(index)) return false;
    const line = indexed.text.slice(indexed.text.lastIndexOf('\n', index) + 1, index);
    return !/\/\/|^\s*\/?\*/.test(line);
  });
}

/** `export * from`, `import * as`, `require()` and `import()` of a module: whatever it exports may be meant. */
function takesAll(text: string, path: string): boolean {
  const stem = path
    .replace(/\.\w+$/, '')
    .replace(/\/index$/, '')
    .split('/')
    .at(-1)!;
  return new RegExp(
    `(?:\\*(?:\\s+as\\s+[\\w$]+)?\\s*from|(?<!\\}\\s*=\\s*)\\brequire\\s*\\(|(?<!\\}\\s*=\\s*await\\s+)\\bimport\\s*\\()\\s*['"\`][^'"\`\\n]*${literally(stem)}(?:\\.\\w+)?/?['"\`]`,
  ).test(text);
}
