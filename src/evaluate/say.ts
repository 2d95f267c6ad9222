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

/** Fills placeholders; where several elements decided, their different words are listed. */
function fill(template: Template, scopes: readonly Bindings[]): string {
  const text = template.map(part => (typeof part === 'string' ? part : wordsOf(part, scopes))).join('');
  return text.replace(/\s+/g, ' ').trim();
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
  try {
    const value = valueOf(expression, scope);
    const one = Array.isArray(value) ? value[0] : value;
    return typeOfWrapped(one)?.placeOf((one as Wrapped).entity) ?? null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}
