import { meaningOf } from '../links/meaning.ts';
import { chainOf, nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isSignUpName } from './sign-up-names.ts';
import type { SignUp } from './sign-ups.ts';

/** `pages/api/sign-up.ts`, `app/api/register/route.ts`, `server/api/register.post.ts`: the file is the route. */
const PAGE = /(?:^|\/)(?:pages\/api|server\/api|(?:app|routes)\/(?:.*\/)?api)\/(.+)\.[cm]?[jt]sx?$/;
/** Functions that such a file gives to the framework. */
const HANDLER = /^(POST|handler|default)$/;

/** Options of a library with which a sign-up by address and password, or by another service, is there. */
const LIBRARIES: Readonly<Record<string, { call: string; accounts: RegExp }>> = {
  'better-auth': { call: 'betterAuth', accounts: /^(emailAndPassword|socialProviders)$/ },
  'better-auth/minimal': { call: 'betterAuth', accounts: /^(emailAndPassword|socialProviders)$/ },
  'next-auth': { call: 'NextAuth', accounts: /^adapter$/ },
  '@auth/express': { call: 'ExpressAuth', accounts: /^adapter$/ },
  '@auth/sveltekit': { call: 'SvelteKitAuth', accounts: /^adapter$/ },
};

/** `betterAuth({ emailAndPassword: { enabled: true } })`: the library makes the accounts. */
export function libraryAccounts(call: ts.CallExpression, file: ParsedFile): SignUp | null {
  const [root] = chainOf(call.expression);
  const binding = root === undefined ? undefined : file.imports.get(root);
  const library = binding && LIBRARIES[binding.specifier];
  if (!library || (binding.name !== 'default' && nameOf(call.expression) !== library.call)) return null;
  const [given] = call.arguments;
  const meaning = given && meaningOf(given);
  const options =
    given && ts.isObjectLiteralExpression(given) ? given : meaning?.is === 'object' ? meaning.node : undefined;
  const isThere =
    options !== undefined &&
    options.properties.some(one => one.name !== undefined && library.accounts.test(one.name.getText()));
  // What the library is told to do when somebody comes for the first time.
  const keeps =
    options !== undefined &&
    /\b(createUser\s*:|(createUser|[uU]sers?\w*\.(create|insertOne|insert|save)|new User)\s*\()/.test(
      options.getText(),
    );
  return isThere || keeps ? { name: nameNode(call.expression)!, node: call, trait: 'outside-login' } : null;
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
