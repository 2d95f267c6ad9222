import { createHash } from 'node:crypto';

/** What a finding is recognised by when lines have moved: no line number, no witness, no magnitude. */
export interface Identity {
  rule: string;
  product: string | null;
  subject: string;
  /** Source text at the place. */
  text: string;
}

/** Gives out fingerprints; equal identities get ordinals in the order they come, which is the order of place. */
export function fingerprinter(): (identity: Identity) => string {
  const seen = new Map<string, number>();
  return ({ rule, product, subject, text }) => {
    const identity = [rule, product ?? '', subject, text.replace(/\s+/g, ' ').trim()].join('\0');
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    const digest = createHash('sha256').update(`v1\0${identity}\0${ordinal}`).digest('hex');
    return `v1:${digest.slice(0, 32)}`;
  };
}

/** The subject in another file, if it names its file: `src/a.ts#send` of `src/a.ts` becomes `src/b.ts#send`. */
export function subjectIn(subject: string, path: string, other: string): string {
  return subject === path || subject.startsWith(`${path}#`) ? `${other}${subject.slice(path.length)}` : subject;
}
