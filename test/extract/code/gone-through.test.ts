import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const talk = (loop: string, beside = '') =>
  judged({
    'src/club-tab.tsx': `import { useSelector } from 'react-redux';
export function ClubTab() {
  const messages = useSelector(s => s.club.chat);
  const rows = [];
  ${loop}
  return <section>{rows}${beside}</section>;
}
`,
  });

describe('what a loop puts into a list that is shown', () => {
  it.each([
    'for (const m of messages) rows.push(<p key={m.id}><b>{m.username}</b>{m.content}</p>);',
    'for (const { id, username, content } of messages) rows.push(<p key={id}><b>{username}</b>{content}</p>);',
  ])('is what others wrote: %s', async loop => {
    expect(Object.values(await talk(loop))).toEqual(['lacks']);
  });

  it('also taken apart in it', async () => {
    const taken = 'const { content } = m; rows.push(<p><b>{m.username}</b>{content}</p>);';
    expect(Object.values(await talk(`for (const m of messages) { ${taken} }`))).toEqual(['lacks']);
    expect(Object.values(await talk(`messages.forEach(m => { ${taken} });`))).toEqual(['lacks']);
    expect(await talk(`steps.forEach(m => { ${taken} });`)).toEqual({});
  });

  it('with a report on each', async () => {
    const loop =
      'for (const m of messages) rows.push(<p>{m.content}<button onClick={() => report(m.id)}>Report message</button></p>);';
    expect(Object.values(await talk(loop))).toEqual(['offers']);
  });

  it.each([
    'for (const m of steps) rows.push(<p key={m.id}><b>{m.number}</b>{m.content}</p>);',
    'for (const m of messages) counts.push(m.content.length);',
  ])('and nobody wrote %s', async loop => {
    expect(await talk(loop)).toEqual({});
  });
});
