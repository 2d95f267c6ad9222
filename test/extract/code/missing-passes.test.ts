import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const MODERN = { 'package.json': '{ "name": "server", "dependencies": { "express": "5.1.0" } }' };
const REFUSE = "return res.status(403).json({ error: 'You must be at least 13' });";

async function passes(body: string, before = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...MODERN,
    'src/sign-up.ts': `${before}\nrouter.post('/sign-up', async (req, res) => {\n  const { email, birthDate, age } = req.body;\n  ${body}\n  await prisma.user.create({ data: { email, birthDate } });\n});\n`,
  });
  return operationsOf(facts, 'age-fallback').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

it.each([
  [`if (birthDate && differenceInYears(new Date(), new Date(birthDate)) < 13) ${REFUSE}`, 'birthDate'],
  [`if (age && age < 13) ${REFUSE}`, 'age'],
  [
    `if (birthDate) { const years = differenceInYears(new Date(), new Date(birthDate)); if (years < 13) ${REFUSE} }`,
    'birthDate',
  ],
  [`if (req.user.profile?.age < 13) ${REFUSE}`, 'age'],
])('whoever gave none goes on: %s', async (body, name) =>
  expect(await passes(body)).toEqual([`${name} missing-passes`]),
);

it.each([
  [`if (!birthDate || differenceInYears(new Date(), new Date(birthDate)) < 13) ${REFUSE}`],
  [`if (!birthDate) return res.sendStatus(400); if (birthDate && ageOf(birthDate) < 13) ${REFUSE}`],
  [`if (!(req.user.profile?.age >= 13)) ${REFUSE}`],
  [`if (birthDate) { if (ageOf(birthDate) < 13) ${REFUSE} } else return res.sendStatus(400);`],
  [`if (age && age > 65) return res.json({ discount: true });`],
  [
    `if (birthDate && ageOf(birthDate) < 13) ${REFUSE}`,
    'const Body = z.object({ email: z.email(), birthDate: z.coerce.date() });',
  ],
])('whoever gave none does not, or nobody is turned away: %s', async (body, before = '') =>
  expect(await passes(body, before)).toEqual([]),
);
