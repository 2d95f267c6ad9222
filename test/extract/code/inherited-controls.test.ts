import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const REPORT = '<button onclick={() => report(this.attrs.comment)}>Report</button>';
/** A card of a class that extends another one. */
const card = (base: string, own: string) =>
  judged({
    'src/entry.tsx': `export default class Entry {\n${base}\n}\n`,
    'src/comment-card.tsx': `import Entry from './entry';
export default class CommentCard extends Entry {
${own}
  words() {
    const { comment } = this.attrs;
    return <div><b>{comment.author.name}</b><p>{comment.body}</p></div>;
  }
}
`,
  });

const VIEW = 'view() { return <article>{this.words()}{this.foot()}</article>; }';
const FOOT = `foot() { return <footer>${REPORT}</footer>; }`;
const BARE = 'foot() { return <footer><hr /></footer>; }';

describe('what a component takes from the class that it extends', () => {
  it.each([
    ['the whole', `${VIEW}\n${FOOT}`, ''],
    ['a part that it asks for', FOOT, VIEW],
    [
      'a part that it puts in a list',
      FOOT,
      'view() { const all = []; all.push(this.foot()); return <article>{this.words()}{all}</article>; }',
    ],
    [
      'a part of a part',
      FOOT,
      'view() { return <article>{this.words()}{this.end()}</article>; } end() { const foot = this.foot(); return foot; }',
    ],
    ['what it adds to', `${VIEW}\n${FOOT}`, 'foot() { return [super.foot(), <hr />]; }'],
  ])('is shown in it: %s', async (_, base, own) => expect(await card(base, own)).toEqual({ CommentCard: 'offers' }));

  it.each([
    ['nothing to report with', `${VIEW}\n${BARE}`, ''],
    ['what it puts something else in the place of', `${VIEW}\n${FOOT}`, BARE],
    [
      'a part that is only run',
      FOOT,
      'oncreate() { if (this.isOfStaff()) this.foot(); } view() { return <article>{this.words()}</article>; }',
    ],
    ['a part that is only noted', FOOT, 'view() { console.log(this.foot); return <article>{this.words()}</article>; }'],
    [
      'a whole that is only named',
      `view() { return <article>${REPORT}</article>; }`,
      'view() { const old = super.view; return <article>{this.words()}</article>; }',
    ],
    [
      'a part that a comment names',
      FOOT,
      'view() { // this.foot() is gone\n return <article>{this.words()}</article>; }',
    ],
    ['a part that nobody asks for', FOOT, 'view() { return <article>{this.words()}</article>; }'],
  ])('unlike %s', async (_, base, own) => expect(await card(base, own)).toEqual({ CommentCard: 'lacks' }));
});
