import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const card = (hook: string, given: string, act = 'api.reportPost(post.id)') =>
  judged({
    'src/post-card.tsx': `import { useLongPress, usePress, useClickOutside } from 'some-presses';
export function PostCard({ post }) {
  const act = useCallback(() => { ${act}; }, [post]);
  ${hook}
  return <article {...${given}}><b>{post.author.name}</b><p>{post.body}</p></article>;
}
`,
  });

describe('what is pressed through a hook', () => {
  it.each([
    ['a call of what it hands out', 'const bind = useLongPress(act, { delay: 300 });', 'bind()'],
    ['what it hands out', 'const pressed = useLongPress(act);', 'pressed'],
    ['one of what it hands out', 'const { pressProps } = usePress({ onPress: act });', 'pressProps'],
    ['a handler that is written there', 'const bind = useLongPress(() => api.reportPost(post.id));', 'bind()'],
  ])('is a control: %s', async (_, hook, given) => {
    expect(await card(hook, given)).toEqual({ PostCard: 'offers' });
    expect(await card(hook.replace('api.reportPost(post.id)', 'like(post.id)'), given, 'like(post.id)')).toEqual({
      PostCard: 'lacks',
    });
  });

  it.each([
    ['what is pressed beside it', 'const outside = useClickOutside(act);', 'outside'],
    ['what is handed somewhere else', 'useLongPress(act);', 'post.props'],
    ['a handler that nobody hands over', 'const { pressProps } = usePress({ isDisabled: true });', 'pressProps'],
  ])('is none: %s', async (_, hook, given) => {
    expect(await card(hook, given)).not.toEqual({ PostCard: 'offers' });
  });
});
