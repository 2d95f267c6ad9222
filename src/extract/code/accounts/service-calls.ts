import { enclosingFunction, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { ts } from '../ts-morph.ts';
import { SERVICES } from './sign-up-names.ts';
import type { SignUp } from './sign-ups.ts';

/** `authClient.signUp.email({ … })`, `signUp.create({ … })` */
const OF_SERVICE = /\bsignUp\.(email|create|username|password)$/;
/** Its name says that an account begins with a password, wherever what it is given is put together. */
const BY_WORD = /^(createUserWithEmailAndPassword|signUpEmail|signUpWithPassword)$/;
/** Nobody types it. */
const DRAWN = /passw(or)?d\w*\s*[:=][^,;\n]{0,40}random|random\w*passw/i;

/** Whether a service for accounts is asked for one, be it of a person or of something else that is signed up. */
export const isServiceCall = ({ expression }: ts.CallExpression): boolean =>
  SERVICES.test(nameOf(expression) ?? '') || OF_SERVICE.test(expression.getText().slice(-40));

export const saysPassword = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  given.length > 0 && BY_WORD.test(nameOf(expression) ?? '');

/** Whoever gets an account with a password that is drawn is known by another service. */
export function traitOfService(call: ts.CallExpression, file: ParsedFile): SignUp['trait'] {
  if (file.side !== 'server') return 'form';
  return DRAWN.test((enclosingFunction(call) ?? call).getText()) ? 'outside-login' : 'server';
}
