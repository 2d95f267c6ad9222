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
    'src/thread.tsx': `import dressed from './dressed';
import { marked } from './marked';
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

  it('is not known where the function puts something of its own into it', async () => {
    expect(await judged(thread("marked('li', 'row')"))).toEqual({
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
