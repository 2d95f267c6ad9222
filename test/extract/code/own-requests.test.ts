import { describe, expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const POSTS = "fetch(ROOT + path, { method: 'POST', body: JSON.stringify(body) })";

async function reports(call: string, own: string): Promise<boolean> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }',
    'src/tell.tsx': `import { call, PATHS } from './http';
export const Tell = ({ post, reason }) => <button onClick={() => { ${call}; }}>!</button>;
`,
    'src/http.ts': `export const PATHS = { report: '/v1/post-reports' };\n${own}\n`,
  });
  return facts.some(({ kind, at, ...fact }) => kind === 'operation' && at.path === 'src/tell.tsx' && 'concept' in fact);
}

const CALL = "call('/post-reports', { postId: post.id, reason })";

describe("a request by a function of the product's own", () => {
  it.each([
    ['an arrow', CALL, `export const call = (path, body) => ${POSTS};`],
    [
      'a function that waits',
      CALL,
      `export async function call(path, body) { const r = await ${POSTS}; return r.json(); }`,
    ],
    ['one client around another', CALL, 'export const call = (path, body) => http.post(`${ROOT}${path}`, body);'],
    ['options', CALL, "export const call = (path, body) => axios({ method: 'post', url: ROOT + path, data: body });"],
    [
      'an entry of a table',
      'call(PATHS.report, { postId: post.id, reason })',
      `export const call = (path, body) => ${POSTS};`,
    ],
  ])('reports through %s', async (_, call, own) => {
    expect(await reports(call, own)).toBe(true);
  });

  it.each([
    ['only asks', CALL, 'export const call = (path, query) => fetch(ROOT + path + toQuery(query));'],
    [
      'leaves the method open',
      CALL,
      'export const call = (path, o) => fetch(ROOT + path, { method: o.method, body: o });',
    ],
    [
      'does one or the other',
      CALL,
      `export const call = (path, body) => (body ? ${POSTS} : fetch(path, { method: 'GET' }));`,
    ],
    [
      'posts to somewhere else',
      CALL,
      "export const call = (path, body) => fetch('/log', { method: 'POST', body: path });",
    ],
    ['is given another address', "call('/posts', { id: post.id })", `export const call = (path, body) => ${POSTS};`],
  ])('does not where it %s', async (_, call, own) => {
    expect(await reports(call, own)).toBe(false);
  });
});
