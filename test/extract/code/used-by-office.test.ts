import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const SEND = 'export const tell = (from: Person, to: Person) => sendDirectMessage(from, to);\n';
const OFFICE = { 'src/admin/letters.tsx': "import { tell } from '../parts/tell.tsx';\ntell(1, 2);\n" };

async function told(files: Readonly<Record<string, string>>) {
  const { facts, sources } = await runFiles(files);
  const source = sources.find(({ path }) => /\/tell\.tsx?$/.test(path));
  return [facts.some(({ at }) => /\/tell\.tsx?$/.test(at.path)), source?.reason ?? null];
}

it.each<[name: string, files: Record<string, string>]>([
  ['what only it imports', { ...OFFICE, 'src/parts/tell.tsx': SEND }],
  [
    'what only it imports, by a step',
    {
      'src/admin/letters.tsx': "import { tellAll } from '../parts/tell-all.tsx';\ntellAll([]);\n",
      'src/parts/tell-all.tsx':
        "import { tell } from './tell.tsx';\nexport const tellAll = all => all.forEach(tell);\n",
      'src/parts/tell.tsx': SEND,
    },
  ],
])('the back office is left out with %s', async (_, files) =>
  expect(await told(files)).toEqual([false, 'back office']),
);

it.each<[name: string, files: Record<string, string>]>([
  [
    'others import too',
    { 'src/app.ts': "import { tell } from './parts/tell.tsx';\ntell(1, 2);\n", 'src/parts/tell.tsx': SEND },
  ],
  [
    'a router opens by its name',
    {
      'src/pages/[id]/page.tsx': '',
      'src/parts/tell.tsx': `'use server';\n${SEND}`,
      'src/app.ts': "import './parts/tell';",
    },
  ],
  [
    'is no part of a page, and may be a start of its own',
    {
      'src/admin/letters.tsx': "import { tell } from '../tell.ts';\ntell(1, 2);\n",
      'src/tell.ts': `${SEND}app.listen(3000);\n`,
    },
  ],
  ['lies where a framework opens it', { 'src/admin/l.tsx': "import '../pages/tell';", 'src/pages/tell.tsx': SEND }],
  [
    'a pattern may open',
    { ...OFFICE, 'src/parts/tell.tsx': SEND, 'src/app.ts': "const all = import.meta.glob('./parts/*.tsx');\n" },
  ],
])('not what %s', async (_, files) => expect(await told({ ...OFFICE, ...files })).toEqual([true, null]));

const manager = (page: string) => ({
  'package.json': '{ "dependencies": { "@angular/core": "18" } }',
  'src/app/app.module.ts':
    "import { NgModule } from '@angular/core';\nimport { DropsComponent } from './drops/drops.component';\n@NgModule({ declarations: [DropsComponent] })\nexport class AppModule {}\n",
  'src/app/drops/drops.component.ts':
    "import { Component } from '@angular/core';\n@Component({ selector: 'drop-manager', template: '<p></p>' })\nexport class DropsComponent { tell(from, to) { this.sendDirectMessage(from, to); } sendDirectMessage(from, to) { this.api.post('/direct-messages', { from, to }); } }\n",
  'src/app/admin/admin.component.html': '<drop-manager></drop-manager>',
  'src/app/home.component.html': page,
});

it.each([
  ['<p>Home</p>', 0],
  ['<drop-manager></drop-manager>', 1],
])('a part of Angular that %s leaves to the back office', async (page, least) => {
  const { facts } = await runFiles(manager(page));
  const own = facts.filter(({ at }) => at.path.includes('/drops/')).length;
  expect(own > 0).toBe(least > 0);
});
