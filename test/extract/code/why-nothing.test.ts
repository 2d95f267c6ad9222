import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "express": "5.1.0", "vue": "3.5.0" } }';
const FAR = 'export function reportLater(id) {}\n';

/** Why nothing comes of each control and route that is judged, and the line on which that shows. */
async function reasons(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, 'src/later.ts': FAR, ...files });
  return operationsOf(facts, 'report-entry-point')
    .filter(({ value }) => value.isRepeated !== true && value.lost !== undefined)
    .map(({ value: { lost } }) => `${lost!.message} @${lost!.at.path}:${lost!.at.start.line}`);
}

const card = (control: string) => ({
  'src/card.tsx': `import { reportLater } from './later';
export const PostCard = ({ post }) => <article><h2>{post.author.name}</h2><p>{post.text}</p>
  ${control}
</article>;
`,
});

describe('a control of which nothing comes says why', () => {
  it.each([
    ['<button disabled onClick={() => report(post.id)}>Report post</button>', 'it is always disabled'],
    ['<button>Report post</button>', 'nothing runs when it is pressed'],
    ['<a href="#">Report post</a>', 'its link leads nowhere'],
    ['<button onClick={() => {}}>Report post</button>', 'what runs for it is empty'],
    ['<button onClick={undefined}>Report post</button>', 'it is given undefined to run'],
    [
      "<button onClick={() => { console.log('report'); }}>Report post</button>",
      'what runs for it only writes into a log',
    ],
    [
      "<button onClick={() => toast.success('Thanks for your report')}>Report post</button>",
      'what runs for it only says that it was done, and sends nothing',
    ],
    ["<button onClick={() => alert('coming soon')}>Report post</button>", 'what runs for it only shows a note'],
  ])('%s', async (control, reason) => expect(await reasons(card(control))).toEqual([`${reason} @src/card.tsx:3`]));

  it('where that is written elsewhere', async () =>
    expect(await reasons(card('<button onClick={reportLater}>Report post</button>'))).toEqual([
      'reportLater, which runs for it, is empty @src/later.ts:1',
    ]));

  it('where nobody listens to what it sends', async () =>
    expect(
      await reasons({
        'src/Menu.vue': '<template><button @click="$emit(\'report\')">Report user</button></template>\n',
        'src/Page.vue': "<template><Menu /></template>\n<script setup>\nimport Menu from './Menu.vue';\n</script>\n",
      }),
    ).toEqual(['it sends an event, and no component that shows it listens @src/Menu.vue:1']));
});

describe('a route of which nothing comes says why', () => {
  it.each([
    ['console.log(req.body);', 'it only writes into a log, and answers that all is well'],
    [
      "events.emit('report.made', { id: req.body.id });",
      "it only sends 'report.made', which nothing listens to, and answers that all is well",
    ],
    ['const { id } = req.body;', 'it keeps nothing, and answers that all is well'],
  ])('%s', async (done, reason) => {
    const text = `router.post('/reports/user', async (req, res) => { ${done} res.json({ ok: true }); });\n`;
    expect(await reasons({ 'src/reports.ts': text })).toEqual([`${reason} @src/reports.ts:1`]);
  });
});

it('a row that never calls what it is handed is named, also where others hand it on', async () => {
  const files = {
    'src/list.tsx': `import { Row } from './row';
export const List = ({ items }) => <ul>{items.map(item => <Row item={item} onReport={() => api.post('/reports', { id: item.id })} />)}</ul>;
`,
    'src/row.tsx': `import { Actions } from './actions';

export const Row = ({ item, onReport }) => <li>{item.text}<Actions onReport={onReport} /></li>;
`,
    'src/actions.tsx': '\n\nexport const Actions = ({ title }) => <b>{title}</b>;\n',
  };
  const found = await reasons(files);
  expect(new Set(found)).toEqual(
    new Set(['it is handed to Actions, which never calls the onReport that it is given @src/actions.tsx:3']),
  );
});

describe('a dead report of the comments below a post', () => {
  const files = (handed: string, button: string) => ({
    'src/feed.tsx': `import { PostCard } from './post';
export const Feed = ({ posts }) => <main>{posts.map(post => <PostCard key={post.id} post={post} ${handed} />)}</main>;
`,
    'src/post.tsx': `import { CommentItem } from './comment';
export const PostCard = ({ post, onReport, onReportComment }) => <article><h2>{post.author.name}</h2><p>{post.text}</p>
  ${button}
  {post.comments.map(comment => <CommentItem key={comment.id} comment={comment} onReport={onReportComment} />)}
</article>;
`,
    'src/comment.tsx': `export const CommentItem = ({ comment, onReport }) => <li><b>{comment.author.name}</b> {comment.text}
  <button onClick={onReport}>Report comment</button></li>;
`,
  });
  const OWN = "<button onClick={() => api.post('/reports', { id: post.id })}>Report post</button>";
  const ofPost = async (all: Readonly<Record<string, string>>) => {
    const { facts } = await runFiles({ 'package.json': PACKAGE, ...all });
    const post = surfacesOf(facts).find(({ at }) => at.path === 'src/feed.tsx')!;
    return post.value.controls.map(({ state }) => state);
  };

  it('leaves the report of the post itself as it is', async () =>
    expect(await ofPost(files('onReportComment={() => {}}', OWN))).toEqual(['works']));

  it.each([
    ['alone', files('onReportComment={() => {}}', OWN)],
    [
      'beside one that works',
      files(
        "onReport={() => api.post('/reports', { id: post.id })} onReportComment={() => {}}",
        '<button onClick={onReport}>Report post</button>',
      ),
    ],
  ])('is told where it is handed in: %s', async (_, all) =>
    expect(await reasons(all)).toEqual(['what runs for it is empty @src/feed.tsx:2']),
  );

  it('is not the report of a post that is replaced by nothing', async () =>
    expect(await ofPost(files('onReport={() => {}}', '<button onClick={onReport}>Report post</button>'))).toEqual([
      'does-nothing',
    ]));
});

describe('an item of a menu that does nothing with its handler', () => {
  const found = (menu: string, entries: string) =>
    reasons({
      'src/page.tsx': `import { Menu, Entry } from './parts.tsx';
export const Page = ({ comment }) => <article><b>{comment.author.name}</b><p>{comment.body}</p>
  <Menu><Entry label="Report" onSelect={() => api.reportComment(comment.id)} /></Menu></article>;
`,
      'src/parts.tsx': `import { useEntries } from './entries.ts';
export const Menu = ${menu};
export const Entry = ({ label }) => <span>{label}</span>;
`,
      'src/entries.ts': `export const useEntries = ${entries};\n`,
    });
  const MENU =
    '({ children }) => { const list = useEntries(children); return <ul>{list.map(one => <li onClick={one.run}>{one.label}</li>)}</ul>; }';

  it('works where a hook of another file reads it for the menu', async () =>
    expect(
      await found(MENU, 'all => toArray(all).map(one => ({ label: one.props.label, run: one.props.onSelect }))'),
    ).toEqual([]));

  it.each([
    [MENU, 'all => [{ label: all.length, run: null }]'],
    ['({ children }) => (children ? <ul>{children}</ul> : null)', 'all => all'],
    ['({ children }) => <ul className={join(children && "full")}>{children}</ul>', 'all => all'],
  ])('unlike one whose menu only shows or counts it: %s', async (menu, entries) =>
    expect(await found(menu, entries)).toEqual([
      'it is handed to Entry, which never calls the onSelect that it is given @src/parts.tsx:3',
    ]),
  );
});

describe('a report that is told on a bus', () => {
  const found = (heard: string, bus = 'mitt()') =>
    reasons({
      'src/bus.ts': `  import mitt from 'mitt';\n  import { EventEmitter } from 'node:events';\nexport const events = ${bus};\nexport const other = mitt();\n`,
      'src/card.tsx': `import { events } from './bus.ts';
export const PostCard = ({ post }) => <article><h2>{post.author.name}</h2><p>{post.text}</p>
  <button onClick={() => events.emit('report:open', post.id)}>Report post</button>
</article>;
`,
      'src/dialog.tsx': `import { events, other } from './bus.ts';\n${heard}\n`,
    });
  const LOST = 'what runs for it only sends an event to which nothing listens @src/card.tsx:3';

  it.each([
    ["other.on('report:open', show);"],
    ["events.on('report:open', id => console.log(id));"],
    ["events.on('report:closed', show);"],
    [''],
    ['', 'new EventEmitter()'],
  ])('does nothing where nobody hears it: %s %s', async (heard, bus = 'mitt()') =>
    expect(await found(heard, bus)).toContain(LOST),
  );

  it.each([
    ["events.on('report:open', show);"],
    ["props.bus.on('report:open', show);"],
    ["const EVENT = 'report:open';"],
    ["events.on('*', show);"],
    ['for (const [kind, step] of Object.entries(steps)) events.on(`${kind}:${step}`, show);'],
    ['for (const name in handlers) events.on(name, handlers[name]);'],
    ['relay(events);'],
    ['events.emit = (name, id) => send(name, id);'],
    ['export default events;'],
    ['', 'io()'],
    ['', 'new BusEmitter()'],
    ['', 'mitt(handlers)'],
    ['', "new RemoteEventEmitter('wss://events.example')"],
  ])('unlike one that somebody may hear: %s %s', async (heard, bus = 'mitt()') =>
    expect(await found(heard, bus)).not.toContain(LOST),
  );
});
