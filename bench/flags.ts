import { extractFlags } from '../src/extract/flags/index.ts';
import { ageIn } from '../src/model/flag-audience.ts';
import { memoryTree } from '../src/kit/trees/memory.ts';
import { PLAIN_MAP } from '../src/model/flag-map.ts';
import type { FlagSource } from '../src/model/product.ts';

/** `npm run bench:flags`: median of a flag, a file of two hundred, a proof over seven billion people, a large
 * file. Processor time, so that other programs do not count. */
const age = { var: 'age' };
const bands = [6, 10, 13, 16, 18, 21];
const list = Array.from({ length: 7 }, (_, index) => `value-${index}`);
const flag = (targeting: unknown) => ({
  state: 'ENABLED',
  variants: { on: true, off: false },
  defaultVariant: 'off',
  targeting,
});
const share = {
  fractional: [
    ['on', 5],
    ['off', 95],
  ],
};

/** Rules as people write them: an age, now and then a plan, a country, a version or a percentage. */
function usual(index: number): unknown {
  const limit = bands[index % bands.length]!;
  const conditions = [
    { '>=': [age, limit] },
    { and: [{ '>=': [age, limit] }, { in: [{ var: 'plan' }, ['pro', 'family']] }] },
    { and: [{ '>=': [age, limit] }, { in: [{ var: 'country' }, ['GB', 'IE', 'US']] }] },
    { or: [{ '>=': [age, limit] }, { ends_with: [{ var: 'email' }, '@pilot.example'] }] },
    { and: [{ '>=': [age, limit] }, { sem_ver: [{ var: 'version' }, '>=', '4.2.0'] }] },
  ];
  return { if: [conditions[index % conditions.length], index % 3 === 0 ? share : 'on', 'off'] };
}

async function run(name: string, flags: Record<string, unknown>): Promise<number> {
  const text = JSON.stringify({ flags });
  const source: FlagSource = {
    files: ['flags.json'],
    provider: 'flagd',
    environment: 'production',
    audience: ageIn('age'),
    domains: {},
    map: PLAIN_MAP,
    regionAttribute: null,
    complete: false,
    at: { path: 'childproof.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
  const start = process.cpuUsage();
  const { facts, notices } = await extractFlags({
    tree: memoryTree({ 'flags.json': text }),
    product: 'bench',
    sources: [source],
    regions: ['GB', 'IE'],
    judged: new Set(['production']),
    asOf: '2026-11-25',
  });
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  const proofs = facts.filter(fact => fact.value.proof).length;
  if (name !== '')
    console.log(`${name}: ${time.toFixed(0)} ms, ${facts.length} flags, ${proofs} proved, ${notices.length} notices`);
  return time;
}

await run('', { warm: flag(usual(1)) });
const times: number[] = [];
for (let index = 0; index < 60; index++) times.push(await run('', { one: flag(usual(index)) }));
times.sort((a, b) => a - b);
console.log(`one flag: median ${times[30]!.toFixed(1)} ms, p95 ${times[57]!.toFixed(1)} ms (wanted: median below 50)`);
const many = Array.from({ length: 200 }, (_, index) => [`flag-${index}`, flag(usual(index))] as const);
await run('200 flags, every band of children (wanted: below 5000)', Object.fromEntries(many));
const wide = [...'abcdefghi'].map(name => ({ in: [{ var: name }, list] }));
await run('7 billion people, and (wanted: below 1000)', {
  wide: flag({ if: [{ and: [...wide, { '>=': [age, 18] }] }, 'on', 'off'] }),
});
await run('7 billion people, else (wanted: below 1000)', {
  wide: flag({ if: [...wide.flatMap(test => [test, 'off']), { '>=': [age, 18] }, 'on', 'off'] }),
});
const still = Array.from({ length: 8000 }, (_, index) => [`flag-${index}`, flag(undefined)] as const);
await run('8,000 flags without rules', Object.fromEntries(still));
