import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { namesIn } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { chainOf, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueBehind, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { givesWord } from './asked-words.ts';
import { isForElse } from './no-searches.ts';

const WHO = '(users?|people|persons?|profiles?|accounts?|players?|members?|friends?|creators?)';
const PERSON = new RegExp(`^${WHO}$`);
/** Addresses at which people wait whom nobody has asked for: who is there now, who is new, whom one could follow. */
const LISTS = `(?:(active|online|suggested|recommended|nearby|newest|popular|featured|top)[_-]?${WHO}|${WHO}/(active|online|all|newest|popular|featured|top|directory|list|leaderboard)|(follow|friend|user|people|account|profile)[_-]?(suggestions?|recommendations?)|suggestions?/(users?|follow|friends?|people)|who[_-]?to[_-]?follow|people[_-]?you[_-]?may[_-]?know|contacts/(match|discover)|(discover|explore)/(users|people|profiles|players|creators))`;
const LIST_ADDRESS = new RegExp(`(^|/)${LISTS}/?(\\?|$)`, 'i');
/** `get('/users/online')` */
export const isListAddress = (address: string): boolean => LIST_ADDRESS.test(address);

const ASKS = /^(get|fetch|axios|apiGet|useFetch|\$fetch|ofetch)$/;
/** All of an address. */
const WHOLE = /^(https?:\/\/[^/]+|\$\{[^}]*\})?\/(api\/)?(v\d\/)?(users|profiles|people|members)\/?$/i;

/** `axios.get('/users')`, `` fetch(`${API}/profiles`) `` */
export function asksForAll(call: ts.CallExpression): boolean {
  const [address, options] = call.arguments;
  if (!address || !ASKS.test(nameOf(call.expression) ?? '')) return false;
  if (options && /\b(method|params|body)\b/.test(options.getText())) return false;
  if (options && asksForKnown(options)) return false;
  const inner = unwrap(address);
  if (!ts.isStringLiteralLike(inner) && !ts.isTemplateExpression(inner)) return false;
  return WHOLE.test(inner.getText().slice(1, -1)) && !isForElse(call);
}

/** `{ id: ids.join(',') }`, `{ login }`: whoever asks knows each of them, and one is found only by the whole. */
function asksForKnown(options: ts.Expression): boolean {
  const given = valueBehind(options);
  if (!ts.isObjectLiteralExpression(given)) return false;
  const keys = given.properties.map(one => (one.name && !ts.isSpreadAssignment(one) ? textOf(one.name) : ''));
  return (
    keys.some(key => KNOWN_BY.test(key)) && keys.every(key => KNOWN_BY.test(key) || PAGES.test(key) || SHAPES.test(key))
  );
}
/** `getAllUsers({ memberIds })`: those whose ids are known, unlike all but some. */
export const isOfKnownPeople = ({ arguments: given }: ts.CallExpression): boolean =>
  given
    .flatMap(one => namesIn(one))
    .map(splitWords)
    .some(words => words.includes('ids') && !words.some(word => BUT.test(word)));
const BUT = /^(excludes?|excluded|except|without|not|omit\w*|ignored?|skip\w*|block\w*|hidden|seen|muted?)$/;
const KNOWN_BY = /^(_?ids?|uu?ids?|user_?ids?|login|logins|pubkeys?|dids?)$/i;
/** In which form they come back. */
const SHAPES = /^(include|fields|expand|sort|order|select|embed)$/i;

const PAGES =
  /^(page|page_?(number|index|param|size)|per_?page|limit|offset|cursor|skip|take|after|first|num_?pages?)$/i;
const KNOWN =
  /(ids?|keys?|names?|handles?|emails?|pubkeys?|addresses|list|fids?|dids?|uids?|team|group|room|channel|org\w*|course|class\w*|project|community|event|guild|server_?id)$/i;
const ALL =
  /^(?:get|fetch|load|list|query|use|use get|use lazy get)(?: all)? (users|profiles|accounts)(?: (?:page|list))?(?: (?:lazy )?query)?$/;

/** `fetchProfiles(page, perPage)`: page by page everybody comes, and no name or group is asked for. */
export function asksPages({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!ALL.test(splitWords(nameOf(expression) ?? '').join(' '))) return false;
  const names = given.flatMap(one => namesIn(one));
  return names.some(name => PAGES.test(name)) && !names.some(name => KNOWN.test(name) && !PAGES.test(name));
}

/** `client.suggestions.list()` of a service in whose answers accounts are. */
export function asksSuggestions({ expression }: ts.CallExpression, text: string): boolean {
  const [owner, asks] = chainOf(expression).slice(-2);
  return (
    owner === 'suggestions' &&
    /^(list|fetch|get|load)$/.test(asks ?? '') &&
    /\b(accounts?|users?|people|profiles?)\b/i.test(text)
  );
}

const SEARCHES = /search|autocomplete|lookup|typeahead|find/i;
const OF_WHAT = /^(type|types|kind|kinds|sources?|scope|index|entity|entities|category|resource|model|in)_?$/i;

/** `fetchResults('search', { q, sources: 'users' })`: a search of everything is told to look for people. */
export function asksForKind(call: ts.CallExpression): boolean {
  const [first] = call.arguments;
  const address = first && ts.isStringLiteralLike(unwrap(first)) ? (unwrap(first) as ts.StringLiteralLike).text : '';
  if (!SEARCHES.test(nameOf(call.expression) ?? '') && !/search|autocomplete/i.test(address)) return false;
  return call.arguments.some(one => {
    const given = unwrap(one);
    if (!ts.isObjectLiteralExpression(given) || !(givesWord(given) || isWord(first))) return false;
    const isToldBy = (keys: RegExp, says: (text: string) => boolean) =>
      given.properties.some(
        own => ts.isPropertyAssignment(own) && keys.test(textOf(own.name)) && textsIn(own.initializer).some(says),
      );
    return isToldBy(OF_WHAT, isOfPeople) && !isToldBy(WHERE, text => !isOfPeople(text));
  });
}
/** `{ type: 'people', of: 'crm' }`: those of another place, who are nobody here. */
const WHERE = /^(of|in|within|scope)_?$/i;

/** `sendSearch(query, { type: 'user' })`: what was typed comes first. */
const isWord = (first: ts.Expression | undefined): boolean =>
  first !== undefined && namesIn(first).some(name => TYPED.test(name));
const TYPED = /^(q|query|term|keyword|search|text|word)$|[a-z](Query|Term|Keyword|Text)$|^search[A-Z]/;

/** One text, or each of a list. */
function textsIn(value: ts.Expression): readonly string[] {
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  return ts.isArrayLiteralExpression(inner) ? inner.elements.flatMap(textsIn) : [];
}
const isOfPeople = (text: string): boolean => PERSON.test(text.toLowerCase());

const GENERAL = /(^|\/)(omni|global|quick|universal|site)?[_-]?search(all)?\/?$/i;
const ANSWERED = /\.\s*(players|users|people|accounts|profiles|members)\b/;

/** `get('ui/omniSearch', { q }).then(found => show(found.players))`: what comes back says that people are among it. */
export function asksEverything(call: ts.CallExpression): boolean {
  const [first, ...others] = call.arguments;
  const address = first && namedAddress(unwrap(first));
  if (!address || !ts.isStringLiteralLike(address) || !GENERAL.test(address.text)) return false;
  if (!others.some(one => givesWord(one))) return false;
  let at: ts.Node = call;
  while (!ts.isStatement(at) && !ts.isVariableDeclaration(at)) at = at.parent;
  const inside = ts.isVariableDeclaration(at) ? (enclosingFunction(call) ?? at) : at;
  return ANSWERED.test(inside.getText()) || DECLARED.test(call.getSourceFile().text);
}
/** `interface Found { user: Items<UserJson> }`: what comes back is declared. */
const DECLARED =
  /\b(?:players?|users?|people|accounts?|profiles?)\??:\s*(?:[\w.]+<)?(?:User|Person|Account|Profile|Player)(?:Json|Data|Model|Summary|Result)?(?:\[\]|>)/;
/** `route('quick-search')`: an address by the name that the server gave it. */
const namedAddress = (inner: ts.Expression): ts.Expression | undefined =>
  ts.isCallExpression(inner) && /^(route|laroute|path|url)$/.test(nameOf(inner.expression) ?? '')
    ? inner.arguments[0]
    : inner;

const OF_SERVICE = /^(api|client|service|index|repository|store|directory)$/;

/** `const api = getProfilesApi(); api.search(typed)`: what is asked says of what it is by the name of who makes it. */
export function asksServiceOfPeople(call: ts.CallExpression): boolean {
  const { expression, arguments: given } = call;
  const [first] = given;
  if (!first || !ts.isPropertyAccessExpression(expression) || literalOf(first) !== null) return false;
  if (!/^search(By[A-Z]\w*)?$/.test(expression.name.text)) return false;
  const owner = unwrap(expression.expression);
  const made = ts.isIdentifier(owner) ? valueOf(owner) : owner;
  const inner = made && unwrap(made);
  const name =
    inner && (ts.isCallExpression(inner) || ts.isNewExpression(inner)) ? nameOf(inner.expression) : nameOf(owner);
  const words = splitWords(name ?? '');
  return (
    words.some(word => /^(users?|people|profiles?|accounts?|players?)$/.test(word)) &&
    words.some(word => OF_SERVICE.test(word))
  );
}

/** As a first look. */
const LIST_IN_TEXT = new RegExp(`['"\`/}]${LISTS}/?['"\`?$]`, 'i');
const KIND_IN_TEXT = new RegExp(
  `\\b(types?|kinds?|sources?|scope|index|entity|entities|category|resource|model|in)['"]?\\s*:\\s*\\[?\\s*['"]${WHO}['"]`,
  'i',
);

/** Whether a file could ask for people in one of these ways. */
export const mayAskLists = (ask: Ask): FileTest =>
  any(
    all(
      ask.word(
        'active online suggested suggestions suggestion recommended recommendations recommendation nearby newest popular featured top directory leaderboard follow know all list match discover',
      ),
      inText(LIST_IN_TEXT),
    ),
    all(
      ask.word('users profiles people members'),
      ask.called('get fetch axios ofetch', (_, name) => ASKS.test(name)),
      inText(/\/(users|profiles|people|members)\/?[`'"]\s*[),]/i),
    ),
    ask.called('users profiles accounts', words => ALL.test(words.join(' '))),
    inText(/\bsuggestions\s*[?!]?\.\s*(list|fetch|get|load)\s*\(/),
    all(ask.word('search autocomplete lookup typeahead find'), inText(KIND_IN_TEXT)),
    all(
      ask.word('search omni'),
      inText(/['"`]([\w.-]*\/)*(omni|global|quick|universal|site)?[_-]?search(all)?\/?['"`]\)?\s*,/i),
    ),
    all(
      ask.word('users user people persons profile profiles account accounts players members friends creators'),
      inText(/\.\s*search(By[A-Z]\w*)?\s*\(/),
    ),
  );
