import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** How a request changes something: the methods that are not only read. */
export type ChangeMethod = 'post' | 'put' | 'patch';

/** What stands before and behind the method in the names that products give their own clients. */
const BEFORE = '(?:api|http|auth\\w{0,8}|axios|client|do|json|make|send|secure|rest)_?';
const BEHIND = '_?(?:v?\\d+|api|async|auth\\w{0,8}|data|fetch(?:er)?|form|form_?data|json|request|with_?\\w{1,20})';
const NAME = new RegExp(`^\\$?(?:${BEFORE})?(post|put|patch)(?:${BEHIND})?$`, 'i');

/** `post`, `$put`, `apiPost`, `$postv2`, `postJson`: a function that sends to the address it is given first. Null for others. */
export function changeMethod(name: string): ChangeMethod | null {
  const [, method] = NAME.exec(name) ?? [];
  return method === undefined ? null : (method.toLowerCase() as ChangeMethod);
}

/** `sendRequest`, `apiCall`, `callApi`: functions of the product's own that ask a server, whose name tells no method. */
const OWN =
  '(?:(?:send|make|do|perform|submit)_?(?:api_?|server_?|http_?|rest_?)?request|(?:api|server|backend|rest|http)_?(?:request|call)|(?:call|request)_?(?:api|server|backend))';
const OWN_NAME = new RegExp(`^${OWN}$`, 'i');
/** With these a question is narrowed down, or the method is told among them. */
const OPTION =
  /^(method|type|verb|url|params?|query|query_?params|search_?params|headers|signal|credentials|cache|next|retry|timeout|response_?type)$/i;
/** What only says how, who asks, or which one. */
const OPTIONS =
  /^(opts|options|config|settings|params?|query\w*|filters?|\w*(Params|Options|Query|Filters?|Config)|\w*[tT]oken|session|jwt|auth\w*|cb|callback|done|next|dispatch|signal|\w*I[dD]|id|page|offset|limit)$/;

/** Whether a call asks a server through a function of the product's own: `Api.sendRequest('/…')`. */
export const asksOwn = ({ expression }: ts.CallExpression): boolean => isOwnAsk(nameOf(expression) ?? '');
export const isOwnAsk = (name: string): boolean => OWN_NAME.test(name);

/**
 * How a call changes something at the address that it is given first: by its name, or as `Api.sendRequest('/…', data)`
 * by what it hands over, since who only asks hands over nothing. Null where it does not.
 */
export function changeOf(call: ts.CallExpression): ChangeMethod | null {
  return changeMethod(nameOf(call.expression) ?? '') ?? (asksOwn(call) && handsData(call.arguments[1]) ? 'post' : null);
}

function handsData(given: ts.Expression | undefined): boolean {
  const inner = given && unwrap(given);
  if (!inner) return false;
  if (!ts.isObjectLiteralExpression(inner))
    return (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) && !isNothing(inner);
  return !inner.properties.some(({ name }) => name !== undefined && OPTION.test(textOf(name)));
}

const isNothing = (given: ts.Expression): boolean => {
  const name = nameOf(given) ?? 'undefined';
  return name === 'undefined' || OPTIONS.test(name);
};

/** The same in a text, before the bracket: put in a pattern without regard to case. */
export const CHANGE_IN_TEXT = `(?:(?:${BEFORE})?(?:post|put|patch)(?:${BEHIND})?|${OWN})`;
