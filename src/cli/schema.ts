import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../builtin.ts';
import { didYouMean, listOf } from '../kit/text.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';

const SCHEMA_NAMES = ['manifest', 'addition', 'attestations', 'rule', 'policy', 'vocabulary', 'report'] as const;

/** `schema NAME`: the JSON Schema of a file format, for editors and other tools. */
export function schema(name: string, io: Io): number {
  if (!(SCHEMA_NAMES as readonly string[]).includes(name)) {
    throw new UsageError(
      `there is no schema "${name}"${didYouMean(name, SCHEMA_NAMES)} (${listOf(SCHEMA_NAMES, 'or')})`,
    );
  }
  io.out(readFileSync(join(home, 'schemas', `${name}.json`), 'utf8'));
  return 0;
}
