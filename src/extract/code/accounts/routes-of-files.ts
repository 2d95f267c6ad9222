import type { Entry } from '../entries/entry.ts';
import { isFileRoute } from '../entries/in-files.ts';
import { throughout } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isSignUpName } from './sign-up-words.ts';

/** Where somebody comes in who may be new: by a code or a link, without a password. */
const COMES_IN =
  /^(log-?in|sign-?in|auth|session|callback|magic-?link|verify|(log-?in-|email-)*(code|otp|link))(-\w+)*$/i;

/**
 * `app/api/signup/route.ts`, `pages/api/login-code.ts`: the path of the file says what the others' first argument says. It keeps
 * somebody itself, or hands them to what another file makes accounts with.
 */
export function isRouteOfSignUp({ path, whole }: Entry, file: ParsedFile, keeps: (node: ts.Node) => boolean): boolean {
  if (path === null || !isFileRoute(file.path)) return false;
  const segment = path.split('/').findLast(part => /^[a-z]/i.test(part) && part !== 'index') ?? '';
  if (isSignUpName(segment)) return keeps(whole) || callsMaker(whole, file);
  return COMES_IN.test(segment) && callsMaker(whole, file);
}

/** `await makeUser(email)` of `import { makeUser } from '../lib/account'` */
function callsMaker(whole: ts.Node, { imports }: ParsedFile): boolean {
  let calls = false;
  throughout(whole, node => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.arguments.length === 0) return;
    const from = imports.get(node.expression.text)?.specifier;
    calls ||= from !== undefined && /^[.@~#$]/.test(from) && isSignUpName(node.expression.text);
  });
  return calls;
}
