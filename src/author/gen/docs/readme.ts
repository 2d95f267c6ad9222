import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW } from './action-page.ts';
import { formatsTable } from './cli-page.ts';
import type { Sources } from './library.ts';
import { fence } from './markdown.ts';
import { policiesTable } from './policy-pages.ts';
import { rulesTable } from './rule-pages.ts';
import { printSample } from './sample.ts';

/** The README is written by hand, except between `<!-- printed: NAME -->` and `<!-- /printed -->`. */
export async function printReadme(root: string, sources: Sources): Promise<Record<string, string>> {
  const parts: Record<string, string> = {
    'check examples/pigeon': fence('text', await printSample(root)),
    rules: rulesTable(sources.rules, sources.policies, 'README.md'),
    policies: policiesTable(sources.policies, 'README.md'),
    formats: formatsTable(),
    workflow: fence('yaml', WORKFLOW),
    rule: fence('yaml', condition(root, 'rules/messaging/strangers-cannot-message-children.yaml')),
  };
  return { 'README.md': fillMarkers(readFileSync(join(root, 'README.md'), 'utf8'), parts) };
}

/** Everything above the messages: what must hold, for whom, and how bad it is if not. */
function condition(root: string, path: string): string {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  const end = lines.findIndex(line => /^(related|message):/.test(line));
  return [`# ${path}`, ...lines.slice(0, end)].join('\n');
}

function fillMarkers(text: string, parts: Readonly<Record<string, string>>): string {
  const filled = new Set<string>();
  const result = text.replace(/(<!-- printed: (.+?) -->\n)[\s\S]*?(<!-- \/printed -->)/g, (_, open, name, close) => {
    const part = parts[name as string];
    if (part === undefined) throw new Error(`README.md: nothing is printed under the name "${name}"`);
    filled.add(name as string);
    return `${open}${part}\n${close}`;
  });
  const missing = Object.keys(parts).filter(name => !filled.has(name));
  if (missing.length > 0) throw new Error(`README.md: there is no place for ${missing.join(', ')}`);
  return result;
}
