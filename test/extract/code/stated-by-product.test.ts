import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const IN_BROWSER = { 'package.json': '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0" } }' };
const ON_SERVER = { 'package.json': '{ "dependencies": { "express": "5.1.0" } }' };

async function surfaces(text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...IN_BROWSER, 'src/part.tsx': text });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

async function operations(concept: string, files: Record<string, string>): Promise<string[]> {
  const { facts } = await runFiles(files);
  return operationsOf(facts, concept).map(({ value }) => value.symbol);
}

describe('a part that is given nothing and asks for nothing', () => {
  const part = (list: string, inside = '<p>{one.text}</p>', given = '') =>
    `import { FROM_ELSEWHERE } from './elsewhere';\nconst BODY = [{ title: 'Near', text: 'Meet people from around' }];\n` +
    `export function AuthorStorySection({ ${given} }) {\n  return <section><h2>Why there is this place</h2>{${list}.map(one => <div key={one.title}>${inside}</div>)}</section>;\n}\n` +
    'export const Page = () => <AuthorStorySection />;\n';

  it('says what the product says', async () => {
    expect(await surfaces(part('BODY'))).toEqual([]);
  });

  it.each([
    ['goes through what comes from elsewhere', part('FROM_ELSEWHERE')],
    ['goes through what it is given', part('stories', '<p>{one.text}</p>', 'stories')],
    ['shows what brings its own', part('BODY', '<Entry at={one} />')],
  ])('is another where it %s', async (_, text) => {
    expect(await surfaces(text)).not.toEqual([]);
  });
});

describe('a card of a group', () => {
  const card = (buttons: string) =>
    `export const Card = ({ group, onEdit, onDelete }) => <div><b>{group.members} members</b><p>{group.description}</p>${buttons}</div>;\n`;
  const EDIT = '<button onClick={() => onEdit(group)}>Edit</button>';
  const DELETE = '<button onClick={onDelete}>Delete</button>';

  it('that everybody who sees it manages is none of others', async () => {
    expect(await surfaces(card(EDIT + DELETE))).toEqual([]);
  });

  it.each([EDIT, `${EDIT}{group.isOwner && ${DELETE}}`, `{group.isOwner ? <i>${EDIT}${DELETE}</i> : null}`])(
    'unlike with %s',
    async buttons => {
      expect(await surfaces(card(buttons))).toHaveLength(1);
    },
  );
});

describe('what those do who run the product', () => {
  it('by hand is not read', async () => {
    const script = (end: string) => `import { PostHog } from 'posthog-node';\nnew PostHog(KEY);\n${end}\n`;
    const found = (path: string, end: string) => operations('analytics-sdk', { ...ON_SERVER, [path]: script(end) });
    expect(await found('scripts/fill.ts', 'if (!process.argv[2]) process.exit(1);')).toEqual([]);
    expect(await found('src/fill.ts', 'if (!process.argv[2]) process.exit(1);')).toEqual(['PostHog']);
    expect(await found('scripts/serve.ts', 'app.listen(80); process.exit(0);')).toEqual(['PostHog']);
    expect(await found('scripts/fill.ts', 'export default KEY;')).toEqual(['PostHog']);
  });

  it('is no upload of a person', async () => {
    const service = (who: string) =>
      `export class Banners {\n  async uploadUrl(${who}: string, input: Input) {\n    return this.store.createSignedUploadUrl({ key: ${who}, type: input.type });\n  }\n}\n`;
    expect(await operations('image-upload', { ...ON_SERVER, 'src/banners.ts': service('adminId') })).toEqual([]);
    expect(await operations('image-upload', { ...ON_SERVER, 'src/banners.ts': service('userId') })).toHaveLength(1);
  });
});

describe('what a browser calls once a script is there', () => {
  const files = (asked: string, call = 'el.onload = () => window.Countly.init();') => ({
    ...IN_BROWSER,
    'src/start.js': `import app from './app';\nimport { addMetrics } from './metrics';\nif (app.settings.${asked}) addMetrics();\n`,
    'src/metrics.js': `export function addMetrics() {\n  const el = document.createElement('script');\n  ${call}\n  document.head.appendChild(el);\n}\n`,
  });
  const guards = async (asked: string) => {
    const { facts } = await runFiles(files(asked));
    return operationsOf(facts, 'analytics-sdk')
      .flatMap(({ value }) => value.guards ?? [])
      .map(({ kind }) => kind);
  };

  it('is behind what the function around it is behind', async () => {
    expect(await guards('analyticsConsent')).toContain('consent');
    expect(await guards('shareMetrics')).toContain('consent');
    expect(await guards('isLarge')).not.toContain('consent');
  });
});
