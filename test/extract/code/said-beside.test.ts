import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = {
  'package.json':
    '{ "dependencies": { "react": "19.0.0", "express": "5.1.0", "@sentry/react": "9.0.0", "posthog-js": "1.0.0", "react-native-iap": "12.0.0" } }',
};
const facts = async (files: Readonly<Record<string, string>>) => (await runFiles({ ...PACKAGE, ...files })).facts;
/** What is judged of a concept: not what another place is judged for. */
const judged = async (concept: string, files: Readonly<Record<string, string>>) =>
  operationsOf(await facts(files), concept)
    .filter(({ at, value }) => at.path !== 'package.json' && !value.isRepeated && !value.traits.includes('repeated'))
    .map(({ value }) => value.symbol);

describe('one decision', () => {
  it('is a recorder that is handed to what records', async () => {
    const start = (inside: string, rate: string) => ({
      'src/start.ts': `import * as Sentry from '@sentry/react';\nSentry.init({ dsn, ${inside} ${rate} });\n`,
    });
    const found = async (...given: Parameters<typeof start>) =>
      operationsOf(await facts(start(...given)), 'analytics-sdk')
        .filter(({ value }) => value.traits.includes('session-replay'))
        .map(({ value }) => value.symbol);
    const within = 'integrations: [Sentry.replayIntegration()],';
    expect(await found(within, 'replaysSessionSampleRate: 0.1')).toEqual(['Sentry.init']);
    expect(await found(within, '')).toEqual(['Sentry.replayIntegration']);
  });

  it('is a provider that is handed what was started', async () => {
    const page = (given: string) => ({
      'src/start.ts': "import posthog from 'posthog-js';\nexport const start = () => posthog.init(KEY);\nstart();\n",
      'web/app.tsx': `import posthog from 'posthog-js';\nimport { PostHogProvider } from 'posthog-js/react';\nexport const App = () => <PostHogProvider ${given}><Page /></PostHogProvider>;\n`,
    });
    expect(await judged('analytics-sdk', page('client={posthog}'))).toEqual(['posthog.init']);
    expect(await judged('analytics-sdk', page('apiKey={KEY}'))).toEqual(['posthog.init', 'PostHogProvider']);
    expect(await judged('analytics-sdk', { 'web/app.tsx': page('client={made()}')['web/app.tsx'] })).toEqual([
      'PostHogProvider',
    ]);
  });

  it('is a purchase that is begun in one of two ways', async () => {
    const buy = (between: string) => ({
      'src/buy.ts': `import { requestSubscription } from 'react-native-iap';\nexport async function buy(sku: string, offer?: Offer) {\n  if (offer) await requestSubscription({ sku, offer });\n  ${between} await requestSubscription({ sku });\n}\n`,
    });
    expect(await judged('payment', buy('else'))).toHaveLength(1);
    expect(await judged('payment', buy('if (sku)'))).toHaveLength(2);
  });

  it('is what one instance makes in its own file', async () => {
    const upload = (second: string) => ({
      'src/upload.ts': `import multer from 'multer';\nconst images = multer({ dest });\nconst films = multer({ dest });\nexport const one = images.single('image');\nexport const many = ${second}.array('images');\n`,
    });
    expect(await judged('image-upload', upload('images'))).toEqual(['multer', 'multer', 'images.single']);
    expect(await judged('image-upload', upload('films'))).toEqual(['multer', 'multer', 'images.single', 'films.array']);
  });

  it('is a position that a class asks for through itself', async () => {
    const service = (called: string) => ({
      'src/position.ts':
        'export class PositionService {\n  static async readPosition() {\n    return Geolocation.getCurrentPosition();\n  }\n' +
        `  static async keepOn() {\n    setInterval(async () => send(await ${called}()), 60_000);\n  }\n}\n` +
        "import Geolocation from '@react-native-community/geolocation';\n",
    });
    const all = async (called: string) =>
      operationsOf(await facts(service(called)), 'geolocation').filter(({ value }) =>
        value.traits.includes('repeated'),
      );
    expect(await all('this.readPosition')).toHaveLength(
      operationsOf(await facts(service('this.readPosition')), 'geolocation').length - 1,
    );
  });
});

it('an entry that only keeps its menu open does what is around it', async () => {
  const menu = (around: string, onSelect = 'event => event.preventDefault()') => ({
    'src/comment.tsx':
      'export const CommentItem = ({ comment, author }: Props) => <li><p>{comment.text}</p>' +
      `<${around}><MenuItem onSelect={${onSelect}}>Report</MenuItem></${around}></li>;\n`,
  });
  const state = async (...given: Parameters<typeof menu>) =>
    surfacesOf(await facts(menu(...given))).flatMap(({ value }) => value.controls.map(one => one.state));
  expect(await state('ActionDialog')).toEqual(['works']);
  expect(await state('div')).toEqual(['does-nothing']);
});

it('what a plan holds is no setting', async () => {
  const table = (beside: string) => ({
    'src/defaults.ts': `export const initialSettings = { id: 'free', ${beside} settings: { hideAds: false } };\n`,
  });
  const found = async (beside: string) =>
    (await facts(table(beside)))
      .filter((fact): fact is DefaultFact => fact.kind === 'default')
      .map(({ value }) => value.symbol);
  expect(await found('price: 0,')).toEqual([]);
  expect(await found('theme: 0,')).toEqual(['hideAds']);
});

it('what is begun only to go to a place does not play', async () => {
  const film = (then: string) => ({
    'src/film.ts': `export function seek(player: Player) {\n  player.on('ready', () => {\n    player.seekTo(at);\n    player.play();\n    ${then}\n  });\n}\n`,
  });
  expect(await judged('autoplay', film('player.pause();'))).toEqual([]);
  expect(await judged('autoplay', film('other.pause();'))).toEqual(['play']);
});

it('a query that is asked for one’s own list is one to work through', async () => {
  const page = (query: string) => ({
    'src/page.tsx': `export const Page = () => {\n  const rows = useInfiniteQuery(${query});\n  return <FlatList onEndReached={rows.fetchNextPage} />;\n};\n`,
  });
  const traits = async (query: string) =>
    operationsOf(await facts(page(query)), 'infinite-scroll')
      .filter(({ value }) => value.symbol === 'onEndReached')
      .map(({ value }) => value.traits.join());
  expect(await traits('referralsOf(me)')).toEqual([expect.stringContaining('list')]);
  expect(await traits('storiesOf(me)')).not.toEqual([expect.stringContaining('list')]);
});
