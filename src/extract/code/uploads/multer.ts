import type { DetectContext, Detection } from '../detector.ts';
import { calleeOf } from '../callees.ts';
import { returnsOf } from '../guards/returns.ts';
import { enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isGivenOnlyPlain, letsNoPictureIn } from './filtered-kinds.ts';

/** Methods of an instance that make a middleware; `none` takes no files in. */
export const TAKES = /^(single|array|fields|any)$/;

/** A call that makes a middleware for files: `upload.single('avatar')`. */
export interface FileMiddleware {
  call: ts.CallExpression;
  /** Where its instance is made; null where only its name says what it is. */
  instance: ts.Node | null;
  /** Takes in whatever comes: it may stand there only to read a form. */
  takesAny: boolean;
}

export function fileMiddleware(
  call: ts.CallExpression,
  file: ParsedFile,
  context: DetectContext,
): FileMiddleware | null {
  const method = nameOf(call.expression) ?? '';
  const receiver = receiverOf(call.expression);
  if (!receiver || !TAKES.test(method) || takesTable(call)) return null;
  const instance = instanceOf(unwrap(receiver), file, context);
  if (isGivenOnlyPlain(unwrap(receiver))) return null;
  if (instance && instance !== 'named' && letsNoPictureIn(instance)) return null;
  if (!instance) return isHandedIn(call, receiver) ? { call, instance: null, takesAny: method === 'any' } : null;
  return { call, instance: instance === 'named' ? null : instance, takesAny: method === 'any' };
}

/** `post('/users/import', upload.single('file'), users.importCsv)`: a table of rows is read, and no picture is kept. */
function takesTable({ parent, arguments: [field] }: ts.CallExpression): boolean {
  if (!ts.isCallExpression(parent)) return false;
  const handlers = parent.arguments.slice(1).map(one => (ts.isFunctionLike(one) ? '' : (nameOf(one) ?? '')));
  const given = field && ts.isStringLiteralLike(field) ? field.text : '';
  return [given, ...handlers].some(name => splitWords(name).some(word => /^(csv|xlsx?|spreadsheet)$/.test(word)));
}

/**
 * `(app, upload) => app.post('/avatar', upload.single('avatar'), …)`, `tools.upload.fields([…])`: the instance is handed in, and
 * that a route is given what it makes, for a field by name, says what it is.
 */
function isHandedIn(call: ts.CallExpression, receiver: ts.Expression): boolean {
  const { parent } = call;
  if (!/^(file_?)?uploads?(er)?$|^multer\w*$/i.test(nameOf(receiver) ?? '')) return false;
  const root = rootOf(receiver);
  if (!root || !isHanded(root)) return false;
  const [field] = call.arguments;
  if (!field || !(ts.isStringLiteralLike(field) || ts.isArrayLiteralExpression(field))) return false;
  const isGiven = ts.isCallExpression(parent) && parent.arguments.includes(call);
  const [path] = isGiven ? parent.arguments : [];
  return (
    !!path &&
    path !== call &&
    ts.isStringLiteralLike(path) &&
    /^(post|put|patch|all|use)$/.test(nameOf((parent as ts.CallExpression).expression) ?? '')
  );
}

function rootOf(expression: ts.Expression): ts.Identifier | null {
  let at = unwrap(expression);
  while (ts.isPropertyAccessExpression(at)) at = unwrap(at.expression);
  return ts.isIdentifier(at) ? at : null;
}

const isHanded = (root: ts.Identifier): boolean => {
  const declaration = declarationOf(root.text, root);
  return !!declaration && (ts.isParameter(declaration) || ts.isBindingElement(declaration));
};

/**
 * `const one = images.single('image')` and `const many = images.array('images')` in the file that makes `images`: what the
 * instance does with a file is mended in one place. What stands in a route is judged there.
 */
export function oncePerInstance(all: readonly Detection[], file: ParsedFile): Detection[] {
  const seen = new Map<ts.Node, ts.Node>();
  return all.map(one => {
    const call = one.node.parent.parent;
    if (!call || !ts.isCallExpression(call) || !TAKES.test(nameOf(call.expression) ?? '')) return one;
    const receiver = receiverOf(call.expression);
    const made = receiver && ts.isIdentifier(unwrap(receiver)) ? valueOf(unwrap(receiver) as ts.Identifier) : null;
    const factory = made && unwrap(made);
    const isHere = !!factory && ts.isCallExpression(factory) && isMulter(factory.expression, file);
    if (!isHere || enclosingFunction(call) || !ts.isVariableDeclaration(call.parent)) return one;
    const first = seen.get(factory);
    if (!first) seen.set(factory, one.node);
    return first ? { ...one, isRepeated: true as const } : one;
  });
}

/** Where a name leads to `multer(…)`: in this file or through one import; `named` if only the import is named so. */
function instanceOf(expression: ts.Expression, file: ParsedFile, context: DetectContext): ts.Node | 'named' | null {
  if (ts.isCallExpression(expression))
    return isMulter(expression.expression, file) ? expression : handedBy(expression, context);
  if (!ts.isIdentifier(expression)) return null;
  const declaration = declarationOf(expression.text, expression);
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
    const made = unwrap(declaration.initializer);
    if (ts.isCallExpression(made) && isMulter(made.expression, file)) return made;
  }
  const binding = file.imports.get(expression.text) ?? localRequire(declaration);
  if (!binding) return null;
  if (/^multer$/.test(binding.specifier)) return null;
  const target = context.resolve(file.path, binding.specifier);
  const other = target && target !== 'package' ? context.slice.parse(target.path) : null;
  const exported = other && declarationOf(binding.name, other.ast.endOfFileToken);
  const made =
    exported && ts.isVariableDeclaration(exported) && exported.initializer ? unwrap(exported.initializer) : null;
  if (made && ts.isCallExpression(made) && isMulter(made.expression, other!)) return made;
  const names = [...splitWords(binding.specifier), ...splitWords(expression.text)];
  const holdsMulter = other?.indexed.tokens.has('multer') ?? false;
  // `module.exports = { single: field => make().single(field) }`: a module that makes it anew for each route.
  const anew = holdsMulter ? other!.calls.find(one => isMulter(one.expression, other!)) : undefined;
  if (anew) return anew;
  return names.includes('multer') || holdsMulter ? 'named' : null;
}

/** `uploads().single('face')` of a function that hands an instance on: every way out of it is one. */
function handedBy({ expression }: ts.CallExpression, context: DetectContext): ts.Node | null {
  const callee = calleeOf(expression);
  const ways = callee ? returnsOf(callee).map(({ value }) => value && unwrap(value)) : [];
  const made = ways.filter((way): way is ts.CallExpression => {
    const of = way && ts.isCallExpression(way) ? context.slice.parse(way.getSourceFile().fileName.slice(1)) : null;
    return of !== null && isMulter((way as ts.CallExpression).expression, of);
  });
  return made.length > 0 && made.length === ways.length ? made[0]! : null;
}

/** `const upload = require('../middleware/multer')` inside a function. */
function localRequire(declaration: ts.Node | null): { specifier: string; name: string } | null {
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const call = unwrap(declaration.initializer);
  const specifier = requiredHere(call);
  return specifier === null ? null : { specifier, name: 'default' };
}

/** `require('multer')` on the spot. */
function requiredHere(call: ts.Expression): string | null {
  const [first] = ts.isCallExpression(call) && call.expression.getText() === 'require' ? call.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first.text : null;
}

/** Whether an expression is the factory itself, whatever it is called here: `multer`, `require('multer')`. */
export function isMulter(factory: ts.Expression, file: ParsedFile): boolean {
  const inner = unwrap(factory);
  const specifier = ts.isIdentifier(inner)
    ? (file.imports.get(inner.text)?.specifier ?? localRequire(declarationOf(inner.text, inner))?.specifier)
    : requiredHere(inner);
  return specifier === 'multer' || specifier === 'fastify-multer' || specifier === '@koa/multer';
}

/** `FileInterceptor('file', { storage: diskStorage({ … }) })`: how what takes the file in keeps it. */
export function isGivenToIntake(storage: ts.CallExpression): boolean {
  if (!/^(disk|memory)Storage$/.test(nameOf(storage.expression) ?? '')) return false;
  for (let at: ts.Node = storage.parent; !ts.isStatement(at) && !ts.isClassLike(at); at = at.parent)
    if (ts.isCallExpression(at) && nameOf(at.expression)?.endsWith('Interceptor')) return true;
  return false;
}
