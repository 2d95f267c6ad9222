import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "@nestjs/common": "11.0.0" } }' };

/** Symbols of the ways to an account, and whether age comes up on them. */
async function ways(route: string, method: string, field = '', at = '/auth', guard = '', app = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/gate.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { GateService } from './gate.service.ts';
import { NewcomerDto } from './newcomer.dto.ts';
@Controller('${at}')
${guard}
export class GateController {
  constructor(private authService: GateService, private eventService: GateService) {}
  @Post('/${route}')
  ${method}
}
`,
    'src/app.module.ts': app,
    'src/newcomer.dto.ts': `export class NewcomerDto {\n  email: string;\n  ${field}\n}\n`,
    'src/gate.service.ts': 'export class GateService { routeIn(body) { return this.rows.keep(body); } }\n',
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

describe('the route of a sign-up hands on all that was filled in', () => {
  it.each([
    'async go(@Body() body: NewcomerDto) { return this.authService.routeIn(body); }',
    'async go(@Body() body: NewcomerDto) { return this.authService.routeIn({ ...body, at: now() }); }',
  ])('to what keeps accounts: %s', async method =>
    expect(await ways('register', method)).toEqual(['/register server']),
  );
  it('of no known shape', async () =>
    expect(await ways('register', 'async go(@Req() req) { return this.authService.routeIn(req.body); }')).toEqual([
      '/register server kept-whole',
    ]));

  it('and its class asks for a birth date', async () =>
    expect(
      await ways(
        'register',
        'async go(@Body() body: NewcomerDto) { return this.authService.routeIn(body); }',
        'birthDate: string;',
      ),
    ).toEqual(['/register asks-age server']));

  it.each([
    ['register', 'async go(@Body() body: NewcomerDto) { return this.authService.checkName(body); }'],
    ['register', 'async go(@Body() body: NewcomerDto) { return this.authService.addDevice(body); }'],
    ['register', 'async go(@Body() body: NewcomerDto) { return this.eventService.routeIn(body); }'],
    ['register', "async go(@Body('code') code: string) { return this.authService.routeIn(code); }"],
    ['login', 'async go(@Body() body: NewcomerDto) { return this.authService.routeIn(body); }'],
  ])('and to nothing else: %s, %s', async (route, method) => expect(await ways(route, method)).toEqual([]));

  const HANDS = 'async go(@Body() body: NewcomerDto) { return this.authService.routeIn(body); }';

  it.each(['signUpAndGetTokens', 'createUserWithToken', 'validateAndRegister'])(
    'and does something beside: %s',
    async name => expect(await ways('register', HANDS.replace('routeIn', name))).toHaveLength(1),
  );
  it.each(['registerDevice', 'getTokensAndNotify', 'checkWithEvents'])('and to something else: %s', async name =>
    expect(await ways('register', HANDS.replace('routeIn', name))).toEqual([]),
  );

  it.each(['/api/v1/auth', '/users', ''])('at %s', async at =>
    expect(await ways('register', HANDS, '', at)).toHaveLength(1),
  );
  it.each(['/matches', '/events/:id', '/push', '/schools'])('and for something else at %s', async at =>
    expect(await ways('register', HANDS, '', at)).toEqual([]),
  );

  it.each(['@UseGuards(ThrottlerGuard)', "@UseGuards(AuthGuard('local'))", '@UseGuards(GuestGuard)'])(
    'by everybody with %s',
    async guard => expect(await ways('register', HANDS, '', '/users', guard)).toHaveLength(1),
  );
  it.each(['@UseGuards(JwtAuthGuard)', "@UseGuards(AuthGuard('jwt'))"])(
    'and by who has an account with %s',
    async guard => expect(await ways('register', HANDS, '', '/users', guard)).toEqual([]),
  );

  const everywhere = 'const all = { provide: APP_GUARD, useClass: JwtAuthGuard };';
  it.each(['@Public()', '@AllowAnonymous()', '@SkipAuth()'])(
    'by everybody where %s takes it out of the login of all others',
    async mark => expect(await ways('register', `${mark}\n  ${HANDS}`, '', '/users', '', everywhere)).toHaveLength(1),
  );
  it.each(['', '@HttpCode(201)'])('and by who has an account without: %s', async mark =>
    expect(await ways('register', `${mark}\n  ${HANDS}`, '', '/users', '', everywhere)).toEqual([]),
  );
});

describe('what nobody has looked at', () => {
  const traits = async (dto: string, service: string, method: string) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/gate.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { GateService } from './gate.service.ts';
${dto}
@Controller('/auth')
export class GateController {
  constructor(private authService: GateService) {}
  @Post('/register')
  ${method}
}
`,
      'src/gate.service.ts': `export class GateService { ${service} }\n`,
    });
    return operationsOf(facts, 'sign-up').map(({ value }) => value.traits.join(' '));
  };
  const METHOD = 'async go(@Body() body: NewcomerDto) { return this.authService.begin(body); }';
  const FOREIGN = "import { NewcomerDto } from '@acme/shared';";

  it('is asked about, not judged: the shape and what keeps it are elsewhere', async () =>
    expect(await traits(FOREIGN, 'begin(body) { return this.pending.put(body); }', METHOD)).toEqual([
      'server kept-whole',
    ]));
  it('unlike a shape that is seen', async () =>
    expect(
      await traits(
        'export class NewcomerDto { email: string; }',
        'begin(body) { return this.pending.put(body); }',
        METHOD,
      ),
    ).toEqual(['server']));
  it('unlike a service that takes out of it what it wants', async () =>
    expect(await traits(FOREIGN, 'begin(body) { return this.pending.put({ email: body.email }); }', METHOD)).toEqual([
      'server',
    ]));
  it.each([
    'async go(@CurrentUser() user, @Body() body: NewcomerDto) { return this.authService.begin(body); }',
    'async go(@Body() body: NewcomerDto, @Req() req) { return this.authService.begin(body, req.user); }',
  ])('nor is what somebody with an account hands on: %s', async method =>
    expect(await traits(FOREIGN, 'begin(body) { return this.pending.put(body); }', method)).toEqual([]),
  );
});

describe('the same of a router', () => {
  const served = async (lines: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0" } }',
      'src/app.ts': `import { Router } from 'express';\nimport { userService } from './services.ts';\nconst router = Router();\n${lines}\nexport default router;\n`,
    });
    return operationsOf(facts, 'sign-up').length;
  };
  const HANDLER = 'async (req, res) => { res.json(await userService.take(req.body)); }';

  it.each([
    `router.post('/register', ${HANDLER});`,
    `router.post('/users/register', authLimiter, ${HANDLER});`,
    `router.post('/register', redirectIfLoggedIn, ${HANDLER});`,
    `router.post('/register', ${HANDLER});\nrouter.use(requireLogin);`,
    `router.post('/register', authenticate({ optional: true }), ${HANDLER});`,
    `router.use(session({ secret }));\nrouter.post('/register', ${HANDLER});`,
  ])('%s', async lines => expect(await served(lines)).toBe(1));
  it.each([
    `router.post('/contest/register', ${HANDLER});`,
    `router.post('/register', requireLogin, ${HANDLER});`,
    `router.use(requireLogin);\nrouter.post('/register', ${HANDLER});`,
    `router.post('/register', passport.authenticate('jwt', { session: false }), ${HANDLER});`,
    `router.post('/register', auth, ${HANDLER});`,
    `router.post('/register', requireAuth(${HANDLER}));`,
    `const asks = (req, res, next) => { if (!req.session.userId) return res.sendStatus(401); next(); };\nrouter.post('/register', asks, ${HANDLER});`,
  ])('unlike %s', async lines => expect(await served(lines)).toBe(0));
});
