import type { Draft } from '../facts.ts';
import { isTakenByStaff } from '../uploads/taken-by-staff.ts';
import { isTypedOnly } from './command-line.ts';
import { isStaffOnly } from './staff-only.ts';
import type { ts } from '../ts-morph.ts';

type Operation = Extract<Draft, { kind: 'operation' }>;

/** What strangers do to others. Where only those who run the product can do it, it is none of theirs. */
const ASKED: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  'dm-send': node => isStaffOnly(node),
  'image-upload': isTakenByStaff,
  'sign-up': node => isTypedOnly(node),
};

/** An operation, marked if only those who run the product get to it; a client decides nothing, and a command may be of one. */
export function markedByStaff<One extends Operation>(draft: One, node: ts.Node): One {
  const isOfServer = draft.concept === 'sign-up' ? draft.side === 'server' : draft.side !== 'client';
  const isByStaff = isOfServer ? ASKED[draft.concept] : undefined;
  return isByStaff?.(node) ? { ...draft, traits: [...(draft.traits ?? []), 'by-staff'] } : draft;
}
