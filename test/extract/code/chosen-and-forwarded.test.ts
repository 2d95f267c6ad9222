import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function judged(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => `${value.symbol} ${value.gap ? 'open' : 'lacks'}`);
}

describe('an answer among many', () => {
  const list = (given: string, shown = '') => ({
    'src/answers.tsx':
      `export const Panel = ({ answers }: Props) => <>{answers.map(answer => <AnswerItem answer={answer} ${given} />)}</>;\n` +
      `const AnswerItem = ({ answer, isMine }: Props) => <p title={answer.author.username}>{answer.text}${shown}</p>;\n`,
  });

  it.each([
    ['is chosen', list('isSelected={chosen.has(answer.id)} onToggle={toggle}')],
    ['has a box', list('', '<Checkbox onChange={save} />')],
    ['has a button of a group', list('', '<input type="radio" onChange={save} />')],
  ])('that %s leaves open whether it can be reported elsewhere', async (_, files) => {
    expect(await judged(files)).toEqual(['AnswerItem open']);
  });

  it.each([
    ['is only shown', list('')],
    ['is only pressed', list('onSelect={open}')],
    ['has a field', list('', '<input type="text" />')],
  ])('unlike one that %s', async (_, files) => {
    expect(await judged(files)).toEqual(['AnswerItem lacks']);
  });
});

describe('what one picks, forwards or quotes', () => {
  const shows = (name: string) =>
    `export const ${name} = ({ message }: Props) => <section title={message.author}><p>{message.text}</p></section>;\n`;

  it.each([
    ['ForwardMessageView', 'src/view.tsx'],
    ['SelectedMessage', 'src/message-picker.tsx'],
    ['Quote', 'src/MessageComposer/parts/quotes/quote.tsx'],
  ])('%s in %s is what one does with it', async (name, path) => {
    expect(await judged({ [path]: shows(name) })).toEqual([]);
  });

  it.each([
    ['ForwardedBy', 'src/view.tsx'],
    ['SelectedMessage', 'src/message-pane.tsx'],
    ['Quote', 'src/MessageColumn/parts/quotes/quote.tsx'],
  ])('unlike %s in %s', async (name, path) => {
    expect(await judged({ [path]: shows(name) })).toEqual([`${name} lacks`]);
  });

  const preview = (user: string) => ({
    'src/preview.tsx':
      "import { MessageRow } from './row';\n" +
      'export const MessagePreview = ({ message }: Props) => <MessageRow message={message} />;\n',
    'src/row.tsx':
      'export const MessageRow = ({ message }: Props) => <p title={message.author.username}>{message.text}</p>;\n',
    'src/view.tsx':
      "import { MessagePreview } from './preview';\n" +
      `export const ${user} = ({ message }: Props) => <Pane><MessagePreview message={message} /></Pane>;\nconst Pane = ({ children }: Props) => <div>{children}</div>;\n`,
  });

  const inPreview = async (user: string) =>
    surfacesOf((await runFiles({ ...PACKAGE, ...preview(user) })).facts).filter(({ value: { also = [] } }) =>
      also.some(({ at }) => at.path !== 'src/row.tsx'),
    );

  it('a preview that only a form shows is what one does with it', async () => {
    expect(await inPreview('ForwardSheet')).toEqual([]);
  });

  it('unlike one that others meet', async () => {
    expect(await inPreview('InboxSheet')).toHaveLength(1);
  });
});
