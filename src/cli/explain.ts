import { join } from 'node:path';
import { builtInLibrary, home } from '../builtin.ts';
import { diskTree } from '../kit/trees/disk.ts';
import { didYouMean } from '../kit/text.ts';
import { loadLibrary, loadLocal } from '../load/index.ts';
import type { LoadedRule } from '../load/index.ts';
import type { Policy } from '../model/policy.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { wrapText } from './words.ts';

/** Rules with their examples: the built-in ones from their files, and those of the folder. */
export function allRules(io: Io, folder: string): { rules: LoadedRule[]; policies: readonly Policy[] } {
  const builtIn = loadLibrary(diskTree(home));
  const local = loadLocal(diskTree(join(io.cwd, folder)), builtIn.library);
  return {
    rules: [...builtIn.rules, ...local.rules],
    policies: [...builtInLibrary().policies, ...local.library.policies],
  };
}

/** `explain RULE`: what must hold, why, how to mend it, which texts ask for it, and the examples that prove it. */
export function explain(id: string, folder: string, io: Io): number {
  const { rules, policies } = allRules(io, folder);
  const found = rules.find(({ rule }) => rule.id === id);
  if (!found)
    throw new UsageError(
      `there is no rule "${id}"${didYouMean(
        id,
        rules.map(({ rule }) => rule.id),
      )}; see \`childproof rules list\``,
    );
  const { rule, examples } = found;
  const paragraph = (text: string) => wrapText(text, Math.min(io.width, 100), '  ');
  const served = policies.flatMap(policy =>
    policy.provisions.flatMap(provision =>
      provision.rules
        .filter(link => link.rule === id)
        .map(link => `  ${policy.id} ${provision.id} ${provision.title} (${link.strength})`),
    ),
  );
  const lines = [
    `${rule.id}  ${rule.severity}, confidence ${rule.confidence}, layer ${rule.layer}`,
    '',
    paragraph(`${rule.title}.`),
    '',
    'Why',
    paragraph(rule.why),
    '',
    'How to mend it',
    paragraph(rule.fix),
    '',
    'What it checks',
    `  for each ${rule.for}`,
    ...(rule.when ? [`  when     ${oneLine(rule.when)}`] : []),
    ...Object.entries(rule.let ?? {}).map(([name, text]) => `  let      ${name} = ${oneLine(text)}`),
    ...Object.entries(rule.each ?? {}).map(([name, text]) => `  each     ${name} in ${oneLine(text)}`),
    `  require  ${oneLine(rule.require)}`,
    '',
    'Served provisions',
    ...(served.length > 0 ? served : ['  none; a rule of your own runs always']),
    '',
    'Examples',
    ...examples.flatMap(example => [
      `  ${example.verdict}: ${example.name}`,
      ...Object.entries(example.files).flatMap(([path, text]) => [
        `    ${path}`,
        ...text
          .trimEnd()
          .split('\n')
          .map(line => `      ${line}`),
      ]),
      '',
    ]),
    ...(rule.refs ?? []).map(ref => `See ${ref.title}\n    ${ref.url}`),
    '',
  ];
  io.out(lines.join('\n'));
  return 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
