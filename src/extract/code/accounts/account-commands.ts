import { all } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { eachNode, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isMadeElsewhere, isSignUpName, STORES } from './sign-up-names.ts';

/** One thing that a service can do, in a class of its own: `CreateUserHandler`, `RegisterUserUseCase`. */
const CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
const RUNS = /^(execute|run|handle|invoke|perform|call|exec)$/;

const nameWithout = (name: string): string | null => (CLASS.test(name) ? name.replace(CLASS, '') : null);
const isNamed = (name: string): boolean => {
  const own = nameWithout(name);
  return own !== null && isSignUpName(own);
};

export const mayHoldAccountCommand = (ask: Ask): FileTest =>
  all(
    ask.name('create register sign signup add insert registration', (_, name) => isNamed(name)),
    ask.called('create insert save upsert add', (_, name) => STORES.test(name)),
    ({ path }) => !isMadeElsewhere(path),
  );

/** The class, where what it runs keeps somebody with an address or a password; a command that only holds data makes nothing. */
export function isAccountCommand(node: ts.ClassLikeDeclaration): boolean {
  if (!node.name || !isNamed(node.name.text)) return false;
  return node.members.some(member => {
    if (!ts.isMethodDeclaration(member) || !member.body || !RUNS.test(textOf(member.name))) return false;
    if (!/\b\w*(?:email|passw(?:or)?d)\w*\b/i.test(node.getText())) return false;
    let keeps = false;
    eachNode(member.body, one => {
      keeps ||= ts.isCallExpression(one) && one.arguments.length > 0 && STORES.test(nameOf(one.expression) ?? '');
    });
    return keeps;
  });
}
