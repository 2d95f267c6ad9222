import { trouble } from '../written.ts';
import type { FlagMap } from '../../../model/flag-map.ts';
import type { Notice } from '../../../model/notice.ts';
import { topOf } from '../../../model/place.ts';
import { didYouMean, listOf } from '../../../kit/text.ts';
import { parseYaml } from '../../../kit/yaml.ts';
import type { LoadedFlags } from '../provider.ts';
import { readData } from './data.ts';
import { partAt, type Entry, type Part } from './part.ts';
import { subjectOf } from './subject.ts';

/** Reads a project's own map. What is not understood of one flag leaves that flag open; what is not of the map, all. */
export async function loadMap(path: string, text: string, map: FlagMap): Promise<LoadedFlags> {
  const root = /\.[cm]?[jt]sx?$/i.test(path) ? await codeRoot(path, text, map) : dataRoot(path, text, map);
  if (Array.isArray(root)) return { subjects: [], notices: root };
  const maps = map.audiences ? Object.keys(map.audiences) : [''];
  const found: [audience: string, entries: ReadonlyMap<string, Entry>][] = [];
  for (const audience of maps) {
    const where = [root.rest, audience].filter(Boolean).join('.');
    const part = partAt(root.part, where);
    if (part?.kind === 'map') found.push([audience, part.entries]);
    else return { subjects: [], notices: [notAMap(path, where || map.at, part)] };
  }
  const keys = new Set(found.flatMap(([, entries]) => [...entries.keys()]));
  const subjects = [...keys].map(key =>
    subjectOf(key, new Map(found.map(([audience, entries]) => [audience, entries.get(key) ?? null])), map),
  );
  return { subjects, notices: [] };
}

interface Root {
  part: Part;
  /** What of `map.at` is still to be followed inside of it. */
  rest: string;
}

async function codeRoot(path: string, text: string, { at }: FlagMap): Promise<Root | Notice[]> {
  const { readCode } = await import('./code.ts');
  const constants = readCode(path, text);
  if (at === '') {
    const maps = [...constants].filter(([, part]) => part.kind === 'map');
    const [name, part] = maps.find(([one]) => one === 'default') ?? (maps.length === 1 ? maps[0]! : []);
    if (name !== undefined && part) return { part, rest: '' };
    const hint =
      maps.length === 0
        ? null
        : `say under \`map.at\` which: ${listOf(
            maps.map(([one]) => one),
            'or',
          )}`;
    const message = maps.length === 0 ? 'the file declares no object at its top' : 'the file declares several objects';
    return [trouble(topOf(path), message, hint)];
  }
  const [name = at, ...rest] = at.split('.');
  const part = constants.get(name);
  if (part) return { part, rest: rest.join('.') };
  return [trouble(topOf(path), `the file declares no constant "${name}"${didYouMean(name, constants.keys())}`, null)];
}

function dataRoot(path: string, text: string, { at: where }: FlagMap): Root | Notice[] {
  const file = parseYaml(path, text);
  if (file.troubles.length > 0) return file.troubles.map(({ at, message, hint }) => trouble(at, message, hint));
  return { part: readData(file), rest: where };
}

function notAMap(path: string, where: string, part: Part | null): Notice {
  const name = where === '' ? 'the file' : `"${where}"`;
  if (part === null) return trouble(topOf(path), `the file holds no ${name}`, 'correct `map.at`');
  return trouble(part.at, `${name} is no map of flags${part.kind === 'open' ? `: ${part.why}` : ''}`, null);
}
