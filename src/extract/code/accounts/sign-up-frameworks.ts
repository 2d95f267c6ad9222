import { readImports } from '../imports.ts';
import { meaningOf } from '../links/meaning.ts';
import { chainOf, nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import { isDeclaredOptions, makerInside } from './declared-options.ts';
import type { SignUp } from './sign-ups.ts';

/** `pages/api/sign-up.ts`, `app/api/register/route.ts`, `server/api/register.post.ts`: the file is the route. */
const PAGE = /(?:^|\/)(?:pages\/api|server\/api|(?:app|routes)\/(?:.*\/)?api)\/(.+)\.[cm]?[jt]sx?$/;
/** Functions that such a file gives to the framework. */
const HANDLER = /^(POST|handler|default)$/;

interface Library {
  call: string;
  accounts: RegExp;
}

/** Options of a library with which a sign-up by address and password, or by another service, is there. */
const LIBRARIES: Readonly<Record<string, Library>> = {
  'better-auth': { call: 'betterAuth', accounts: /^(emailAndPassword|socialProviders)$/ },
  'better-auth/minimal': { call: 'betterAuth', accounts: /^(emailAndPassword|socialProviders)$/ },
  'next-auth': { call: 'NextAuth', accounts: /^adapter$/ },
  'next-auth/next': { call: 'NextAuth', accounts: /^adapter$/ },
  '@auth/express': { call: 'ExpressAuth', accounts: /^adapter$/ },
  '@auth/sveltekit': { call: 'SvelteKitAuth', accounts: /^adapter$/ },
};

/** `betterAuth({ emailAndPassword: { enabled: true } })`: the library makes the accounts. */
export function libraryAccounts(call: ts.CallExpression, file: ParsedFile): SignUp | null {
  const library = libraryAt(call, file);
  const options = library && optionsAt(call);
  if (!options) return null;
  return !isToldAtHome(options, call) && makes(options, library.accounts)
    ? { name: nameNode(call.expression)!, node: call, trait: 'outside-login' }
    : null;
}

/** `export const options: NextAuthConfig = { adapter: … }`, which another file, or another package, hands to the library. */
export function declaredAccounts(node: ts.Node, file: ParsedFile): SignUp | null {
  if (!ts.isObjectLiteralExpression(node) || !isDeclaredOptions(node, file.imports)) return null;
  if (file.calls.some(call => libraryAt(call, file) && optionsAt(call) === node)) return null;
  const kept = node.properties.find(one => one.name && Object.values(LIBRARIES).some(keepsIn(one.name.getText())));
  if (!kept?.name && !KEEPS.test(node.getText())) return null;
  return { name: (kept && (makerInside(kept) ?? kept.name)) ?? nameOfOptions(node), node, trait: 'outside-login' };
}

const keepsIn =
  (name: string) =>
  ({ accounts }: Library): boolean =>
    accounts.test(name);

const nameOfOptions = (node: ts.Node): ts.Node => {
  let at = node;
  while (!ts.isVariableDeclaration(at)) at = at.parent;
  return at.name;
};

function libraryAt(call: ts.CallExpression, file: ParsedFile): Library | null {
  const [root] = chainOf(call.expression);
  const binding = root === undefined ? undefined : file.imports.get(root);
  const library = binding && LIBRARIES[binding.specifier];
  return library && (binding.name === 'default' || nameOf(call.expression) === library.call) ? library : null;
}

/** `NextAuth({ … })`; in a handler of its own, `NextAuth(req, res, { … })`. */
function optionsAt({ arguments: all }: ts.CallExpression): ts.ObjectLiteralExpression | null {
  const given = all.length === 3 ? all[2] : all[0];
  if (!given || ts.isObjectLiteralExpression(given)) return given ?? null;
  const meaning = meaningOf(given);
  return meaning?.is === 'object' ? meaning.node : null;
}

/** What the library is told to do when somebody comes for the first time. */
const KEEPS = /\b(createUser\s*:|(createUser|[uU]sers?\w*\.(create|insertOne|insert|save)|new User)\s*\()/;

const makes = (options: ts.ObjectLiteralExpression, accounts: RegExp): boolean =>
  partsOf(options).some(one => one.name !== undefined && accounts.test(one.name.getText())) ||
  KEEPS.test(options.getText());

/** From one object to another that is spread into it. */
const DEEP = 3;

/** What an object of options says, with what is spread into it from objects that are known. */
function partsOf(options: ts.ObjectLiteralExpression, depth = DEEP): ts.ObjectLiteralElementLike[] {
  return options.properties.flatMap(one => {
    if (!ts.isSpreadAssignment(one)) return [one];
    const meaning = depth > 0 ? meaningOf(one.expression) : null;
    const spread = meaning?.is === 'object' && !isToldAtHome(meaning.node, options) ? meaning.node : null;
    return spread ? partsOf(spread, depth - 1) : [];
  });
}

/** What is declared as options in another file is told there. */
function isToldAtHome(options: ts.ObjectLiteralExpression, from: ts.Node): boolean {
  const home = options.getSourceFile();
  const isRead = home !== from.getSourceFile() && !isMadeElsewhere(home.fileName);
  return isRead && isDeclaredOptions(options, readImports(home));
}

/** The handler that a file for a sign-up exports; all of the file belongs to it. */
export function pageRoute(node: ts.Node, file: ParsedFile): SignUp | null {
  const name = handlerName(node);
  return name && isAtSignUp(file.path)
    ? { name: makerIn(node.getSourceFile()) ?? name, node: node.getSourceFile(), trait: 'server' }
    : null;
}

function isAtSignUp(path: string): boolean {
  const segment = PAGE.exec(path)?.[1]
    ?.replace(/\/(index|route|\+server)$|\.post$/, '')
    .split('/')
    .at(-1);
  return segment !== undefined && isSignUpName(segment);
}

/** The function that the handler calls for it: `create`, in a file that also answers who asks for an account. */
function makerIn(file: ts.SourceFile): ts.Node | null {
  const functions = file.statements.filter(ts.isFunctionDeclaration);
  const makers = functions.filter(one => /\bpassword\b/i.test(one.getText()) && !isDefault(one));
  return makers.length === 1 ? (makers[0]!.name ?? null) : null;
}

function handlerName(node: ts.Node): ts.Node | null {
  if (ts.isFunctionDeclaration(node) && node.name && isExported(node))
    return HANDLER.test(node.name.text) || isDefault(node) ? node.name : null;
  if (ts.isExportAssignment(node) && !node.isExportEquals)
    return ts.isIdentifier(node.expression) ? node.expression : null;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return null;
  const statement = node.parent.parent;
  return ts.isVariableStatement(statement) && isExported(statement) && node.name.text === 'POST' ? node.name : null;
}

const modifiersOf = (node: ts.FunctionDeclaration | ts.VariableStatement) =>
  (node.modifiers ?? []).map(one => one.kind);
const isExported = (node: ts.FunctionDeclaration | ts.VariableStatement) =>
  modifiersOf(node).includes(ts.SyntaxKind.ExportKeyword);
const isDefault = (node: ts.FunctionDeclaration) => modifiersOf(node).includes(ts.SyntaxKind.DefaultKeyword);
