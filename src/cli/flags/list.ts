import { canonicalJson } from '../../kit/digest.ts';
import { visible } from '../../kit/text.ts';
import { PLAIN_MAP } from '../../model/flag-map.ts';
import { formatPlace } from '../../model/place.ts';
import { openFlags } from '../../extract/flags/answers/witness.ts';
import type { Io } from '../io.ts';
import { columns } from '../words.ts';
import { complain, mapIn, readInput } from './input.ts';

export interface ListFlags {
  provider?: string;
  map?: string;
  format: 'text' | 'json';
}

/** `flags list FILE`: its flags, with every value that each can serve. 0 the file was read, 2 it was not. */
export async function listFlags(path: string, { provider, map, format }: ListFlags, io: Io): Promise<number> {
  const opened = await openFlags({
    path,
    text: await readInput(path, io),
    provider: provider ?? null,
    ...mapIn(map, PLAIN_MAP.attributes),
  });
  if (!('loaded' in opened)) return complain(opened.notices, io);
  const { loaded } = opened;
  const flags = loaded.subjects.map(({ key, state, values, at }) => ({
    flag: key,
    provider: opened.provider.id,
    state,
    values,
    at,
  }));
  if (format === 'json') io.out(`${canonicalJson(flags, 2)}\n`);
  else {
    const rows = flags.map(({ flag, state, values, at }) => [
      visible(flag),
      state,
      visible(formatPlace(at)),
      visible(values.map(({ value }) => JSON.stringify(value)).join(' ')),
    ]);
    io.out(`${columns([['FLAG', 'STATE', 'WHERE', 'VALUES'], ...rows])}\n`);
  }
  if (loaded.notices.length > 0) complain(loaded.notices, io);
  loaded.close?.();
  return 0;
}
