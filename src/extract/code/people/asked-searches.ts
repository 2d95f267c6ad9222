import { chainOf, isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { bare } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isPeopleTable, searchesPeople } from './names.ts';

const ADDRESS =
  /(^|\/)((search|lookup)\/(users?|accounts?|people|profiles?|players?)|(users?|accounts?|people|profiles?|players?)\/(search|lookup|autocomplete))\/?(\?|$)/i;
const REQUESTS = /^(get|post|fetch|\$?fetch\w*|axios|request|api|ajax|query|useSWR\w*|useFetch|useQuery|http)$/i;
const HOOK = /^use(Lazy)?(Search|Find)?(Users|Accounts|Profiles|People|Players)(Search)?(Lazy)?(Query|Search)$/;

/** What a search of people is called by, where it is asked: `searchUsers(q)`, `user.search({ q })`, `get('/users/search')`. */
export function searchAsked(call: ts.CallExpression, { side }: ParsedFile): ts.Node | null {
  const head = nameNode(call.expression);
  const [first] = call.arguments;
  if (!head || !first) return null;
  const name = textOf(head);
  if (searchesPeople(name)) return isFunction(unwrap(first)) || takesOff(call) ? null : head;
  if (name === 'search') return isOfPeople(call) ? head : null;
  if (side === 'server') return null;
  if (HOOK.test(name) && /search/i.test(name)) return head;
  return REQUESTS.test(name) && call.arguments.some(isAddress) ? head : null;
}

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

function isAddress(argument: ts.Expression): boolean {
  const inner = unwrap(argument);
  if (ts.isStringLiteralLike(inner)) return ADDRESS.test(inner.text);
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
