import { literally } from '../../../kit/text.ts';
import { declaredName, eachNode, enclosingNames, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const PEOPLE = /^(u\d?|@|users?|profiles?|players?|members?|people|accounts?|authors?|creators?|students?)$/i;
const PERSON =
  /^@?(\[\[?(\.\.\.)?|\$|:)(user(name)?|handle|nick(name)?|profile|account|person|player|member)(Id|Name|Slug|Uuid)?\]?\]?$/i;
const DYNAMIC = /^@?(\[.*\]|\$\w+|:\w+)$/;
const ROOT = /(^|\/)(?:src\/)?(?:pages|app\/routes|app|routes)\/(?!api\/)(.+)\.[cm]?[jt]sx?$/;

/** The file is a page about one person, by the place it has in a framework that makes routes of files. */
export function isProfilePage(path: string): boolean {
  const [, , rest] = ROOT.exec(path) ?? [];
  if (rest === undefined) return false;
  const parts = rest.split(/[/.](?=[^.\]]*(?:[/[$@]|$))/).flatMap(part => part.split('/'));
  if (isOfPerson(parts)) return true;
  // `_app.u.$name._index`: each dot is one of the address, and what begins with a line is none of it.
  const isFlat = /(^|[/.])\$\w+/.test(rest) && !rest.includes('[');
  return isFlat && isOfPerson(rest.split(/[/.]/).filter(part => !part.startsWith('_')));
}

function isOfPerson(all: readonly string[]): boolean {
  const parts = all.filter(
    part => part !== '' && !/^(index|page|\+page(\.server)?|server|route|_index)$/.test(part) && !/^\(.*\)$/.test(part),
  );
  const at = parts.findIndex(
    (part, index) => DYNAMIC.test(part) && (PERSON.test(part) || PEOPLE.test(parts[index - 1] ?? '')),
  );
  // What stands below with a part of its own is about a thing of that person.
  if (OWN_PAGE.test(parts.at(-1) ?? '')) return false;
  return at >= 0 && at < 2 && parts.slice(at + 1).every(part => !DYNAMIC.test(part)) && parts.length - at <= 2;
}

/** On which one changes what is one's own. */
const OWN_PAGE = /^(edit|settings?|preferences|account|security|manage|delete|password|billing|notifications?)$/;

const ALWAYS_OPEN = /^(getStaticProps|generateStaticParams)$/;
const LOADERS =
  /^(getStaticProps|getServerSideProps|getInitialProps|loader|load|generateMetadata|generateStaticParams)$/;
/** Whoever is not signed in is told apart, or sent away. */
const SESSION =
  /session|getToken|currentUser|\bauth(?!or)\w*\s*[(.]|requireUser|requireAuth|withAuth|getUser\(\)|cookies\s*[(.]|isAuthenticated|accessToken\s*[:=]\s*(?!['"]{2})\w/i;

/** Where a page about a person gets what it shows, before anybody is known to be signed in. */
export function loadsPerson(file: ParsedFile): ts.Node | null {
  for (const node of file.nodes) {
    if (!isFunction(node) || !node.body) continue;
    const name = declaredName(node) ?? '';
    const isPage = isServerPage(node, file.path);
    if (!LOADERS.test(name) && !isPage) continue;
    if (!ALWAYS_OPEN.test(name) && SESSION.test(node.getText())) continue;
    const asked = firstAsked(node.body);
    if (asked) return asked;
  }
  return null;
}

/** `export default async function Page({ params })` in `app/`. */
const isServerPage = (node: ts.Node, path: string): boolean =>
  /(^|\/)app\/.*\/page\.[jt]sx?$/.test(path) &&
  ts.isFunctionDeclaration(node) &&
  !!ts.getModifiers(node)?.some(one => one.kind === ts.SyntaxKind.DefaultKeyword) &&
  !!ts.getModifiers(node)?.some(one => one.kind === ts.SyntaxKind.AsyncKeyword);

/** The first call that is waited for and is given something: who the page is about. */
function firstAsked(body: ts.Node): ts.Node | null {
  let found: ts.Node | null = null;
  eachNode(body, node => {
    if (found || !ts.isAwaitExpression(node)) return;
    const call = unwrap(node.expression);
    if (!ts.isCallExpression(call) || call.arguments.length === 0) return;
    // `await Promise.all([people.byName(name), …])`
    const [given] = call.arguments.map(unwrap);
    const [first] = given && ts.isArrayLiteralExpression(given) ? given.elements.map(unwrap) : [];
    found = nameNode(first && ts.isCallExpression(first) ? first.expression : call.expression);
  });
  return found;
}

const TAG = /^(Head|Seo\w*|SEO\w*|NextSeo|Meta\w*|Helmet|PageMeta|ProfileSeo|OpenGraph\w*)$/;
const CALL =
  /^(use\w*(Seo|SEO|SeoMeta|Head|Meta)|generateMetadata|(build|create|generate|get|make)(Seo|Meta|Page)?_?(Meta|Tags|MetaTags)|getSeoTags)$/;

/** Where a page about a person says to search engines who that is. */
export function tellsSearchEngines(file: ParsedFile): ts.Node | null {
  if (/noindex|no-index|robots/i.test(file.indexed.text)) return null;
  for (const node of file.nodes) {
    if (ts.isCallExpression(node) && CALL.test(nameOf(node.expression) ?? '') && namesPerson(node))
      return nameNode(node.expression);
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'generateMetadata' && node.body && namesPerson(node.body))
      return node.name;
    const isTag = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
    if (isTag && TAG.test(node.tagName.getText()) && namesPerson(ts.isJsxOpeningElement(node) ? node.parent : node))
      return node.tagName;
  }
  return null;
}

/** What is told holds a name, a picture or a word about the person. */
function namesPerson(node: ts.Node): boolean {
  let found = false;
  eachNode(node, one => {
    found ||=
      (ts.isIdentifier(one) || ts.isPropertyAccessExpression(one)) &&
      /^(user_?name|full_?name|display_?name|real_?name|bio|avatar\w*|profile|user|person|player|author)$/i.test(
        ts.isIdentifier(one) ? one.text : textOf(one.name),
      );
  });
  return found;
}

const READS = /^(get|fetch|load|find|read)(User)?(Public)?(User)?(Profile|PublicPage|ProfilePage)(By\w+|Page|Data)?$/;

/** `getProfile(req)`, `getPublicProfile(name)` of a server: the profile of somebody goes out. */
export function servesProfile(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server' || !isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const { parent } = node;
  const name =
    node.name ??
    (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
      ? parent.name
      : ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left)
        ? parent.left.name
        : undefined);
  if (
    !name ||
    !READS.test(textOf(name)) ||
    enclosingNames(node).some(one => /^(My|Own|Current)|Client$|Resolver$/i.test(one))
  )
    return null;
  // A request, or what tells whose it is: not one's own.
  return TELLS_WHO.test(withoutOwn(node.getText())) ? name : null;
}

const TELLS_WHO = /\b(params|uidOrName|user_?name|handle|slug|userId|target\w*)\b/i;
/** `const userId = (req as any).user?.id`: who asks, and what that is called in what follows. */
const OWN_ID =
  /\b(?:const|let|var)\s+(?:\{\s*)?(\w+)(?:\s*\})?\s*(?::\s*\w+\s*)?=\s*\(*(?:req|request|ctx|context)(?:\s+as\s+[\w.<>]+)?\)*[?!]?\.(?:state[?!]?\.)?(?:user|userId|session|auth|currentUser)\b/g;
const withoutOwn = (text: string): string =>
  Array.from(text.matchAll(OWN_ID), ([, name]) => name!).reduce(
    (rest, name) => rest.replace(new RegExp(`\\b${literally(name)}\\b`, 'g'), 'me'),
    text,
  );
