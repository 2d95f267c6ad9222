import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Routes at which anybody reads what somebody has: the lines at which they are answered, and what is known of choices. */
async function routes(files: Record<string, string>) {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', ...files });
  return operationsOf(facts, 'profile-visibility')
    .filter(({ value }) => value.traits.includes('open-route'))
    .map(({ value }) => ({
      answered: value.trace.map(({ at }) => `${at.path}:${at.start.line}`),
      respects: value.traits.includes('respects-choice'),
    }));
}

const OF_MODULE = `import * as Works from './works';
router.get('/:username/works', Works.listWorks);
`;
const BARREL = "export { default as listWorks } from './works/list-works';\n";
const made = (body: string) => `const handlerOf = show => async (req, res) => {
  const owner = await people.byName(req.params.username);
  ${body}
  res.json(show(await works.of(owner.id)));
};

const listWorks = handlerOf(list => list);
export default listWorks;
`;

it('says where a route is answered, whatever made its handler', async () => {
  const files = { 'src/routes.ts': OF_MODULE, 'src/works.ts': BARREL, 'src/works/list-works.ts': made('') };
  expect(await routes(files)).toEqual([{ answered: ['src/works/list-works.ts:8'], respects: false }]);
});

it('says nothing of a handler beside the route', async () => {
  const files = {
    'src/routes.ts': `const listWorks = async (req, res) => res.json(await works.of(req.params.username));
router.get('/:username/works', listWorks);
`,
  };
  expect(await routes(files)).toEqual([{ answered: [], respects: false }]);
});

it.each([
  ['asked', 'if (owner.isPrivate) return res.status(404).end();', true],
  ['only told', 'res.json({ isPrivate: owner.isPrivate });', false],
])('a choice that is %s by a handler of another file', async (_, body, respects) => {
  const files = {
    'src/routes.ts': "import { listWorks } from './works';\nrouter.get('/:username/works', listWorks);\n",
    'src/works.ts': `export async function listWorks(req, res) {
  const owner = await people.byName(req.params.username);
  ${body}
  res.json(await works.of(owner.id));
}
`,
  };
  expect(await routes(files)).toEqual([{ answered: ['src/works.ts:1'], respects }]);
});
