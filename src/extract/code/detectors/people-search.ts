import { literally } from '../../../kit/text.ts';
import { usesOf } from '../guards/callers.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection, Detector } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, enclosingFunction, isFunction, textOf, TEXT_KINDS } from '../names.ts';
import { firstAnswer } from '../people/first-answers.ts';
import { isGroupAsked } from '../people/asked-groups.ts';
import { isPeopleTable, searchesPeople } from '../people/names.ts';
import { PICKED, picksPeople } from '../people/picked-people.ts';
import { chosenAges } from '../people/chosen-ages.ts';
import { toldChoices } from '../people/told-choices.ts';
import { documentAsked, searchAsked } from '../people/asked-searches.ts';
import { handsSearchOn, isByWholeName } from '../people/no-searches.ts';
import { answersSearch } from '../people/handled-questions.ts';
import { askedByName } from '../people/asked-by-name.ts';
import { boxesForPeople, foundShown } from '../people/looked-for.ts';
import { namedAsks } from '../people/named-asks.ts';
import { findsOneByName } from '../people/one-by-name.ts';
import { maySearchPeople } from '../people/may-search.ts';
import { partsOfQuery, searchAt } from '../people/search-calls.ts';
import { QUERY } from '../people/written-queries.ts';
import { keptFromSearch } from '../people/kept-from-search.ts';
import { SPEAKS_OF_ROBOTS, tellsSearchEngines } from '../people/profile-pages.ts';
import { isProfilePage } from '../people/profile-paths.ts';
import { chosenIn } from '../people/visibility-controls.ts';
import { listsEverybody } from '../people/whole-lists.ts';
import { typedFilters } from '../people/typed-filters.ts';
import { writtenSearches } from '../people/written-searches.ts';
import { closedGroupOf } from '../people/closed-groups.ts';
import { choiceOfPage, choiceOfSearch, amongWhom } from '../people/search-scope.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { routeAt } from '../routes/routes.ts';
import { bare } from '../rows/tables.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { withoutPeopleOfWorks } from '../people/people-of-works.ts';
import { isWithinUnlike } from '../unlike.ts';

const ROUTE =
  /(^|\/)((users?|people|profiles?|accounts?|players?)\/(search|find|lookup|autocomplete|suggest(ed|ions?)|recommended|nearby)|search\/(users?|people|profiles?|accounts?|players?))\/?$/i;

/** Where a server finds people by a part of what they are called. */
export default {
  occurs: maySearchPeople,

  detect(file, { concept, guards, slice }) {
    const asked = [
      ...searchesAsked(file, concept),
      ...indexedPage(file),
      ...writtenSearches(file, concept),
      ...[...chosenAges(file), ...toldChoices(file)].filter(({ node }) => !isWithinUnlike(concept, file.path, node)),
    ];
    if (file.side === 'client') {
      const here = [
        ...asked,
        ...documentsAsked(file, concept),
        ...queriedByClient(file, concept, asked),
        ...namedAsks(file, concept),
        ...offers(file, concept),
      ];
      return withoutPeopleOfWorks([...here, ...besideSearches(file, concept, here)], file);
    }
    const found: Found[] = [];
    const add = (node: ts.Node, symbol: string, query: ts.Node, within?: string): void => {
      if (isWithinUnlike(concept, file.path, node)) return;
      const named = namedSearch(node, file);
      const at = named ?? node;
      if (found.some(one => one.detection.node === at) || (named && isOnlyOfStaff(named, file, concept, slice))) return;
      const traits = ['people-search', ...choiceOfSearch(query, guards)];
      const parts = ts.isCallExpression(query) ? partsOfQuery(query) : [query];
      const among = parts.flatMap(one => [amongWhom(one), closedGroupOf(one)]);
      if (among.includes('known')) traits.push('among-known');
      else if (among.includes('given')) traits.push(isGroupAsked(query) ? 'among-known' : 'group-given');
      if (!named && isOfAuthors(query)) traits.push('of-authors');
      const inside = within !== undefined && !named ? { within } : {};
      const what = named ? textOf(named) : symbol;
      found.push({ query, detection: { node: at, symbol: what, traits, guardedAt: query, ...inside } });
    };
    for (const call of file.calls) {
      const at = searchAt(call) ?? listsEverybody(call, concept, file.side);
      const isPart =
        at && found.some(({ query }) => isOfQuery(query, call) || enclosingFunction(query) === enclosingFunction(at));
      if (at && !isPart) add(at, chainOf(call.expression).slice(-2).join('.'), call);
    }
    for (const text of file.ofKinds(TEXT_KINDS)) {
      const query = QUERY.exec(text.getText());
      if (query && !isByWholeName(text) && !found.some(one => enclosingFunction(one.query) === enclosingFunction(text)))
        add(text, 'query', text, query[0]);
    }
    const queried = [...found];
    for (const node of file.ofKinds(ENTRIES)) {
      const whole = entryAt(node, file);
      const isSaid = whole && queried.some(({ query }) => query.pos >= whole.node.pos && query.end <= whole.node.end);
      if (!whole || isSaid || isWithinUnlike(concept, file.path, whole.at)) continue;
      const isHanded = asked.some(one => one.node.pos >= whole.node.pos && one.node.end <= whole.node.end);
      if (isHanded || handsOn(whole.node) || handsSearchOn(whole.node)) {
        asked.push({ node: whole.at, symbol: whole.symbol, traits: ['asked'] });
      } else if (!isOnlyOfStaff(whole.at, file, concept, slice)) {
        const handler = isFunction(whole.node) && whole.node.body ? whole.node.body : bodyOf(whole.at);
        const exact = findsOneByName(handler) ? ['exact-name'] : [];
        const traits = ['people-search', ...exact, ...choiceOfSearch(handler, guards)];
        const guardedAt = isFunction(whole.node) ? firstAnswer(whole.node) : null;
        const detection = { node: whole.at, symbol: whole.symbol, traits, ...(guardedAt && { guardedAt }) };
        found.push({ query: whole.node, detection });
      }
    }
    // Which side it runs on is not known: a function that is called so asks, or is asked.
    const stated = [...found.map(one => one.detection), ...asked];
    const known = new Set(stated.map(({ node }) => node));
    const here = [...stated, ...namedAsks(file, concept).filter(({ node }) => !known.has(node))];
    return file.side === 'server' ? here : [...here, ...besideSearches(file, concept, here)];
  },
} satisfies Detector;

interface Found {
  detection: Detection;
  /** What finds the people; all of the function where no query is seen. */
  query: ts.Node;
}

/** What is judged nowhere: those found are shown, somebody types whom they look for, or knows their name. */
function besideSearches(file: ParsedFile, concept: CompiledConcept, here: readonly Detection[]): Detection[] {
  const found = [
    ...foundShown(file).map(node => ({ node, traits: ['found-shown'] })),
    ...(here.length > 0 ? [] : boxesForPeople(file).map(node => ({ node, traits: ['typed'] }))),
    ...typedFilters(file).map(node => ({ node, traits: ['typed'] })),
    ...file.calls.flatMap(call => askedByName(call) ?? []).map(node => ({ node, traits: ['exact-name'] })),
  ];
  const known = new Set(here.map(({ node }) => node));
  return found
    .filter(({ node }) => !known.has(node) && !isWithinUnlike(concept, file.path, node))
    .map(one => ({ ...one, symbol: textOf(one.node) }));
}

const UNTOLD = { when: 'else' } as const;

/** A page about a person that search engines read. */
function indexedPage(file: ParsedFile): Detection[] {
  if (!isProfilePage(file.path)) return [];
  const kept = SPEAKS_OF_ROBOTS.test(file.indexed.text) ? (keptFromSearch(file) ?? UNTOLD) : null;
  if (kept?.when === 'chosen')
    return [{ node: kept.node, symbol: textOf(kept.node), traits: ['indexed', 'respects-choice'] }];
  const at = kept === null || kept.when === 'never' ? tellsSearchEngines(file) : null;
  if (!at) return [];
  return [{ node: at, symbol: textOf(at), traits: ['indexed', ...choiceOfPage(file.ast)] }];
}

/** `authorModel.find(…)`: they may have no account here; `author` of a table of users is one of these. */
const isOfAuthors = (query: ts.Node): boolean => {
  const text = query.getText();
  return /author/i.test(text) && !/user|account|member|profile|person|people|player|student/i.test(text);
};

/** Of an article in its editor, and of nobody. */
const isOfWriting = (name: string, { path }: ParsedFile): boolean =>
  /^(no_?index|unlisted|searchable|indexable|listed)$/i.test(name) &&
  path.split('/').some(part => /^(posts?|articles?|editor|events?|listings?|products?|pages?\/\w+)$/i.test(part));

/** Where people choose whether they are found. */
const offers = (file: ParsedFile, concept: CompiledConcept): Detection[] =>
  chosenIn(file, concept)
    .filter(({ symbol }) => !isOfWriting(symbol, file))
    .map(one => ({ ...one, traits: ['offered'] }));

/** A page that asks the store itself: what the store lets it see is decided by the rules of the store. */
function queriedByClient(file: ParsedFile, concept: CompiledConcept, asked: readonly Detection[]): Detection[] {
  const seen: ts.Node[] = [];
  return file.calls.flatMap(call => {
    const at = searchAt(call) ?? listsEverybody(call, concept, file.side);
    const isPart = at && seen.some(one => isOfQuery(one, call) || isOfQuery(call, one as ts.CallExpression));
    if (!at || isPart || asked.some(({ node }) => node === at) || isWithinUnlike(concept, file.path, at)) return [];
    seen.push(call);
    return [{ node: at, symbol: chainOf(call.expression).slice(-2).join('.'), traits: ['asked'] }];
  });
}

/** Where a search that stands elsewhere is asked. */
function searchesAsked(file: ParsedFile, concept: CompiledConcept): Detection[] {
  return file.calls.flatMap(call => {
    const at = searchAsked(call, file);
    if (!at || isWithinUnlike(concept, file.path, at)) return [];
    // A command says by its class what is asked; what it is handed to carries all of them.
    const symbol = ts.isNewExpression(at.parent) ? textOf(at) : chainOf(call.expression).slice(-2).join('.');
    return { node: at, symbol, traits: ['asked'] };
  });
}

/** Where a page asks with a document of a search. */
const documentsAsked = (file: ParsedFile, concept: CompiledConcept): Detection[] =>
  (file.ofKinds([ts.SyntaxKind.PropertyAssignment]) as readonly ts.PropertyAssignment[]).flatMap(node => {
    const at = documentAsked(node);
    return at && !isWithinUnlike(concept, file.path, at) ? [{ node: at, symbol: textOf(at), traits: ['asked'] }] : [];
  });

/** The function around a query that says by its name that people are searched. */
function namedSearch(query: ts.Node, file: ParsedFile): ts.Node | null {
  for (let at = enclosingFunction(query); at; at = enclosingFunction(at)) {
    const entry = entryAt(at, file);
    if (entry) return entry.at;
  }
  return null;
}

/** `router.get('/users/search', route)`: the handler stands elsewhere. */
const handsOn = (handler: ts.Node): boolean => !isFunction(handler);

/** A search that only staff use finds nobody for strangers. */
function isOnlyOfStaff(name: ts.Node, file: ParsedFile, concept: CompiledConcept, slice: Slice): boolean {
  const uses = usesOf(bodyOf(name));
  if (uses.length > 0) return uses.every(use => isWithinUnlike(concept, use.getSourceFile().fileName.slice(1), use));
  // The back office is not read, but what no other file names is what it uses.
  const text = textOf(name);
  return (
    splitWords(text).length > 1 &&
    slice.holding(text).every(one => one.path === file.path) &&
    file.indexed.text.split(new RegExp(`\\b${literally(text)}\\b`)).length === 2 &&
    slice.isNamedByStaff(text)
  );
}

/** A place inside of the function that has the name. */
function bodyOf(name: ts.Node): ts.Node {
  const { parent } = name;
  if (isFunction(parent) && parent.body) return parent.body;
  const value = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) ? parent.initializer : undefined;
  return value && isFunction(value) && value.body ? value.body : name;
}

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
  const route = routeAt(node);
  const isOfSearch = route !== null && /^(GET|POST)$/.test(route.method) && ROUTE.test(route.path);
  if (route && (isOfSearch || (route.method === 'GET' && PICKED.test(route.path))))
    return { at: route.at, node: route.handler, symbol: `${route.method} ${route.path}` };
  if (!isFunction(node) || !node.body) return null;
  const name = nameNodeOf(node);
  if (!name) return null;
  // Under such a name a client asks its server; a model is one's own.
  const isSearch = searchesPeople(textOf(name)) || picksPeople(node, textOf(name)) || answersSearch(textOf(name), node);
  const says = file.side === 'server' && isSearch && !setsUpRoutes(node);
  const isOwn = textOf(name) === 'search' && isOfPeople(node, name);
  return says || isOwn ? { at: name, node, symbol: textOf(name) } : null;
}

/** `function userSearch(router) { router.get('/users/search', route); }`: what runs for the route is another function. */
const setsUpRoutes = ({ parameters: [first] }: FunctionNode): boolean =>
  first !== undefined && /^(router|app|server|fastify|express|api)$/i.test(first.name.getText());

/** `User.search = async data => …`, `class UserService { search(q) { … } }` */
function isOfPeople(node: ts.Node, name: ts.Node): boolean {
  const owner = ts.isClassLike(node.parent)
    ? node.parent.name?.text
    : ts.isPropertyAccessExpression(name.parent) && ts.isIdentifier(name.parent.expression)
      ? name.parent.expression.text
      : undefined;
  return owner !== undefined && isPeopleTable(bare(owner));
}
