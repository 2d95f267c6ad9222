import { resolve } from 'node:path';
import { builtInLibrary } from '../builtin.ts';
import { diskTree } from '../kit/trees/disk.ts';
import { loadLocal } from '../load/index.ts';
import type { Io } from './io.ts';
import { columns } from './words.ts';

/** `policies list`: the texts that can be checked against, and how much of each the rules reach. */
export function listPolicies(folder: string, io: Io): number {
  const builtIn = builtInLibrary();
  const { library } = loadLocal(diskTree(resolve(io.cwd, folder)), builtIn);
  const rows = [...builtIn.policies, ...library.policies].map(policy => {
    const reached = policy.provisions.filter(provision => provision.rules.length > 0).length;
    const rules = new Set(policy.provisions.flatMap(provision => provision.rules.map(link => link.rule)));
    return [
      policy.id,
      policy.binding,
      policy.jurisdiction.join(' '),
      `${reached} of ${policy.provisions.length}`,
      String(rules.size),
      policy.title,
    ];
  });
  io.out(`${columns([['POLICY', 'KIND', 'WHERE', 'PROVISIONS REACHED', 'RULES', 'TITLE'], ...rows])}\n\n`);
  io.out(
    'A provision that rules reach is covered in part; its other questions need a person. This is not legal advice.\n',
  );
  return 0;
}
