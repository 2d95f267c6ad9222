import { expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** Whether praise is told as what somebody wrote. */
async function shows(card: string, path = 'src/profile/praise.tsx', before = ''): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0" } }',
    [path]: `import { ago } from '../dates';
${before}
export function MemberTestimonial({ testimonial, all }) {
  return <article>${card}</article>;
}
`,
    'src/dates.ts': 'export const ago = (day) => String(day);\n',
  });
  return surfacesOf(facts).length > 0;
}

const CARD = '<b>{testimonial.learner.handle}</b><p>{testimonial.content}</p><time>{ago(testimonial.createdAt)}</time>';

it.each([
  ['of an account, on a day', CARD, undefined],
  ['in a folder of such', CARD, 'src/profile/testimonials/row.tsx'],
  ['by who made it', CARD.replace('learner.handle', 'author.username'), undefined],
])('what accounts say of one another is theirs: %s', async (_, card, path) =>
  expect(await shows(card, path)).toBe(true),
);

it.each([
  ['nobody has an account', CARD.replace('learner.handle', 'author.name')],
  ['without a day', CARD.replace(/<time>.*/, '')],
])('unlike praise of the product: %s', async (_, card) => {
  expect(await shows(card)).toBe(false);
  expect(await shows(card, 'src/start/testimonials/row.tsx')).toBe(false);
});

it('unlike praise that stands in the code', async () => {
  const list = "const PRAISE = [{ learner: { handle: 'anna' }, content: 'Great', createdAt: '2024-01-01' }];";
  const each = `{PRAISE.map(testimonial => <div>${CARD}</div>)}`;
  expect(await shows(each, undefined, list)).toBe(false);
});
