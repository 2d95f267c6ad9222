import { literally } from '../../../kit/text.ts';
import { eachNode, enclosingNames, isFunction, nameNode, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const TAG = /^(Head|Seo\w*|SEO\w*|NextSeo|Meta\w*|Helmet|PageMeta|ProfileSeo|OpenGraph\w*)$/;
const CALL =
  /^(use\w*(Seo|SEO|SeoMeta|Head|Meta)|generateMetadata|(build|create|generate|get|make)(Seo|Meta|Page)?_?(Meta|Tags|MetaTags)|getSeoTags)$/;

/** That search engines are spoken to. */
export const SPEAKS_OF_ROBOTS = /no-?_?index|robots/i;

/** Where a page about a person says to search engines who that is. */
export function tellsSearchEngines(file: ParsedFile): ts.Node | null {
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
