import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { home } from '../builtin.ts';
import { runExample } from '../author/rules/example.ts';
import { ruleTemplate } from '../author/rules/template.ts';
import { diskTree } from '../kit/trees/disk.ts';
import { count, didYouMean, visible } from '../kit/text.ts';
import { checkLinks, loadLibrary, loadLocal } from '../load/index.ts';
import { compileRules } from '../evaluate/index.ts';
import { formatPlace } from '../model/place.ts';
import { allRules } from './explain.ts';
import type { Io } from './io.ts';
import { UsageError } from './io.ts';
import { columns } from './words.ts';

/** `rules list`: every rule, built-in and the folder's own. */
export function listRules(folder: string, io: Io): number {
  const { rules } = allRules(io, folder);
  const rows = rules.map(({ rule }) => [rule.id, rule.severity, rule.layer, rule.title]);
  rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  io.out(
    `${columns([['RULE', 'SEVERITY', 'LAYER', 'WHAT MUST HOLD'], ...rows])}\n\n${count(rows.length, 'rule')}. \`childproof explain RULE\` says more.\n`,
  );
  return 0;
}

/** `rules test [ID...]`: runs the examples of every rule through the whole path. 0 all hold, 1 some do not, 2 a rule is wrong. */
export async function testRules(ids: readonly string[], folder: string, io: Io): Promise<number> {
  const builtIn = loadLibrary(diskTree(home));
  const local = loadLocal(diskTree(resolve(io.cwd, folder)), builtIn.library);
  const library = {
    rules: [...builtIn.library.rules, ...local.library.rules],
    policies: [...builtIn.library.policies, ...local.library.policies],
    concepts: [...builtIn.library.concepts, ...local.library.concepts],
  };
  const compiled = compileRules(library.rules, library.concepts);
  const notices = [...builtIn.notices, ...local.notices, ...checkLinks(library), ...compiled.notices];
  for (const notice of notices)
    io.out(
      `${notice.at ? `${formatPlace(notice.at)} ` : ''}${visible(notice.message)}${notice.hint ? ` (${notice.hint})` : ''}\n`,
    );
  if (notices.length > 0) return 2;
  const all = [...builtIn.rules, ...local.rules];
  for (const id of ids) {
    if (!all.some(({ rule }) => rule.id === id))
      throw new UsageError(
        `there is no rule "${id}"${didYouMean(
          id,
          all.map(({ rule }) => rule.id),
        )}`,
      );
  }
  const chosen = all.filter(({ rule }) => ids.length === 0 || ids.includes(rule.id));
  let examples = 0;
  let broken = 0;
  for (const loaded of chosen) {
    const results = [];
    for (const example of loaded.examples) results.push(await runExample(loaded, example, library));
    examples += results.length;
    const faults = results.filter(result => result.faults.length > 0);
    broken += faults.length;
    io.out(`${faults.length === 0 ? 'ok   ' : 'WRONG'} ${loaded.rule.id}  ${count(results.length, 'example')}\n`);
    for (const result of faults)
      for (const fault of result.faults) io.out(`      ${result.example}: ${visible(fault)}\n`);
  }
  io.out(
    `\n${count(chosen.length, 'rule')}, ${count(examples, 'example')}: ${broken === 0 ? 'all hold' : `${broken} do not hold`}\n`,
  );
  return broken === 0 ? 0 : 1;
}

/** `rules new ID`: writes a rule of one's own with a passing and a failing example; never over an existing file. */
export function newRule(id: string, folder: string, io: Io): number {
  const name = id.replace(/^local\//, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)+$/.test(name)) {
    throw new UsageError(`"${id}" is not a rule id; write topic and name in small letters, such as chat/night-mode`);
  }
  const path = join('.childproof/rules', `${name}.yaml`);
  const full = resolve(io.cwd, folder, path);
  if (existsSync(full)) throw new UsageError(`${path} is there already`);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, ruleTemplate(`local/${name}`), { flag: 'wx' });
  io.out(`wrote ${path}\nChange it, then run \`childproof rules test local/${name}\`.\n`);
  return 0;
}
