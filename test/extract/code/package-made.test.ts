import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

/** Whether everything that a message shows was followed. */
async function isFollowed(files: Readonly<Record<string, string>>, tag: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "next-intl": "4.0.0" } }',
    'src/bubble.tsx': `import * as all from './parts';\nimport { Part } from './parts';\nexport const MessageBubble = ({ message, icon: Mark }: Props) => <li title={message.author.name}>{message.text}${tag}</li>;\n`,
    ...files,
  });
  return surfacesOf(facts)[0]!.value.complete;
}

describe('what a package makes of data holds nothing of the product', () => {
  const CREATE = "import { createNavigation, defineRouting } from 'next-intl/navigation';\n";

  it.each([
    ['of literals', `${CREATE}export const { Part } = createNavigation({ locales: ['en'], prefix: 'never' });\n`],
    ['loaded by name', "const { Part } = require('next-intl');\nexport { Part };\n"],
    ['renamed', `${CREATE}export const { Link: Part, useRouter } = createNavigation({ locales: ['en'] });\n`],
    [
      'of a name',
      `${CREATE}const locales = ['en'] as const;\nexport const { Part } = createNavigation({ locales });\n`,
    ],
    [
      'of what it made',
      `${CREATE}const routing = defineRouting({ locales: ['en'] });\nexport const { Part } = createNavigation(routing);\n`,
    ],
    [
      'and is given a look',
      "import { Box } from 'next-intl';\nimport { styled } from 'next-intl';\nexport const Part = styled(Box)({ display: 'flex' });\n",
    ],
    [
      'of lines that are drawn',
      'import { createNavigation as draw } from \'next-intl\';\nexport const Part = draw({ path: [<path d="M0 0h9" key="a"></path>] });\n',
    ],
    [
      'a table of drawings',
      "import Add from './add.svg';\nconst Icons = { ADD: Add };\nexport const Part = Icons[name];\n",
    ],
  ])('%s', async (_, text) => {
    expect(await isFollowed({ 'src/parts.tsx': text }, '<Part>{message.id}</Part>')).toBe(true);
  });

  it('of a name in another file', async () => {
    const files = {
      'src/locales.ts': "export const locales = ['en'];\n",
      'src/parts.tsx': `${CREATE}import { locales } from './locales';\nexport const { Part } = createNavigation({ locales });\n`,
    };
    expect(await isFollowed(files, '<Part />')).toBe(true);
  });

  it.each([
    ['of a function', `${CREATE}export const { Part } = createNavigation({ show: () => <Menu /> });\n`],
    [
      'by the product and is given a look',
      "import { styled } from 'next-intl';\nconst Box = makeBox();\nexport const Part = styled(Box)({ display: 'flex' });\n",
    ],
    [
      'of a part',
      "import { createNavigation as draw } from 'next-intl';\nexport const Part = draw({ path: [<g><Menu /></g>] });\n",
    ],
    ['of what is not known', `${CREATE}export const { Part } = createNavigation(window.routing);\n`],
    ['that is loaded from the product', "const { Part } = require('./gone');\nexport { Part };\n"],
    ['by the product', "import { createNavigation } from './gone';\nexport const { Part } = createNavigation({});\n"],
    ['a table of parts', 'const Parts = { menu: makeMenu() };\nexport const Part = Parts[name];\n'],
  ])('and nothing is known of what is made %s', async (_, text) => {
    expect(await isFollowed({ 'src/parts.tsx': text }, '<Part />')).toBe(false);
  });
});

it('an icon that was handed over by that name is a leaf', async () => {
  expect(await isFollowed({}, '<Mark />')).toBe(true);
  expect(await isFollowed({}, '<Menu />')).toBe(false);
});
