import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const said = async (...scripts: string[]) => {
  const files = Object.fromEntries(scripts.map((text, index) => [`src/scene${index}.js`, text]));
  const { notices } = await runFiles({ 'package.json': '{ "dependencies": { "phaser": "3.60.0" } }', ...files });
  return notices.map(({ message, at }) => `${at?.path}:${at?.start.line} ${message}`);
};
const LINE = `import Phaser from 'phaser';
export class Log extends Phaser.GameObjects.Container {
  show(scene, name, message) {
    this.line = scene.add.text(0, 0, '');
    this.line.setText(\`\${name}: \${message}\`);
  }
}
`;

it('says once that what a game draws as text was not read', async () => {
  expect(await said(LINE)).toEqual([
    'src/scene0.js:4 this script draws texts on a canvas with phaser, which is not read: what they show of people is not known',
  ]);
  expect(await said(LINE, LINE)).toEqual([
    'src/scene0.js:4 2 scripts, of which this is the first, draw texts on a canvas with phaser, which is not read: what they show of people is not known',
  ]);
});

it.each([
  ['a game that writes out its texts', LINE.replace('`${name}: ${message}`', "'Start'")],
  [
    'a game that draws no text',
    "import Phaser from 'phaser';\nexport const play = scene => scene.add.image(0, 0, 'sky');\n",
  ],
  ['a page', LINE.replace("import Phaser from 'phaser';", "import { Phaser } from './phaser-like.js';")],
])('and not of %s', async (_, text) => expect(await said(text)).toEqual([]));
