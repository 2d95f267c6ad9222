import type { FlagFact } from '../../model/flag-fact.ts';
import type { Notice } from '../../model/notice.ts';
import { comparePlaces, compareText, formatPlace } from '../../model/place.ts';
import type { Extraction, FlagSource } from '../../model/product.ts';
import type { Source } from '../../model/source.ts';
import type { Tree } from '../../model/tree.ts';
import { visible } from '../../kit/text.ts';
import { factOf } from './answers/fact.ts';
import { matchFiles, readSubjects } from './files.ts';
import { PROVIDERS } from './providers.ts';

export interface FlagRequest {
  tree: Tree;
  product: string | null;
  sources: readonly FlagSource[];
  /** Bands of the audience. The answers do not depend on them: every whole age of a child is tried. */
  regions: readonly string[];
  /** Environments that are judged, such as production; files of others are listed as skipped. */
  judged: ReadonlySet<string>;
  /** The day from which on answers must hold, as `2026-11-25`. */
  asOf: string;
}

/** Flag files -> what every flag serves to every child, as the vendor's own library answers. */
export async function extractFlags(request: FlagRequest): Promise<Extraction<FlagFact>> {
  const facts: FlagFact[] = [];
  const notices: Notice[] = [];
  const sources = new Map<string, Source>();
  const taken = new Set<string>();
  for (const source of request.sources) {
    const { files, empty } = matchFiles(request.tree, source);
    notices.push(...empty);
    if (isUnknown(source)) notices.push(noProvider(source));
    for (const file of files) {
      if (!request.judged.has(source.environment)) {
        const reason = `environment "${source.environment}" is not judged`;
        if (!sources.has(file.path)) sources.set(file.path, listed(file.path, 'skipped', reason));
        continue;
      }
      const turn = JSON.stringify([source.environment, file.path]);
      if (taken.has(turn)) continue;
      taken.add(turn);
      if (isUnknown(source)) {
        sources.set(file.path, listed(file.path, 'failed', `no flag system is called "${source.provider}"`));
        continue;
      }
      const read = await readSubjects(request.tree, file, source);
      notices.push(...read.notices);
      sources.set(file.path, read.source);
      for (const subject of read.subjects) facts.push(await factOf(subject, source, read.provider!, request));
      read.close?.();
    }
  }
  notices.push(...doubtDuplicates(facts));
  return {
    facts: facts.sort((a, b) => comparePlaces(a.at, b.at)),
    notices,
    sources: [...sources.values()].sort((a, b) => compareText(a.path, b.path)),
  };
}

/** Which of two flags with one key counts is decided at deployment, so neither is a proof. */
function doubtDuplicates(facts: FlagFact[]): Notice[] {
  const first = new Map<string, FlagFact>();
  return facts.flatMap(fact => {
    const { key, environment } = fact.value;
    const name = JSON.stringify([environment, key]);
    const earlier = first.get(name);
    if (!earlier) {
      first.set(name, fact);
      return [];
    }
    for (const one of [earlier, fact]) {
      one.value = {
        ...one.value,
        proof: false,
        doubt: 'two files of the environment define the flag; which one counts is open',
      };
    }
    const message = visible(
      `flag "${key}" is defined a second time for ${environment}; first at ${formatPlace(earlier.at)}`,
    );
    return [{ code: 'flags-invalid', message, at: fact.at, hint: 'keep one of the two' }];
  });
}

function isUnknown({ provider }: FlagSource): boolean {
  return provider !== null && !PROVIDERS.some(({ id }) => id === provider);
}

function noProvider(source: FlagSource): Notice {
  const known = PROVIDERS.map(({ id }) => id).join(', ');
  const message = visible(`no flag system is called "${source.provider}"`);
  return { code: 'flags-invalid', message, at: source.at, hint: `childproof reads ${known}` };
}

function listed(path: string, status: Source['status'], reason: string): Source {
  return { path, role: 'flags', status, reason, digest: null };
}
