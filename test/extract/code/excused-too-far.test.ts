import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const lacks = async (files: Readonly<Record<string, string>>) =>
  expect(Object.keys(await judged(files))).not.toEqual([]);
const says = async (files: Readonly<Record<string, string>>) => expect(await judged(files)).toEqual({});

describe('a name of one’s own', () => {
  const panel = (head: string, shown: string) => ({
    'src/panel.tsx': `export const UserProfilePanel = ({ currentUser, member, picture, t }: Props) => {
  ${head}
  return <section><b>{currentUser.username}</b>${shown}</section>;
};
`,
  });
  it.each([
    ['nothing more', '', '<img src={picture} alt="" />'],
    ['what else is of oneself', '', '<img src={currentUser.photo} alt={t.yours} />{currentUser.motto}'],
    ['a name of oneself behind a fallback', "const nick = currentUser.nickname || '';", '<i>{nick}</i>'],
  ])('makes a panel one’s own with %s', async (_, head, shown) => says(panel(head, shown)));
  it.each([
    ['the name of another', '', '<h1>{member.name}</h1>'],
    ['the motto of another', '', '<p>{member.motto}</p>'],
    ['the picture of another', '', '<img src={member.photo} alt="" />'],
    ['what is held of another', 'const intro = member.intro;', '<p>{intro}</p>'],
    ['another for whoever is signed in', 'const nickname = currentUser && member.nickname;', '<i>{nickname}</i>'],
  ])('does not with %s', async (_, head, shown) => lacks(panel(head, shown)));
});

describe('a preview', () => {
  const page = (head: string, given: string) => ({
    'src/page.tsx': `import { PostCard, MessageBubble } from './card';
export const Topic = ({ id }: Props) => { ${head} return <main><PostCard ${given} /></main>; };
`,
    'src/card.tsx': '',
  });
  it.each([
    ['a signal', 'const draft = signal("");', 'body={draft}'],
    ['a form', 'const { draft } = usePostForm();', 'body={draft}'],
    ['a composer', 'const { previewText } = useComposer();', 'body={previewText}'],
  ])('of what is written is one’s own: %s', async (_, head, given) => says(page(head, given)));
  it.each([
    ['a post that is asked for', 'const postPreview = usePostQuery(id);', 'post={postPreview}'],
    ['the last message', 'const { previewMessage } = useLastMessage(id);', 'message={previewMessage}'],
    ['a short form of a thing', 'const { data: preview } = useTopComment(id);', 'comment={preview}'],
    ['a preview of the one that is named', 'const preview = usePostPreview(id);', 'post={preview}'],
    ['a post by a hook of previews', 'const { previewPost } = useHoverPreview();', 'post={previewPost}'],
  ])('of what is there is not: %s', async (_, head, given) => lacks(page(head, given)));
});
