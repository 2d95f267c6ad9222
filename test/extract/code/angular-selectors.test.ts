import { describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../../../src/extract/code/angular/expressions.ts';
import { readSelectors } from '../../../src/extract/code/angular/selectors.ts';
import { readTemplateFile } from '../../../src/extract/code/angular/template-file.ts';
import type { IndexedFile } from '../../../src/extract/code/index-tokens.ts';
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
    const attached = Object.entries(files).map(([path, text]) => [path, text.replace("'q-choices'", "'[qChoices]'")]);
    const list = { 'src/chat-message-list.component.html': LIST('<span qChoices></span>') };
    expect(await stateOf({ ...Object.fromEntries(attached), ...list })).toBe('asks');
  });

  it('whose template cannot be found is not known', async () => {
    const files = {
      'src/chat-message-list.component.html': LIST('<span qChoices></span>'),
      'src/line-actions.component.ts': classOf("'[qChoices]'", 'lost.component.html'),
    };
    expect(await stateOf(files)).toBe('asks');
    const named = files['src/line-actions.component.ts'].replace(/'\.\/lost.*'/, 'PLACE');
    expect(await stateOf({ ...files, 'src/line-actions.component.ts': named })).toBe('asks');
  });

  it.each([
    ['<input type="file">', 'input[type=file]', 'offers'],
    ['<input type="text">', 'input[type=file]', 'lacks'],
    ['<input [type]="kind">', 'input[type="file"]', 'lacks'],
    ['<input type="file">', 'input[type=file][qChoices]', 'lacks'],
    ['<input type="file" qChoices>', 'input[type=file][qChoices]', 'offers'],
    ['<input type="file">', 'input:not([type=text], [type=date])[type]', 'offers'],
    ['<input type="file">', 'button[type], span', 'lacks'],
  ])('is meant with all that its selector asks for: %s %s', async (tag, selector, state) =>
    expect(await stateWith(tag, `'${selector}'`)).toBe(state),
  );

  it('is found past what only looks like a comment', async () => {
    const files = {
      'src/chat-message-list.component.html': LIST('<q-choices></q-choices>'),
      'src/actions/line-actions.component.html': MENU,
      'src/actions/pair.ts': `import { Component } from '@angular/core';
@Component({ selector: 'q-picture', template: \`<input accept="image/*">\` })
export class Picture {}
${classOf("'q-choices'").replace(/^import.*\n/, '')}
/** The last line. */
// @Component({ selector: 'q-choices' }) export class Gone {}
`,
    };
    expect(await stateOf(files)).toBe('offers');
  });

  it('is read of files on which a pattern would never end', () => {
    const slice = (text: string) => [{ path: 'src/slow.ts', text } as IndexedFile];
    for (const text of ['@Component({})\n'.repeat(4000), `@Component(${'/* '.repeat(80_000)}`])
      expect(readSelectors(slice(text)).ofTag('q-choices')).toBeUndefined();
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

  it.each(['package', 'class', 'new', 'private'])('is declared by a loop: %s', async name => {
    const markup = `<b *ngFor="let ${name} of rows" (click)="open(${name})">{{ ${name}.title }}</b>`;
    expect(await stateWith('<q-choices></q-choices>', "'q-choices'", `${MENU}${markup}\n`)).toBe('offers');
    const out = readTemplateFile({ path: 'src/rows.component.html', text: markup })!.text;
    expect(out).not.toContain('this.');
    expect(out).toMatch(new RegExp(`\\.map\\(\\((${name}_?)\\) => .*open\\(\\1\\).*\\{\\1\\.title\\}`));
  });

  it.each(['a) + (b', 'a); (b', 'a) => (b', 'a)(b'])('and what leaves its parentheses is no value: %s', written => {
    expect(valueOf(written)).toBeNull();
    expect(codeOf(`${written} }); (() => { c()`)).toBeNull();
  });

  it('and what is broken asks', async () => {
    expect(
      await stateWith('<q-choices></q-choices>', "'q-choices'", '<button (click)="delete(">Delete</button>\n'),
    ).toBe('asks');
  });
});
