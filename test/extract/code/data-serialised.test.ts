import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** Where what is personal goes out. */
async function goesOut(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "express": "5.1.0" } }', ...files });
  return operationsOf(facts, 'profile-visibility')
    .filter(({ value }) => value.traits.includes('goes-out'))
    .map(({ at }) => `${at.path}:${at.start.line}`);
}

const shows = (person: string, name = 'show') => `const { toPublic } = require('./views');
exports.${name} = async (req, res) => {
  const user = await User.findById(${person});
  res.json(toPublic(user));
};
`;
const lists = `const { toPublic } = require('./views');
exports.list = async (req, res) => {
  const users = await User.find({ club: req.query.club });
  res.json(users.map(toPublic));
};
`;
const view = (email: string) => `exports.toPublic = user => ({ id: user.id, name: user.name, email: ${email} });\n`;

it.each([
  ['somebody who was asked for', shows('req.params.id')],
  ['each of a list', lists],
])('by the view of %s', async (_, code) => {
  expect(await goesOut({ 'src/people.js': code, 'src/views.js': view('user.email') })).toEqual(['src/views.js:1']);
});

it.each([
  ['whoever asks', shows('req.user.id'), view('user.email')],
  ['who is made', shows('req.params.id', 'create'), view('user.email')],
  ['those who chose it', shows('req.params.id'), view('user.showEmail ? user.email : null')],
  ['nobody', 'exports.none = (req, res) => res.json({});\n', view('user.email')],
])('unlike of %s', async (_, code, views) => {
  expect(await goesOut({ 'src/people.js': code, 'src/views.js': views })).toEqual([]);
});

const service = (reader: string) => ({
  'src/people.controller.ts': `import { PeopleService } from './people.service';
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}
  ${reader}
}
`,
  'src/people.service.ts': `export class PeopleService {
  async profile(id: string) {
    const user = await this.prisma.user.findUnique({ where: { id } });
    return { id: user.id, name: user.name, phone: user.phone };
  }
}
`,
});

it('by a service that answers for a route', async () => {
  const reader = "@Get(':id') show(@Param('id') id: string) { return this.people.profile(id); }";
  expect(await goesOut(service(reader))).toEqual(['src/people.service.ts:4']);
});

it('unlike the one who has signed in', async () => {
  const reader = "@Get('whoami') show(@CurrentUser() user: User) { return this.people.profile(user.id); }";
  expect(await goesOut(service(reader))).toEqual([]);
});
