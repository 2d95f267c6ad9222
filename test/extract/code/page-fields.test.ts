import { expect, it } from 'vitest';
import { runFiles } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "name": "web", "dependencies": { "express": "5.1.0" } }' };

async function factsOf(path: string, text: string): Promise<string[]> {
  const { facts } = await runFiles({ ...PACKAGE, [path]: text });
  return facts.flatMap(fact =>
    fact.kind === 'operation'
      ? [`${fact.at.start.line} ${fact.concept} ${fact.value.symbol} ${fact.value.traits.join(' ')}`]
      : [],
  );
}

const JOIN = (fields: string, action = '/register', button = 'Continue') =>
  `<form method="post" action="${action}">
  <input name="email"><input type="password" name="password">
  ${fields}
  <button>${button}</button>
</form>`;

it('reads the birth that a form asks for once, and not what only shows or filters one', async () => {
  const birth = (field: string, form = '<form method="post">') => factsOf('views/me.ejs', `${form}${field}</form>`);
  expect(await birth('<input type="date" name="birthday">')).toEqual(['1 age-collection birthday field']);
  expect(await birth('<select name="dob_day"></select>\n<select name="dob_year"></select>')).toEqual([
    '1 age-collection dob_day field',
  ]);
  expect(await birth('<input type="checkbox" name="showBirthday">')).toEqual([]);
  expect(await birth('<input type="date" name="birthday" disabled>')).toEqual([]);
  expect(await birth('<input type="date" name="birthday">', '<form method="get" action="/find">')).toEqual([]);
  expect(await birth('<input name="birthplace">')).toEqual([]);
  expect(await birth('<input name="breed"><input type="date" name="birthday">')).toEqual([]);
  expect(await birth('<!-- <input type="date" name="birthday"> -->')).toEqual([]);
  expect(await factsOf('views/me.pug', 'form(method="post")\n  input(type="date", name="birthday")')).toEqual([
    '2 age-collection birthday field',
  ]);
});

it('reads a field for pictures, and none for papers', async () => {
  const field = (given: string) => factsOf('views/me.hbs', `<p>users</p>\n<input type="file" ${given}>`);
  expect(await field('accept="image/*" name="file"')).toEqual(['2 image-upload input client']);
  expect(await field('name="avatar"')).toEqual(['2 image-upload avatar client']);
  expect(await field('accept=".csv" name="avatar"')).toEqual([]);
  expect(await field('name="backup"')).toEqual([]);
  expect(await field('accept="image/*" id="pick"')).toEqual([]);
  expect(await field('accept="image/*" wire:model="photo"')).toHaveLength(1);
});

it('reads a film that starts by itself, and whether it is one of the page', async () => {
  const film = (given: string) => factsOf('views/clips.ejs', `<video ${given}></video>`);
  expect(await film('src="<%= clip.url %>" autoplay')).toEqual(['1 autoplay autoplay on']);
  expect(await film('src="<%= clip.url %>" autoplay muted loop')).toEqual(['1 autoplay autoplay on silent-loop']);
  expect(await film('src="/intro.mp4" autoplay')).toEqual(['1 autoplay autoplay on own-content']);
  expect(await film('src="<%= clip.url %>" controls')).toEqual([]);
  expect(await film('id="camera" autoplay')).toEqual([]);
});

it('takes a film that a template names for one of the page', async () => {
  const isOwn = async (source: string) =>
    (await factsOf('views/clips.hbs', `<video src="${source}" autoplay></video>`)).every(one =>
      /own-content/.test(one),
    );
  for (const own of [
    "{{ asset('intro.mp4') }}",
    "{{ 'hero.mp4' | asset_url }}",
    "{{ url_for('static', filename='films/intro.mp4') }}",
    "<%= require('./hero.mp4') %>",
    '{{ site.baseurl }}/img/intro.mp4',
    '{{assetPath}}/hero.mp4',
    '{{ section.settings.video }}',
    '{{ camera_stream }}',
  ])
    expect([own, await isOwn(own)]).toEqual([own, true]);
  for (const given of [
    '{{ post.video }}',
    '{{ video }}',
    '/films/{{ id }}.mp4',
    '{{ post.path }}/clip.mp4',
    '{{ base }}/{{ id }}/clip.mp4',
    "{{ post.video || 'none.mp4' }}",
    "{{ post.video | default('none.mp4') }}",
    "{{ asset(post.folder + '/clip.mp4') }}",
  ])
    expect([given, await isOwn(given)]).toEqual([given, false]);
});

it('reads a form for an account and whether it asks for an age, and none to log in with', async () => {
  const form = async (...given: Parameters<typeof JOIN>) =>
    (await factsOf('views/start.ejs', JOIN(...given))).filter(one => one.includes('sign-up'));
  expect(await form('')).toEqual(['1 sign-up form form']);
  expect(await form('<select name="age"></select>')).toEqual(['1 sign-up form form asks-age']);
  expect(await form('<label><input type="checkbox"> I am over 13</label>')).toEqual(['1 sign-up form form asks-age']);
  expect(await form('', '/session', 'Create account')).toEqual(['1 sign-up form form']);
  expect(await form('', '/session', 'Log in')).toEqual([]);
  expect(await form('<input name="host">')).toEqual([]);
  expect(await form('<select name="role"><option>Staff</option></select>')).toEqual([]);
  expect(await form('<select name="role"><option>Pupil</option></select>')).toEqual(['1 sign-up form form']);
  expect(await form('<button type="button">Create account</button>', '/session', 'Log in')).toEqual([]);
  expect(await form('', '/login', 'Sign in')).toEqual([]);
  expect(await form('', '/setup', 'Create account')).toEqual([]);
  expect(await form('', '/account/setup', 'Create account')).toEqual(['1 sign-up form form']);
  const into = async (name: string) =>
    (
      await factsOf(
        'views/start.ejs',
        `<form method="post" action="/devices/register"><input name="name"><input type="password" name="${name}"><button>Join</button></form>`,
      )
    ).filter(one => one.includes('sign-up'));
  expect(await into('wifi_password')).toEqual([]);
  expect(await into('room_password')).toEqual([]);
  expect(await into('password')).toEqual(['1 sign-up form form']);
});

it('reads where a person writes to another, and not a talk that they are in', async () => {
  const page = (text: string) => factsOf('views/member.ejs', text);
  const form = (action: string) =>
    page(`<form method="post" action="${action}"><textarea name="body"></textarea></form>`);
  expect(await form('/messages/<%= user.id %>')).toEqual(['1 dm-send form offers']);
  expect(await form('/chats/<%= chat.id %>')).toEqual([]);
  expect(await form('/messages/<%= user.id %>/report')).toEqual([]);
  expect(await page('<a href="/inbox/new?to=<%= member.username %>">Write</a>')).toEqual(['1 dm-send a offers']);
  expect(await page('<a href="/messages/<%= message.id %>">Open</a>')).toEqual([]);
});

it('reads where people are looked for, and not where things are', async () => {
  const form = (action: string, said: string) =>
    factsOf('views/find.ejs', `<form action="${action}"><input name="q" placeholder="${said}"></form>`);
  expect(await form('/users/search', '')).toEqual(['1 search-discoverability form asked']);
  expect(await form('/', 'Search people')).toEqual(['1 search-discoverability form asked']);
  expect(await form('/', 'Search for other players')).toEqual(['1 search-discoverability form asked']);
  expect(await form('/search', 'Search for players, teams and matches')).toEqual([]);
  expect(await form('/search', 'Find a gift for someone')).toEqual([]);
  expect(await form('/search', 'Search recipes')).toEqual([]);
  expect(await form('/orders', 'Search by user or order number')).toEqual([]);
  expect(await form('/search', 'Search by user or topic')).toEqual(['1 search-discoverability form asked']);
  expect(await form('/team/members/search', '')).toEqual([]);
  expect(await form('/club/members/search', '')).toEqual(['1 search-discoverability form asked']);
});
