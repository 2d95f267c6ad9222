import type { Context } from '../provider.ts';

/** Deliberately not there. */
export const ABSENT: unique symbol = Symbol('absent');

/**
 * A copy of the context with one attribute set. A dotted name is a path into nested objects, as rules write it; what
 * stands in the way of the path is replaced.
 */
export function withAttribute(context: Context, name: string, value: unknown): Context {
  return withStep(context, stepsOf(name), 0, value);
}

function withStep(context: Context, steps: readonly string[], index: number, value: unknown): Context {
  const step = steps[index]!;
  const inner = index + 1 < steps.length ? withStep(asContext(context, step), steps, index + 1, value) : value;
  const copy: Record<string, unknown> = { ...context };
  // Assigning would call the setter of `__proto__` and lose the attribute.
  if (step === '__proto__') Object.defineProperty(copy, step, { value: inner, enumerable: true, configurable: true });
  else copy[step] = inner;
  return copy;
}

function asContext(context: Context, step: string): Context {
  const inner = Object.hasOwn(context, step) ? context[step] : undefined;
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Context) : {};
}

/** The value at a path, undefined where there is none. */
export function valueAt(context: Context, name: string): unknown {
  return stepsOf(name).reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Context)[step] : undefined,
    context,
  );
}

/** `a\.b.c` is `c` inside `a.b`. */
export function stepsOf(name: string): string[] {
  return name.includes('\\') ? name.split(/(?<!\\)\./).map(step => step.replaceAll('\\.', '.')) : name.split('.');
}

/** `a` and `a.b` for `a.b.c`: the objects that hold an attribute. */
export function parentsOf(name: string): string[] {
  const steps = name.split(/(?<!\\)\./);
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'));
}

/** The context of a person with further attributes; absent ones are left out. */
export function contextWith(base: Context, values: Iterable<readonly [name: string, value: unknown]>): Context {
  let context: Record<string, unknown> = { ...base };
  for (const [name, value] of values) {
    if (value === ABSENT) continue;
    if (SIMPLE.test(name) && name !== '__proto__') context[name] = value;
    else context = { ...withAttribute(context, name, value) };
  }
  return context;
}

const SIMPLE = /^[^.\\]*$/;
