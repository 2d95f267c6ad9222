import type { Context, FlagSubject } from '../provider.ts';
import { told, type Exploration } from './explore.ts';
import { parentsOf, withAttribute } from './personas.ts';

/** Attributes that rules often read, tried besides the words of the rule itself. */
const USUAL = ['ageBand', 'beta', 'country', 'email', 'isAdult', 'plan', 'role', 'targetingKey', 'userId', 'version'];
const MAX_ATTRIBUTES = 100;
const MAX_VALUES = 6;

/**
 * Guards the read trace, which leans on the inside of a vendor's library: no answer may move when attributes are added
 * that were not seen to be read. One that moves means that a read was missed.
 */
export function standsDisturbed(subject: FlagSubject, { answers, reads }: Exploration): boolean {
  const extras = extrasFor(subject.words, new Set([...reads, ...reads.flatMap(parentsOf)]));
  return answers.every(answer =>
    extras.every(extra => told(subject.evaluate(merged(extra, answer.context))) === told(answer)),
  );
}

/** One context for each value: all attributes that were not read have it. */
function extrasFor(words: readonly string[], read: ReadonlySet<string>): Context[] {
  const names = [...new Set([...USUAL, ...words])]
    .filter(name => name !== '' && !read.has(name) && !name.startsWith('$') && !name.split('.').includes('__proto__'))
    .slice(0, MAX_ATTRIBUTES);
  const values = [true, 99, 'x', ...words.slice(0, MAX_VALUES)];
  return values.map(value => names.reduce<Context>((context, name) => withAttribute(context, name, value), {}));
}

/** The person's own attributes win over the added ones. */
function merged(extra: Context, own: Context): Context {
  const both: Record<string, unknown> = { ...extra, ...own };
  for (const [name, value] of Object.entries(own)) {
    const added = extra[name];
    if (isObject(value) && isObject(added)) both[name] = merged(added, value);
  }
  return both;
}

function isObject(value: unknown): value is Context {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
