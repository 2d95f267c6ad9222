import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@angular/core": "20.0.0", "@angular/service-worker": "20.0.0" } }';

const run = (files: Readonly<Record<string, string>>) => runFiles({ 'package.json': PACKAGE, ...files });

const component = (name: string, members: string, imports = '') => `import { Component, inject } from '@angular/core';
${imports}
@Component({ selector: 'q-${name}', templateUrl: './${name}.component.html' })
export class Shown {
  ${members}
}
`;

async function surfacesIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { facts } = await run(files);
  return surfacesOf(facts)
    .filter(({ value }) => value.isRepeated !== true)
    .map(({ value }) => value.symbol);
}

describe('a page about somebody', () => {
  const page = (members: string, markup = '<h1>{{ user.name }}</h1><p>{{ user.bio }}</p>') => ({
    'src/user-profile.component.html': `<section>${markup}<button (click)="follow(user)">Follow</button></section>`,
    'src/user-profile.component.ts': component('user-profile', members),
  });

  it.each([
    ['by an input', '@Input() user!: User;'],
    ['by an input that is a signal', 'readonly user = input.required<User>();'],
    ['by the address', 'private readonly route = inject(ActivatedRoute);'],
  ])('is told whose it is in its class %s', async (_, members) =>
    expect(await surfacesIn(page(members))).toContain('UserProfile'),
  );

  it('is one’s own where the class is told of nobody', async () => {
    expect(await surfacesIn(page('user = inject(Session).currentUser;'))).toEqual([]);
    const files = page('@Input() user!: User;');
    const other = files['src/user-profile.component.ts'].replace('./user-profile.component', './other.component');
    expect(await surfacesIn({ ...files, 'src/user-profile.component.ts': other })).toEqual([]);
  });

  it('of a catalogue shows who made something', async () => {
    const files = {
      'src/person-detail.component.html': `<h1>{{ person.name }}</h1><p>{{ person.about }}</p><h2>HEAD</h2>
<app-post-list [posts]="person.posts" [author]="person" />`,
      'src/person-detail.component.ts': component('person-detail', '@Input() person!: Person;'),
    };
    const headed = (head: string) => ({
      ...files,
      'src/person-detail.component.html': files['src/person-detail.component.html'].replace('HEAD', head),
    });
    expect(await surfacesIn(headed("{{ t('known-for') }}"))).not.toContain('PersonDetail');
    expect(await surfacesIn(headed("{{ t('posts') }}"))).toContain('PersonDetail');
  });
});

describe('what is heard in a template and done in its class', () => {
  const list = (output: string, does: string) => ({
    'src/news.component.html': `<div appEnd (${output})="heard()"><p *ngFor="let post of posts">{{ post.text }}</p></div>`,
    'src/news.component.ts': component('news', `heard() {\n    ${does}\n  }`),
  });
  const scrollsOf = async (files: Readonly<Record<string, string>>) =>
    operationsOf((await run(files)).facts, 'infinite-scroll').map(({ value }) => value.symbol);

  it.each([
    ['nearOfBottom', 'this.loadMorePosts();'],
    ['nearEnd', 'if (this.isReady) this.service.loadOlder().subscribe();'],
    ['scrolledToEnd', 'this.page++;\n    this.read();'],
    ['scrolledIndexChange', 'this.offset += 20;\n    this.read();'],
  ])('loads on: (%s)', async (output, does) => expect(await scrollsOf(list(output, does))).toHaveLength(1));

  it.each([
    ['nearOfBottom', 'this.showsButton = true;'],
    ['scrolledIndexChange', 'this.current = index;'],
    ['nearEnd', 'this.count++;'],
    ['click', 'this.loadMorePosts();'],
  ])('is only noted, or pressed: (%s)', async (output, does) =>
    expect(await scrollsOf(list(output, does))).toEqual([]),
  );

  it('says where its class does it', async () => {
    const [told] = operationsOf((await run(list('nearEnd', 'this.loadMorePosts();'))).facts, 'infinite-scroll');
    expect(told!.value.trace).toMatchObject([{ at: { path: 'src/news.component.ts', start: { line: 5 } } }]);
  });

  it('and how far is asked of an input sets nothing up', async () => {
    const asked = (called: string) => ({
      'src/news.directive.ts': `import { Directive, input } from '@angular/core';
@Directive({ selector: '[appEnd]' })
export class EndDirective {
  infiniteScrollDistance = input(100);
  ngOnInit() { ${called}; }
}
`,
    });
    expect(await scrollsOf(asked('this.start(this.infiniteScrollDistance(), this.infiniteScrollDisabled())'))).toEqual(
      [],
    );
    expect(await scrollsOf(asked('this.infiniteScrollInit()'))).toHaveLength(1);
  });
});

describe('a service', () => {
  const service = (members: string) => ({
    'src/people.service.ts': `import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { SwPush } from '@angular/service-worker';
@Injectable({ providedIn: 'root' })
export class PeopleService {
  private readonly http = inject(HttpClient);
  ${members}
}
`,
  });
  const of = async (concept: string, members: string) =>
    (await run(service(members))).facts.filter(one => one.concept === concept && one.at.path.endsWith('.ts')).length;

  it.each([
    [
      'block-user',
      "private url = environment.api + '/users';",
      'act(id: string) { return this.http.post(`${this.url}/${id}/block`, {}); }',
    ],
    [
      'sign-up',
      "private readonly url = '/api/users';",
      "join(body: NewUser) { return this.http.post(this.url + '/register', body); }",
    ],
    [
      'report-entry-point',
      'private readonly url = `${environment.api}/reports`;',
      'send(report: PostReport) { return this.http.post(this.url, report); }',
    ],
  ])('keeps the address at which it asks: %s', async (concept, field, method) => {
    expect(await of(concept, `${field}\n  ${method}`)).toBe(1);
    expect(
      await of(
        concept,
        `${field.replace(/users|reports/, 'invoices')}\n  ${method.replace(/block|register/, 'close')}`,
      ),
    ).toBe(0);
  });

  it('may keep one that leads back to itself', async () =>
    expect(
      await of('block-user', 'a = this.b + "/users"; b = `${this.a}/x`; act() { return this.http.post(this.a, {}); }'),
    ).toBe(0));

  it('takes what it needs from the injector', async () => {
    const asks = (token: string) =>
      `worker = inject(${token}); on() { return this.worker.requestSubscription({ serverPublicKey: KEY }); }`;
    expect(await of('push-notification', asks('SwPush'))).toBe(1);
    expect(await of('push-notification', asks('Newsletter'))).toBe(0);
  });
});
