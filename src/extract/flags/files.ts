import type { Notice } from '../../model/notice.ts';
import { topOf } from '../../model/place.ts';
import type { FlagSource } from '../../model/product.ts';
import type { Source } from '../../model/source.ts';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { matcher } from '../../kit/glob.ts';
import { visible } from '../../kit/text.ts';
import { MAX_YAML_BYTES } from '../../kit/yaml.ts';
import { detectProvider } from './detect.ts';
import type { FlagProvider, LoadedFlags } from './provider.ts';
import { loadWith } from './written.ts';

/** The files that a source names, in the order of the tree, and a notice for each glob that names none. */
export function matchFiles(tree: Tree, source: FlagSource): { files: TreeEntry[]; empty: Notice[] } {
  const entries = tree.list();
  const empty = source.files
    .filter(glob => !entries.some(matches(glob)))
    .map(glob => ({
      code: 'glob-empty' as const,
      message: visible(`no file matches "${glob}"`),
      at: source.at,
      hint: 'correct the path, or remove the entry if there are no such flags',
    }));
  const any = source.files.map(matches);
  return { files: entries.filter(entry => any.some(test => test(entry))), empty };
}

/** A file can be named as it is, whatever signs of a glob its path holds. */
function matches(glob: string): (entry: TreeEntry) => boolean {
  const test = matcher([glob]);
  return ({ path }) => path === glob || test(path);
}

export type ReadFlags = LoadedFlags & { source: Source; provider: FlagProvider | null };

/** One file that is to be judged: its flags, or why there are none. */
export async function readSubjects(tree: Tree, entry: TreeEntry, from: FlagSource): Promise<ReadFlags> {
  const { path } = entry;
  const fail = (reason: string, notices: readonly Notice[], digest: string | null = null) => ({
    subjects: [],
    notices,
    source: { path, role: 'flags' as const, status: 'failed' as const, reason, digest },
    provider: null,
  });
  const complain = (code: Notice['code'], message: string, hint: string | null): Notice[] => [
    { code, message: visible(message), at: topOf(path), hint },
  ];
  if (entry.size > MAX_YAML_BYTES) {
    const reason = `a flag file may have ${MAX_YAML_BYTES / 1024 / 1024} MiB at most`;
    return fail(reason, complain('flags-invalid', reason, 'split it, or check whether it is the right file'));
  }
  let text: string;
  let digest: string;
  try {
    text = tree.read(path);
    digest = tree.digest(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return fail(error.message, complain('file-unreadable', `the flag file cannot be read: ${error.message}`, null));
  }
  const detected = detectProvider(path, text, from.provider);
  const isNamed = from.files.includes(path);
  const pass = (reason: string): ReadFlags => ({
    subjects: [],
    notices: [],
    source: { path, role: 'flags', status: 'skipped', reason, digest },
    provider: null,
  });
  if ('notice' in detected) {
    if (detected.isForeign && !isNamed && !DATA_FILE.test(path)) return pass(detected.notice.message);
    return fail(detected.notice.message, [detected.notice], digest);
  }
  const { provider } = detected;
  // A map of the project's own has no form to be told by.
  if (from.provider !== null && from.provider !== 'object-map' && !provider.claims(path, text)) {
    if (!isNamed && !DATA_FILE.test(path)) return pass(`it does not look like a file of ${provider.id}`);
    const reason = `this is no file of ${provider.id}`;
    const hint = 'leave it out of the globs, or correct the provider';
    return fail(reason, complain('flags-invalid', reason, hint), digest);
  }
  const loaded = await loadWith(provider, { path, text, map: from.map });
  const first = loaded.notices[0];
  if (first && loaded.subjects.length === 0) return fail(first.message, loaded.notices, digest);
  return { ...loaded, provider, source: { path, role: 'flags', status: 'read', reason: null, digest } };
}

/** A file of data in the reach of a source has to be understood; a text that lies beside it may be passed over. */
const DATA_FILE = /\.(json|jsonc|ya?ml|toml)$/i;
