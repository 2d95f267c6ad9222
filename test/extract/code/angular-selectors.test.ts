import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@angular/core": "18.0.0" } }';
const LIST = (tag: string) => `<ul>
  <li *ngFor="let message of messages"><b>{{ message.author.name }}</b><p>{{ message.text }}</p>${tag}</li>
</ul>
`;
const MENU = `<div>
  <button (click)="mute()">Mute</button>
  <button (click)="reportMessage()">Report</button>
</div>
`;
const classOf = (
  selector: string,
  template = 'line-actions.component.html',
) => `import { Component } from '@angular/core';

@Component({
  selector: ${selector},
  templateUrl: './${template}',
})
export class LineActionsComponent {}
`;

type State = 'offers' | 'asks' | 'lacks';

async function stateOf(files: Readonly<Record<string, string>>): Promise<State> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const [surface] = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  expect(surface).toBeDefined();
  if (surface!.value.controls.some(({ concept, state }) => concept === 'report-entry-point' && state === 'works'))
    return 'offers';
  return surface!.value.gap === undefined ? 'lacks' : 'asks';
}

const stateWith = (tag: string, selector: string, menu = MENU) =>
  stateOf({
    'src/chat-message-list.component.html': LIST(tag),
    'src/actions/line-actions.component.html': menu,
    'src/actions/line-actions.component.ts': classOf(selector),
  });

describe('an element of Angular', () => {
  it.each([
    ['<q-lineMenu__more [line]="message" />', "'q-lineMenu__more'"],
    ['<longword-choices></longword-choices>', "'longword-choices'"],
    ['<q-old-name></q-old-name>', '"q-new-name, q-old-name"'],
    ['<span qChoices></span>', "'[qChoices]'"],
    ['<span q-choices></span>', "'span[q-choices]'"],
    ['<q-choices></q-choices>', 'NAME,\n  host: {}'],
  ])('is what declares its selector: %s', async (tag, selector) => {
    const files = {
      'src/chat-message-list.component.html': LIST(tag),
      'src/actions/line-actions.component.html': MENU,
      'src/actions/line-actions.component.ts': classOf(selector).replace(
        '@Component',
        "const NAME = 'q-choices';\n\n@Component",
      ),
    };
    expect(await stateOf(files)).toBe('offers');
    const silent = { ...files, 'src/actions/line-actions.component.html': '<button (click)="mute()">Mute</button>\n' };
    expect(await stateOf(silent)).toBe('lacks');
  });

  it('may be a class that holds its template', async () => {
    const held = (template: string) => ({
      'src/chat-message-list.component.html': LIST('<q-choices></q-choices>'),
      'src/choices.ts': `import { Component } from '@angular/core';

@Component({ selector: 'q-choices', template: \`${template}\` })
export class Choices {}
`,
    });
    expect(await stateOf(held(MENU))).toBe('offers');
    expect(await stateOf(held('<button (click)="mute()">Mute</button>'))).toBe('lacks');
  });

  it('that nobody declares is not known, unless it is one of a library', async () => {
    const tags = ['<q-lost></q-lost>', '<mat-divider></mat-divider>', '<other-thing></other-thing>'];
    expect(await Promise.all(tags.map(tag => stateWith(tag, "'q-choices'")))).toEqual(['asks', 'lacks', 'lacks']);
  });

  it('that several declare is not known', async () => {
    const files = {
      'src/chat-message-list.component.html': LIST('<q-choices></q-choices>'),
      'src/a/line-actions.component.html': MENU,
      'src/a/line-actions.component.ts': classOf("'q-choices'"),
      'src/b/line-actions.component.html': '<i></i>\n',
      'src/b/line-actions.component.ts': classOf("'q-choices'"),
    };
    expect(await stateOf(files)).toBe('asks');
  });
});

describe('what JavaScript keeps for itself and Angular does not', () => {
  it.each([
    ['<button (click)="delete()">Delete</button>'],
    ['<button (click)="message.isNew ? continue() : delete(message)">Go on</button>'],
    ['<b *ngIf="{ one: first$ | async, two: second$ | async } as vars">{{ vars.one }}</b>'],
    ['<b [class]="{ delete: isGone, default: \'new delete\' }"></b>'],
  ])('is no reason to leave the template out: %s', async markup => {
    expect(await stateWith('<q-choices></q-choices>', "'q-choices'", `${MENU}${markup}\n`)).toBe('offers');
    expect(await stateWith('<q-choices></q-choices>', "'q-choices'", `${markup}\n`)).toBe('lacks');
  });

  it('and what is broken asks', async () => {
    expect(
      await stateWith('<q-choices></q-choices>', "'q-choices'", '<button (click)="delete(">Delete</button>\n'),
    ).toBe('asks');
  });
});
