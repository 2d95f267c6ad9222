import { expect, it } from 'vitest';
import { operationsOf, runFiles } from './run-case.ts';

async function found(concept: string, path: string, text: string): Promise<number> {
  const { facts } = await runFiles({
    'package.json': '{ "dependencies": { "@angular/core": "17.0.0" } }',
    [path]: text,
  });
  return operationsOf(facts, concept).length;
}

const service = (does: string) =>
  `export class Chat {\n  base = environment.apiUrl;\n  constructor(private http: HttpClient) {}\n  go(to: string, content: string) { return ${does}; }\n}\n`;
const sends = (does: string) => found('dm-send', 'src/chat.service.ts', service(does));

it('reads an address that follows what all of a service begin with', async () => {
  expect(await sends("this.http.post(this.baseUrl + 'messages', { recipient: to, content })")).toBe(1);
  expect(await sends('this.http.post(`${this.baseUrl}messages`, { recipient: to, content })')).toBe(1);
  expect(await sends("this.http.post(this.baseUrl + 'recipes', { recipient: to, content })")).toBe(0);
  expect(await sends("this.http.post(this.title + 'messages', { recipient: to, content })")).toBe(0);
});

const searches = (options: string) =>
  found(
    'search-discoverability',
    'src/people.service.ts',
    `export class People {\n  constructor(private http: HttpClient) {}\n  list(term: string) { return this.http.get('/api/users', { params: ${options} }); }\n}\n`,
  );

it('reads a word that is put into parameters by a call', async () => {
  expect(await searches("new HttpParams().set('search', term)")).toBe(1);
  expect(await searches("new HttpParams().set('page', 1).append('q', term)")).toBe(1);
  expect(await searches("new HttpParams().set('page', term)")).toBe(0);
  expect(await searches("new HttpParams().set('search', 'staff')")).toBe(0);
});

const asks = (text: string) => found('profile-visibility', 'src/agent.ts', text);

it('reads who is asked for where a key or its table says that it is a person', async () => {
  expect(
    await asks(
      'const api = createApi({ endpoints: build => ({ getUser: build.query({ query: name => `users/${name}` }) }) });\n',
    ),
  ).toBe(1);
  expect(await asks('const Profiles = { get: (username: string) => requests.get(`/profiles/${username}`) };\n')).toBe(
    1,
  );
  expect(await asks('const { data } = useFetch(() => `/api/users/${route.params.username}`);\n')).toBe(1);
});

it('and not what changes somebody, is about a thing, or only tests a name', async () => {
  expect(
    await asks(
      'const api = createApi({ endpoints: build => ({ getUser: build.mutation({ query: name => `users/${name}` }) }) });\n',
    ),
  ).toBe(0);
  expect(
    await asks('const Profiles = { isFree: (username: string) => requests.get(`/profiles/${username}`) };\n'),
  ).toBe(0);
  expect(await asks('const Recipes = { get: (username: string) => requests.get(`/recipes/${username}`) };\n')).toBe(0);
  expect(await asks('const Profiles = { get: (username: string) => requests.del(`/profiles/${username}`) };\n')).toBe(
    0,
  );
});
