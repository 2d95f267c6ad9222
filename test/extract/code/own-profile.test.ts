import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function surfaces(text: string, path = 'src/view.tsx'): Promise<string[]> {
  const { facts } = await runFiles({ 'package.json': '{ "dependencies": { "react": "19.0.0" } }', [path]: text });
  return surfacesOf(facts).map(({ value }) => value.symbol);
}

const page = (name: string, shown: string, beside = '', before = '') =>
  `export function ${name}({ profile, reload }: Props) {\n  ${before}\n` +
  `  return <div><Avatar src={profile.avatar} /><b>{profile.username}</b><p>{${shown}}</p>${beside}</div>;\n}\n` +
  `export const All = ({ profile }) => <${name} profile={profile} />;\n`;

it('is what is called so', async () => {
  expect(await surfaces(page('CurrentUserProfileScreen', 'profile.bio'))).toEqual([]);
  expect(await surfaces(page('OtherUserProfileScreen', 'profile.bio'))).toHaveLength(1);
});

it('is read out of whoever is signed in, also by another name', async () => {
  const from = (whose: string) => `const text = ${whose}?.bio?.trim() || NOTHING_YET;`;
  expect(await surfaces(page('Intro', 'text', '', from('currentUser')))).toEqual([]);
  expect(await surfaces(page('Intro', 'text', '', from('profile')))).toHaveLength(1);
});

describe('one’s own profile', () => {
  it.each([
    '<Link to="/profile/edit">Change</Link>',
    "<button onClick={open}>{t('editProfile')}</button>",
    '<b>Edit profile</b>',
    '{profile && !isLoading && <b>Edit profile</b>}',
  ])('is edited by whoever looks at it: %s', async beside => {
    expect(await surfaces(page('ProfileCard', "profile.bio || 'Say something'", beside))).toEqual([]);
  });

  it.each([
    '{profile.id === me.id && <Link to="/profile/edit">Change</Link>}',
    '{isOwnProfile && <b>Edit profile</b>}',
    '{owns && <b>Edit profile</b>}',
    '{profile.canBeChanged ? <b>Edit profile</b> : null}',
    '{isViewingOwnProfile && <b>Edit profile</b>}',
    '<b>Edit profile</b><FollowButton id={profile.id} />',
    '<b>Edit profile</b><button onClick={send}>Message</button>',
    '<b>Profile</b>',
  ])('is not where somebody else may look at it: %s', async beside => {
    expect(await surfaces(page('ProfileCard', "profile.bio || 'Nothing'", beside))).toHaveLength(1);
  });
});

it('a profile that is asked for in the address is anybody’s, whatever it offers', async () => {
  const shown = (before: string) => page('ProfileCard', "profile.bio || 'Nothing'", '<b>Edit profile</b>', before);
  expect(await surfaces(shown('const { id } = useParams();'))).toHaveLength(1);
  expect(await surfaces(shown('const router = useRouter();'))).toEqual([]);
});

describe('an entry in a list of talks', () => {
  const list = (inside: string) =>
    `const ConversationBox = ({ talk }) => <div><b>{talk.username}</b>${inside}</div>;\n` +
    'export const Talks = ({ talks }) => <ul>{talks.map(talk => <ConversationBox talk={talk} />)}</ul>;\n';

  it('leads to the talk', async () => {
    expect(await surfaces(list('<p>{talk.subtitle}</p>'))).toEqual([]);
    expect(await surfaces(list('{talk.messages.map(one => <p>{one.text}</p>)}'))).not.toEqual([]);
  });

  it.each(['chat.messages[chat.messages.length - 1].content', 'short(chat.messages.at(-1).content)'])(
    'shows the last of it: %s',
    async last => {
      const row = (shown: string) =>
        `export const Row = ({ chat }) => <li><b>{chat.username}</b><p>{${shown}}</p></li>;\n`;
      expect(await surfaces(row(last))).toEqual([]);
      expect(await surfaces(row(last.replace(/\[.*?\]|\.at\(-1\)/, '[at]')))).toHaveLength(1);
    },
  );

  it('stands in a list that leads to the talks', async () => {
    const page = (name: string, press: string, rows: string) =>
      `const ${name} = () => <ul>{${rows}.map(one => <li onClick={() => ${press}}><b>{one.username}</b><p>{one.text}</p></li>)}</ul>;\n` +
      `export const Page = () => <main><${name} /></main>;\n`;
    const leads = 'history.push(`/messages/${one.id}`)';
    expect(await surfaces(page('Conversations', leads, 'rows'))).not.toContain('Conversations');
    expect(await surfaces(page('Conversations', 'open(one)', 'rows'))).toContain('Conversations');
    expect(await surfaces(page('Conversations', leads, 'messages'))).toContain('Conversations');
  });

  it('is written in a box whose parts are called like it', async () => {
    const box = (parts: string) =>
      `const MessageBox = ({ content, user }) => {\n  const save = () => createMessage({ author: user.username, content });\n  return <div><MessageBoxInput save={save} />${parts}</div>;\n};\n` +
      'export const Page = ({ user }) => <MessageBox content={user.draft} user={user} />;\n';
    expect(await surfaces(box('<MessageBoxFooter />'))).toEqual([]);
    expect(await surfaces(box('<MessageList />'))).toEqual(['MessageBox']);
  });

  it('is shown again where it is deleted', async () => {
    const dialog = (name: string) =>
      `import { ChatMessage } from 'kit';\nexport const ${name} = ({ message }) => <Modal><ChatMessage message={message} author={message.sender} /></Modal>;\n`;
    expect(await surfaces(dialog('MessageDelete'))).toEqual([]);
    expect(await surfaces(dialog('MessageDetails'))).not.toEqual([]);
  });

  it('is of the product where it is a talk with support', async () => {
    const bubble = (name: string) =>
      `export const ${name} = ({ message }) => <li><b>{message.sender}</b><p>{message.text}</p></li>;\n`;
    expect(await surfaces(bubble('SupportMessageBubble'))).toEqual([]);
    expect(await surfaces(bubble('GroupMessageBubble'))).toHaveLength(1);
  });
});

describe('the page of an Angular class', () => {
  const page = (user: string, more = '') => `import { Component } from '@angular/core';
@Component({ selector: 'app-profile', template: '<h1>{{ user()?.username }}</h1><p>{{ user()?.bio }}</p><input (change)="save()" />' })
export class ProfilePage {
  private readonly access = inject(AccessFacade);
  ${more}
  protected readonly user = ${user};
}
`;

  it('is one’s own where its user is who is signed in', async () => {
    expect(await surfaces(page('this.access.currentUser'), 'src/profile.ts')).toEqual([]);
  });

  it.each([
    ['somebody else', 'this.access.user', ''],
    ['whom the address names', 'this.access.currentUser', 'readonly shown = inject(ActivatedRoute).snapshot.params;'],
    ['whom it is given', 'this.access.currentUser', 'readonly shown = input.required<Person>();'],
  ])('but not that of %s', async (_, user, more) => {
    expect(await surfaces(page(user, more), 'src/profile.ts')).not.toEqual([]);
  });
});

describe('a text that is written by hand', () => {
  it('is read again without its markup', async () => {
    const strip = (rest: string) =>
      `export function tell(message, user) {\n  const said = $('<div />').html(message.content)${rest};\n  return [user.username, said];\n}\n`;
    expect(await surfaces(strip('.text()'), 'src/tell.js')).toEqual([]);
    expect(await surfaces(strip(".appendTo('#list')"), 'src/tell.js')).toHaveLength(1);
  });

  it('begins an answer', async () => {
    const quote = (name: string, tag: string) =>
      `export function ${name}(post, author) {\n  const said = post.content.trim();\n  box.value += \`<${tag}>\${author.username}: \${said}</${tag}>\`;\n}\n`;
    expect(await surfaces(quote('quotePost', 'blockquote'), 'src/quote.js')).toEqual([]);
    expect(await surfaces(quote('showPost', 'blockquote'), 'src/quote.js')).toHaveLength(1);
    expect(await surfaces(quote('quotePost', 'p'), 'src/quote.js')).toHaveLength(1);
  });
});
