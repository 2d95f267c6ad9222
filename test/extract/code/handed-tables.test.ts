import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const EACH = 'LINES.map(line => <button key={line.id} onClick={() => handlers[line.act]()}>{line.label}</button>)';

async function offered(handed: string, menu = EACH) {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/lines.ts':
      "export const Acts = { ABUSE: 'abuse', REPORT: 'abuse-flag', DELETE: 'delete' };\nexport const LINES = read('lines');\n",
    'src/menu.tsx': `import { LINES } from './lines.ts';
export const ActionsMenu = ({ handlers }) => <div>{${menu}}</div>;
`,
    'src/comment.tsx': `  import { Acts } from './lines.ts';
  import { ActionsMenu } from './menu.tsx';
export const Comment = ({ comment }) => {
  const handlers = ${handed};
  return <article><b>{comment.author.name}</b><p>{comment.body}</p><ActionsMenu handlers={handlers} /></article>;
};
`,
  });
  const [surface] = surfacesOf(facts);
  return surface?.value.controls.map(({ concept, state }) => `${concept} ${state}`) ?? [];
}

describe('a table of what each line of a menu does', () => {
  it.each([
    ['by a constant', '{ [Acts.REPORT]: () => api.flag(comment.id) }'],
    ['by its name', '{ report: () => api.flag(comment.id) }'],
    ['remembered', 'useMemo(() => ({ [Acts.REPORT]: () => api.flag(comment.id) }), [comment])'],
  ])('holds a report that works: %s', async (_, handed) =>
    expect(await offered(handed)).toEqual(['report-entry-point works']),
  );

  it.each<[why: string, handed: string, menu?: string]>([
    ['holds no report', '{ [Acts.DELETE]: () => api.remove(comment.id) }'],
    [
      'is not read by its names',
      '{ report: () => api.flag(comment.id) }',
      '<button onClick={handlers.remove}>Delete</button>',
    ],
    ['is not read at all', '{ report: () => api.flag(comment.id) }', '<i>Menu</i>'],
  ])('offers nothing where it %s', async (_, handed, menu) => expect(await offered(handed, menu)).toEqual([]));

  it('offers nothing that works where the handler does nothing', async () =>
    expect(await offered('{ report: () => {} }')).toEqual(['report-entry-point does-nothing']));
});
