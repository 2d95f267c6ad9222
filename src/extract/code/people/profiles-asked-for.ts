import {
  chainOf,
  declaredName,
  enclosingFunction,
  isFunction,
  nameNode,
  nameOf,
  textOf,
  throughout,
  unwrap,
} from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { asksAddressGiven } from '../asked/own-requests.ts';
import { declarationOf } from '../scopes.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON = '(?:users?|profiles?|accounts?|members?|persons?|people)';
/** `getPublicUser`, `fetchProfileByUsername`, `loadMember`, `useAccount`; of oneself and of many it is said otherwise. */
const READS = new RegExp(
  `^(?:get|fetch|load|find|read|request|retrieve|use(?: get| fetch)?) (?:public |other |another |full )?${PERSON}(?: (?:profile|page|details|info|data))?(?: by (?:id|uid|user id|user ?name|name|handle|slug|login))?$`,
);
export const READ_WORDS = 'get fetch load find read request retrieve use';
/** As a first look. */
export const mayAskForProfile = (words: readonly string[]): boolean => READS.test(words.join(' '));
/** An address in which the person stands last. */
const ADDRESS = new RegExp(`(?:^|/)${PERSON}(?:/(?:public|profile|by[-_]?\\w{2,10}))?/$`, 'i');
export const ASKS_ADDRESS = new RegExp(`${PERSON}(?:/[\\w-]{2,14})?/(?:\\$\\{|['"]\\s*\\+)`, 'i');
/** What changes somebody, or is of whoever asks. */
const ELSE = /\b(post|put|patch|delete)\b|\bme\b|['"]\/?(current|self)\b/i;

/**
 * ``const getPublicUser = id => request({ endpoint: `/user/${id}` })``: a client asks for the page of whomever it names. What it
 * is given is decided elsewhere.
 */
export function asksForProfile(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (ts.isCallExpression(node)) return file.side === 'server' ? null : askedByAddress(node, file);
  if (file.side === 'server' || !isFunction(node) || !node.body || node.parameters.length === 0) return null;
  if (mayAskForProfile(splitWords(declaredName(node) ?? ''))) return isAsked(node) ? nameNodeOf(node) : null;
  return asksUnderKey(node);
}

/** What a table of requests has for a function, where the key around says what it is: `getUser: build.query({ query: … })`. */
const RUNS = /^(query|queryFn|fn|request|url|path)$/;
/** Of somebody by itself: `const Profiles = { get: name => … }`. */
const BARE = /^(?:get|load|fetch|find|read|details?|show|one|single|by (?:id|name|user ?name|handle))$/;

/** ``getUser: build.query({ query: name => `users/${name}` })``, ``const Profiles = { get: name => requests.get(`/profiles/${name}`) }`` */
function asksUnderKey(node: FunctionNode): ts.Node | null {
  let at: ts.Node = node.parent;
  if (ts.isPropertyAssignment(at) && RUNS.test(textOf(at.name)) && ts.isCallExpression(at.parent.parent)) {
    // A mutation changes something, whatever it is called.
    if (!/query|get/i.test(nameOf(at.parent.parent.expression) ?? '')) return null;
    at = at.parent.parent.parent;
  }
  const key = ts.isPropertyAssignment(at) ? at : null;
  const table = key && ts.isObjectLiteralExpression(key.parent) ? key.parent.parent : null;
  if (!key || ts.isComputedPropertyName(key.name)) return null;
  const words = splitWords(textOf(key.name));
  const holder = table && ts.isVariableDeclaration(table) ? splitWords(textOf(table.name)) : [];
  const isOfPeople = OF_PEOPLE.test(holder.filter(word => !OF_REQUESTS.test(word)).join(' '));
  if (!mayAskForProfile(words) && !(isOfPeople && BARE.test(words.join(' ')))) return null;
  return isAsked(node) ? key.name : null;
}
const OF_PEOPLE = new RegExp(`^(?:public )?${PERSON}$`);
const OF_REQUESTS = /^(api|apis|service|services|agent|client|requests?|endpoints?|store)$/;

function isAsked({ body }: FunctionNode): boolean {
  let isThere = false;
  let isElse = false;
  throughout(body!, one => {
    if (ts.isTemplateExpression(one)) isThere ||= isOfPerson(one);
    if (ts.isBinaryExpression(one) && ts.isStringLiteralLike(one.left)) isThere ||= ADDRESS.test(one.left.text);
    if (ts.isStringLiteralLike(one) && one.text.length < 40) isElse ||= ELSE.test(one.getText());
    if (ts.isCallExpression(one)) isElse ||= /^(post|put|patch|delete|del)$/i.test(nameOf(one.expression) ?? '');
  });
  return isThere && !isElse;
}

const isOfPerson = (address: ts.TemplateExpression): boolean => ADDRESS.test(spelled(address));

/** The text before the last value that is put in at its end; empty if something else follows. */
function spelled({ head, templateSpans }: ts.TemplateExpression): string {
  const last = templateSpans.at(-1)!;
  if (!/^\/?(\?.*)?$/.test(last.literal.text)) return '';
  const before = templateSpans.slice(0, -1).map(({ literal }) => literal.text);
  return [head.text, ...before].join('');
}

const GETS =
  /^(get|getJson|apiGet|fetch\w*|\$fetch|ofetch|ky|axios|request|useSWR\w*|useFetch|useAsyncData|useQuery|http|json|load)$/;
/** Who is named so in the address of a page is not whoever looks at it. */
const BY_NAME = /^(user_?name|handle|slug|nick(_?name)?|login|acct)$/i;
const FROM_ADDRESS = /(^|\b)(params|query|route|match|searchParams)\b/;
const HANDS_OUT = /^(useParams|useRouter|useRoute|useLocalSearchParams|useGlobalSearchParams|use)$/;

/** As a first look at what a page asks by itself. */
export const ASKED_IN_PAGE =
  /\b(useParams|useRouter|useRoute|params|query|use\w*SearchParams)\b|\b(user_?[nN]ame|handle|slug)\b/;

/** ``useEffect(() => { axios.get(`/api/users/${username}`) … })``, where the address of the page says whom it is about. */
function askedByAddress(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  const head = nameNode(call.expression);
  const [first] = call.arguments;
  if (!head || !first) return null;
  const who = personIn(unwrap(first));
  if (!who || !isNamedByAddress(who) || changes(call)) return null;
  if (!GETS.test(textOf(head)) && !asksAddressGiven(call)) return null;
  for (let at = enclosingFunction(call); at; at = enclosingFunction(at)) if (asksForProfile(at, file)) return null;
  return head;
}

/** The value that stands last in an address of people. */
function personIn(address: ts.Expression): ts.Expression | null {
  // `useFetch(() => `/users/${route.params.name}`)`
  if (ts.isArrowFunction(address) && address.parameters.length === 0 && !ts.isBlock(address.body))
    return personIn(unwrap(address.body));
  if (ts.isTemplateExpression(address))
    return ADDRESS.test(spelled(address)) ? unwrap(address.templateSpans.at(-1)!.expression) : null;
  if (ts.isConditionalExpression(address))
    return personIn(unwrap(address.whenTrue)) ?? personIn(unwrap(address.whenFalse));
  if (!ts.isBinaryExpression(address)) return null;
  if (address.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return personIn(unwrap(address.right));
  return ts.isStringLiteralLike(address.left) && ADDRESS.test(address.left.text) ? unwrap(address.right) : null;
}

/** `params.id`, `username` of `useParams()`, a name that the component is given. */
function isNamedByAddress(who: ts.Expression): boolean {
  const inner = ts.isCallExpression(who) && who.arguments[0] ? unwrap(who.arguments[0]) : who;
  // `this.username` of an element, which its page is given.
  if (ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword)
    return BY_NAME.test(inner.name.text);
  if (
    chainOf(inner)
      .slice(0, -1)
      .some(one => FROM_ADDRESS.test(one))
  )
    return true;
  if (!ts.isIdentifier(inner)) return false;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration) return false;
  if (ts.isBindingElement(declaration)) {
    const holder = declaration.parent.parent;
    if (ts.isParameter(holder)) return BY_NAME.test(textOf(declaration.propertyName ?? declaration.name));
    const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
    return (
      !!made &&
      (comesFromAddress(made) ||
        (BY_NAME.test(textOf(declaration.propertyName ?? declaration.name)) && FROM_ADDRESS.test(made.getText())))
    );
  }
  return (
    ts.isVariableDeclaration(declaration) &&
    !!declaration.initializer &&
    comesFromAddress(unwrap(declaration.initializer))
  );
}

const comesFromAddress = (made: ts.Expression): boolean =>
  ts.isCallExpression(made)
    ? HANDS_OUT.test(nameOf(made.expression) ?? '') || chainOf(made.expression).some(one => FROM_ADDRESS.test(one))
    : chainOf(made).some(one => FROM_ADDRESS.test(one));

/** `fetch(address, { method: 'DELETE' })` */
const changes = (call: ts.CallExpression): boolean =>
  call.arguments.slice(1).some(one => /\bmethod['"]?\s*:\s*['"`](post|put|patch|delete)\b/i.test(one.getText()));
