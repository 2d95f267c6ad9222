import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const list = `import { Guarded } from './guarded.tsx';
export const CommentList = ({ comments }: Props) => (
  <ul>{comments.map(comment => <Guarded key={comment.id} comment={comment}><b>{comment.author.name}</b><p>{comment.content}</p></Guarded>)}</ul>
);
`;

/** What the comments offer, and whether that is a question. */
async function offered(guarded: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, 'src/comment-list.tsx': list, 'src/guarded.tsx': guarded });
  const [first] = surfacesOf(facts);
  const states = first!.value.controls.map(one => one.state);
  return first!.value.gap ? [...states, 'asked'] : states;
}

const boundary = (name: string, screen: string) => `import { Component } from 'react';
export class Guarded extends Component<any, any> {
  state = { error: undefined };
  render() {
    return this.state.error ? <${name} error={this.state.error} comment={this.props.comment} /> : this.props.children;
  }
}
export function ${name}({ error, comment }: Props) {
  ${screen}
}
`;

const SENDS = `const send = () => fetch('/told', { method: 'POST', body: JSON.stringify({ stack: error.stack }) });
  return <form><h2>Something broke</h2><button onClick={send}>Submit report</button></form>;`;

describe('what tells the makers of a crash reports nobody', () => {
  it.each([
    [
      'by the name of the screen',
      'ErrorFeedback',
      'return <form><button onClick={send}>Submit report</button></form>;',
    ],
    ['by what is sent', 'SorryScreen', SENDS],
    [
      'by what is sent, with the place where it broke',
      'SorryScreen',
      'return <button onClick={() => crashed(error.message, comment.id)}>Report</button>;',
    ],
    [
      'by what is sent, with the key of what stands around it',
      'CommentFooter',
      "const send = () => fetch('/told', { method: 'POST', body: JSON.stringify({ threadId: comment.threadId, message: error.message }) });\n  return <button onClick={send}>Report</button>;",
    ],
  ])('%s', async (_, name, screen) => expect(await offered(boundary(name, screen))).toEqual([]));

  it('nor does a page of its tracker, whatever its title is made of', async () => {
    const screen = 'return <a href={`https://code.example.org/o/r/issues/new?title=${comment.id}`}>Report</a>;';
    expect(await offered(boundary('CommentFooter', screen))).toEqual(['asked']);
  });

  it('unlike a page of the product, which is told what is reported', async () => {
    const screen = 'return <a href={`/support/issues/new?comment=${comment.id}`}>Report</a>;';
    expect(await offered(boundary('CommentFooter', screen))).not.toEqual(['asked']);
  });

  it.each([
    [
      'the comment is what is sent',
      "const send = () => fetch('/told', { method: 'POST', body: JSON.stringify({ id: comment.id }) });\n  return <button onClick={send}>Submit report</button>;",
    ],
    [
      'only what came of it is told',
      'const send = async () => { const { error } = await api.report(comment.id); if (error) toast(error.message); };\n  return <button onClick={send}>Submit report</button>;',
    ],
    [
      'it is caught where it is sent',
      'const send = () => api.report(comment.id).catch(error => toast(error.message));\n  return <button onClick={send}>Submit report</button>;',
    ],
    ['it leads to a page of the product', 'return <a href={`/report?comment=${comment.id}`}>Report</a>;'],
    [
      'the error is told beside it',
      'return <button onClick={() => { log(error.message); api.report(comment.id); }}>Report</button>;',
    ],
    [
      'another error is shown when that fails',
      'return <button onClick={() => { send(comment).catch(() => toast(error.message)); }}>Report</button>;',
    ],
    [
      'the error is only shown',
      'return <p>{error.message}<button onClick={() => api.report(comment.id)}>Submit report</button></p>;',
    ],
  ])('unlike where %s', async (_, screen) =>
    expect(await offered(boundary('CommentFooter', screen))).toContain('works'),
  );

  it.each([
    'Sentry.showReportDialog({ title: error.message })',
    'setReport({ message: error.message })',
    'showFeedback(error.message)',
  ])('and what opens one for that is no report of people: %s', async opens =>
    expect(
      await offered(boundary('CommentFooter', `return <button onClick={() => ${opens}}>Report</button>;`)),
    ).toEqual([]),
  );

  const REPORTS = 'return <button onClick={() => api.report(comment.id)}>Report</button>;';
  it.each(['BugFooter', 'CommentErrorFooter'])('unlike %s, which reports what somebody wrote', async name =>
    expect(await offered(boundary(name, REPORTS))).toContain('works'),
  );

  const HANDED = 'return <button onClick={send}>Submit report</button>;';
  it('nor is all of a tracker of bugs about the program', async () => {
    expect(await offered(boundary('BugFooter', HANDED))).not.toEqual([]);
    expect(await offered(boundary('BugReportForm', HANDED))).toEqual([]);
  });
});
