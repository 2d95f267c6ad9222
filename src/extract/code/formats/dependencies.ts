import { baseName } from '../../../kit/path.ts';
import { topOf } from '../../../model/place.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { Format, TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import { isOfPackage } from '../sdk/table.ts';
import { sideOfPackages } from '../package-sides.ts';

const GROUPS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** Products that a package depends on: evidence that they may be used, also where no call of them is recognised. */
const dependencies: Format = {
  name: 'package manifest',
  isCode: false,
  tells: 'which side its code runs on, and what it depends on,',
  isFormatOf: path => baseName(path) === 'package.json',
  read: (file, concepts) => ({
    drafts: declaredIn(file, concepts),
    troubles: isBroken(file.text) ? [{ message: 'it is not valid JSON', at: topOf(file.path) }] : [],
  }),
};

export default dependencies;

function declaredIn({ path, text }: TextFile, concepts: readonly CompiledConcept[]): Draft[] {
  const names = namesIn(text);
  const side = sideOfPackages(names);
  const place = lineReader(path, text);
  const from = Math.max(0, text.search(/"(optionalD|peerD|d)ependencies"\s*:/));
  return concepts.flatMap(({ id, sdks }) =>
    sdks.flatMap((sdk): Draft[] => {
      const name = sdk.isDeclared ? names.find(one => isOfPackage(sdk, one)) : undefined;
      const at = name === undefined ? -1 : text.indexOf(`"${name}"`, from) + 1;
      if (name === undefined || at === 0) return [];
      return [
        {
          kind: 'operation',
          concept: id,
          at: place(at, at + name.length),
          around: [],
          symbol: name,
          side: side === 'both' ? 'unknown' : side,
          guards: [],
          argument: sdk.product,
          traits: ['declared-dependency', ...sdk.traits],
        },
      ];
    }),
  );
}

const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

/** Broken, and not one that a generator has yet to fill in. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(withoutMark(text));
    return false;
  } catch {
    return !/\{\{|<%/.test(text);
  }
}

/** A manifest that cannot be read names no package. */
function namesIn(text: string): string[] {
  try {
    const manifest = JSON.parse(withoutMark(text)) as Record<string, unknown> | null;
    return GROUPS.flatMap(group => Object.keys((manifest?.[group] as object | null | undefined) ?? {}));
  } catch {
    return [];
  }
}
