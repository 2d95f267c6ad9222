import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

const CLIENT = '{ "dependencies": { "react-dom": "19.0.0" } }';
/** What an act that is written so is, as `concept symbol`. */
async function factsOf(statement: string, name = CLIENT) {
  const { facts } = await runFiles({
    'package.json': name,
    'src/acts.ts': `import { connection, store, bus } from './connection.ts';
export const act = async (id: string, text: string) => {
  ${statement}
};
`,
  });
  return facts.flatMap(fact => (fact.kind === 'operation' ? [`${fact.concept} ${fact.value.symbol}`] : []));
}

describe('a command that is handed to what carries it', () => {
  it.each<[what: string, statement: string, facts: string[]]>([
    ['report-entry-point', 'connection.send(new ReportUserMessage(id));', ['report-entry-point ReportUserMessage']],
    ['block-user', 'await bus.execute(new BlockUserCommand(id));', ['block-user BlockUserCommand']],
    [
      'dm-send, named for its kind',
      'store.dispatch(new SendPrivateMessage(id, text));',
      ['dm-send SendPrivateMessage'],
    ],
    [
      'dm-send, with a kind behind it',
      'connection.send(new SendPrivateMessageCommand(id, text));',
      ['dm-send SendPrivateMessageCommand'],
    ],
    [
      'search-discoverability',
      'connection.request(new SearchUsersQuery(text));',
      ['search-discoverability SearchUsersQuery'],
    ],
    ['payment', 'sendPacket(new BuyCoinsPacket(id));', ['payment BuyCoinsPacket']],
    ['livestream', 'connection.send(new StartLiveStreamCommand(text));', ['livestream StartLiveStreamCommand']],
  ])('is %s', async (_, statement, facts) => {
    expect(await factsOf(statement)).toEqual(facts);
  });

  it.each([
    ['what has happened', 'bus.publish(new UserBlockedEvent(id));'],
    ['what came of it', 'store.dispatch(new BlockUserFailure()); store.dispatch(new ReportUserSuccessAction(id));'],
    ['a thing and no act', 'connection.send(new ReportListMessage(id));'],
    ['what is taken in', 'const report = new ReportUserMessage(id); console.log(report.id);'],
    ['what is parsed', 'parse(new ReportUserMessage(id));'],
    ['bytes', 'connection.send(new Blob([text]));'],
  ])('is none for %s', async (_, statement) => {
    expect(await factsOf(statement)).toEqual([]);
  });

  it('is a report that works where a surface offers it', async () => {
    const { facts } = await runFiles({
      'package.json': CLIENT,
      'src/talk.tsx': `import { connection } from './connection.ts';
import { Flag } from 'icons';
export const Talk = ({ comment }) => (
  <article><b>{comment.author.name}</b><p>{comment.text}</p><button onClick={() => connection.send(new ReportCommentPacket(comment.id))}><Flag /></button></article>
);
`,
    });
    const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface');
    expect(surface?.value.controls.map(one => `${one.concept} ${one.state}`)).toEqual(['report-entry-point works']);
  });
});
