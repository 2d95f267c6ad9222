import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "react-native": "0.80.0" } }';

async function menus(files: Record<string, string>) {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return facts
    .filter((fact): fact is SurfaceFact => fact.kind === 'surface' && fact.value.isMenu === true)
    .map(({ value, at }) => {
      const state = value.isRepeated ? 'said elsewhere' : value.complete ? 'judged' : 'open';
      const reports = value.controls.some(one => one.concept === 'report-entry-point' && one.state === 'works');
      return `${at.path}:${at.start.line} ${value.symbol} ${reports ? 'reports' : state}`;
    });
}

const line = (act: string, does: string) => `{ key: '${act}', label: t('${act}'), onClick: () => ${does} },`;

describe('a hook that hands out what can be done with something', () => {
  const hook = (name: string, given: string, lines: string) => `import { t, copy, drop } from 'kit';
export function ${name}(${given}) {
  return [${lines}];
}
`;
  const comment = hook(
    'useCommentOptions',
    '{ comment, answer }',
    line('reply', 'answer(comment.id)') + line('copy', 'copy(comment.text)') + line('delete', 'drop(comment.id)'),
  );

  it('is a menu in which a report is missing', async () => {
    expect(await menus({ 'src/use-comment-options.ts': comment })).toEqual([
      'src/use-comment-options.ts:2 useCommentOptions judged',
    ]);
  });

  it('is asked where it is called', async () => {
    const row = `import { useCommentOptions } from './use-comment-options';
import { Drop, flag } from 'kit';
export function Remark({ comment }) {
  const options = useCommentOptions({ comment });
  return <Drop items={[...options, { key: 'report', label: 'Report', onClick: () => flag(comment) }]} />;
}
`;
    expect(await menus({ 'src/use-comment-options.ts': comment, 'src/remark.tsx': row })).toEqual([
      'src/use-comment-options.ts:2 useCommentOptions reports',
    ]);
  });

  it.each([
    ['files', 'useFileOptions', '{ file }', line('copy', 'copy(file)') + line('delete', 'drop(file)')],
    ['a channel', 'useChannelOptions', '{ channel }', line('mute', 'drop(channel)') + line('copy', 'copy(channel)')],
    ['what one writes', 'useDraftOptions', '{ post }', line('copy', 'copy(post)') + line('delete', 'drop(post)')],
    ['handing on alone', 'usePostOptions', '{ post }', line('share', 'copy(post)') + line('copy', 'copy(post)')],
    ['one act', 'useCommentOptions', '{ comment }', line('reply', 'copy(comment)') + line('larger', 'drop(comment)')],
  ])('unlike one for %s', async (_, name, given, lines) => {
    expect(await menus({ 'src/hook.ts': hook(name, given, lines) })).toEqual([]);
  });
});

describe('a menu without a name', () => {
  const nameless = (acts: string) => `import { Menu, useMessage, t } from 'kit';
export default props => {
  const { message, quote, pin, forward } = useMessage(props.context);
  const menu = [];
  ${acts}
  return <Menu items={menu} />;
};
`;
  const push = (act: string, does: string) => `menu.push({ text: t('${act}'), onClick: () => ${does} });`;

  it('is found by its list, and called after its file', async () => {
    const acts = `${push('Pin message', 'pin(message.id)')}
  ${push('Quote', 'quote(message.id)')}
  ${push('Forward message', 'forward(message.id)')}`;
    expect(await menus({ 'src/message/options.tsx': nameless(acts) })).toEqual([
      'src/message/options.tsx:4 Options judged',
    ]);
  });

  it('unlike one that says nothing of anybody', async () => {
    const acts = push('Pin', 'pin(1)') + push('Quote', 'quote(2)');
    expect(await menus({ 'src/board/options.tsx': nameless(acts) })).toEqual([]);
  });
});

describe('what can be done with a person', () => {
  const tip = (head: string, lines: string) => `import { Dropdown, DropdownItem, openDm, befriend, edit } from 'kit';
export ${head} {
  return (
    <Dropdown>
      ${lines}
    </Dropdown>
  );
}
`;
  const others =
    '<DropdownItem onClick={() => openDm(player.id)}>Send message</DropdownItem><DropdownItem onClick={() => befriend(player)}>Follow</DropdownItem><DropdownItem onClick={() => edit(player)}>Copy id</DropdownItem>';

  it('is a menu in which a report is missing', async () => {
    expect(await menus({ 'src/a.tsx': tip('function PlayerOptions({ player })', others) })).toEqual([
      'src/a.tsx:2 PlayerOptions judged',
    ]);
  });

  it.each([
    [
      'with a report',
      'function PlayerOptions({ player })',
      `${others}<DropdownItem onClick={report}>Report</DropdownItem>`,
    ],
    ['of oneself', 'function MyProfileOptions({ player })', others],
    [
      'of those who look after a place',
      'function MemberOptions({ member })',
      '<DropdownItem onClick={() => edit(member)}>Promote</DropdownItem><DropdownItem onClick={() => edit(member)}>Remove</DropdownItem>',
    ],
  ])('unlike one %s', async (_, head, lines) => {
    expect((await menus({ 'src/a.tsx': tip(head, lines) })).filter(one => / (judged|open)$/.test(one))).toEqual([]);
  });
});

describe('a menu of which it does not show whose things are in it', () => {
  const own = (test: string) => `import { Sheet, SheetItem, copy, pin, drop } from 'kit';
export function ClippedThings({ message, ${test} }) {
  return (
    <Sheet>
      <SheetItem onPress={() => copy(message.id)}>Copy</SheetItem>
      <SheetItem onPress={() => pin(message.id)}>Pin</SheetItem>
      {${test} && <SheetItem onPress={() => drop(message.id)}>Delete</SheetItem>}
    </Sheet>
  );
}
`;
  it.each(['isLarge', 'isMenuOpen', 'isMessageLong'])('is a question where it asks %s', async test => {
    expect(await menus({ 'src/a.tsx': own(test) })).toEqual(['src/a.tsx:5 ClippedThings open']);
  });
  it.each(['isOwnMessage', 'isMessageAuthor', 'mine'])('unlike one that asks %s', async test => {
    expect(await menus({ 'src/a.tsx': own(test) })).toEqual(['src/a.tsx:5 ClippedThings judged']);
  });
});

it('sees the lines of a sheet of the device', async () => {
  const sheet = (lines: string) => `import { useActionSheet } from '@expo/react-native-action-sheet';
import { Bar } from 'kit';
export function PressedMessage({ message }) {
  const { showActionSheetWithOptions } = useActionSheet();
  const open = () => showActionSheetWithOptions({ options: [${lines}], cancelButtonIndex: 2 }, pick);
  return <Bar onLongPress={open} />;
}
`;
  expect(await menus({ 'src/a.tsx': sheet("'Reply', 'Copy', 'Cancel'") })).toHaveLength(1);
  expect(await menus({ 'src/a.tsx': sheet("'Small', 'Large', 'Cancel'") })).toEqual([]);
});
