import { requestAt } from '../asked/requests.ts';
import { eachNode, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { rowsIn } from '../rows/rows.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { kitAccount } from './sign-up-kits.ts';
import { isAccountOwner, isAccountTable, isSignUpName, SERVICES, STORES } from './sign-up-names.ts';
import type { SignUp } from './sign-ups.ts';

const ADDRESS = /(^|\/)(sign-?up|register|registrations?|create-?account|users|accounts)\/?$/i;
/** More in one function are steps of one. */
const MOST = 2;

/**
 * Where, inside of what makes an account, it is made: the call of the service, the row, the request. The function around it
 * is what is judged; whoever reads the list of facts looks for the call.
 */
export function carriedOut({ name, node }: SignUp, file: ParsedFile): ts.Node[] {
  const rows = new Set(
    rowsIn(file).flatMap(({ at, made, table }) => (isAccountTable(table.join(' ')) ? [made ?? at] : [])),
  );
  const found: ts.Node[] = [];
  eachNode(node, one => {
    const at = rows.has(one) ? one : ts.isCallExpression(one) ? madeBy(one, file) : null;
    if (at && !found.some(other => isAtOneGlance(other, at))) found.push(at);
  });
  return found.filter(one => !isAtOneGlance(one, name)).slice(0, MOST);
}

function madeBy(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  const called = nameOf(call.expression) ?? '';
  const at = nameNode(call.expression);
  if (!at || call.arguments.length === 0) return null;
  if (SERVICES.test(called)) return at;
  const owner = ts.isPropertyAccessExpression(call.expression) ? (nameOf(call.expression.expression) ?? '') : null;
  if (STORES.test(called) && owner !== null && isAccountOwner(owner)) return at;
  if (isSignUpName(called) && isHandedPerson(call)) return at;
  const request = requestAt(call);
  if (request && ADDRESS.test(request.path)) return request.at;
  if (/^(post|put)$/i.test(called) && isAddress(call.arguments[0])) return at;
  return kitAccount(call, file)?.name ?? null;
}

/** `signup(email, password)`, `auth.register({ email, password })`; a form library registers a field by its name. */
const isHandedPerson = ({ arguments: [first] }: ts.CallExpression): boolean =>
  first !== undefined && !ts.isStringLiteralLike(unwrap(first)) && !/^_?(e|ev|evt|event)$/.test(textOf(first));

const isAddress = (given: ts.Expression | undefined): boolean => {
  const inner = given && unwrap(given);
  return !!inner && ts.isStringLiteralLike(inner) && ADDRESS.test(inner.text);
};
