import { describe, expect, it } from 'vitest';
import type { DefaultFact } from '../../../src/model/code-fact.ts';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = { 'package.json': '{ "dependencies": { "react": "19.0.0", "@angular/core": "18.0.0" } }' };

describe('a list that loads on', () => {
  const scroll = async (given: string) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/feed.component.html': `<div><app-item *ngFor="let post of posts" /><infinite-scroll (load)="next()" ${given}></infinite-scroll></div>\n`,
    });
    return operationsOf(facts, 'infinite-scroll').length;
  };
  it.each(['[enabled]="false"', '[disabled]="true"', 'enabled="false"', 'disabled="true"', 'disabled'])(
    'is none where it is switched off for good: %s',
    async given => expect(await scroll(given)).toBe(0),
  );
  it.each(['', '[enabled]="true"', '[enabled]="isOpen"', '[disabled]="false"', 'disabled="false"', 'enabled="true"'])(
    'unlike one with %j',
    async given => expect(await scroll(given)).toBe(1),
  );
  it.each([
    ['this.scroll.disabled = false;', 1],
    ['if (this.scroll.disabled === true) this.show();', 0],
  ])('is one where its component sets that later: %s', async (later, count) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/feed.component.html': '<ion-infinite-scroll disabled="true" (ionInfinite)="next()"></ion-infinite-scroll>\n',
      'src/feed.component.ts': `export class FeedComponent {\n  ready() {\n    ${later}\n  }\n}\n`,
    });
    expect(operationsOf(facts, 'infinite-scroll').filter(({ value }) => !value.symbol.startsWith('on'))).toHaveLength(
      count,
    );
  });
});

describe('a grey entry', () => {
  const states = async (entries: string) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/bubble.tsx': `export function MessageBubble({ message, isReported, isLoading }) {
  return <li>{message.author}: {message.text}<Menu>${entries}</Menu></li>;
}
`,
    });
    const [surface] = surfacesOf(facts);
    return surface!.value.controls.map(({ state }) => state);
  };
  const LIVE = '{isReported === false && <MenuItem onClick={() => reportMessage(message.id)}>Report</MenuItem>}';
  it.each([
    'isReported === null',
    'isLoading',
    'isReported == undefined',
    '!(isReported !== null)',
    'isLoading === true && message.id',
    '(isLoading || request.isPending)',
    "request.status === 'loading'",
    'loading[message.id]',
  ])('that stands there until something has come is no dead control: %s', async test => {
    const grey = `{${test} && <MenuItem disabled>Report</MenuItem>}`;
    expect(await states(grey + LIVE)).toEqual(['works']);
    expect(await states(grey)).toEqual([]);
  });
  it.each([
    'isReported',
    'isReported !== null',
    '!isLoading',
    'isLoading === false',
    'isLoading !== true',
    '!(isLoading || isReported === null)',
    '(isLoading || message.isOwn)',
    'status.pending',
    "status === 'pending'",
    'me == null',
    'me === null',
    'loadingFailed',
  ])('unlike one for good: %s', async test =>
    expect(await states(`{${test} && <MenuItem disabled>Report</MenuItem>}`)).toEqual(['does-nothing']),
  );
  it('is hidden from those who meet it where only who wrote it gets it', async () =>
    expect(await states('{message.isOwn && <MenuItem disabled>Report</MenuItem>}')).toEqual(['hidden']));
});

describe('a grey entry of a choice', () => {
  it.each([
    ['isLoading ? GREY : null', []],
    ['!isLoading ? null : GREY', []],
    ['isLoading ? null : GREY', ['does-nothing']],
    ['!isLoading ? GREY : null', ['does-nothing']],
  ])('%s', async (choice, states) => {
    const entry = choice.replace('GREY', '<MenuItem disabled>Report</MenuItem>');
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/bubble.tsx': `export function MessageBubble({ message, isLoading }) {
  return <li>{message.author}: {message.text}<Menu>{${entry}}</Menu></li>;
}
`,
    });
    expect(surfacesOf(facts)[0]!.value.controls.map(({ state }) => state)).toEqual(states);
  });
});

describe('what a subject holds at first', () => {
  const defaults = async (next: string) => {
    const { facts } = await runFiles({
      ...PACKAGE,
      'src/notification-settings.component.ts': `export class NotificationSettingsComponent {
  notificationsMuted$ = new BehaviorSubject<boolean>(false);
  ngOnInit() {
    ${next}
  }
}
`,
    });
    return facts.filter((fact): fact is DefaultFact => fact.kind === 'default' && fact.concept === 'default-setting')
      .length;
  };
  it('is no default where an answer replaces it', async () => {
    expect(await defaults('this.room$.subscribe(room => { this.notificationsMuted$.next(room.isMuted); });')).toBe(0);
  });
  it.each([
    'this.clicks$.subscribe(() => { this.notificationsMuted$.next(true); });',
    'this.notificationsMuted$.subscribe(isMuted => this.show(isMuted));',
    'this.room$.subscribe(room => { this.notificationsOn$.next(room.isMuted); });',
    'this.form.valueChanges.subscribe(v => { this.notificationsMuted$.next(v.isMuted); });',
    'this.form.valueChanges.pipe(debounceTime(9)).subscribe(v => this.notificationsMuted$.next(v.isMuted));',
    'this.toggle.change.subscribe(change => this.notificationsMuted$.next(change.checked));',
    'this.dialog.open(Muting).afterClosed().subscribe(answer => this.notificationsMuted$.next(answer.isMuted));',
    "fromEvent(this.box, 'click').subscribe(event => this.notificationsMuted$.next(event.target.checked));",
    'this.toggle.change.subscribe(() => this.save().subscribe(kept => this.notificationsMuted$.next(kept.isMuted)));',
  ])('unlike %s', async next => expect(await defaults(next)).toBe(1));
});
