import { columnDrafts } from './column-defaults.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { PrismaSchema } from './prisma.ts';

/** Defaults that a Prisma schema gives to settings of a person. */
export function prismaDefaults({ models }: PrismaSchema, concept: CompiledConcept): Draft[] {
  return models.flatMap(({ name: model, fields }) =>
    fields.flatMap(({ name: column, at, fallback }) => {
      // `now()`, `cuid()`: made at run time.
      if (fallback === null || /^[a-z]\w*\(/i.test(fallback)) return [];
      const literal = fallback.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1');
      const value = { literal, text: fallback };
      return columnDrafts({ owner: `prisma model ${model}`, ownerName: model, column, at, value }, concept);
    }),
  );
}
