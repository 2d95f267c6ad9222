import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

/** What the positions of some files are said to stand in, without what is common. */
async function left(files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  const { facts } = await runFiles(files);
  return operationsOf(facts, 'geolocation').map(({ value }) =>
    value.unreached?.message.replace(/^it stands (in )?|, which.*$/g, ''),
  );
}

const READS = 'navigator.geolocation.getCurrentPosition(done);';
const DEVICE = `Vue.component('device', {
  methods: {
    locate: function (done) {
      ${READS}
    },
    buzz: function () {
      navigator.vibrate(9);
    },
  },
});
`;
const page = (...scripts: string[]) => scripts.map(one => `<script src="${one}"></script>`).join('\n');
const ACTIVITY = { 'paint/index.html': page('device.js', 'main.js'), 'paint/device.js': DEVICE };

it('a method whose name nobody says does not run', async () => {
  expect(await left({ ...ACTIVITY, 'paint/main.js': 'app.$refs.device.buzz();' })).toEqual(['locate']);
  // Another program of the repository has a method that is called so.
  const other = { 'read/index.html': page('main.js'), 'read/main.js': 'book.locate();' };
  expect(await left({ ...ACTIVITY, 'paint/main.js': '', ...other })).toEqual(['locate']);
  const service = `export class Places {\n  async locate(done: Done) {\n    ${READS}\n  }\n  list() {}\n}\n`;
  const uses = "import { Places } from './places.ts';\nnew Places().list();\n";
  expect(await left({ 'src/places.ts': service, 'src/main.ts': uses })).toEqual(['locate']);
});

it.each<[string, Record<string, string>]>([
  ['a script of the page', { 'paint/main.js': 'app.$refs.device.locate(show);' }],
  ['a string of it', { 'paint/main.js': "call(device, 'locate');" }],
  ['the page itself', { 'paint/main.js': '', 'paint/index.html': `${page('device.js')}<b onclick="locate()">` }],
  ['a list of methods', { 'paint/main.js': 'const { locate } = device.methods;' }],
  [
    'a page elsewhere, which loads it',
    { 'paint/main.js': '', 'map/index.html': `${page('../paint/device.js')}<b @click="locate">` },
  ],
])('unless it is said by %s', async (_, more) => {
  expect(await left({ ...ACTIVITY, ...more })).toEqual([undefined]);
});

it.each<[string, string]>([
  ['what runs when it is shown', `Vue.component('device', {\n  mounted: function () {\n    ${READS}\n  },\n});\n`],
  ['a handler that is known by its shape', DEVICE.replace('methods', 'handlers')],
  ['a class that extends another', `class Places extends Base {\n  locate(done) {\n    ${READS}\n  }\n}\n`],
  ['a class that nobody imports', `export class Places {\n  locate(done) {\n    ${READS}\n  }\n}\n`],
])('not %s', async (_, text) => {
  expect(await left({ 'paint/device.js': text, 'paint/main.js': 'start();' })).toEqual([undefined]);
});

it('a method that is chosen at run time may be any', async () => {
  const service = `export class Places {\n  async locate(done: Done) {\n    ${READS}\n  }\n}\n`;
  const uses = (call: string) => "import { Places } from './places.ts';\nconst places = new Places();\n" + call;
  const chosen = { 'src/places.ts': service, 'src/main.ts': uses('places[`lo${frame.kind}`](done);') };
  expect(await left(chosen)).toEqual([undefined]);
  expect(await left({ ...chosen, 'src/main.ts': uses("places['list'](done);") })).toEqual(['locate']);
});

it('a name in a comment says nothing, one beside a declaration of another does', async () => {
  expect(await left({ ...ACTIVITY, 'paint/main.js': '// app.$refs.device.locate(show)' })).toEqual(['locate']);
  expect(await left({ ...ACTIVITY, 'paint/main.js': 'if (here) locate(show);' })).toEqual([undefined]);
});

it('a method of a component that has its template as text', async () => {
  const device = DEVICE.replace('methods', "template: '<b>{{ place }}</b>',\n  methods");
  expect(await left({ ...ACTIVITY, 'paint/device.js': device, 'paint/main.js': '' })).toEqual(['locate']);
  const main = 'app.$refs.device.locate(show);';
  expect(await left({ ...ACTIVITY, 'paint/device.js': device, 'paint/main.js': main })).toEqual([undefined]);
});
