import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function sendsOf(name: string, source: string) {
  const { facts } = await runFiles({ 'package.json': name, 'src/talks.service.ts': source });
  return operationsOf(facts, 'dm-send').map(({ value }) => `${value.symbol} ${value.traits.join(' ')}`);
}
const SERVER = '{ "dependencies": { "express": "5.1.0" } }';
const CLIENT = '{ "dependencies": { "react-dom": "19.0.0" } }';

const KEEPS = `
    const found = await this.talks.findById(talkId);
    found.members.push(...userIds);
    await found.save();`;

describe('people are put into a talk by a function that says so', () => {
  it.each(['addConversationParticipants', 'appendDmMembers', 'addChatMembers'])('%s', async name => {
    const source = `export class Talks {\n  async ${name}(talkId: string, userIds: string[]) {${KEEPS}\n  }\n}\n`;
    expect(await sendsOf(SERVER, source)).toEqual([`${name} definition`]);
  });

  it('what clients ask for by its name is judged itself', async () => {
    const source = `export class Talks extends Service {
  start() {
    this.registerAction('appendDmMembers', this.appendDmMembers, { params: { talkId: 'string', userIds: 'array' } });
  }
  async appendDmMembers(ctx: Context) {
    const { talkId, userIds } = ctx.params;${KEEPS}
  }
}
`;
    expect(await sendsOf(SERVER, source)).toEqual(['appendDmMembers definition delivers adds-person']);
  });

  it.each([
    [
      'what fills in an answer',
      SERVER,
      'async function addDmRecipients(answer: Answer, talk: Talk) { answer.recipients = await people(talk.ids); }',
    ],
    ['where nobody talks', SERVER, `async function addProjectMembers(talkId: string, userIds: string[]) {${KEEPS}\n}`],
    ['what is taken out', SERVER, `async function removeDmMembers(talkId: string, userIds: string[]) {${KEEPS}\n}`],
    [
      'what belongs to a talk and is nobody',
      SERVER,
      `async function addChatMessages(talkId: string, userIds: string[]) {${KEEPS}\n}`,
    ],
    ['a list on the screen', CLIENT, `function addChatMembers(talkId: string, userIds: string[]) {${KEEPS}\n}`],
  ])('is none for %s', async (_, name, source) => {
    expect((await sendsOf(name, source)).filter(one => !one.includes('Messages'))).toEqual([]);
  });
});
