import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const TUBE = 'export const Tube = ({ id }) => <iframe src={`https://www.youtube.com/embed/${id}?autoplay=1`} />;';

const preview = (
  more: Partial<Record<'base' | 'start' | 'set' | 'more' | 'shown', string>> = {},
) => `import { Tube } from './tube';
  import { Viewer } from './viewer';
export class Preview extends ${more.base ?? 'React.Component'} {
  constructor(props) { super(props); this.show = this.show.bind(this); this.state = { isOpen: ${more.start ?? 'false'} }; }
  show() { this.setState(${more.set ?? '{ isOpen: true }'}); }
  ${more.more ?? ''}
  render() {
    const { id } = this.props;
    const { isOpen } = this.state;
    return <div>{${more.shown ?? 'this.state.isOpen ? <Tube id={id} /> : <div onClick={this.show}><img src="/cover.png" /></div>'}}</div>;
  }
}
`;

/** Whether a film that plays by itself is said to have been asked for. */
async function isAskedFor(files: Readonly<Record<string, string>>): Promise<boolean> {
  const { facts } = await runFiles({ ...PACKAGES, 'src/tube.tsx': TUBE, ...files });
  const found = operationsOf(facts, 'autoplay');
  expect(found).not.toEqual([]);
  return found.every(({ value }) => value.traits.includes('user-opened'));
}

describe('a film that a class shows after a press', () => {
  it.each([
    ['the cover of which is pressed', {}],
    [
      'whose state is taken apart',
      {
        shown: 'isOpen ? <Tube id={id} /> : <img onClick={this.show} />',
      },
    ],
    ['which a press shows and hides', { set: 'before => ({ isOpen: !before.isOpen })' }],
    ['whose state stands alone', { more: 'close = () => this.setState({ isOpen: false });' }],
  ])('%s was asked for', async (_, more) => {
    expect(await isAskedFor({ 'src/preview.tsx': preview(more) })).toBe(true);
  });

  it.each([
    ['that is open from the start', { start: 'true' }],
    ['that opens by itself', { more: 'componentDidMount() { this.show(); }' }],
    ['that a timer opens', { more: 'componentDidMount() { setTimeout(() => this.setState({ isOpen: true }), 500); }' }],
    ['that its parent opens', { more: 'static getDerivedStateFromProps(props) { return { isOpen: props.isOpen }; }' }],
    [
      'that opens by another name of itself',
      { more: 'componentDidMount() { const self = this; later(function () { self.show(); }); }' },
    ],
    ['that is handed away', { more: 'componentDidMount() { register(this); }' }],
    ['that is set to anything', { more: 'change(state) { this.setState(state); }' }],
    ['that another class may open', { base: 'Viewer' }],
    ['that comes first', { shown: 'this.state.isOpen ? <img onClick={this.show} /> : <Tube id={id} />' }],
    [
      'that scrolling opens',
      { shown: 'this.state.isOpen ? <Tube id={id} /> : <div onScroll={this.show}><img onClick={this.show} /></div>' },
    ],
  ])('%s was not', async (_, more) => {
    expect(await isAskedFor({ 'src/preview.tsx': preview(more) })).toBe(false);
  });

  it('that somebody holds to open it was not', async () => {
    const held = "import { Preview } from './preview';\nexport const Page = () => <Preview id={1} ref={first} />;\n";
    expect(await isAskedFor({ 'src/preview.tsx': preview({}), 'src/page.tsx': held })).toBe(false);
    expect(await isAskedFor({ 'src/preview.tsx': preview({}), 'src/page.tsx': held.replace(' ref={first}', '') })).toBe(
      true,
    );
  });

  it('was not where it is shown without a press elsewhere', async () => {
    const page = "import { Tube } from './tube';\nexport const Page = () => <main><Tube id='a' /></main>;";
    expect(await isAskedFor({ 'src/preview.tsx': preview(), 'src/page.tsx': page })).toBe(false);
  });

  it('was not where a post is pressed that holds it', async () => {
    const post = `import { Tube } from './tube';
export const Post = ({ post }) => <article><p>{post.text}</p><Tube id={post.id} /></article>;`;
    const list = preview({
      shown: 'this.state.isOpen ? <Post post={id} /> : <div onClick={this.show}><img src="/cover.png" /></div>',
    });
    expect(
      await isAskedFor({
        'src/post.tsx': post,
        'src/list.tsx': list.replace('./tube', './post').replace('{ Tube }', '{ Post }'),
      }),
    ).toBe(false);
  });

  it('was asked for where the player is told of the press', async () => {
    const tube = (before: string) => `export class Tube extends React.Component {
  render() { ${before} return <iframe src={\`https://www.youtube.com/embed/\${this.props.id}?autoplay=1\`} />; }
}`;
    const shown = '<><Tube id={id} isShown={this.state.isOpen} /><img onClick={this.show} /></>';
    const files = { 'src/preview.tsx': preview({ shown }).replaceAll('isOpen', 'isPlayerOpen') };
    expect(await isAskedFor({ ...files, 'src/tube.tsx': tube('if (!this.props.isShown) return null;') })).toBe(true);
    expect(await isAskedFor({ ...files, 'src/tube.tsx': tube('if (this.props.isShown) return null;') })).toBe(false);
    expect(await isAskedFor({ ...files, 'src/tube.tsx': tube('') })).toBe(false);
  });
});

const CLIP = 'export const Clip = ({ url, autoplay = true }) => <video src={url} autoPlay={autoplay} />;';
const CLASS = `export class Clip extends React.Component { render() { return <video src={this.props.url} autoPlay={this.props.autoplay} />; } }
Clip.defaultProps = { autoplay: true };`;
const USE = (shown: string) => `import { useState } from 'react';
  import { Clip } from './clip';
export const Card = ({ url }) => {
  const [isOpen, setOpen] = useState(false);
  return <div>${shown}<button onClick={() => setOpen(true)}>Watch</button></div>;
};`;

describe('what a player does unless it is told', () => {
  it.each([
    ['is no choice where a press brings it up', CLIP, '{isOpen && <Clip url={url} />}', false],
    ['is none in a class, either', CLASS, '{isOpen && <Clip url={url} />}', false],
    [
      'is none beside one that is told',
      CLIP,
      '{isOpen && <Clip url={url} />}<Clip url={url} autoplay={false} />',
      false,
    ],
    ['is one where it comes up by itself', CLIP, '{isOpen && <Clip url={url} />}<Clip url={url} />', true],
    ['is one of a class that comes up by itself', CLASS, '<Clip url={url} />', true],
    ['is one where anything may be handed in', CLIP, '{isOpen && <Clip url={url} />}<Clip {...url} />', true],
  ])('%s', async (_, clip, shown, expected) => {
    const { facts } = await runFiles({ ...PACKAGES, 'src/clip.tsx': clip, 'src/card.tsx': USE(shown) });
    expect(facts.some(({ kind }) => kind === 'default')).toBe(expected);
  });
});
