import { discover } from '../../src/discover/index.ts';
import { extractManifests } from '../../src/extract/manifests/index.ts';
import { memoryTree } from '../../src/kit/trees/memory.ts';
import type { SettingFact } from '../../src/model/fact.ts';
import { formatPlace } from '../../src/model/place.ts';

/** Two lines of a manifest that is right; what matters follows from line 3 on. */
export const HEAD = 'childproof: 1\nproduct: { name: Pigeon }\n';

export function read(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files);
  const discovery = discover(tree, null);
  const { products, facts, notices, sources } = extractManifests(tree, discovery.roots);
  const said = [...discovery.notices, ...notices].map(({ at, message }) => `${formatPlace(at!)} ${message}`);
  return { products, facts, said, notices, sources };
}

/** What is said about a manifest that goes on like this. */
export function mistakesOf(lines: string): string[] {
  return read({ 'childproof.yaml': `${HEAD}${lines}` }).said.map(one => one.replace('childproof.yaml:', ''));
}

/** Defaults of a setting by band. */
export function defaultsOf(manifest: string, subject: string): Record<string, string> {
  const { facts, said } = read({ 'childproof.yaml': manifest });
  if (said.length > 0) throw new Error(said.join('\n'));
  const setting = facts.find((fact): fact is SettingFact => fact.kind === 'setting' && fact.subject === subject)!;
  return Object.fromEntries(Object.entries(setting.value.defaults).map(([band, { option }]) => [band, option]));
}
