import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import { nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** What a client keeps for one address of a server, where that is the one for new accounts: `SignUpResource`, `registrationApi`. */
const RESOURCE =
  /^_?(?:user|account|auth|self)?(?:sign_?up|registration|register)_?(?:user|account)?_?(?:resource|api|service|client|endpoint|model|repository)$/i;
const MAKES = /^(create|save|submit|post|add|store|insert|send|put)(Model|One|User|Account|New)?$/;

/** `SignUpResource.saveModel({ data })`: an account is asked for by what the resource is called. */
export function resourceSignUps(file: ParsedFile): ts.Node[] {
  if (file.side === 'server') return [];
  return file.calls.flatMap(call => {
    const callee = unwrap(call.expression);
    if (!ts.isPropertyAccessExpression(callee) || call.arguments.length === 0) return [];
    const receiver = nameOf(unwrap(callee.expression));
    return MAKES.test(callee.name.text) && receiver !== null && RESOURCE.test(receiver) ? [callee.name] : [];
  });
}

export const mayUseResource = (ask: Ask): FileTest =>
  all(
    ask.name('sign signup register registration', (_, name) => RESOURCE.test(name)),
    ask.called('create save submit post add store insert send put', (_, name) => MAKES.test(name)),
  );
