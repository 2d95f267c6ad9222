import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGES = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const LIST = `import { CommentRow } from './row';
export const CommentList = ({ comments }: Props) => (
  <ul>
    {comments.map(comment => (
      <CommentRow key={comment.id} comment={comment} onReport={() => reportComment(comment.id)} />
    ))}
  </ul>
);
`;

/** What a list of comments offers that hands a report to the row of each, and whether that was followed to its end. */
async function offered(row: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGES, 'src/list.tsx': LIST, 'src/row.tsx': row, ...more });
  const list = surfacesOf(facts).find(({ at }) => at.path === 'src/list.tsx')!;
  return [...list.value.controls.map(({ concept, state }) => `${concept}:${state}`), list.value.complete ? '' : '?'];
}

const WORKS = ['report-entry-point:works', ''];
const OPEN = ['?'];
const GIVEN = 'interface Given { comment: Comment; onReport: () => void }\n';

describe('a report that is handed to a row', () => {
  it.each([
    ['that takes only the comment', 'export const CommentRow = ({ comment }: Given) => <li>{comment.body}</li>;'],
    [
      'that takes it and lets it lie',
      'export const CommentRow = ({ comment, onReport: report }: Given) => <li>{comment.body}</li>;',
    ],
    ['that reads other props', 'export const CommentRow = (props: Given) => <li>{props.comment.body}</li>;'],
    [
      'that is a class',
      `export class CommentRow extends React.Component<Given> {
        constructor(props: Given) { super(props); }
        render() { const { comment } = this.props; return <li>{comment.body}</li>; }
      }`,
    ],
    [
      'that only names it',
      'export function CommentRow({ comment, onReport }: Given) { void onReport; return <li>{comment.body}</li>; }',
    ],
    [
      'that only logs it',
      `export function CommentRow({ comment, onReport }: Given) {
        useEffect(() => { console.debug(comment.id, onReport); }, [onReport]);
        return <li>{comment.body}</li>;
      }`,
    ],
    [
      'that only waits for another',
      `export function CommentRow(props: Given) {
        const words = useMemo(() => short(props.comment.body), [props.comment, props.onReport]);
        return <li>{words}</li>;
      }`,
    ],
    [
      'that hands it to what lets it lie',
      `const Text = ({ comment }: Given) => <p>{comment.body}</p>;
       export const CommentRow = ({ comment, onReport }: Given) => <li><Text comment={comment} onReport={onReport} /></li>;`,
    ],
  ])('%s is not offered', async (_, row) => {
    expect(await offered(GIVEN + row)).toEqual(OPEN);
  });

  it.each([
    [
      'calls it at a long press',
      'export const CommentRow = ({ comment, onReport }: Given) => <li ref={pressed(onReport)}>{comment.body}</li>;',
    ],
    [
      'hands it to a hook',
      "export function CommentRow({ comment, onReport }: Given) { useKeys('r', [onReport]); return <li>{comment.body}</li>; }",
    ],
    [
      'runs it in an effect',
      `export function CommentRow({ comment, onReport }: Given) {
        useEffect(() => listen(onReport), [onReport]);
        return <li>{comment.body}</li>;
      }`,
    ],
    [
      'runs it behind void',
      'export function CommentRow({ comment, onReport }: Given) { const held = useHold(() => void onReport()); return <li ref={held}>{comment.body}</li>; }',
    ],
    [
      'hands on the rest',
      'export const CommentRow = ({ comment, ...rest }: Given) => <b {...rest}>{comment.body}</b>;',
    ],
    [
      'takes the rest below',
      'export const CommentRow = (props: Given) => { const { comment, ...acts } = props; useKeys(acts); return <li>{comment.body}</li>; };',
    ],
    [
      'gives all to another',
      'export const CommentRow = (props: Given) => { useKeys(props); return <li>{props.comment.body}</li>; };',
    ],
    [
      'reads it by a key',
      "export const CommentRow = (props: Given) => { useKeys(props['on' + act]); return <li>{props.comment.body}</li>; };",
    ],
    [
      'reads all that was given',
      'export function CommentRow({ comment }: Given) { useKeys(arguments[0]); return <li>{comment.body}</li>; }',
    ],
    [
      'is a class that hands on all',
      `export class CommentRow extends React.Component<Given> {
        componentDidMount() { listen(this.props); }
        render() { return <li>{this.props.comment.body}</li>; }
      }`,
    ],
    [
      'is a class of a class',
      'export class CommentRow extends WithKeys<Given> { render() { return <li>{this.props.comment.body}</li>; } }',
    ],
    [
      'is wrapped',
      'const Row = ({ comment }: Given) => <li>{comment.body}</li>;\nexport const CommentRow = withKeys(Row);',
    ],
    [
      'hands it to what calls it',
      `const Text = ({ comment, onReport }: Given) => <p ref={pressed(onReport)}>{comment.body}</p>;
       export const CommentRow = ({ comment, onReport }: Given) => <li><Text comment={comment} onReport={onReport} /></li>;`,
    ],
    [
      'hands it to what is not seen',
      "import { Text } from 'texts';\nexport const CommentRow = ({ comment, onReport }: Given) => <li><Text body={comment.body} onReport={onReport} /></li>;",
    ],
  ])('that %s may be offered', async (_, row) => {
    expect(await offered(GIVEN + row)).toEqual(WORKS);
  });
});
