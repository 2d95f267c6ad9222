import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extractFlags } from '../../../src/extract/flags/index.ts';
import { FIXTURES, print, readCase } from './golden.ts';

test.each(readdirSync(FIXTURES))('%s', async name => {
  const extraction = await extractFlags(readCase(name));
  await expect(print(extraction)).toMatchFileSnapshot(join(FIXTURES, name, 'facts.json'));
});
