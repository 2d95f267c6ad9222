import { columnDraft } from './column-defaults.ts';
import type { CompiledConcept } from './concepts.ts';
import type { Draft } from './facts.ts';
import type { PrismaSchema } from './prisma.ts';

/** Defaults that a Prisma schema gives to settings of a person. */
export function prismaDefaults({ models }: PrismaSchema, concept: CompiledConcept): Draft[] {
  return models.flatMap(({ name: model, fields }) =>
    fields.flatMap(({ name: column, at, fallback }) => {
      // `now()`, `cuid()`: made at run time.
      if (fallback === null || /^[a-z]\w*\(/i.test(fallback)) return [];
      const value = { literal: fallback.replace(/^"|"$/g, ''), text: fallback };
      return columnDraft({ owner: `prisma model ${model}`, ownerName: model, column, at, value }, concept) ?? [];
    }),
  );
}
