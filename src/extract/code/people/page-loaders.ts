import { declaredName, eachNode, isFunction, nameNode, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { functionHandedOut } from '../links/exported-functions.ts';
import { leaves } from '../guards/completion.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isBehindLayout } from './layouts-above.ts';
import { mayBeBehindMiddleware } from './middleware-above.ts';
import { isShownBesideOwner, textWithoutOwner } from './own-page-only.ts';
import type { WhosePart } from './profile-paths.ts';
import { whosePart } from './profile-paths.ts';

const ALWAYS_OPEN = /^(getStaticProps|generateStaticParams)$/;
const LOADERS = [
  'getStaticProps',
  'getServerSideProps',
  'getInitialProps',
  'loader',
  'load',
  'generateMetadata',
  'generateStaticParams',
];
/** Whoever is not signed in is told apart, or sent away. */
const SESSION =
  /session|getToken|currentUser|\bauth(?!or)\w*\s*[(.]|requireUser|requireAuth|withAuth|getUser\(\)|cookies\s*[(.]|isAuthenticated|accessToken\s*[:=]\s*(?!['"]{2})\w/i;

/** Where a page about a person gets what it shows; maybe in a file that several pages share. */
interface Loads {
  node: ts.Node;
  /** Who is there is asked, or may be before the page: that others are sent away was not seen. */
  isDoubted: boolean;
}

export function loadsPerson(file: ParsedFile, slice: Pick<Slice, 'parse'>): Loads | null {
  const whose = whosePart(file.path);
  if (whose && isBehindLayout(file.path, slice)) return null;
  for (const { name, node } of whose ? loadersOf(file) : []) {
    const open = ALWAYS_OPEN.test(name) ? 'surely' : openFor(node, file.path, slice);
    if (open === 'no') continue;
    const asked = isOneOfList(node, whose!) ? null : firstAsked(node.body!);
    if (asked && (whose!.isSaid || saysPerson(asked))) return { node: nameNode(asked)!, isDoubted: open === 'maybe' };
  }
  return null;
}

/** Whether a page is for every visitor. Whoever has it may see more of it, and everybody the rest: that tells nobody apart. */
function openFor(node: FunctionNode, path: string, slice: Pick<Slice, 'parse'>): 'surely' | 'maybe' | 'no' {
  if (SESSION.test(node.getText()) && SESSION.test(textWithoutOwner(node) ?? node.getText()))
    return isShownBesideOwner(node, SESSION) ? 'maybe' : 'no';
  return mayBeBehindMiddleware(path, slice) ? 'maybe' : 'surely';
}

interface Loader {
  name: string;
  node: FunctionNode;
}

/** The functions that load what a page shows: its own, and those that it hands out under a name of the framework. */
function* loadersOf(file: ParsedFile): Iterable<Loader> {
  for (const node of file.nodes) {
    if (!isFunction(node) || !node.body) continue;
    const name = declaredName(node) ?? '';
    if (LOADERS.includes(name) || isServerPage(node, file.path)) yield { name, node };
  }
  for (const name of LOADERS) {
    const node = file.indexed.names.has(name) ? functionHandedOut(file.ast, name) : null;
    if (node?.body) yield { name, node };
  }
}
/** `export default async function Page({ params })` in `app/`. */
const isServerPage = (node: ts.Node, path: string): boolean =>
  /(^|\/)app\/.*\/page\.[jt]sx?$/.test(path) &&
  ts.isFunctionDeclaration(node) &&
  !!ts.getModifiers(node)?.some(one => one.kind === ts.SyntaxKind.DefaultKeyword) &&
  !!ts.getModifiers(node)?.some(one => one.kind === ts.SyntaxKind.AsyncKeyword);

/** The first call that is waited for and is given something: who the page is about. */
function firstAsked(body: ts.Node): ts.Expression | null {
  let found: ts.Expression | null = null;
  eachNode(body, node => {
    if (found || !ts.isAwaitExpression(node)) return;
    const call = unwrap(node.expression);
    if (!ts.isCallExpression(call) || call.arguments.length === 0) return;
    // `await Promise.all([people.byName(name), …])`
    const [given] = call.arguments.map(unwrap);
    const [first] = given && ts.isArrayLiteralExpression(given) ? given.elements.map(unwrap) : [];
    found = first && ts.isCallExpression(first) ? first.expression : call.expression;
  });
  return found;
}

/** `loadUser(handle)`, `client.request(PROFILE_QUERY, { handle })` */
const saysPerson = (asked: ts.Expression): boolean =>
  /user|profile|person|people|member|account|author|creator|player|student|by_?handle/i.test(
    (ts.isCallExpression(asked.parent) ? asked.parent : asked).getText(),
  );

/** `if (!Object.values(Board).includes(id)) return { notFound: true }`: which of a few lists is shown, and nobody’s page. */
function isOneOfList({ body }: FunctionNode, { name }: WhosePart): boolean {
  let isOne = false;
  eachNode(body!, node => {
    if (isOne || !ts.isIfStatement(node) || !leaves(node.thenStatement)) return;
    isOne = alternativesIn(node.expression).some(one => {
      const not = ts.isPrefixUnaryExpression(one) && one.operator === ts.SyntaxKind.ExclamationToken;
      return not && isAmong(unwrap(one.operand), name);
    });
  });
  return isOne;
}

function alternativesIn(test: ts.Expression): ts.Expression[] {
  const inner = unwrap(test);
  const isOr = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  return isOr ? [...alternativesIn(inner.left), ...alternativesIn(inner.right)] : [inner];
}

/** `Object.values(Board).includes(id as Board)`, `(id in BOARDS)` */
function isAmong(test: ts.Expression, name: string): boolean {
  const isIt = (one: ts.Expression | undefined) => {
    const inner = one && unwrap(one);
    return !!inner && (ts.isPropertyAccessExpression(inner) ? textOf(inner.name) : inner.getText()) === name;
  };
  if (ts.isBinaryExpression(test)) return test.operatorToken.kind === ts.SyntaxKind.InKeyword && isIt(test.left);
  if (!ts.isCallExpression(test) || !ts.isPropertyAccessExpression(test.expression)) return false;
  const { expression: list, name: method } = test.expression;
  return method.text === 'includes' && isIt(test.arguments[0]) && /^Object\.(values|keys)\(\w+\)$/.test(list.getText());
}
