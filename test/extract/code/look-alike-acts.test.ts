import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles } from './run-case.ts';

const packageOf = (...names: readonly string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map(name => [name, '1.0.0'])) });

async function acts(concept: string, path: string, text: string, ...packages: readonly string[]) {
  const { facts } = await runFiles({ 'package.json': packageOf(...packages), [path]: text });
  return operationsOf(facts, concept).map(({ value }) => [value.symbol, ...value.traits].join(' '));
}

describe('a birth date in an object', () => {
  const route = (end: string) =>
    `router.get('/person', (req, res) => {\n  const shown = { name: user.name, dob: user.dob };\n  ${end}\n});\n`;
  const births = (end: string) => acts('age-collection', 'server/routes.js', route(end), 'express');

  it.each(['res.status(200).send(JSON.stringify(shown, null, 2));', 'res.send(shown);'])(
    'that a server answers with is taken in by nobody: %s',
    async end => {
      expect(await births(end)).toEqual([]);
    },
  );

  it('unlike one that goes on to a service', async () => {
    expect(await births('client.send(JSON.stringify(shown)); accounts.send(shown);')).toHaveLength(1);
  });
});

describe('a copy in a store', () => {
  const copy = (bucket: string, source: string) =>
    `import { CopyObjectCommand } from '@aws-sdk/client-s3';\nexport class Files {\n  bucketOf() {\n    return env.BUCKET;\n  }\n` +
    `  async copy(from, userId) {\n    const params = { Bucket: ${bucket}, CopySource: ${source}, Key: userId };\n    await s3.send(new CopyObjectCommand(params));\n  }\n}\n`;
  const uploads = (bucket: string, source: string) =>
    acts('image-upload', 'server/files.ts', copy(bucket, source), 'express', '@aws-sdk/client-s3');

  it.each([
    ['env.BUCKET', '`${env.BUCKET}/${from}`'],
    ['env.BUCKET', "env.BUCKET + '/' + from"],
    ['this.bucketOf()', 'encodeURI(`/${env.BUCKET}/${from}`)'],
  ])('takes nothing in where both are in %s', async (bucket, source) => {
    expect(await uploads(bucket, source)).toEqual([]);
  });

  it.each([
    ['env.PUBLIC', '`${env.BUCKET}/${from}`'],
    ['env.BUCKET', 'from'],
  ])('unlike one that may come from elsewhere: %s', async (bucket, source) => {
    expect(await uploads(bucket, source)).toHaveLength(1);
  });
});

describe('where people are on a map', () => {
  const map = (place: string) =>
    'export function PeopleMap({ users }: Props) {\n  const marks = users.map(user => {\n    const by = Math.random() * 0.02;\n    const size = user.rank;\n' +
    `    return { type: 'Feature', coordinates: ${place} };\n  });\n  return <Map marks={marks} />;\n}\n`;
  const shown = async (place: string) => {
    const found = await acts('geolocation', 'src/map.tsx', map(place), 'react');
    return found.map(one => one.includes('precise'));
  };

  it('is not where they are if it is moved at random', async () => {
    expect(await shown('moved([user.location.lon, user.location.lat], by)')).toEqual([false]);
  });

  it.each([
    '[user.location.lon, user.location.lat]',
    'scaled([user.location.lon, user.location.lat], size)',
    'mark([user.location.lon, user.location.lat], { id: Math.random() })',
  ])('unlike %s', async place => {
    expect(await shown(place)).toEqual([true]);
  });
});

describe('what plays by itself', () => {
  const player = (tag: string) =>
    `import { AnimatedImage, VideoPlayer } from '@parts/expo_image';\nexport const Shown = ({ source }: Props) => <${tag} source={source} autoplay={true} />;\n`;
  const isLoop = async (tag: string) => {
    const [found] = await acts('autoplay', 'src/shown.tsx', player(tag), 'react-native');
    return found?.includes('silent-loop');
  };

  it('is a picture that moves, on an image', async () => {
    expect(await isLoop('AnimatedImage')).toBe(true);
  });

  it('unlike a film', async () => {
    expect(await isLoop('VideoPlayer')).toBe(false);
  });
});

describe('a subscription with a coupon', () => {
  const gift = (off: string, given: string) =>
    "import Stripe from 'stripe';\nconst stripe = new Stripe(key);\nconst made = stripe.coupons.create({ " +
    `${off}, duration: 'once' });\nexport const fulfil = () => stripe.subscriptions.create({ customer, items, ${given} });\n`;
  const bought = async (off: string, given: string) => {
    const found = await acts('payment', 'server/gifts.ts', gift(off, given), 'stripe');
    return found.filter(one => one.includes('starts-purchase'));
  };

  it('that takes off all of the price is no purchase', async () => {
    expect(await bought('percent_off: 100', 'coupon: made.id')).toEqual([]);
  });

  it.each([
    ['takes off some', 'percent_off: 10', 'coupon: made.id'],
    ['is not used', 'percent_off: 100', 'metadata: {}'],
    ['was handed in', 'percent_off: 100', 'coupon: handedIn.id'],
    ['only some have', 'percent_off: 100', 'coupon: isGift ? made.id : undefined'],
  ])('unlike one that %s', async (_, off, given) => {
    expect(await bought(off, given)).toHaveLength(1);
  });
});

describe('a setting', () => {
  const settings = async (path: string, text: string) => {
    const { facts } = await runFiles({ 'package.json': packageOf('react'), [path]: text });
    return facts.filter((fact): fact is DefaultFact => fact.kind === 'default').map(({ value }) => value.symbol);
  };
  const row = (shown: string) =>
    `export const Row = ({ post }: Props) => {\n  const [settings] = useStore('settings');\n  return <div>${shown}</div>;\n};\n`;
  const store = (states: string) =>
    `type State = ${states};\nexport class User {\n  constructor() {\n    this.settings = { doNotDisturb: false, blockMessages: false };\n  }\n}\n`;

  it.each([
    '{settings.showLikes !== false && <Like post={post} />}',
    '<Show when={settings.showLikes !== false}><LikeButton post={post} /></Show>',
  ])('that shows a button to oneself is nothing that others see: %s', async shown => {
    expect(await settings('src/row.tsx', row(shown))).toEqual([]);
  });

  it('unlike one of a list of what somebody likes', async () => {
    expect(await settings('src/row.tsx', row('{settings.showLikes !== false && <LikedPosts />}'))).toContain(
      'showLikes',
    );
  });

  it('of who is busy just now is none that one begins with', async () => {
    expect(await settings('server/users.ts', store("'online' | 'busy' | 'idle'"))).not.toContain('doNotDisturb');
  });

  it('unlike one of what one is told', async () => {
    expect(await settings('server/users.ts', store("'active' | 'closed'"))).toContain('doNotDisturb');
  });
});
