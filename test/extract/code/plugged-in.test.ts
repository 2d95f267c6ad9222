import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE =
  '{ "dependencies": { "vue": "3.5.0", "vue-plausible": "1.3.2", "leaflet": "1.9.4", "leaflet.locatecontrol": "0.84.2" } }';

async function found(concept: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/part.ts': text });
  return operationsOf(facts, concept)
    .filter(({ at }) => at.path === 'src/part.ts')
    .map(({ value }) => value.symbol);
}

describe('a product that is plugged in', () => {
  it.each([
    ['as a whole', "import Plausible from 'vue-plausible';\napp.use(Plausible);\n", 'use'],
    ['by its name', "import { VuePlausible } from 'vue-plausible';\napp.use(VuePlausible, { ...given });\n", 'use'],
  ])('starts %s', async (_, text, name) => {
    expect((await found('analytics-sdk', text)).map(symbol => symbol.includes(name))).toEqual([true]);
  });

  it('is not started by another part, nor by a part of the product that is called so', async () => {
    expect(await found('analytics-sdk', "import { options } from 'vue-plausible';\napp.use(options);\n")).toEqual([]);
    expect(
      await found('analytics-sdk', "import { VuePlausible } from './plausible';\napp.use(VuePlausible);\n"),
    ).toEqual([]);
  });
});

describe('the button of a map that shows where somebody is', () => {
  it.each([
    ["import Finder from 'leaflet.locatecontrol';\nnew Finder({ position: 'topleft' }).addTo(map);\n", 'Finder'],
    ["import { LocateControl } from 'leaflet.locatecontrol';\nmap.addControl(new LocateControl());\n", 'LocateControl'],
    ["import { locate } from 'leaflet.locatecontrol';\nlocate().addTo(map);\n", 'locate'],
    [
      "import L from 'leaflet';\nimport 'leaflet.locatecontrol';\nnew L.Control.Locate().addTo(map);\n",
      'Control.Locate',
    ],
  ])('is read: %s', async (text, symbol) => {
    expect(await found('geolocation', text)).toEqual([symbol]);
  });

  it.each([
    ["import Finder from './locate-control';\nimport L from 'leaflet';\nnew Finder(L.map('at'));\n"],
    ["import L from 'leaflet';\nnew L.Control.Zoom().addTo(map);\n"],
    ["import L from 'leaflet';\nimport { locate } from './rows';\nlocate(rows, L.point(1, 2));\n"],
  ])('is none: %s', async text => {
    expect(await found('geolocation', text)).toEqual([]);
  });
});
