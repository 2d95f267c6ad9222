import { expect, it } from 'vitest';
import type { OperationFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "name": "pages", "dependencies": { "express": "5.1.0" } }';
const ANSWERS = `const people = require('../people');
exports.getFollowers = async (req, res) => {
  const followers = await people.followersOf(req.params.name, 0, 49);
  res.render('followers', { followers });
};
`;
const HELPER = `exports.setupPageRoute = (router, path, checks, answer) => {
  router.get(path, checks, answer);
  router.get(\`/api\${path}\`, checks, answer);
};
`;
const ROUTES = `const { setupPageRoute } = require('./setup');
const follow = require('../answers/follow');
module.exports = (app, middleware) => {
  const checks = [middleware.canViewPeople, middleware.withPage];
  setupPageRoute(app, '/users/:handle/followers', checks, follow.getFollowers);
};
`;

async function shown(files: Record<string, string>): Promise<OperationFact[]> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'core/answers/follow.js': ANSWERS,
    'core/routes/setup.js': HELPER,
    'core/routes/people.js': ROUTES,
    ...files,
  });
  return operationsOf(facts, 'profile-visibility');
}
const traitsAt = (facts: readonly OperationFact[], path: string) =>
  facts.filter(({ at }) => at.path === path).map(({ value }) => value.traits.join(' '));
const AT_ANSWER = 'core/answers/follow.js';
const AT_ROUTE = 'core/routes/people.js';

it('a route that a function of the product sets up is a route, with what asks in front of it', async () => {
  const facts = await shown({});
  expect(traitsAt(facts, AT_ROUTE)).toEqual(['served']);
  expect(traitsAt(facts, AT_ANSWER)).toEqual(['served shown followers asks-first']);
});

it('without such a check, or where what sets it up drops the checks, the route is open and told once', async () => {
  const open = ROUTES.replace('middleware.canViewPeople, ', '');
  const both: Record<string, string>[] = [
    { [AT_ROUTE]: open },
    {
      'core/routes/setup.js': HELPER.replaceAll('checks, answer)', 'answer)').replace(
        'path, answer',
        'path, checks, answer',
      ),
    },
  ];
  for (const files of both) {
    const facts = await shown(files);
    expect(traitsAt(facts, AT_ROUTE)).toEqual(['served open-route']);
    expect(traitsAt(facts, AT_ANSWER)).toEqual(['served shown followers repeated']);
  }
});

it('a login in the list of what runs first counts for the page', async () => {
  const facts = await shown({ [AT_ROUTE]: ROUTES.replace('canViewPeople', 'requireLogin') });
  expect(facts.find(({ at }) => at.path === AT_ANSWER)!.value.guards?.map(({ kind }) => kind)).toEqual(['login']);
});

it('a table of all that answers leads to the file of that name, and one route without the check leaves it open', async () => {
  const tabled = ROUTES.replace("const follow = require('../answers/follow');\n", '').replace(
    'follow.getFollowers',
    'app.answers.people.follow.getFollowers',
  );
  expect(traitsAt(await shown({ [AT_ROUTE]: tabled }), AT_ANSWER)).toEqual(['served shown followers asks-first']);
  const second = tabled.replace(
    '};\n',
    "  setupPageRoute(app, '/team', [], app.answers.people.follow.getFollowers);\n};\n",
  );
  expect(traitsAt(await shown({ [AT_ROUTE]: second }), AT_ANSWER)).toEqual(['served shown followers']);
});
