import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const EACH = 'LINES.map(line => <button key={line.id} onClick={() => handlers[line.act]()}>{line.label}</button>)';

async function offered(handed: string, menu = EACH, tag = 'ActionsMenu') {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "react-dom": "19.0.0" } }',
    'src/lines.ts':
      "export const Acts = { ABUSE: 'abuse', REPORT: 'abuse-flag', DELETE: 'delete' };\nexport const LINES = [{ id: 1, act: Acts.DELETE }, { id: 2, act: Acts.REPORT }, { id: 3, act: 'report' }];\n",
    'src/menu.tsx': `import { LINES } from './lines.ts';
export const ActionsMenu = ({ handlers }) => <div>{${menu}}</div>;
export const Hover = ({ handlers, like }) => <div><ActionsMenu handlers={handlers} /><i onClick={handlers[like]} /></div>;
`,
    'src/comment.tsx': `  import { Acts } from './lines.ts';
  import { ActionsMenu, Hover } from './menu.tsx';
export const Comment = ({ comment }) => {
  const handlers = ${handed};
  return <article><b>{comment.author.name}</b><p>{comment.body}</p><${tag} handlers={handlers} /></article>;
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

  it.each([
    ['kept under a name', '(() => { const run = handlers.report; return <i onClick={run}>Report</i>; })()'],
    [
      'run by what is picked, among those that the item meets',
      `(() => {
  const pick = useCallback(act => { const run = handlers[act]; if (run) run(); else warn(act); }, [handlers]);
  const lines = useMemo(() => LINES.filter(({ act, on = null }) => isPermitted(handlers, act) && meets(on)), []);
  return lines.map(line => <i onClick={() => { close(); pick(line.act); }} />);
})()`,
    ],
    ['that is drawn for each', 'Object.keys(handlers).map(name => <i onClick={handlers[name]}>{name}</i>)'],
    ['that there is', '{ ...(handlers.report && { extra: <i onClick={handlers.report}>Report</i> }) }.extra'],
  ])('holds one that is %s', async (_, menu) =>
    expect(await offered('{ report: () => api.flag(comment.id) }', menu)).toEqual(['report-entry-point works']),
  );

  it.each<[why: string, handed: string, menu?: string]>([
    ['holds no report', '{ [Acts.DELETE]: () => api.remove(comment.id) }'],
    [
      'is not read by its names',
      '{ report: () => api.flag(comment.id) }',
      '<button onClick={handlers.remove}>Delete</button>',
    ],
    [
      'is read by the names of other lines',
      '{ report: () => api.flag(comment.id) }',
      "['edit', 'delete'].map(one => <i onClick={handlers[one]}>{one}</i>)",
    ],
    [
      'is read by names that nobody sees',
      '{ report: () => api.flag(comment.id) }',
      'names.map(one => <i onClick={handlers[one]}>{one}</i>)',
    ],
    [
      'is read but for it',
      '{ report: () => api.flag(comment.id) }',
      "Object.entries(handlers).filter(([name]) => name !== 'report').map(([name, run]) => <i onClick={run}>{name}</i>)",
    ],
    ['is named in a comment', '{ report: () => api.flag(comment.id) }', '/* handlers[name] */ <i>Menu</i>'],
    ['is only looked at', '{ report: () => api.flag(comment.id) }', 'console.log(handlers.report)'],
    [
      'is only counted',
      '{ report: () => api.flag(comment.id) }',
      'Object.keys(handlers).length > 0 && <i onClick={handlers.edit}>Edit</i>',
    ],
    [
      'is read for some, by a rule that stands elsewhere',
      '{ report: () => api.flag(comment.id) }',
      'LINES.filter(can).map(line => <i onClick={handlers[line.act]} />)',
    ],
    [
      'is read for those of a role',
      '{ report: () => api.flag(comment.id) }',
      'LINES.filter(line => line.roles.includes(role)).map(line => <i onClick={handlers[line.act]} />)',
    ],
    [
      'is read for those who begin so',
      '{ report: () => api.flag(comment.id) }',
      'Object.entries(handlers).filter(([name]) => name.startsWith(prefix)).map(([name, run]) => <i onClick={run} />)',
    ],
    [
      'is read for none but staff',
      '{ report: () => api.flag(comment.id) }',
      'Object.entries(handlers).filter(() => user.mayRemove).map(([name, run]) => <i onClick={run}>{name}</i>)',
    ],
    ['is not read at all', '{ report: () => api.flag(comment.id) }', '<i>Menu</i>'],
  ])('offers nothing where it %s', async (_, handed, menu) => expect(await offered(handed, menu)).toEqual([]));

  it('offers nothing that works where the handler does nothing', async () =>
    expect(await offered('{ report: () => {} }')).toEqual(['report-entry-point does-nothing']));
});

it('is handed on by what shows the menu', async () => {
  const report = '{ [Acts.REPORT]: () => api.flag(comment.id) }';
  expect(await offered(report, EACH, 'Hover')).toEqual(['report-entry-point works']);
  expect(await offered(report, '<i>Menu</i>', 'Hover')).toEqual([]);
});

describe('a line of such a menu is hidden from most', () => {
  const SEND = '() => api.flag(comment.id)';
  const LISTED = 'Object.entries(handlers).map(([name, run]) => <i onClick={run}>{name}</i>)';
  it.each([
    ['by the menu', `{ report: ${SEND} }`, `me.role === 'moderator' ? ${LISTED} : null`],
    [
      'where it is picked',
      `{ report: ${SEND} }`,
      `me.isAdmin && LINES.map(line => <i onClick={() => handlers[line.act]()} />)`,
    ],
    ['by what is handed over', `{ report: me.isAdmin ? ${SEND} : undefined }`, LISTED],
    ['by what is never handed over', `{ report: false && (${SEND}) }`, LISTED],
  ])('%s', async (_, handed, menu) => expect(await offered(handed, menu)).toEqual(['report-entry-point hidden']));

  it('unlike one for whoever is signed in, and one that is told apart from another line', async () => {
    expect(await offered(`{ report: me ? ${SEND} : undefined }`, `me.role === 'pupil' ? ${LISTED} : null`)).toEqual([
      'report-entry-point works',
    ]);
    const picked = (step: string) => `LINES.filter(${step}).map(line => <i onClick={() => handlers[line.act]()} />)`;
    const report = `{ report: ${SEND} }`;
    expect(await offered(report, picked('({ on }) => meets(on)'))).toEqual(['report-entry-point works']);
    expect(await offered(report, picked("one => one.act !== 'report'"))).toEqual([]);
  });

  it('and does nothing where what it runs is empty', async () => {
    const all = await offered("{ report: { label: 'Report', run: () => {} } }", LISTED);
    expect(new Set(all)).toEqual(new Set(['report-entry-point does-nothing']));
  });
});
