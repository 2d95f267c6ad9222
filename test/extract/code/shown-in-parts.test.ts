import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "vue": "3.5.0" } }';

const TEXT = 'export const EntryText = ({ entry }) => <Rich html={entry.html} />;\n';
const INFO = 'export const EntryInfo = ({ entry }) => <span>by <b>{entry.author.username}</b></span>;\n';
const BOTH = '<EntryText entry={entry} /><EntryInfo entry={entry} />';

/** What is told of a page that hands a thing to its parts. */
async function told(shown: string, parts: string = TEXT + INFO, given = '{ entry }'): Promise<string[]> {
  const { facts } = await runFiles({
    'package.json': PACKAGE,
    'src/rich.tsx': 'export const Rich = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;\n',
    'src/parts.tsx': `import { Rich } from './rich';\n${parts}`,
    'src/leaf.tsx': `import { EntryText, EntryInfo, EntryHead } from './parts';
export function Leaf(${given}) {
  return <section>${shown}</section>;
}
`,
  });
  return surfacesOf(facts).map(({ at, value }) => `${at.path} ${value.symbol}`);
}

describe('what is said and who says it, in two parts', () => {
  it.each([
    ['both parts', BOTH, TEXT + INFO],
    ['the text beside a part', '<p>{entry.text}</p><EntryInfo entry={entry} />', INFO],
    ['the author beside a part', '<b>{entry.author.username}</b><EntryText entry={entry} />', TEXT],
    [
      'a part of a part',
      BOTH,
      `${TEXT}${INFO.replace('EntryInfo', 'Line')}export const EntryInfo = ({ entry }) => <div><Line entry={entry} /></div>;\n`,
    ],
    [
      'under another name',
      BOTH.replaceAll('entry=', 'item='),
      (TEXT + INFO).replaceAll('{ entry }', '{ item: entry }'),
    ],
    ['of all that is given', BOTH, (TEXT + INFO).replaceAll('{ entry }', 'props').replaceAll('entry.', 'props.entry.')],
    [
      'a class',
      BOTH,
      `${TEXT}export class EntryInfo extends React.Component { render() { return <b>{this.props.entry.author.username}</b>; } }\n`,
    ],
    [
      'one laid around',
      '<EntryHead entry={entry}><EntryText entry={entry} /></EntryHead>',
      `${TEXT}export const EntryHead = ({ entry, children }) => <div><b>{entry.author.username}</b>{children}</div>;\n`,
    ],
  ])('%s', async (_, shown, parts) => expect(await told(shown, parts)).toEqual(['src/leaf.tsx Leaf']));

  it('of Vue', async () => {
    const { facts } = await runFiles({
      'package.json': PACKAGE,
      'src/EntryText.vue': `<script setup>\ndefineProps(['entry']);\n</script>\n<template><div v-html="entry.html"></div></template>\n`,
      'src/EntryInfo.vue': `<script setup>\nconst props = defineProps(['entry']);\n</script>\n<template><b>{{ entry.author.username }}</b></template>\n`,
      'src/Leaf.vue': `<script setup>\nimport EntryText from './EntryText.vue';\nimport EntryInfo from './EntryInfo.vue';\ndefineProps(['entry']);\n</script>\n<template><section><EntryText :entry="entry" /><EntryInfo :entry="entry" /></section></template>\n`,
    });
    expect(surfacesOf(facts).map(({ value }) => value.symbol)).toEqual(['Leaf']);
  });

  it.each([
    ['of two things', '<EntryText entry={entry} /><EntryInfo entry={other} />', TEXT + INFO, '{ entry, other }'],
    ['nobody is shown', BOTH, `${TEXT}export const EntryInfo = ({ entry }) => <b>{entry.size}</b>;\n`, '{ entry }'],
    ['nothing is said', BOTH, `${INFO}export const EntryText = ({ entry }) => <b>{entry.size}</b>;\n`, '{ entry }'],
    ['whoever looks after it', BOTH, TEXT + INFO.replace('author.username', 'owner.name'), '{ entry }'],
    ['what is worked on', BOTH.replaceAll('entry', 'task'), (TEXT + INFO).replaceAll('entry', 'task'), '{ task }'],
    ['one writes it there', '<EntryForm entry={entry} /><EntryInfo entry={entry} />', INFO, '{ entry }'],
  ])('unlike: %s', async (_, shown, parts, given) => expect(await told(shown, parts, given)).toEqual([]));
});
