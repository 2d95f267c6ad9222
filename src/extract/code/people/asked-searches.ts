import { chainOf, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { handedCommand } from '../asked/handed-commands.ts';
import { asksAddressGiven } from '../asked/own-requests.ts';
import { bare } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { builtAddress } from '../routes/built-addresses.ts';
import { addressIn } from '../reporting/report-path.ts';
import { asksOwn, changeMethod, changeOf } from '../routes/request-verbs.ts';
import {
  asksEverything,
  asksForAll,
  asksForKind,
  asksPages,
  asksServiceOfPeople,
  asksSuggestions,
  isListAddress,
  isOfKnownPeople,
} from './asked-lists.ts';
import { isFillingIn } from './filled-in.ts';
import { givesWord } from './asked-words.ts';
import { findsByContact, isPeopleTable, listsPeople, searchesPeople } from './names.ts';
import { saysItPicks } from './picked-people.ts';
import { isOfFiles, isOfKnown, isOfList, isOfScript, isOfStore, isQueryOfStore } from './no-searches.ts';
import { splitWords } from '../tokens.ts';

const ADDRESS =
  /(^|\/)(((search|lookup|autocomplete|typeahead)\/(users?|accounts?|people|profiles?|players?)|(users?|accounts?|people|profiles?|players?)\/((infos?|profiles?|names?|user_?names?|public|lists?|data)\/)?(search|find|lookup|autocomplete|typeahead|suggest(ed|ions?)?|recommended|nearby|discover|match(\/\w+)?)|mention[-_]?suggestions?|mentions?\/(search|suggest(ions?)?|autocomplete))\/?(\?|$)|(users?|accounts?|people|profiles?|players?)\/?\?(\w+=[^&]*&)*(search|q|query|keyword|term|user_?name|name)=|search\/?\?(\w+=[^&]*&)*(type|types|kind|scope|in)=(users?|accounts?|people|profiles?|players?)\b)/i;
/** What a list of people is asked for by the fields of its address. */
const PLAIN_ADDRESS = /(^|\/)(users|accounts|people|profiles|players)\/?$/i;
const REQUESTS = /^(get|post|fetch|\$?fetch\w*|axios|request|api|ajax|query|useSWR\w*|useFetch|use\w*Query|http)$/i;
/** `apiGet`, `getFetcher`, `getJson`: a function of the product's own that asks an address. */
const GETS = /^(?:api|http|auth|client)_?get$|^get_?(?:fetcher|json|data|api|request)$/i;
const HOOK = /^use(Lazy)?(Search|Find)?(Users|Accounts|Profiles|People|Players)(Search)?(Lazy)?(Query|Search)$/;

/** What a search of people is called by, where it is asked: `searchUsers(q)`, `user.search({ q })`, `get('/users/search')`. */
export function searchAsked(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  const { side } = file;
  const head = nameNode(call.expression);
  const [first] = call.arguments;
  if (!head) return null;
  const name = textOf(head);
  // `const search = useUserSearch()`: the word is given to what it hands out.
  if (!first)
    return side === 'client' &&
      (isSearchHook(name) ||
        (listsPeople(name) && !isOfStore(call) && !isOfKnown(name) && !isOfScript(file.path)) ||
        asksSuggestions(call, file.indexed.text))
      ? head
      : null;
  // `searchUsers: builder.query({ query: q => … })`
  if (name === 'query' && ts.isPropertyAssignment(call.parent) && searchesPeople(textOf(call.parent.name)))
    return call.parent.name;
  // `supabase.rpc('search_users', { word })`
  if (name === 'rpc' && ts.isStringLiteralLike(unwrap(first))) {
    const procedure = (unwrap(first) as ts.StringLiteralLike).text;
    return side === 'client' && (searchesPeople(procedure) || saysItPicks(procedure)) ? head : null;
  }
  if (searchesPeople(name))
    return isFunction(unwrap(first)) ||
      takesOff(call) ||
      isOfList(call) ||
      isQueryOfStore(call) ||
      isFillingIn(name, call)
      ? null
      : head;
  if (side === 'client' && listsPeople(name))
    return isFunction(unwrap(first)) ||
      isOfFiles(name, file) ||
      isOfStore(call) ||
      isOfScript(file.path) ||
      isOfKnownPeople(call)
      ? null
      : head;
  const command = side === 'server' ? null : handedCommand(call);
  if (command?.readings.some(words => searchesPeople(words.join(' ')))) return command.at;
  if (side !== 'server' && findsByContact(name)) return isFunction(unwrap(first)) ? null : head;
  if (side === 'client' && (asksByWord(call) || asksBoth(call) || asksPages(call))) return head;
  if (side !== 'server' && (asksForKind(call) || asksServiceOfPeople(call))) return head;
  if (side !== 'server' && asksSuggestions(call, file.indexed.text)) return head;
  if (name === 'search') return isOfPeople(call) ? head : null;
  if (side === 'server') return null;
  if (HOOK.test(name) && /search/i.test(name)) return isOfList(call) ? null : head;
  if (asksProcedure(call) || asksDocument(call)) return head;
  const isNamed = REQUESTS.test(name) || changeMethod(name) === 'post' || asksOwn(call) || GETS.test(name);
  const isAsked = call.arguments.some(isAddress) || asksPlainly(call) || asksEverything(call) || asksForAll(call);
  return isAsked && (isNamed || asksAddressGiven(call)) ? head : null;
}

/** `trpc.user.search.useQuery({ q })` */
function asksProcedure(call: ts.CallExpression): boolean {
  const [owner, procedure, asks] = chainOf(call.expression).slice(-3);
  if (!asks || !/^(useQuery|useLazyQuery|useInfiniteQuery|useSuspenseQuery|query|fetch)$/.test(asks)) return false;
  return /^(search|lookup|autocomplete)$/.test(procedure!)
    ? OF_PERSON.test(splitWords(owner!).join(''))
    : searchesPeople(procedure!);
}

const DOCUMENT = /_?(query|document|gql)$/i;
/** What a document is called without what it is: `SEARCH_USERS_QUERY`. */
export const isSearchDocument = (name: string): boolean => {
  const said = splitWords(name.replace(DOCUMENT, ''))
    .filter(word => !BESIDE.test(word))
    .join(' ');
  // Whom one could mention: people by a part of what they are called.
  return searchesPeople(said) || /^(recommend|recommended|suggest|suggested|search|find) mentions$/.test(said);
};
/** `SEARCH_AGGREGATE_USERS_PUBLIC`: which of several questions it is. */
const BESIDE = /^(aggregate|public|private|quick|global|paginated|lite|results?|list|v\d)$/;

/** `client.query({ query: SEARCH_USERS })`, `apollo: { searchUsers: { query() { … } } }`: a page asks with a document. */
export function documentAsked(node: ts.PropertyAssignment): ts.Node | null {
  const key = textOf(node.name);
  const value = unwrap(node.initializer);
  if (key === 'query') {
    const named = ts.isCallExpression(value) ? value.expression : value;
    return ts.isIdentifier(named) && isSearchDocument(named.text) && !isOfSmartQuery(node) ? named : null;
  }
  return searchesPeople(key) && ts.isObjectLiteralExpression(value) && holdsQuery(value) && isOfApollo(node)
    ? node.name
    : null;
}

const holdsQuery = ({ properties }: ts.ObjectLiteralExpression) =>
  properties.some(one => one.name && textOf(one.name) === 'query');
/** Told by the name of the smart query around it. */
const isOfSmartQuery = ({ parent }: ts.PropertyAssignment): boolean =>
  ts.isPropertyAssignment(parent.parent) && searchesPeople(textOf(parent.parent.name)) && isOfApollo(parent.parent);
const isOfApollo = ({ parent: { parent } }: ts.PropertyAssignment): boolean =>
  ts.isPropertyAssignment(parent) && textOf(parent.name) === 'apollo';

/** `useQuery(SEARCH_USERS, { variables })` */
const asksDocument = ({ expression, arguments: [first] }: ts.CallExpression): boolean =>
  /^(use\w*Query|query|request)$/.test(nameOf(expression) ?? '') &&
  first !== undefined &&
  ts.isIdentifier(first) &&
  isSearchDocument(first.text);

/** `axios.get('/users', { params: { search } })` */
function asksPlainly({ arguments: [address, options] }: ts.CallExpression): boolean {
  const isPlain = address && ts.isStringLiteralLike(address) && PLAIN_ADDRESS.test(address.text);
  return isPlain === true && options !== undefined && givesWord(options);
}

/** `useUserSearch`, `useSearchProfiles`, `useSearchUsersQuery` */
export const isSearchHook = (name: string): boolean =>
  /^use[A-Z]/.test(name) && searchesPeople(name.slice(3).replace(/(?:Lazy|Infinite|Suspense|Paginated)*Query$/, ''));

/** `searchUsers(router)`: the route is set up, and nobody is looked for. */
const takesOff = ({ arguments: given }: ts.CallExpression): boolean =>
  given.length === 1 && /^(app|\w*router|server|fastify)$/i.test(nameOf(given[0]!) ?? '');

/** `user.search(query)`, `api.users.search(req, query)`; a text is searched for a pattern. */
function isOfPeople(call: ts.CallExpression): boolean {
  const owner = chainOf(call.expression).at(-2);
  const [first] = call.arguments;
  return (
    owner !== undefined &&
    isPeopleTable(bare(owner)) &&
    !ts.isRegularExpressionLiteral(unwrap(first!)) &&
    !ts.isStringLiteralLike(unwrap(first!))
  );
}

const ASKS = /^(fetch|list|get|query|find|fetchCollection|fetchAll|all|index|load|paginate)$/;
const OF_PERSON = /^(users?|user ?names?|people|persons?|profiles?|accounts?|players?|members?)$/;

/** `fetchUsers({ search: text })` */
const LOADS = /^(?:get|fetch|load|list|query)(?:All)?(?:Users|People|Profiles|Players|Creators)$/;

/** `UsernameResource.fetchCollection({ search: text })`, `api.users.list({ q })`, `v2.search.list({ q, type: 'accounts' })` */
function asksByWord(call: ts.CallExpression): boolean {
  const chain = chainOf(call.expression);
  if (LOADS.test(chain.at(-1) ?? '')) return call.arguments.some(one => givesWord(one));
  if (chain.length < 2 || !ASKS.test(chain.at(-1)!)) return false;
  const holders = chain.slice(-3, -1).flatMap(splitWords);
  const isOfPerson = holders.some(word => OF_PERSON.test(word));
  const isSearch = holders.includes('search') && /accounts?|users?|people/i.test(call.getSourceFile().text);
  const [first] = call.arguments;
  // `store.find('users', { filter: { q } })`: a store of everything is told of what.
  const isNamed = first !== undefined && ts.isStringLiteralLike(first) && OF_PERSON.test(first.text);
  return (isOfPerson || isSearch || isNamed) && call.arguments.some(one => givesWord(one));
}

/** `spotlight(text, names, { users: true, rooms: true })` */
const asksBoth = (call: ts.CallExpression): boolean =>
  /^(spotlight|globalSearch|quickSearch|omniSearch)$/.test(nameOf(call.expression) ?? '') &&
  call.arguments.some(one => /\b(users|people|players|accounts|profiles)\b/.test(one.getText()));

/** `post('/users/online')` tells that one is there. */
const isChange = (call: ts.Node): boolean => ts.isCallExpression(call) && changeOf(call) !== null;

/** `'/users/search?name=' + name`: the fixed text with which it begins. */
function beginningOf(sum: ts.BinaryExpression): string {
  const left = unwrap(sum.left);
  if (sum.operatorToken.kind !== ts.SyntaxKind.PlusToken) return '';
  return ts.isBinaryExpression(left) ? beginningOf(left) : ts.isStringLiteralLike(left) ? left.text : '';
}
/** `/docs/mentions/search`: what names a word, and nobody is asked for. */
const OF_TEXTS =
  /(^|\/)(docs?|documents?|documentation|wikis?|issues?|articles?|pages?|notes?|tickets?|terms|words|keywords|brands?)\/mentions?\//i;

function isAddress(argument: ts.Expression): boolean {
  const inner = unwrap(argument);
  // `useSWR(word ? `/users?q=${word}` : null)`, `useSWR(() => word && …)`
  if (ts.isConditionalExpression(inner)) return isAddress(inner.whenTrue) || isAddress(inner.whenFalse);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return isAddress(inner.right);
  if (ts.isArrowFunction(inner) && !ts.isBlock(inner.body)) return isKeyOf(argument) && isAddress(inner.body);
  if (OF_TEXTS.test(inner.getText().slice(1, -1))) return false;
  if (ts.isStringLiteralLike(inner))
    return ADDRESS.test(inner.text) || (isListAddress(inner.text) && !isChange(argument.parent));
  if (ts.isBinaryExpression(inner)) return ADDRESS.test(beginningOf(inner));
  // `apiUrl('/users/search')`
  if (ts.isCallExpression(inner)) return ADDRESS.test(builtAddress(inner, addressIn)?.replace(/\*$/, '') ?? '');
  return (
    ts.isTemplateExpression(inner) &&
    ADDRESS.test(
      inner
        .getText()
        .slice(1, -1)
        .replace(/\$\{[^}]*\}$/, ''),
    )
  );
}

/** What a hook is told to fetch, as a function. */
const isKeyOf = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(useSWR\w*|useFetch|useAsyncData)$/.test(nameOf(parent.expression) ?? '');
