import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = '<button onClick={() => api.reportPost(post.id)}>Report</button>';
const card = (shown: string, before = '') =>
  judged({
    'src/card.tsx': `export function Card({ post, hidden, kind }) {
  ${before}
  return ${shown};
}
`,
  });
const TEXT = '<section><b>{post.author.name}</b><p>{post.body}</p></section>';
const NOTE = `<aside>Out of sight ${REPORT}</aside>`;

describe('a report in a branch that is never shown together with the text', () => {
  it.each([
    ['the other one of two', `post.removed ? ${NOTE} : ${TEXT}`, ''],
    ['one that ends before it', TEXT, `if (post.removed) return ${NOTE};`],
    ['an else', TEXT, `if (!post.removed) { /* goes on */ } else return ${NOTE};`],
    ['beside it on the opposite condition', `<div>{post.removed && ${NOTE}}{!post.removed && ${TEXT}}</div>`, ''],
    ['of another value', `<div>{post.kind === 'gone' && ${NOTE}}{post.kind === 'there' && ${TEXT}}</div>`, ''],
    ['kept in a name', `post.removed ? note : ${TEXT}`, `const note = post.removed ? ${NOTE} : null;`],
    ['by a name', TEXT, `const isGone = post.status === 'removed'; if (isGone) return ${NOTE};`],
    ['by one that is worked out', TEXT, `const is = useMemo(() => post.gone, [post]); if (is) return ${NOTE};`],
    ['by a name taken out of it', TEXT, `const { removed } = post; if (removed) return ${NOTE};`],
    ['by both', `<div>{removed && ${NOTE}}{!post.removed && ${TEXT}}</div>`, 'const { removed } = post;'],
    ['by a key', `post['removed'] ? ${NOTE} : ${TEXT}`, ''],
    ['by what is asked of it', `isRemoved(post) ? ${NOTE} : ${TEXT}`, ''],
    ['by what asks it', `isGone(post) ? ${NOTE} : ${TEXT}`, 'const isGone = one => one.removed;'],
    ['by what it answers', `post.isRemoved() ? ${NOTE} : ${TEXT}`, ''],
    ['by one of what it has', `post.flags.some(flag => flag.hard) ? ${NOTE} : ${TEXT}`, ''],
  ])('is none of it: %s', async (_, shown, before) => {
    expect(await card(shown, before)).toEqual({ Card: 'hidden' });
  });

  it.each([
    ['around both', `<div>{post.removed ? <i>Out of sight</i> : ${TEXT}}${REPORT}</div>`, ''],
    ['within both', `post.removed ? ${NOTE} : <div>${TEXT}${REPORT}</div>`, ''],
    [
      'a press away',
      `open ? ${NOTE} : <div onClick={() => setOpen(true)}>${TEXT}</div>`,
      'const [open, setOpen] = useState(false);',
    ],
    ['under a condition of its own', `<div>{kind && ${REPORT}}{!post.removed && ${TEXT}}</div>`, ''],
    ['of the text that both show', `post.removed ? <div>${TEXT}${REPORT}</div> : ${TEXT}`, ''],
    ['for those who are signed in', `user ? <div>${TEXT}${REPORT}</div> : ${TEXT}`, 'const user = useUser();'],
  ])('is one where it stands %s', async (_, shown, before) => {
    expect(await card(shown, before)).toEqual({ Card: 'offers' });
  });

  it.each([
    ['the address', `tab === 'about' ? ${TEXT} : ${REPORT}`, 'const { tab } = useParams();'],
    ['the address, read whole', `query.tab === 'about' ? ${TEXT} : ${REPORT}`, 'const { query } = useRouter();'],
    ['who uses it', `kind === 'menu' ? ${REPORT} : ${TEXT}`, ''],
    ['who uses it, at once', TEXT, `if (hidden) return ${NOTE};`],
    ['a store', `menu ? ${REPORT} : ${TEXT}`, 'const menu = useUi(state => state.menuFor === post.id);'],
    ['where the pointer is', `hovered ? ${REPORT} : ${TEXT}`, 'const { hovered } = useHover();'],
    ['a mark on the thing itself', `post.expanded ? ${REPORT} : ${TEXT}`, ''],
    ['a thing and its place', `post.id === open ? ${REPORT} : ${TEXT}`, ''],
    ['a name for a mode', `isMenu ? ${REPORT} : ${TEXT}`, "const isMenu = kind === 'menu';"],
    [
      'what is asked of a thing and its place',
      `isAt(post) ? ${REPORT} : ${TEXT}`,
      'const isAt = one => one.id === place;',
    ],
    ['what is asked of two', `isAt(post, place) ? ${REPORT} : ${TEXT}`, ''],
    ['what a store knows of it', `isTurned(post) ? ${REPORT} : ${TEXT}`, 'const { isTurned } = useCards();'],
    ['what is known of its number', `isTurned(post.id) ? ${REPORT} : ${TEXT}`, ''],
    ['a mark that a press sets', `post.folded ? ${REPORT} : ${TEXT}`, ''],
  ])('is one where what says so can be switched: %s', async (_, shown, before) => {
    expect(await card(shown, before)).toEqual({ Card: 'offers' });
  });

  it('is read in the file of what is asked', async () => {
    const asked = (run: string) =>
      judged({
        'src/cards.ts': `export const turned = new Set();\nexport const isGone = ${run};\n`,
        'src/card.tsx': `import { isGone } from './cards.ts';
export function Card({ post }) {
  return isGone(post) ? ${NOTE} : ${TEXT};
}
`,
      });
    expect(await asked('one => one.removed')).toEqual({ Card: 'hidden' });
    expect(await asked('one => held().has(one.id)')).toEqual({ Card: 'offers' });
    expect(await asked('one => turned.has(one.id)')).toEqual({ Card: 'offers' });
  });

  const whole = (text: string) => judged({ 'src/card.tsx': text });
  it('is none of it where the thing is taken apart or kept by a class', async () => {
    const parts = (test: string) =>
      whole(`export function Card({ post, state: { removed: mode } }) {
  const { body, marks: [{ removed }] } = post;
  return ${test} ? ${NOTE} : ${TEXT};
}\n`);
    expect(await parts('removed')).toEqual({ Card: 'hidden' });
    expect(await parts('mode')).toEqual({ Card: 'offers' });
    const kept = (test: string) =>
      whole(`export class Card extends React.Component {
  render() {
    const { post } = this.props;
    if (${test}) return ${NOTE};
    return ${TEXT};
  }
}\n`);
    expect(await kept('this.props.post.removed')).toEqual({ Card: 'hidden' });
    expect(await kept('this.props.removed')).toEqual({ Card: 'offers' });
    expect(await kept('this.state.post.removed')).toEqual({ Card: 'offers' });
  });

  const vue = (template: string, script = "defineProps(['post', 'hidden', 'tab']);") =>
    judged({ 'src/card.vue': `<template>${template}</template>\n<script setup>\n${script}\n</script>\n` });
  const PRESS = '<button @click="api.reportPost(post.id)">Report</button>';
  const WORDS = '<div V><b>{{ post.author.name }}</b><p>{{ post.body }}</p></div>';
  it('is none of it in a template', async () => {
    const words = WORDS.replace('V', 'v-else');
    expect(await vue(`<p v-if="post.removed">${PRESS}</p>${words}`)).toEqual({ Card: 'hidden' });
    expect(await vue(`<p v-if="hidden">${PRESS}</p>${words}`)).toEqual({ Card: 'offers' });
    expect(await vue(`<p v-if="$route.query.tab">${PRESS}</p>${words}`)).toEqual({ Card: 'offers' });
    expect(await vue(`<div><p v-if="hidden">Hidden</p>${words}${PRESS}</div>`)).toEqual({ Card: 'offers' });
    const script = "defineProps(['post']);\nconst hidden = ref(false);";
    const switched = `<p v-if="hidden">${PRESS}</p>${words}<i @click="hidden = true" />`;
    expect(await vue(switched, script)).toEqual({ Card: 'offers' });
    const svelte = (shown: string) =>
      judged({ 'src/card.svelte': `<script>\n  export let post;\n  export let hidden;\n</script>\n${shown}\n` });
    const press = '<button on:click={() => api.reportPost(post.id)}>Report</button>';
    const text = '<b>{post.author.name}</b><p>{post.body}</p>';
    expect(await svelte(`{#if post.removed}${press}{:else}${text}{/if}`)).toEqual({ Card: 'hidden' });
    expect(await svelte(`{#if hidden}<i>Hidden</i>{:else}${text}{/if}${press}`)).toEqual({ Card: 'offers' });
  });
});

describe('what is shown elsewhere than where a part is', () => {
  const PART = 'export const Words = ({ post }) => <section><b>{post.author.name}</b><p>{post.body}</p></section>;\n';
  const page = (shown: string) =>
    judged({
      'src/words.tsx': PART,
      'src/page.tsx': `import { Words } from './words.tsx';\nexport function Page({ post, part: Part, hidden }) {\n  return <div>${shown}</div>;\n}\n`,
    });
  it('keeps nothing open, and offers nothing', async () => {
    expect(await page('{post.removed ? <Part post={post} /> : <Words post={post} />}')).toEqual({ Words: 'lacks' });
    expect(await page(`{post.removed ? ${REPORT} : <Words post={post} />}`)).toEqual({ Words: 'lacks' });
    expect(await page(`{hidden ? ${REPORT} : <Words post={post} />}`)).not.toEqual({ Words: 'lacks' });
    expect(await page('<Words post={post} />{hidden ? <Part post={post} /> : <i />}')).not.toEqual({ Words: 'lacks' });
    expect(await page(`<i /><Words post={post} />${REPORT}`)).not.toEqual({ Words: 'lacks' });
  });
});
