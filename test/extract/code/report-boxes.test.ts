import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const ACT = 'if (also) tell(user.id);';
const reports = async (box: string, file = 'src/block-dialog.tsx', act = ACT) => {
  const page = file.endsWith('.vue')
    ? `<script setup>\nconst also = ref(false);\nfunction block() { if (also.value) tell(); blockIt(); }\n</script>\n<template><div>${box}<button @click="block">Block</button></div></template>\n`
    : `export const BlockDialog = ({ user, t }) => {
  const [also, setAlso] = useState(false);
  const block = () => { blockUser(user.id); ${act} };
  return <main data-report={also}>${box}<button onClick={block}>Block</button></main>;
};
`;
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "vue": "3.5.0" } }',
    [file]: page,
  });
  return facts.filter(({ concept }) => concept === 'report-entry-point').length;
};

it.each([
  [
    'in a label',
    '<label><input type="checkbox" checked={also} onChange={() => setAlso(!also)} /><b>Report this chat</b></label>',
  ],
  [
    'with a key',
    '<label><div><input type="checkbox" onChange={setAlso} /></div>{t(\'leave.reportConversation\')}</label>',
  ],
  ['of its own', '<Checkbox checked={also} onCheckedChange={setAlso}>Report spam</Checkbox>'],
  ['with a label', '<FormCheckbox label="Also report user" onChange={setAlso} />'],
])('whoever ticks it reports along with what is done: %s', async (_, box) => expect(await reports(box)).toBe(1));

it('of Vue', async () => {
  const box = '<label><input type="checkbox" v-model="also" /> Report message</label>';
  expect(await reports(box, 'src/BlockDialog.vue')).toBe(1);
});

it.each([
  ['a right', '<label><input type="checkbox" onChange={setAlso} />Report</label>'],
  ['a paper', '<label><input type="checkbox" onChange={setAlso} />Send weekly report</label>'],
  ['another act', '<label><input type="checkbox" onChange={setAlso} />Delete messages</label>'],
  ['nobody hears it', '<Checkbox checked disabled>Report spam</Checkbox>'],
])('unlike: %s', async (_, box) => expect(await reports(box)).toBe(0));

it('unlike what a role may do', async () => {
  const box = '<Checkbox onCheckedChange={setAlso}>Report comment</Checkbox>';
  expect(await reports(box, 'src/roles/edit-role.tsx')).toBe(0);
});

it.each([
  ['nobody asks whether it is ticked', 'Report this user', ''],
  ['it is only turned round', 'Report this user', 'setAlso(!also);'],
  ['something is done without it', 'Report this user', 'if (!also) tell(user.id);'],
  ['to somebody', 'Report to team', ACT],
  ['to a thing', 'Report to the server', ACT],
  ['a way', 'Report anonymously', ACT],
  ['a name', 'Report user name', ACT],
])('unlike where %s', async (_, label, act) => {
  const box = `<label><input type="checkbox" checked={also} onChange={() => setAlso(!also)} /> ${label}</label>`;
  expect(await reports(box, 'src/block-dialog.tsx', act)).toBe(0);
});

it('is handed to what is done', async () => {
  const box =
    '<label><input type="checkbox" checked={also} onChange={() => setAlso(!also)} /> Report this user</label>';
  expect(await reports(box, 'src/block-dialog.tsx', 'leave(user.id, { spam: also });')).toBe(1);
});

it('unlike what not all may tick', async () => {
  const box =
    '<label><input type="checkbox" checked={also} onChange={setAlso} disabled={!may} /> Report this user</label>';
  expect(await reports(box)).toBe(0);
});
