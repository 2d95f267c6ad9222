import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "@nestjs/common": "11.0.0" } }' };

/** Symbols of the ways to an account, and whether age comes up on them. */
async function ways(route: string, method: string, field = ''): Promise<string[]> {
  const { facts } = await runFiles({
    ...PACKAGE,
    'src/gate.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { GateService } from './gate.service.ts';
import { NewcomerDto } from './newcomer.dto.ts';
@Controller('/gate')
export class GateController {
  constructor(private authService: GateService, private eventService: GateService) {}
  @Post('/${route}')
  ${method}
}
`,
    'src/newcomer.dto.ts': `export class NewcomerDto {\n  email: string;\n  ${field}\n}\n`,
    'src/gate.service.ts': 'export class GateService { routeIn(body) { return this.rows.keep(body); } }\n',
  });
  return operationsOf(facts, 'sign-up').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}

describe('the route of a sign-up hands on all that was filled in', () => {
  it.each([
    'async go(@Body() body: NewcomerDto) { return this.authService.routeIn(body); }',
    'async go(@Body() body: NewcomerDto) { return this.authService.routeIn({ ...body, at: now() }); }',
    'async go(@Req() req) { return this.authService.routeIn(req.body); }',
  ])('to what keeps accounts: %s', async method =>
    expect(await ways('register', method)).toEqual(['/register server']),
  );

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
});
