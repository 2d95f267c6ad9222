import { baseName, folderOf, joinPath } from '../../../kit/path.ts';
import type { Tree } from '../../../model/tree.ts';
import { ts } from '../ts-morph.ts';
import type { Alias } from './alias-tables.ts';
import { keyOf, listed } from './alias-tables.ts';
import { writtenPath } from './written-paths.ts';

const CONFIGURATION =
  /(^|\/)(babel\.config\.([cm]?[jt]s|json)|\.babelrc(\.[cm]?js|\.json)?|((webpack|rspack|rsbuild|vite|vue|craco|nuxt)\.config[\w.-]*|webpack\.(common|base|dev|prod|shared|main|renderer)[\w.-]*|config-overrides|webpack\/[\w.-]+)\.[cm]?[jt]s)$/;
/** A program that gives a configuration is read as text; a long one is something else. */
const LONGEST = 100_000;

/**
 * Paths that a specifier means by what the configurations of bundlers in the package of a file say as plain data: `alias` of
 * webpack, Vite and Babel's module resolver, `resolve.modules`, and the prefixes of babel-plugin-root-import. Nothing of them
 * is run; what is put together in another way than by joining names to the folder is passed over.
 */
export function bundlerAliases(tree: Tree, paths: ReadonlySet<string>): (from: string, specifier: string) => string[] {
  const packageAround = (path: string): string => {
    let folder = folderOf(path);
    while (folder !== '' && !paths.has(joinPath(folder, 'package.json'))) folder = folderOf(folder);
    return folder;
  };
  let byPackage: Map<string, Alias[]> | null = null;
  const read = () => {
    const found = new Map<string, Alias[]>();
    for (const path of paths) {
      if (!CONFIGURATION.test(path)) continue;
      const root = packageAround(path);
      found.set(root, [...(found.get(root) ?? []), ...aliasesIn(tree, path, root)]);
    }
    // The longest beginning wins.
    for (const list of found.values()) list.sort((a, b) => b.before.length - a.before.length);
    return found;
  };
  return (from, specifier) => {
    byPackage ??= read();
    if (byPackage.size === 0) return [];
    return (byPackage.get(packageAround(from)) ?? []).flatMap(alias => meant(alias, specifier));
  };
}

function meant({ before, isWhole, target }: Alias, specifier: string): string[] {
  if (specifier === before) return [target];
  if (isWhole || !specifier.startsWith(before)) return [];
  const rest = specifier.slice(before.length);
  // `@ui` stands for `@ui/card`, and not for `@uikit`.
  return before === '' || before.endsWith('/') || rest.startsWith('/')
    ? [joinPath(target, rest.replace(/^\/+/, ''))]
    : [];
}

function aliasesIn(tree: Tree, path: string, root: string): Alias[] {
  let text: string;
  try {
    text = tree.read(path);
  } catch {
    return [];
  }
  if (text.length > LONGEST || !/\b(alias|rootPathSuffix|modules|module-resolver)\b/.test(text)) return [];
  const isJson = !/\.[cm]?[jt]s$/.test(baseName(path));
  const ast = ts.createSourceFile(isJson ? 'a.js' : path, isJson ? `(${text})` : text, ts.ScriptTarget.Latest, true);
  const at = (node: ts.Expression): string | null => writtenPath(node, ast, folderOf(path), root);
  const found: Alias[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...prefixed(node, root));
    if (ts.isPropertyAssignment(node)) {
      const name = keyOf(node);
      if (name === 'alias') found.push(...listed(node.initializer, ast, at));
      if (name === 'modules' || name === 'root') found.push(...looked(node, name, at));
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

/** `{ rootPathPrefix: '~/', rootPathSuffix: './app' }` */
function prefixed(object: ts.ObjectLiteralExpression, root: string): Alias[] {
  const of = (key: string): string | null => {
    const one = object.properties.find(entry => keyOf(entry) === key);
    return one && ts.isPropertyAssignment(one) && ts.isStringLiteralLike(one.initializer) ? one.initializer.text : null;
  };
  const [before, suffix] = [of('rootPathPrefix'), of('rootPathSuffix')];
  if (before === null && suffix === null) return [];
  const target = suffix === null ? root : writtenPath(ts.factory.createStringLiteral(suffix), null, root, root);
  return target === null ? [] : [{ before: before ?? '~/', isWhole: false, target }];
}

/** `resolve: { modules: ['src', 'node_modules'] }`, `['module-resolver', { root: ['./src'] }]`: where bare names are looked up. */
function looked(
  node: ts.PropertyAssignment,
  name: 'modules' | 'root',
  at: (node: ts.Expression) => string | null,
): Alias[] {
  const { initializer, parent } = node;
  const owner = parent.parent;
  const isMeant =
    name === 'modules'
      ? ts.isPropertyAssignment(owner) && keyOf(owner) === 'resolve'
      : ts.isArrayLiteralExpression(owner) &&
        owner.elements.some(one => ts.isStringLiteralLike(one) && one.text.endsWith('module-resolver'));
  if (!isMeant || !ts.isArrayLiteralExpression(initializer)) return [];
  return initializer.elements.flatMap(one => {
    const target = at(one);
    return target === null || /(^|\/)node_modules$/.test(target) ? [] : { before: '', isWhole: false, target };
  });
}
