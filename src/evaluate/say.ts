import type { Place } from '../model/place.ts';
import { listOf } from '../kit/text.ts';
import type { Expression, Program, Template } from './compile.ts';
import type { Bindings } from './elements.ts';
import { inWords, valueOf } from './elements.ts';
import type { Wrapped } from './environment.ts';
import { typeOfWrapped } from './environment.ts';
import { Unknown } from './unknown.ts';

/** The three messages of a verdict; an undecided one says first what could not be known. */
export function fillMessages(
  program: Pick<Program, 'messages'>,
  scopes: readonly Bindings[],
  undecided: string | null,
) {
  const say = (template: Template) => (undecided === null ? fill(template, scopes) : undecided);
  const { engineer, product, auditor } = program.messages;
  return { engineer: say(engineer), product: say(product), auditor: say(auditor) };
}

/**
 * Fills placeholders. Elements whose values are the same share a sentence that lists their names; others get one of
 * their own, so that "friends for 13-15" and "members for unknown age" are never mixed up.
 */
export function fill(template: Template, scopes: readonly Bindings[]): string {
  const groups = new Map<string, Bindings[]>();
  for (const scope of scopes) {
    const values = template.flatMap(part =>
      typeof part === 'string' || isName(part, scope) ? [] : wordsOf(part, [scope]),
    );
    const key = JSON.stringify(values);
    groups.set(key, [...(groups.get(key) ?? []), scope]);
  }
  const texts = [...groups.values()].map(group =>
    template.map(part => (typeof part === 'string' ? part : wordsOf(part, group))).join(''),
  );
  return [...new Set(texts.map(text => text.replace(/\s+/g, ' ').trim()))].join(' ');
}

/** True for a placeholder that only names an element, such as `{band}`. */
function isName(expression: Expression, scope: Bindings): boolean {
  return expression.run.ast.op === 'id' && Object.hasOwn(scope, expression.run.ast.args);
}

function wordsOf(expression: Expression, scopes: readonly Bindings[]): string {
  const words = scopes.flatMap(scope => {
    try {
      const value = valueOf(expression, scope);
      return Array.isArray(value) ? value.map(inWords) : [inWords(value)];
    } catch (error) {
      if (error instanceof Unknown) return ['unknown'];
      throw error;
    }
  });
  return listOf([...new Set(words)]);
}

/** The place of what an expression gives; null if it cannot be found or is nothing that has a place. */
export function placeOf(expression: Expression, scope: Bindings): Place | null {
  return placesOf(expression, scope)[0] ?? null;
}

/** The place of what an expression gives, or those of all in the list that it gives. */
export function placesOf(expression: Expression, scope: Bindings): Place[] {
  try {
    const value = valueOf(expression, scope);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap(one => typeOfWrapped(one)?.placeOf((one as Wrapped).entity) ?? []);
  } catch (error) {
    if (error instanceof Unknown) return [];
    throw error;
  }
}
