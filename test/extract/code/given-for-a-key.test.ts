import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

describe('what a model gives for a key', () => {
  const shown = (given: string) =>
    judged({
      'src/post-row.ts': `import { html } from 'lit';
export default el => {
  const post = el.model;
  const name = post.get('displayName');
  const said = ${given};
  return html\`<article><b>\${name}</b><div>\${said}</div></article>\`;
};
`,
    });
  it('is its member of that name', async () => {
    expect(Object.values(await shown("post.get('content')"))).toEqual(['lacks']);
    expect(await shown("post.get('createdAt')")).toEqual({});
    expect(await shown("params.get('content')")).toEqual({});
  });
});
