import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0" } }' };

async function surfaces(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, ...files });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

/** A component of the name, and a navigator that is given it. */
const screen = (name: string, inside: string) =>
  `import { ${inside} } from './inside';\nconst ${name} = (props: Props) => <${inside} {...props} />;\n` +
  `export const Root = () => <Tabs.Screen name="a" component={${name}} />;\n`;

const profile = (name: string) =>
  `export const ${name} = ({ route }: Props) => {\n  const user = useUser(route.params?.id);\n` +
  '  return <section><h1>{user.name}</h1><p>{user.bio}</p></section>;\n};\n';

describe('a component that hands on all that it is given', () => {
  it.each(['MyProfile', 'YourProfile', 'OwnProfile'])('shows the person’s own profile: %s', async name => {
    expect(await surfaces({ 'src/root.tsx': screen('ProfileScreen', name), 'src/inside.tsx': profile(name) })).toEqual(
      [],
    );
  });

  it('is told where it wraps the profile of somebody', async () => {
    const files = { 'src/root.tsx': screen('ProfileScreen', 'UserProfile'), 'src/inside.tsx': profile('UserProfile') };
    expect(await surfaces(files)).toHaveLength(1);
  });

  it('is told where it adds somebody to it', async () => {
    const root = screen('ProfileScreen', 'MyCard').replace('{...props} />', '{...props} user={props.user} />');
    expect(await surfaces({ 'src/root.tsx': root, 'src/inside.tsx': profile('MyCard') })).not.toEqual([]);
  });
});

const list = (given: string, rest = '') =>
  "import { Message } from './message';\nexport const Messages = ({ navigation }: Props) => {\n  const all = useTalks();\n" +
  `  return <ul>{all.map(one => <Message key={one.id} ${given}={one} />)}${rest}</ul>;\n};\n`;
const row = (given: string, text: string) =>
  `export const Message = ({ ${given} }: Props) => (\n  <li onClick={() => open(${given})}><b>{${given}.userName}</b><p>{${text}}</p></li>\n);\n`;

describe('a list of talks, called after messages', () => {
  const files = (given: string, text: string, rest = '') => ({
    'src/root.tsx': screen('MessagesScreen', 'Messages'),
    'src/inside.tsx': list(given, rest),
    'src/message.tsx': row(given, text),
  });

  it('leads to the talks', async () => {
    expect(await surfaces(files('conversation', 'conversation.lastMessage.content'))).toEqual([]);
  });

  it.each([
    ['what goes through messages', files('message', 'message.content')],
    [
      'what is given the message as well',
      {
        ...files('conversation', 'conversation.lastMessage.content'),
        'src/message.tsx': row('conversation', 'conversation.lastMessage.content').replace(
          '{ conversation }',
          '{ conversation, message }',
        ),
      },
    ],
    ['a talk that is shown whole', files('conversation', 'conversation.content')],
  ])('unlike %s', async (_, told) => {
    expect(await surfaces(told)).not.toEqual([]);
  });
});
