import type { OperationEntity } from './entities.ts';
import { guardsOf } from './guards-of.ts';
import { Unknown } from './unknown.ts';

/** Below the age of consent (13 in the United Kingdom) a parent agrees, not the child. */
export function isAgreedOfAge({ fact }: OperationEntity): boolean {
  const guards = guardsOf(fact).filter(one => one.kind === 'consent');
  if (guards.length === 0) return false;
  if (guards.some(one => /parent|guardian/i.test(one.text))) return true;
  throw new Unknown(
    'somebody agrees before it, and nothing says that whoever does is old enough to, or that a parent did',
    guards[0]!.at,
  );
}
