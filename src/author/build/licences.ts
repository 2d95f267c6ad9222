import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licence text of every package that any bundle holds code of. A package without one must not be shipped. */
export function printLicences(root: string, metafiles: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (folder) folders.add(folder);
    }
  }
  const sections = [...folders].sort().map(folder => section(root, folder));
  return ['childproof ships code of these packages.', ...new Set(sections)].join(`\n${'='.repeat(80)}\n`);
}

function section(root: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const text = licenceOf(root, folder);
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})`;
  if (text === null && !manifest.license) throw new Error(`${title}: neither a licence nor a licence text`);
  return `${title}\n\n${text ?? 'The package names its licence and holds no text of it.'}\n`;
}

function licenceOf(root: string, folder: string): string | null {
  const name = readdirSync(join(root, folder)).find(file => /^(licen[cs]e|copying)/i.test(file));
  const path = name ? join(root, folder, name) : null;
  return path && existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n').trim() : null;
}
