import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const told = async (part: string) =>
  Object.keys(
    await judged({
      'src/parts.jsx': `import { BodyWrapper, ContentWrapper, Frame } from 'some-kit';\nexport const PostItem = ${part};\n`,
    }),
  );

it.each([
  '({ item }) => <li><b>{item.user.name}</b><ContentWrapper value={item.value} /></li>',
  '({ item, bodyWrapper }) => <li><b>{item.user.name}</b>{bodyWrapper}</li>',
  '({ item, contentOverride }) => <li><b>{item.user.name}</b>{contentOverride ?? item.x}</li>',
  '({ html }) => <BodyWrapper html={html} />',
])('what holds a text is not the look of it: %s', async part => expect(await told(part)).toContain('PostItem'));

it.each([
  '({ to, textColor }) => <Frame to={to} color={textColor} />',
  '({ to, wide }) => { const contentClassName = wide ? "wide" : ""; return <Frame to={to} className={contentClassName} />; }',
])('unlike a look: %s', async part => expect(await told(part)).toEqual([]));
