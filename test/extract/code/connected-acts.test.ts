import { describe, expect, it } from 'vitest';
import type { SurfaceFact } from '../../../src/model/code-fact.ts';
import { runFiles } from './run-case.ts';

async function statesOf(component: string, connected: string, body: string) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "react-redux": "9.0.0" } }',
    'src/post-card.jsx': `import * as acts from './acts'; import { connect } from 'react-redux'; import { Flag } from 'icons';
${component}
${connected}
`,
    'src/acts.js': `export const file = id => async dispatch => { ${body} };
export const like = id => async dispatch => { await http.post('/likes', { id }); };
`,
  });
  const [surface] = facts.filter((fact): fact is SurfaceFact => fact.kind === 'surface' && !fact.value.isRepeated);
  return surface?.value.controls.filter(one => one.concept === 'report-entry-point').map(one => one.state);
}

const plain = (press: string, label = '<Flag />') => `const PostCard = ({ post, file, like, tools }) => (
  <article><b>{post.author.name}</b><p>{post.body}</p><button onClick={${press}}>${label}</button></article>
);`;
const owned = (press: string) => `class PostCard extends React.Component {
  render() {
    const { post } = this.props;
    return <article><b>{post.author.name}</b><p>{post.body}</p><button onClick={${press}}><Flag /></button></article>;
  }
}`;
const SENDS = "await http.post('/reports', { id });";
const BY_TABLE = 'export default connect(null, { file: acts.file, like: acts.like })(PostCard);';
const BY_FUNCTION = `const toProps = (dispatch, own) => ({ file: () => dispatch(acts.file(own.post.id)) });
export default connect(null, toProps)(PostCard);`;
const BOUND = 'export default connect(null, d => ({ tools: bindActionCreators(acts, d) }))(PostCard);';

describe('what a store gives to a component', () => {
  it.each([
    ['a table', plain('() => file(post.id)'), BY_TABLE],
    ['a function', plain('file'), BY_FUNCTION],
    ['a function, to a class', owned('this.props.file'), BY_FUNCTION],
    ['a whole module', owned('() => this.props.tools.file(post.id)'), BOUND],
  ])('reports, given by %s', async (_, component, connected) => {
    expect(await statesOf(component, connected, SENDS)).toEqual(['works']);
    expect(await statesOf(component, connected, '')).toEqual([]);
  });

  it.each([
    ['something else is called', plain('() => like(post.id)'), BY_TABLE],
    ['nothing is given under the name', plain('() => file(post.id)'), 'export default connect(null, {})(PostCard);'],
    [
      'another component may be meant',
      plain('() => file(post.id)'),
      `${BY_TABLE}\nexport const Other = connect(null, {})(Row);`,
    ],
  ])('does not where %s', async (_, component, connected) => {
    expect(await statesOf(component, connected, SENDS)).toEqual([]);
  });

  it('does nothing where nothing is written in it', async () => {
    const component = plain('() => file(post.id)', 'Report');
    expect(await statesOf(component, BY_TABLE, '')).toEqual(['does-nothing']);
    expect(await statesOf(component, BY_TABLE, SENDS)).toEqual(['works']);
  });
});
