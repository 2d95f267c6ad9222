import { baseName } from '../../../kit/path.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { Format, TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import { isOfPackage } from '../sdk/table.ts';
import { sideOfPackages } from '../side.ts';

const GROUPS = ['dependencies', 'optionalDependencies', 'peerDependencies'];

/** Products that a package depends on: evidence that they may be used, also where no call of them is recognised. */
const dependencies: Format = {
  name: 'package manifest',
  isCode: false,
  isFormatOf: path => baseName(path) === 'package.json',
  read: (file, concepts) => ({ drafts: declaredIn(file, concepts), troubles: [] }),
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

/** A manifest that cannot be read says nothing: npm would say so first. */
function namesIn(text: string): string[] {
  try {
    const manifest = JSON.parse(text) as Record<string, unknown> | null;
    return GROUPS.flatMap(group => Object.keys((manifest?.[group] as object | null | undefined) ?? {}));
  } catch {
    return [];
  }
}
