import type { CompiledConcept } from './concepts.ts';
import { optionOf, settingNamed } from './default-names.ts';
import type { Draft } from './facts.ts';
import type { PrismaSchema } from './prisma.ts';
import { hasAnyPhrase, splitWords } from './tokens.ts';

/** Defaults that a Prisma schema gives to settings of a person. */
export function prismaDefaults({ models }: PrismaSchema, concept: CompiledConcept): Draft[] {
  return models.flatMap(model => {
    const words = splitWords(model.name);
    if (!hasAnyPhrase(words, concept.owners) || hasAnyPhrase(words, concept.unlikeDefault.word)) return [];
    return model.fields.flatMap(({ name, at, fallback }): Draft[] => {
      // `now()`, `cuid()`: made at run time.
      if (fallback === null || /^[a-z]\w*\(/i.test(fallback)) return [];
      const named = settingNamed(name, words, concept);
      if (!named) return [];
      return [
        {
          kind: 'default',
          concept: concept.id,
          at,
          around: [model.name],
          symbol: name,
          side: 'server',
          setting: named.pattern.setting,
          option: optionOf(named, [fallback.replace(/^"|"$/g, '')]),
          text: fallback,
          owner: `prisma model ${model.name}`,
        },
      ];
    });
  });
}
