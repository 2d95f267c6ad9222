import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "react": "19.0.0" } }' };

/** States of the reports that a profile offers, or `none`. */
async function offered(more: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const view =
    "import { Complain } from './complain.tsx';\nexport function UserProfile({ user, t }: Props) {\n" +
    `  return <section><h1>{user.username}</h1><p>{user.bio}</p>${more}</section>;\n}\n`;
  const { facts } = await runFiles({ ...PACKAGE, 'src/user-profile.tsx': view, ...files });
  const controls = surfacesOf(facts).flatMap(({ value }) => value.controls);
  const states = controls.filter(one => one.concept === 'report-entry-point').map(one => one.state);
  return states.length > 0 ? states : ['none'];
}

describe('a complaint about somebody is a report', () => {
  it.each([
    ['by the key of its label', "<Row onClick={() => openForm(user.id)}><Label>{t('actions.complaint')}</Label></Row>"],
    ['by its label', '<button onClick={() => send(user.id)}>Make a complaint</button>'],
    ['by its name', '<ComplaintButton user={user} onClick={() => send(user.id)} />'],
    ['in a drawer', '<ComplaintDrawer to={user.id} onClose={() => send(user.id)} />'],
    [
      'as an entry whose handler has a name of its own',
      "<ul>{[{ title: 'Report', handleClick: () => send(user.id) }].map(one => <li key={one.title} onClick={one.handleClick}>{one.title}</li>)}</ul>",
    ],
  ])('%s', async (_, more) => expect(await offered(more)).toEqual(['works']));

  it('in a part that the profile shows', async () => {
    const part =
      'export const Complain = ({ accusedId, t }: Props) => (\n' +
      "  <Row onClick={() => createComplaint({ accusedId, reason: 'spam' })}><Label>{t('new_complaint')}</Label></Row>\n);\n";
    expect(await offered('<Complain accusedId={user.id} t={t} />', { 'src/complain.tsx': part })).toEqual(['works']);
  });

  it.each([
    ['a list of those that were made', "<Link to='/complaints'>{t('complaint list')}</Link>"],
    [
      'an entry that says something else',
      "<ul>{[{ title: 'Share', handleClick: () => send(user.id) }].map(one => <li key={one.title} onClick={one.handleClick}>{one.title}</li>)}</ul>",
    ],
    ['the state of one', '<Tag onClick={open}>{t("complaint status")}</Tag>'],
    [
      'what says nothing of it',
      "<Row onClick={() => openForm(user.id)}><Label>{t('actions.compliment')}</Label></Row>",
    ],
  ])('unlike %s', async (_, more) => expect(await offered(more)).toEqual(['none']));
});

describe('how a talk looks is chosen with nobody in it', () => {
  const page = (name: string) =>
    `export function ${name}({ sample, avatar }: Props) {\n` +
    '  return <ul>{sample.map(message => <li key={message.id}><img src={avatar} />{message.content}</li>)}</ul>;\n}\n';
  const shown = async (name: string, path: string) =>
    surfacesOf((await runFiles({ ...PACKAGE, [path]: page(name) })).facts).length;

  it.each([
    ['ConversationTheme', 'src/chat/conversation-theme.tsx'],
    ['Sample', 'src/chat/theme-preview/sample.tsx'],
  ])('%s', async (name, path) => expect(await shown(name, path)).toBe(0));

  it.each([
    ['Conversation', 'src/chat/conversation.tsx'],
    ['ThemedTalk', 'src/theme/talk.tsx'],
  ])('unlike %s', async (name, path) => expect(await shown(name, path)).toBe(1));
});
