import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts)
    .map(({ value }) => value.symbol)
    .sort();
}

describe('a piece that is written as an arrow', () => {
  const POST =
    'export const Post = ({ post }: Props) => <article title={post.author.username}><Body post={post} /></article>;\n';
  const BODY =
    "export const Body = ({ post }: Props) => (post.isUpdate ? <UpdateBlock post={post} /> : <Text>{post.message}</Text>);\nimport { UpdateBlock } from './block';\n";
  const BLOCK =
    'export const UpdateBlock = ({ post }: Props) => <Markdown value={post.message} author={post.author} />;\n';
  const files = (more = '') => ({
    'src/feed.tsx': `import { Post } from './post';\nexport const Rows = ({ posts }: Props) => posts.map(post => <Post post={post} />);\n`,
    'src/post.tsx': `import { Body } from './body';\n${POST}`,
    'src/body.tsx': BODY,
    'src/block.tsx': BLOCK,
    ...(more && { 'src/elsewhere.tsx': more }),
  });

  it('is said with the whole', async () => {
    expect(await told(files())).toEqual(['Post']);
  });

  it('and by itself where something else shows it, too', async () => {
    const more = `import { UpdateBlock } from './block';\nexport const Digest = ({ item }: Props) => <UpdateBlock post={item} />;\n`;
    expect(await told(files(more))).toEqual(['Post', 'UpdateBlock']);
  });
});

it('an item that shows the words it is given is said once', async () => {
  const card = (word: string) =>
    `import { ThreadCard } from './card';\nexport default function Home({ posts }: Props) {\n` +
    `  return <main>{posts.map(post => <ThreadCard key={post.id} ${word} author={post.author} />)}</main>;\n}\n`;
  const CARD =
    'export const ThreadCard = ({ content, author }: Props) => <article title={author.username}><p>{content}</p></article>;\n';
  expect(await told({ 'src/home.tsx': card('content={post.text}'), 'src/card.tsx': CARD })).toEqual(['ThreadCard']);
});

it('what a list shows by a function that stands beside it is part of it', async () => {
  const list = (shown: string) =>
    'export class Chat extends React.Component<Props> {\n  render() {\n    return <div title={this.props.sender}><History messages={this.props.messages} /></div>;\n  }\n}\n' +
    `function History({ messages }: Props) {\n  return <>{messages.map(${shown})}</>;\n}\n` +
    'const toRow = (message: Message) => <ChatMessage message={message} />;\n' +
    'function ChatMessage({ message }: Props) {\n  return <p title={message.sender.nickname}>{message.message}</p>;\n}\n';
  expect(await told({ 'src/chat.tsx': list('toRow') })).toEqual(['ChatMessage']);
  expect(await told({ 'src/chat.tsx': list('toName') })).toContain('ChatMessage');
});

describe('parts that a template chooses by a value', () => {
  const LIST =
    '<template>\n<div><MessageRow v-for="message in messages" :message="message" /></div>\n</template>\n<script setup>\nimport MessageRow from "./MessageRow.vue";\ndefineProps(["messages"]);\n</script>\n';
  const ROW = (is: string) =>
    `<template>\n<p :title="message.sender.nick"><component :is="${is}" :message="message" /></p>\n</template>\n<script setup>\nimport { partOf } from "./parts";\nconst props = defineProps(["message"]);\nconst part = partOf(props.message);\n</script>\n`;
  const PART =
    '<template>\n<i :title="message.sender.nick">{{ message.text }}</i>\n</template>\n<script setup>\ndefineProps(["message"]);\n</script>\n';
  const files = (is: string) => ({
    'src/MessageList.vue': LIST,
    'src/MessageRow.vue': ROW(is),
    'src/parts/Away.vue': PART,
    'src/parts/Quit.vue': PART,
  });

  it('are asked about with what chooses them, where nobody can tell from what', async () => {
    expect(await told(files('part'))).toEqual(['MessageList']);
  });

  it('are said with what chooses them', async () => {
    const PARTS = `import Away from "./Away.vue";
import Quit from "./Quit.vue";
const PARTS = { away: Away, quit: Quit };
export const partOf = message => PARTS[message.type];
`;
    expect(await told({ ...files('part'), 'src/parts/index.js': PARTS })).toEqual(['MessageRow']);
  });

  it('unlike parts that nothing chooses', async () => {
    expect(await told(files("isBig ? 'b' : 'i'"))).toEqual(['Away', 'MessageRow', 'Quit']);
  });
});

describe('a component that is shown inside another and by itself', () => {
  const POST =
    'export const Post = ({ post }: Props) => <article title={post.author.username}>{post.text}</article>;\n';
  const PAGE = "import { Post } from './post';\nexport const Page = ({ post }: Props) => <Post post={post} />;\n";
  const feed = (more = '') =>
    "import { Post } from './post';\nexport const Feed = ({ posts }: Props) => posts.map(post => <PostCard post={post} />);\n" +
    `const PostCard = ({ post }: Props) => <div><Post post={post} />${more}</div>;\n`;
  const files = (more?: string) => ({ 'src/feed.tsx': feed(more), 'src/post.tsx': POST, 'src/page.tsx': PAGE });

  it('is said once where the other only wraps it', async () => {
    expect(await told(files())).toEqual(['Post']);
  });

  it('and twice where the other has what it lacks', async () => {
    const REPORT = '<button onClick={() => reportPost(post.id)}>Report</button>';
    expect(await told(files(REPORT))).toEqual(['Post', 'Post', 'PostCard']);
  });

  it('and twice where the other shows more', async () => {
    const COMMENT = '<CommentRow comment={post.best} author={post.author}>{post.best.comment}</CommentRow>';
    expect(await told(files(COMMENT))).toEqual(['Post', 'PostCard']);
  });
});

describe('what a list of another package shows each message with', () => {
  const files = (handed: string) => ({
    'src/bubble.tsx':
      'export const RenderBubble = ({ current }: Props) => <View accessibilityLabel={current.user.name}><Text>{current.message.text}</Text></View>;\n',
    'src/screen.tsx':
      "import { GiftedChat } from 'react-native-gifted-chat';\nimport { RenderBubble } from './bubble';\n" +
      `export const MessagesScreen = ({ messages, sender }: Props) => <View title={sender}><GiftedChat messages={messages} ${handed} /></View>;\n`,
  });

  it('is said with the list', async () => {
    expect(await told(files('renderBubble={RenderBubble}'))).not.toContain('RenderBubble');
  });

  it('and by itself where nothing shows it', async () => {
    expect(await told(files('onPress={RenderBubble}'))).toContain('RenderBubble');
  });
});

describe('a step that several uploads share', () => {
  const store = (path: string) =>
    `import { v2 as cloudinary } from 'cloudinary';\nconst keep = async (path, options) => cloudinary.uploader.upload(path, options);\n` +
    `export const uploadAvatar = async path => keep(path, { folder: 'avatar' });\nexport const ${path} = async path => keep(path, { folder: 'covers' });\n`;
  const use = (name: string) =>
    `import { ${name} } from './files.js';\nexport const ${name}Route = async (req, res) => res.send(await ${name}(req.file.path));\n`;
  const judged = async (second: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0" } }',
      'src/files.js': store(second),
      'src/avatar.js': use('uploadAvatar'),
      'src/cover.js': use('uploadCoverPhoto'),
    });
    return operationsOf(facts, 'image-upload')
      .filter(({ value }) => !value.traits.includes('repeated'))
      .map(({ value }) => value.symbol);
  };

  it('is said with each of them', async () => {
    expect(await judged('uploadCoverPhoto')).toEqual(['uploadAvatar', 'uploadCoverPhoto']);
  });
});

describe('what takes a file in, in front of what keeps it', () => {
  const judged = async (handler: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.1.0", "multer": "2.0.0", "cloudinary": "2.0.0" } }',
      'src/films.ts':
        "import { v2 as cloudinary } from 'cloudinary';\nexport const keepFilm = async (req, res) => res.send(await cloudinary.uploader.upload(req.file.path));\nexport const askFilm = async (req, res) => res.send(req.body);\n",
      'src/routes.ts': `import multer from 'multer';\nimport { askFilm, keepFilm } from './films';\nconst upload = multer({ dest: 'tmp' });\nrouter.post('/films', auth, upload.single('film'), ${handler});\n`,
    });
    return operationsOf(facts, 'image-upload')
      .filter(({ value: { traits } }) => !traits.includes('repeated') && !traits.includes('definition'))
      .map(({ value }) => value.symbol);
  };

  it('is said once', async () => {
    expect(await judged('keepFilm')).toHaveLength(1);
    expect(await judged('askFilm')).toHaveLength(2);
  });
});

describe('one function that several resolvers hand files to', () => {
  const judged = async (takes: string) => {
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "graphql-upload": "17.0.0", "express": "5.1.0" } }',
      'src/images.js':
        `const fs = require('fs');\nmodule.exports.uploadImages = async files => Promise.all(files.map(async one => {\n  ${takes}\n` +
        "  return new Promise(done => stream.pipe(fs.createWriteStream('kept/' + one.name)).on('finish', done));\n}));\n",
      ...Object.fromEntries(
        ['post', 'avatar'].map(name => [
          `src/${name}.js`,
          `const { uploadImages } = require('./images');\nmodule.exports = { Mutation: { async ${name}(_, { files }, { user }) { user.${name} = await uploadImages(files); } } };\n`,
        ]),
      ),
    });
    return operationsOf(facts, 'image-upload')
      .filter(({ value: { traits } }) => !traits.includes('repeated') && !traits.includes('definition'))
      .map(({ at }) => at.path)
      .sort();
  };

  it('is said where it takes them in', async () => {
    expect(await judged('const { createReadStream } = await one.file; const stream = createReadStream();')).toEqual([
      'src/images.js',
    ]);
  });

  it('and with each where it only keeps them', async () => {
    expect(await judged('const stream = one.read();')).toEqual(['src/avatar.js', 'src/post.js']);
  });
});

describe('defaults of one kind in one object', () => {
  const told = async (...values: string[]) => {
    const names = ['visibilityBio', 'visibilityCountry', 'visibilityName'];
    const keys = names.map((name, at) => `  ${name}: preferences.${name} || '${values[at]}',\n`).join('');
    const text = `export const choicesOf = (preferences: Preferences) => ({\n${keys}});\n`;
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "react": "19.0.0" } }',
      'src/choices.ts': text,
    });
    const all = facts.flatMap(fact =>
      fact.kind === 'default' && fact.concept === 'default-setting' ? [fact.value] : [],
    );
    return all.filter(({ isRepeated }) => !isRepeated).map(({ symbol, also }) => [symbol, also?.length ?? 0]);
  };

  it('are said once', async () => {
    expect(await told('all_users', 'all_users', 'all_users')).toEqual([['visibilityBio', 2]]);
  });

  it('and by themselves where the value is another', async () => {
    expect(await told('all_users', 'private', 'all_users')).toEqual([
      ['visibilityBio', 1],
      ['visibilityCountry', 0],
    ]);
  });
});

describe('what two tables begin with', () => {
  const told = async (second: string, rows: string, given = '') => {
    const table = (name: string, rows: string) =>
      `export const ${name} = pgTable('${rows}', { profileVisible: boolean('profile_visible').default(true) });\n`;
    const { facts } = await runFiles({
      'package.json': '{ "dependencies": { "express": "5.0.0", "drizzle-orm": "0.30.0" } }',
      'src/a.ts': table('userTable', 'users'),
      'src/b.ts': table(second, rows),
      'src/c.ts': given,
    });
    const all = facts.filter(fact => fact.kind === 'default' && fact.concept === 'default-setting');
    return all.flatMap(({ at, value }) => ('isRepeated' in value && value.isRepeated ? [] : [at.path]));
  };

  it('is said once of one kind of people', async () => {
    expect(await told('userSettings', 'user_settings')).toEqual(['src/a.ts']);
  });

  it.each([
    ['class RegisterUserDto { profileVisible = true; }', 1],
    ['class SignupPayloadDto { profileVisible = true; }', 1],
    ['class ChildUserDto { profileVisible = true; }', 2],
    ['class PetUserEntity { profileVisible = true; }', 2],
  ])('is said once of what is taken in for it: %s', async (given, times) =>
    expect(await told('userSettings', 'user_settings', `export ${given}\n`)).toHaveLength(times),
  );

  it.each([
    ['childTable', 'children'],
    ['petTable', 'pets'],
  ])('but of each where the other is %s', async (name, rows) => {
    expect(await told(name, rows)).toEqual(['src/a.ts', 'src/b.ts']);
  });
});
