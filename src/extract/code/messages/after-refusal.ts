import { nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A sound, a notice, a number beside a name: the message is there all the same. */
const TELLS = /notif|play_?(sound|message)|sound|badge|unread|desktop_?alert|(^|[^a-z])count/i;
/** The message itself is shown, kept or sent. */
const TAKES =
  /(append|push|insert|store|show|display|send|emit|deliver|render|add|set)_?[a-z]*(message|msg|dm|pm)s?\b/i;

/**
 * Whether what a refusal keeps from happening only tells that a message has come: `if (isBlocked) return; playSound();`
 * Whoever is blocked has written all the same.
 */
export function isOnlyTold(branch: ts.IfStatement): boolean {
  const { parent } = branch;
  if (!ts.isBlock(parent) || branch.elseStatement) return false;
  const after = parent.statements
    .slice(parent.statements.indexOf(branch) + 1)
    .map(one => one.getText())
    .join('\n');
  return after.length < 1500 && TELLS.test(after) && !TAKES.test(after) && !/<[A-Z]|\breturn\b(?!\s*;)/.test(after);
}

/** `if (dmsAllowed) { setDmsAllowed(false) }`: the switch of the choice itself refuses nobody. */
export function isSetIn(test: ts.Expression, then: ts.Node): boolean {
  const name = nameOf(test) ?? '';
  return name.length > 3 && new RegExp(`\\bset_?${name.replaceAll('$', '\\$')}\\s*\\(`, 'i').test(then.getText());
}
