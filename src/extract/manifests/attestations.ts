import type { Notice } from '../../model/notice.ts';
import type { Attestation } from '../../model/product.ts';
import type { Source } from '../../model/source.ts';
import type { Tree } from '../../model/tree.ts';
import { joinPath } from '../../kit/path.ts';
import { readAttestationsFile } from './read.ts';

const NAME = 'attestations.yaml';

/** The answers of people that lie beside a manifest; a file of that name that is none of ours is left alone. */
export function attestationsBeside(
  tree: Tree,
  folder: string,
): { attestations: Attestation[]; notices: Notice[]; sources: Source[] } {
  const path = joinPath(folder, NAME);
  const entry = tree.list().find(one => one.path === path);
  if (!entry || (entry.problem === undefined && !/^\s*["']?childproof["']?\s*:/m.test(textOf(tree, path))))
    return { attestations: [], notices: [], sources: [] };
  const { read, notices, source } = readAttestationsFile(tree, path);
  const attestations = (read?.document.attestations ?? []).map((one, index) => ({
    ...one,
    at: read!.file.placeOf(['attestations', index]),
  }));
  return { attestations, notices, sources: [source] };
}

/** Whatever cannot be read is taken for ours, so that it is said. */
function textOf(tree: Tree, path: string): string {
  try {
    return tree.read(path);
  } catch {
    return 'childproof:';
  }
}
