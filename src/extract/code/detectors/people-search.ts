import { all, inText } from '../ask.ts';
import type { Detection, Detector } from '../detector.ts';
import { chainOf, enclosingFunction, isFunction, textOf } from '../names.ts';
import { isPeopleTable, searchesPeople } from '../people/names.ts';
import { QUERY, searchAt } from '../people/search-calls.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { routeAt } from '../routes.ts';
import { bare } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

const PEOPLE =
  'user users account accounts profile profiles member members player players people person student students author authors creator creators';
/** A test of a part of a text, a search, or an address of one. */
const SEARCHES =
  /\b(contains|startsWith|search)['"]?\s*:|\$(regex|text|search)\b|\bi?like\b|\bILike\b|\bOp\.\w+|\bRegExp\b|\btextSearch\b|\.search\s*[(=]|\bsearch\s*\([^()]{0,200}\)\s*(?::[^{}]{0,80})?\{|[sS]earch\w*(Users|People|Profiles|Accounts)|\/search\b|LIKE\b/;
const P = '(?:users?|accounts?|members?|players?|students?|people|persons?|profiles?|authors?|creators?)';
/** A table of people is asked, or something is called a search of them: one of both stands in a file that holds a fact. */
const OF_PEOPLE = new RegExp(
  [
    `${P}\\w{0,12}['"\`)\\]]*\\s*[?!]?\\.\\s*(?:find|paginate|aggregate|search|list|query|createQueryBuilder|where)`,
    `\\bi?like\\s*\\(\\s*[\\w.]*${P}`,
    `\\b(?:from|table|selectFrom|createQueryBuilder|collection|model|knex|db|trx|join|index|query|getRepository|Controller)\\s*(?:<[^()\\n]{0,60}>)?\\(\\s*['"\`]?[\\w./]*${P}`,
    `\\bfrom\\s+["\`]?[\\w."]*${P}[\\s\\S]{0,2000}?(?:like\\b|similar\\s|~\\*)`,
    `search\\w*${P}|find${P}By|look_?up\\w*${P}|${P}/(?:search|find|lookup)|search/${P}|\\bclass\\s+\\w*${P}\\w*`,
  ].join('|'),
  'i',
);
const ROUTE =
  /(^|\/)((users?|people|profiles?|accounts?|players?)\/(search|find|lookup)|search\/(users?|people|profiles?|accounts?|players?))\/?$/i;

/** Where a server finds people by a part of what they are called. */
export default {
  occurs: ask => all(ask.word(PEOPLE), inText(SEARCHES), inText(OF_PEOPLE)),

  detect(file, { concept }) {
    if (file.side === 'client') return [];
    const found: Detection[] = [];
    const add = (node: ts.Node, symbol: string, more: Partial<Detection> = {}): void => {
      if (!isWithinUnlike(concept, file.path, node)) found.push({ node, symbol, traits: ['people-search'], ...more });
    };
    for (const call of file.calls) {
      const at = searchAt(call);
      const isPart =
        at && found.some(({ node }) => isOfQuery(node, call) || enclosingFunction(node) === enclosingFunction(at));
      if (at && !isPart) add(at, chainOf(call.expression).slice(-2).join('.'));
    }
    for (const text of file.ofKinds(TEXTS)) {
      const query = QUERY.exec(text.getText());
      if (query && !found.some(({ node }) => enclosingFunction(node) === enclosingFunction(text)))
        add(text, 'query', { within: query[0] });
    }
    const queried = [...found];
    for (const node of file.ofKinds(ENTRIES)) {
      const whole = entryAt(node, file);
      const isSaid = whole && queried.some(one => one.node.pos >= whole.node.pos && one.node.end <= whole.node.end);
      if (whole && !isSaid) add(whole.at, whole.symbol);
    }
    return found;
  },
} satisfies Detector;

const TEXTS = [
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
];
const ENTRIES = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
];

/** Steps of one query are one search. */
const isOfQuery = (node: ts.Node, call: ts.CallExpression) => node.pos >= call.pos && node.end <= call.end;

/** A route to search people at, or a function that says by its name that it does. */
function entryAt(node: ts.Node, file: ParsedFile) {
  const route = ts.isCallExpression(node) || ts.isMethodDeclaration(node) ? routeAt(node) : null;
  if (route && /^(GET|POST)$/.test(route.method) && ROUTE.test(route.path))
    return { at: route.at, node: route.handler, symbol: `${route.method} ${route.path}` };
  if (!isFunction(node) || !node.body) return null;
  const name = nameNodeOf(node);
  if (!name) return null;
  // Under such a name a client asks its server; a model is one's own.
  const says = file.side === 'server' && searchesPeople(textOf(name));
  const isOwn = textOf(name) === 'search' && isOfPeople(node, name);
  return says || isOwn ? { at: name, node, symbol: textOf(name) } : null;
}

/** `User.search = async data => …`, `class UserService { search(q) { … } }` */
function isOfPeople(node: ts.Node, name: ts.Node): boolean {
  const owner = ts.isClassLike(node.parent)
    ? node.parent.name?.text
    : ts.isPropertyAccessExpression(name.parent) && ts.isIdentifier(name.parent.expression)
      ? name.parent.expression.text
      : undefined;
  return owner !== undefined && isPeopleTable(bare(owner));
}
