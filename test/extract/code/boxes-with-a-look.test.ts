import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';
import { judged } from './run-judged.ts';

const MAKER = `import { createElement, forwardRef } from 'react';
function dressed(type: 'a', look: string): Box<'a'>;
function dressed(type: ElementType, look: string) {
  return forwardRef((props, ref) => createElement(type, { ...props, className: look, ref }));
}
export default dressed;
`;

describe('a box that a function of the product makes of an element', () => {
  const thread = (made: string) => ({
    'src/dressed.ts': MAKER,
    'src/marked.tsx': `export const marked = (type: ElementType, look: string) => (props: Props) => {
  const Tag = type;
  return <Tag className={look}><Corner for={props.id} />{props.children}</Tag>;
};
`,
    'src/thread.tsx': `import dressed from './dressed'; import { marked } from './marked';
const Row = ${made};
export const CommentRow = ({ comment }: Props) => (
  <Row><b>{comment.author.name}</b><p>{comment.text}</p></Row>
);
`,
  });

  it.each([
    ['an element', "dressed('li', 'row')"],
    ['a box', "dressed(dressed('li', 'row'), 'wide')"],
  ])('hides nothing: %s', async (_, made) => {
    expect(await judged(thread(made))).toEqual({ CommentRow: 'lacks' });
  });

  it.each([
    ['an element', "marked('li', 'row')"],
    ['what it is handed after the children', "filled('li', 'row')"],
    ['what a call gives', "joined('li', 'row')"],
  ])('is not known where the function puts something of its own into it: %s', async (_, made) => {
    const own = `export const filled = (type: ElementType, look: string) => (props: Props) =>
  createElement(type, { className: look }, props.children, actionsOf(props));
export const joined = (Tag: ElementType, look: string) => (props: Props) =>
  <Tag className={look}>{props.children}{actionsOf(props)}</Tag>;
`;
    const files = thread(made);
    const text = files['src/marked.tsx'] + own;
    const thread_ = files['src/thread.tsx'].replace('{ marked }', '{ filled, joined, marked }');
    expect(await judged({ ...files, 'src/marked.tsx': text, 'src/thread.tsx': thread_ })).toEqual({
      CommentRow: 'what Row shows could not be followed',
    });
  });
});

describe('what its name says to hold nothing that is done', () => {
  const thread = (name: string) => ({
    'src/thread.tsx': `export const CommentRow = ({ comment, made: ${name} }: Props) => (
  <${name}><b>{comment.author.name}</b><p>{comment.text}</p></${name}>
);
`,
  });

  it.each(['ThemeProvider', 'TooltipArrow'])('is no doubt: %s', async name => {
    expect(await judged(thread(name))).toEqual({ CommentRow: 'lacks' });
  });

  it('is one where an arrow is handed the thing', async () => {
    const files = thread('KebabArrow');
    const page = files['src/thread.tsx'].replace('<KebabArrow>', '<KebabArrow id={comment.id}>');
    expect(await judged({ 'src/thread.tsx': page })).toEqual({
      CommentRow: 'what KebabArrow shows could not be followed',
    });
  });

  it.each(['ContextMenuProvider', 'SwipeActions'])('is one where it may lay something over it: %s', async name => {
    expect(await judged(thread(name))).toEqual({ CommentRow: `what ${name} shows could not be followed` });
  });
});

describe('a box that is called like what people write', () => {
  const page = (inside: string, box = 'styled.span`color: gray`') =>
    runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0", "styled-components": "6.0.0" } }',
      'src/gift.tsx': `import styled from 'styled-components';
const CommentText = ${box};
export const Gift = ({ user, comment }: Props) => <div><CommentText>${inside}</CommentText></div>;
`,
    });

  it.each([
    ['a name and a date', '@{user.username}<Joined date={new Date(user.createdAt)} type={Size.Small} />'],
    ['a text of the product', "{t('gift.hint')} now"],
  ])('is no surface for %s', async (_, inside) => {
    expect(surfacesOf((await page(inside)).facts)).toEqual([]);
  });

  it('is one for what somebody wrote', async () => {
    expect(surfacesOf((await page('{comment.text}')).facts)).not.toEqual([]);
  });

  it('is one as a component, whatever it holds', async () => {
    const { facts } = await page('{user.username}', '({ children }) => <p>{children}{comments[0].text}</p>');
    expect(surfacesOf(facts)).not.toEqual([]);
  });
});
