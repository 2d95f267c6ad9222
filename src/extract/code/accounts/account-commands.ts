import { all } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import { actOfCommand, runsCommand } from '../commands.ts';
import { eachNode, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { STORES } from './sign-up-names.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';

const isNamed = (name: string): boolean => {
  const own = actOfCommand(name);
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
    if (!runsCommand(member)) return false;
    if (!/\b\w*(?:email|passw(?:or)?d)\w*\b/i.test(node.getText())) return false;
    let keeps = false;
    eachNode(member.body, one => {
      keeps ||= ts.isCallExpression(one) && one.arguments.length > 0 && STORES.test(nameOf(one.expression) ?? '');
    });
    return keeps;
  });
}
