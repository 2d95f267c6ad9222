import type { Context, FlagSubject, LoadedFlags, RewrittenFlag } from '../provider.ts';
import { CLOCK } from '../search/model.ts';
import { ENDLESS_PATTERN } from '../search/patterns.ts';
import { watch } from '../search/read-trace.ts';
import { wordsIn } from '../written.ts';
import type { Definition, VercelDocument } from './document.ts';
import { readDocument } from './document.ts';
import { ask, type Asked } from './engine.ts';
import { activeIn, rewriteFlag, TIME } from './rewrite.ts';

const MAX_NOTICES = 20;

/** Reads a datafile; with something wrong in its shape none of its flags is judged. */
export function loadVercel(path: string, text: string): LoadedFlags {
  const { document, notices } = readDocument(path, text);
  if (document === null) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { definitions } = document;
  const isEndless = notices.some(({ message }) => message === ENDLESS_PATTERN);
  const answer: LoadedFlags['ask'] = (key, context, clock, codeDefault) =>
    isEndless || !Object.hasOwn(definitions, key)
      ? null
      : ask(askedOf(definitions[key]!, document), context, clock, codeDefault);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES), ask: answer };
  const shared = wordsIn(document.segments);
  return { subjects: Object.keys(definitions).map(key => subjectOf(key, document, shared)), notices: [], ask: answer };
}

function askedOf(definition: Definition, { environment, segments }: VercelDocument): Asked {
  return { definition, environment, segments };
}

function subjectOf(key: string, document: VercelDocument, shared: readonly string[]): FlagSubject {
  const { file, environment } = document;
  const definition = document.definitions[key]!;
  const { variants, variantIds = [] } = definition;
  const path = ['definitions', key];
  const at = file.placeOfKey(path);
  const isPaused = typeof definition.environments[environment] === 'number';
  const plain = askedOf(definition, document);
  // The library keeps what it has prepared for a rule by that rule: a copy has been asked nothing yet.
  let fresh: Asked | null = null;
  return {
    key,
    at,
    state: isPaused ? 'disabled' : 'enabled',
    values: variants.map((value, index) => ({ value, variant: variantIds[index] ?? null })),
    words: [...new Set([...wordsIn(definition), ...shared])].filter(word => !word.startsWith('__')),
    pathOf: name => (name.includes('.') ? name : `user.${name}`),
    evaluate: (context, clock) => ask(plain, context, clock),
    confirm: (context, clock) => ask((fresh ??= structuredClone(plain)), context, clock),
    ruleAt: (context, clock) => {
      if (isPaused) return file.placeOf([...path, 'environments', environment]);
      const part = decidedBy(plain, context, clock);
      return part === null ? at : file.placeOf([...path, 'environments', ...part]);
    },
    rewrite: () => rewrittenOn(key, document),
  };
}

/** The part of a definition that decides, below its environments; null where none does. */
function decidedBy(asked: Asked, context: Context, clock: number): (string | number)[] | null {
  const active = activeIn(asked.definition, asked.environment);
  const { reason } = ask(asked, context, clock);
  if (active === null || reason === 'error') return null;
  const { name, config } = active;
  if (reason === 'fallthrough') return [name, 'fallthrough'];
  const isDecided = (part: object) => {
    const environments = { one: { fallthrough: 0, ...part } };
    const alone = { ...asked, definition: { ...asked.definition, environments }, environment: 'one' };
    return ask(alone, context, clock).reason === reason;
  };
  if (reason === 'target_match') {
    const index = (config.targets ?? []).findIndex(list => isDecided({ targets: [list] }));
    return [name, 'targets', index];
  }
  return [name, 'rules', (config.rules ?? []).findIndex(rule => isDecided({ rules: [rule] }))];
}

function rewrittenOn(key: string, document: VercelDocument): RewrittenFlag {
  const { asked, model } = rewriteFlag(key, document);
  const at = (context: Context, clock: number): Context => ({ ...context, [TIME]: clock });
  return {
    model,
    evaluate: (context, clock) => ask(asked, at(context, clock), clock),
    trace(context, clock) {
      const reads = new Set<string>();
      const outcome = ask(asked, watch(at(context, clock), reads), clock);
      return { outcome, reads: [...reads].map(read => (read === TIME ? CLOCK : read)) };
    },
  };
}
