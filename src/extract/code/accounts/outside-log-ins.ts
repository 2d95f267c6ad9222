import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { chainOf, enclosingFunction, enclosingNames, nameNode, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Resolves } from './own-modules.ts';
import { isOwnModule } from './own-modules.ts';
import { placeOfStaff } from './staff-places.ts';

/** What services for accounts call a log-in that makes the account where there is none yet. */
const SIGNS_IN = /^signInWith(OAuth|Popup|Redirect|Credential|IdToken|Otp|Web3)$|^createOAuth2(Token|Session)$/;
/** Who is known shows again who they are, or gets one more way in. */
const AGAIN = /re_?auth|link|connect|confirm_?(identity|password)|delete|upgrade|change/i;
const STAFF = placeOfStaff('examples?', 'demos?');
const MOST = 2;

export const mayLogInOutside = (ask: Ask): FileTest =>
  all(
    ({ path }) => !STAFF.test(path),
    ask.called('sign create', (_, name) => SIGNS_IN.test(name)),
    inText(/signInWith|createOAuth2/),
  );

/** `supabase.auth.signInWithOAuth({ provider })`: whoever comes for the first time has an account after it. */
export function outsideLogIns(file: ParsedFile, context: Resolves): ts.Node[] {
  if (STAFF.test(file.path)) return [];
  const found: { at: ts.Node; within: ts.Node | null }[] = [];
  for (const call of file.calls) {
    const name = nameOf(call.expression) ?? '';
    const at = SIGNS_IN.test(name) ? nameNode(call.expression) : null;
    if (!at || call.arguments.length === 0 || isOfOwn(call, file, context) || makesNobody(call)) continue;
    if (enclosingNames(call).some(one => AGAIN.test(one))) continue;
    // The same on the web and on a device, in turn.
    const within = enclosingFunction(call);
    if (!found.some(one => one.within === within)) found.push({ at, within });
  }
  return found.slice(0, MOST).map(({ at }) => at);
}

/** `supabase.auth.…`, or a name that a package gives. */
function isOfOwn(call: ts.CallExpression, file: ParsedFile, context: Resolves): boolean {
  const [root = '', ...rest] = chainOf(call.expression);
  if (rest.length > 0) return false;
  const from = file.imports.get(root)?.specifier;
  return from === undefined || isOwnModule(from, file, context);
}

const makesNobody = (call: ts.CallExpression): boolean =>
  call.arguments.some(one => /\bshouldCreateUser\s*:\s*false\b/.test(one.getText()));
