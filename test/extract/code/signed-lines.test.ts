import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const line = (name: string, words = 'text') => `<li key={m.id}><b>{m.${name}}</b>{m.${words}}</li>`;
const told = async (text: string) => Object.values(await judged({ 'src/room.tsx': text }));
const room = (shown: string) =>
  told(`export function Room({ lines, order }) {\n  const rows = [];\n  return <ul>{${shown}}</ul>;\n}\n`);

describe('lines with the name of whoever says them', () => {
  it.each([
    `[...lines].reverse().map(m => ${line('username')})`,
    `lines.map(m => ${line('nickname', 'message')})`,
    `lines.map(m => ${line('sender')})`,
    `lines.reduce((all, m) => [...all, ${line('displayName')}], rows)`,
  ])('are what people wrote: %s', async shown => {
    expect(await room(shown)).toEqual(['lacks']);
  });

  it.each([
    // Who did what, for those who run the place; what nobody says; and somebody's own page.
    `logs.map(m => ${line('username', 'message')})`,
    `order.users.map(m => ${line('username', 'comment')})`,
    `lines.map(m => ${line('label')})`,
    `lines.map(m => ${line('username', 'description')})`,
    `<p><b>{order.username}</b>{lines.text}</p>`,
  ])('and nothing else is: %s', async shown => {
    expect(await room(shown)).toEqual([]);
  });
});

it('and a table of a tool is none', async () => {
  const table = (name: string, row: string) =>
    told(`export const ${name} = ({ rows }) => <ul>{rows.map(m => <li><b>{m.username}</b>{m.${row}}</li>)}</ul>;\n`);
  expect(await table('ConnectionTable', 'message')).toEqual([]);
  expect(await table('CronTable', 'text')).toEqual([]);
  expect(await table('RoomTable', 'comment')).toEqual([]);
  expect(await table('ChatLines', 'text')).toEqual(['lacks']);
});

describe('one of a list that a function of the file shows', () => {
  const product = (row: string, shown: string) =>
    told(`${row}\nexport function Room({ messages, steps }) {\n  return <ul>{${shown}}</ul>;\n}\n`);
  const row = 'const Row = one => <li><i>{one.user.name}</i>{one.text}</li>;';

  it.each(['messages.map(Row)', 'messages.map(one => Row(one))', '<List data={messages} renderItem={Row} />'])(
    'is what the list is of: %s',
    async shown => expect(await product(row, shown)).toEqual(['lacks']),
  );

  it('and nothing where the list is of something else, or of two', async () => {
    expect(await product(row, 'steps.map(Row)')).toEqual([]);
    expect(await product(row, '[messages.map(Row), steps.map(Row)]')).toEqual([]);
  });

  const steps = `function row(one) {\n  return <li><i>{one.user.name}</i>{one.text}</li>;\n}
export function Steps({ steps }) {\n  return <ul>{[row(steps[0])]}</ul>;\n}`;
  const shownBy = (own: string) =>
    told(`${steps}\nexport function All({ comments }) {\n  ${own}\n  return <ul>{comments.map(row)}</ul>;\n}\n`);
  it('nor where another function of the same name is handed on', async () => {
    expect(await shownBy('')).toContain('lacks');
    expect(await shownBy('const row = c => <li>{c.id}</li>;')).toEqual([]);
  });

  const classes = (handed: string) =>
    told(`export class Room extends Component {
  renderItem(one) {\n    return <li><b>{one.user.name}</b>{one.text}</li>;\n  }
  render() {\n    return <div>{this.props.steps.map(s => <i key={s}>{this.renderItem(s)}</i>)}</div>;\n  }
}
export class All extends Component {
  render() {\n    return <FlatList data={this.props.comments} renderItem={${handed}} />;\n  }
}\n`);
  it('nor where it is a function of somebody else', async () => {
    expect(await classes('this.props.renderItem')).toEqual([]);
    expect(await classes('this.renderItem')).toEqual([]);
  });
});
