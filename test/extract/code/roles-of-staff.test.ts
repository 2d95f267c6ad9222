import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const GATE = `import { APP_GUARD } from '@nestjs/core';
export const access = { provide: APP_GUARD, useClass: RoleGuard };
`;

const controller = (mark: string) => `import { Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { diskStorage } from 'multer';
@Controller('banners')
export class BannersController {
  constructor(private readonly people: PeopleService) {}
  ${mark}
  @Post('picture')
  @UseInterceptors(FileInterceptor('picture', { storage: diskStorage({ destination: 'kept' }) }))
  uploadPicture(file: Express.Multer.File) {
    return { url: file.filename };
  }
  ${mark}
  @Get('find')
  find(@Query('q') q: string) {
    return this.people.searchUsers(q);
  }
}
`;
const PEOPLE = `export class PeopleService {
  async searchUsers(query: string) {
    return this.users.find({ where: { name: ILike('%' + query + '%') } });
  }
}
`;

async function found(mark: string, gate = GATE) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@nestjs/common": "11.0.0" } }',
    'src/access/access.module.ts': gate,
    'src/banners/banners.controller.ts': controller(mark),
    'src/people/people.service.ts': PEOPLE,
  });
  const guards = operationsOf(facts, 'search-discoverability')
    .filter(({ at }) => at.path.endsWith('service.ts'))
    .flatMap(({ value }) => value.guards!.map(({ kind }) => kind));
  const uploads = operationsOf(facts, 'image-upload').filter(
    ({ value }) => !value.traits.includes('definition') && !value.traits.includes('repeated'),
  );
  return { guards, uploads: uploads.map(({ value }) => value.symbol) };
}

it.each([
  "@Roles('admin')",
  '@Roles(Role.Admin, Role.Moderator)',
  "@Authorized(['ADMIN'])",
  "@RequireRoles({ roles: ['admin'] })",
])('what %s stands above is for staff only', async mark =>
  expect(await found(mark)).toEqual({ guards: ['permission'], uploads: [] }),
);

it.each([
  ['a role that is not staff', "@Roles('admin', 'member')", GATE],
  ['nothing that reads the roles', "@Roles('admin')", GATE.replace('RoleGuard', 'ThrottleGuard')],
  ['a mark of another kind', "@Tag('admin')", GATE],
])('not with %s, and its storage is said with it', async (_, mark, gate) => {
  expect(await found(mark, gate)).toEqual({ guards: [], uploads: ['FileInterceptor'] });
});

it.each(["@Authorized('users-manage')", '@Authorized(Permission.UserBan)', "@RequirePermissions(['users:admin'])"])(
  'who comes past %s has a right to it',
  async mark => expect(await found(mark)).toEqual({ guards: ['permission'], uploads: ['FileInterceptor'] }),
);

it.each(['@Authorized(Permission.UsersSearch)', "@Authorized('users-view')"])(
  'and past %s comes who may be anybody',
  async mark => expect((await found(mark)).guards).not.toContain('permission'),
);

it.each(["@Authorized('own-profile')", "@Authorized('player')"])(
  'and past %s has none, or nothing reads it',
  async mark =>
    expect((await found(mark, GATE.replace('RoleGuard', 'ThrottleGuard'))).guards).not.toContain('permission'),
);
