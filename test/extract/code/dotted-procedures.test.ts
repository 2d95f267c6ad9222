import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

/** What a client does in whose code a statement stands, as `concept symbol traits`. */
async function factsOf(statement: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/acts.tsx': `import { call, xcall, usePostCall, useGetCall, createResource, http, log, t } from 'kit';
export function Row({ user }: { user: string }) {
  ${statement}
}
`,
  });
  return facts.flatMap(fact =>
    fact.kind === 'operation' ? [[fact.concept, fact.value.symbol, ...fact.value.traits].join(' ')] : [],
  );
}

describe('a function of the server that is called by its full name', () => {
  it.each<[what: string, statement: string, fact: string]>([
    [
      'called',
      "xcall('pond.api.talks.create_direct_message', { user });",
      'dm-send pond.api.talks.create_direct_message delivers',
    ],
    [
      'run by what a hook hands out',
      "const { call } = usePostCall<{ id: string }>('pond.api.talks.create_direct_message'); return <Item onSelect={() => call({ user })} />;",
      'dm-send pond.api.talks.create_direct_message delivers',
    ],
    ['posted', "http.post('pond.users.user.sign_up', { email: user });", 'sign-up pond.users.user.sign_up form'],
    [
      'named in options',
      "call({ method: 'pond.api.people.block_user', args: { user } });",
      'block-user pond.api.people.block_user',
    ],
    [
      'made a resource of',
      "const block = createResource({ url: 'pond.api.people.block_user' }); return <Item onClick={() => block.submit({ user })} />;",
      'block-user pond.api.people.block_user',
    ],
    [
      'for messages of every kind',
      "call('pond.api.talks.create_direct_message', { user }); call('pond.api.talks.send_message', { room: user, text: user });",
      'dm-send pond.api.talks.send_message may-deliver',
    ],
  ])('counts where it is %s', async (_, statement, fact) => {
    expect(await factsOf(statement)).toContain(fact);
  });

  it.each([
    [
      'what is only read',
      "const { data } = useGetCall('pond.api.talks.send_message_state'); return <Item data={data} />;",
    ],
    ['a text of the product', "return <Item label={t('pond.talks.create_direct_message')} />;"],
    ['what is written down', "log.info('pond.api.talks.create_direct_message', user);"],
    ['a host', "call('www.direct-messages.example', { user });"],
    ['another act', "call('pond.api.talks.mark_all_as_read', { user });"],
  ])('is nothing for %s', async (_, statement) => {
    expect((await factsOf(statement)).filter(one => /dm-send|block-user|sign-up/.test(one))).toEqual([]);
  });
});
