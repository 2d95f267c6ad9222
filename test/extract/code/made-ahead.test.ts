import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(concept: string, path: string, code: string): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: code });
  return operationsOf(facts, concept).map(({ value }) => value.traits.join(' '));
}

describe('a player that is made ahead', () => {
  const embed = (shown: string) => `export function Embed({ id }: Props) {
  let onTap;
  let player;
  const [isShown, setShown] = useState();
  if (id) {
    onTap = () => { setShown(true); };
    const source = { html: \`<iframe src="https://player.vimeo.com/video/\${id}?autoplay=1"></iframe>\` };
    player = <WebView source={source} />;
  }
  return <View>${shown}</View>;
}
`;
  it('and shown after a press, was chosen', async () => {
    const cover = '<Cover onImagePress={onTap ? onTap : open} />';
    expect(await found('autoplay', 'src/embed.tsx', embed(`{isShown ? player : ${cover}}`))).toEqual([
      'on user-opened',
    ]);
    expect(await found('autoplay', 'src/embed.tsx', embed(`{!isShown ? player : ${cover}}`))).toEqual(['on']);
    expect(await found('autoplay', 'src/embed.tsx', embed(`{player}${cover}`))).toEqual(['on']);
  });

  const stopped = (shown: string) => `export function Embed({ url, isFirst }: Props) {
  const [isPressed, setPressed] = useState(false);
  const player = <Video src={url} autoPlay />;
  return <View>{${shown} ? player : null}<Button onPress={() => setPressed(true)} /></View>;
}
`;
  it.each([
    ['isPressed', 'on user-opened'],
    ['url && isPressed', 'on user-opened'],
    ['!isPressed && url', 'on'],
    ['isPressed === false', 'on'],
    ['isFirst || isPressed', 'on'],
  ])('waits for what a press sets, not for what it ends: %s', async (test, traits) => {
    expect(await found('autoplay', 'src/embed.tsx', stopped(test))).toEqual([traits]);
  });
});

describe('what is seen before it is published, or was switched on', () => {
  const code = 'export const Shown = ({ source }: Props) => <VideoPlayer src={source} autoplay />;\n';
  it.each(['src/compose-box/Shown.tsx', 'src/extensions/tts/shown.tsx'])('plays nothing unasked: %s', async path =>
    expect(await found('autoplay', path, code)).toEqual([]),
  );
  it.each(['src/composed/Shown.tsx', 'src/compose/player.tsx', 'src/extensions/ttl/shown.tsx'])(
    'and elsewhere does: %s',
    async path => expect(await found('autoplay', path, code)).toEqual(['on']),
  );
});

it('a film that is how the page looks is the product’s own', async () => {
  const film = (name: string, more: string) =>
    `export const ${name} = ({ source }: Props) => <video src={source} autoPlay loop ${more} />;\n`;
  expect(await found('autoplay', 'src/a.tsx', film('BackgroundVideo', 'muted'))).toEqual([
    'on own-content silent-loop',
  ]);
  expect(await found('autoplay', 'src/a.tsx', film('BackgroundVideo', ''))).toEqual(['on']);
  expect(await found('autoplay', 'src/a.tsx', film('Tile', 'muted'))).toEqual(['on silent-loop']);
  // Only the component says it, and never of what people make.
  for (const path of ['src/characters/Clip.tsx', 'src/hero/Clip.tsx'])
    expect(await found('autoplay', path, film('Tile', 'muted'))).toEqual(['on silent-loop']);
  expect(await found('autoplay', 'src/a.tsx', film('LazyVideoLoader', 'muted'))).toEqual(['on silent-loop']);
  const ofPost = film('HeroTile', 'muted').replace('{source}', '{post.videoUrl}');
  expect(await found('autoplay', 'src/a.tsx', ofPost)).toEqual(['on silent-loop']);
  const taken = `export function HeroTile({ post }: Props) {
  const { url } = post;
  return <video autoPlay loop muted><source src={url} /></video>;
}
`;
  expect(await found('autoplay', 'src/a.tsx', taken)).toEqual(['on silent-loop']);
});

it('what is kept under a name is no row of a table', async () => {
  const owners = async (code: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "4.0.0" } }',
      'src/a.ts': code,
    });
    return facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.owner] : []));
  };
  expect(await owners("sound.add('theme', { url, autoplay: true });\n")).toEqual([]);
  expect((await owners('users.add({ name, autoplay: true });\n')).length).toBeGreaterThan(0);
});

it('what saves data on the move says nothing of media', async () => {
  const code = (name: string) => `export class SettingsService {\n  ${name} = false;\n}\n`;
  const settings = async (name: string) => {
    const { facts } = await runFiles({ 'package.json': '{}', 'src/settings.ts': code(name) });
    return [...new Set(facts.flatMap(fact => (fact.kind === 'default' ? [fact.value.setting] : [])))];
  };
  expect(await settings('dataSaverMode')).toEqual([]);
  expect(await settings('blockRemoteImages')).toEqual(['media-loading']);
});

it('a script that tests is no part of the product', async () => {
  const code = 'const shown = [\'<script src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>\'];\n';
  const sources = async (path: string) => {
    const { sources } = await runFiles({ 'package.json': '{}', [path]: code });
    return sources.filter(one => one.path === path).map(({ status }) => status);
  };
  expect(await sources('web/scripts/test-injections.mjs')).toEqual(['skipped']);
  expect(await sources('web/scripts/tests-shown.mjs')).not.toEqual(['skipped']);
});

describe('a page about a person', () => {
  const own = (id: string) => `export const getUserProfile = async (req: Request, res: Response) => {
  const userId = ${id};
  const user = await prisma.user.findUnique({ where: { id: userId } });
  res.json(user);
};
`;
  it('is one’s own by what the request says of who asks', async () => {
    const traits = async (id: string) => {
      const { facts } = await runFiles({
        'package.json': '{ "dependencies": { "express": "4.0.0" } }',
        'src/a.ts': own(id),
      });
      return operationsOf(facts, 'profile-visibility').map(({ value }) => value.traits.join(' '));
    };
    for (const id of ['req.user?.id', '(req as any).user?.id', 'req.session.userId'])
      expect(await traits(id)).toEqual([]);
    expect(await traits('req.params.id')).toEqual(['served shown']);
  });

  const tab = (asks: string) => `import { ${asks} } from '../lib/meta';
export function meta({ data }: Props) {
  return ${asks}(data.user);
}
`;
  it('is said once for all its parts that ask by one function', async () => {
    const meta =
      'export function userMeta(user: User) { return [{ title: user.name }]; }\nexport function getSeoTags(user: User) { return [{ name: user.name }]; }\n';
    const all = async (second: string) => {
      const { facts } = await runFiles({
        'package.json': '{ "dependencies": { "@react-router/dev": "7.0.0", "react": "19.0.0" } }',
        'app/lib/meta.ts': meta,
        'app/routes/user.$userId.tsx': tab('userMeta'),
        'app/routes/user_.$userId.articles.tsx': tab(second),
      });
      return operationsOf(facts, 'search-discoverability').map(({ value }) => value.traits.join(' '));
    };
    expect(await all('userMeta')).toEqual(['indexed', 'indexed repeated']);
    expect(await all('getSeoTags')).toEqual(['indexed', 'indexed']);
  });
});

describe('a switch that is written as a word', () => {
  const shown = (tag: string, value: string) =>
    found('autoplay', 'src/film.tsx', `export const Film = ({ src }) => <${tag} src={src} ${value} />;\n`);

  it('is on for an element as soon as it is there', async () => {
    expect(await shown('video', 'autoPlay="false"')).toEqual(['on']);
    expect(await shown('video', 'autoPlay={false}')).toEqual(['off']);
  });

  it('is read by a component as it is written', async () =>
    expect(await shown('Player', 'autoPlay="false"')).toEqual(['off']));
});
