import { describe, expect, it } from 'vitest';
import { readTemplateFile } from '../../../src/extract/code/angular/template-file.ts';
import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@angular/core": "20.0.0" } }';

const written = (text: string) => readTemplateFile({ path: 'src/rows.component.html', text })!.text;

/** Whether each surface offers a report, is asked about, or lacks it. */
async function statesOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  return Object.fromEntries(
    surfacesOf(facts)
      .filter(({ value }) => value.isRepeated !== true)
      .map(({ value: { symbol, controls, gap } }) => {
        const isOffered = controls.some(({ concept, state }) => concept === 'report-entry-point' && state === 'works');
        return [symbol, isOffered ? 'offers' : gap ? 'asks' : 'lacks'];
      }),
  );
}

const REPORT = '<button (click)="reportComment(comment)">Report</button>';
const COMMENT = '<b>{{ comment.author.name }}</b><p>{{ comment.text }}</p>';
const list = (path: string, inside: string) => ({ [`src/${path}.component.html`]: inside });

describe('what a template shows in blocks', () => {
  it.each([
    ['for each', `@for (comment of comments(); track comment.id) { ${COMMENT}REPORT }`],
    ['or else', `@for (comment of comments; track $index) { ${COMMENT}REPORT } @empty { <i>Nothing yet</i> }`],
    ['under a condition', `@if (isOpen) { @for (comment of comments; track comment) { ${COMMENT}REPORT } }`],
    ['in the other case', `@if (!any.length) { <i></i> } @else { @for (c of any; track c) { ${COMMENT}REPORT } }`],
    ['by its kind', `@for (one of all; track one) { @switch (one.kind) { @case ('comment') { ${COMMENT}REPORT } } }`],
    ['later', `@defer (on viewport) { @for (one of all; track one) { ${COMMENT}REPORT } } @placeholder { <i></i> }`],
    ['past a sign', `@if (all.length <limit && all.length>0) { @for (one of all; track one) { ${COMMENT}REPORT } }`],
    ['under a name', `@for (one of all; track one) { @let comment = one.said; ${COMMENT}REPORT }`],
  ])('is read %s', async (_, inside) => {
    const shown = await statesOf(list('comment-list', `<section>${inside.replace('REPORT', REPORT)}</section>`));
    expect(shown).toEqual({ CommentList: 'offers' });
    const silent = await statesOf(list('comment-list', `<section>${inside.replace('REPORT', '')}</section>`));
    expect(silent).toEqual({ CommentList: 'lacks' });
  });

  it('is told of each by what stands in the block of the class', async () => {
    const held = (inside: string) => ({
      'src/comments.ts': `import { Component } from '@angular/core';
@Component({ selector: 'q-comments', template: \`@for (comment of comments(); track comment.id) { ${inside} }\` })
export class CommentList {}
`,
    });
    expect(await statesOf(held(COMMENT + REPORT))).toEqual({ CommentList: 'offers' });
    expect(await statesOf(held(COMMENT))).toEqual({ CommentList: 'lacks' });
  });

  it('stands in the block that opens before it, whatever braces a text has', () => {
    expect(written('@if (a) { {n, plural, =1 {one} other {more}} <b></b> } @else { <i></i> }')).toContain(
      '{(a) ? <>{"{n, plural, =1 {one} other {more}}"}<b></b></> : <><i></i></>}',
    );
    expect(written('@if (a; as b) {{{ b.name }}} <i></i>')).toContain('{(a) && <>{b.name}</>}<i></i>');
    expect(written('@if (a) { <!-- } --> <b></b> } <i></i>')).toContain('{(a) && <><b></b></>}<i></i>');
  });

  it('is text where no block is meant', () => {
    const said = 'Write to me@if.example or @media { } me.';
    expect(written(`<p>${said}</p>`)).toContain(`<p>{${JSON.stringify(said)}}</p>`);
    expect(written('<p>@if (never closed</p>')).toContain('{"@if (never closed"}');
  });

  it('is read of a text on which a pattern would never end', () => {
    for (const text of ['@if ('.repeat(20_000), `@for (${'a '.repeat(80_000)}`, '@if (a) {'.repeat(500)])
      expect(written(text)).toContain('function Rows');
  });
});

describe('a box to answer in', () => {
  const page = (box: string, given = 'comment') => ({
    'src/talk.component.html': `@for (comment of comments(); track comment.id) {
  <article>${COMMENT}${REPORT}</article>
  <app-comment-reply [${given}]="comment"></app-comment-reply>
}`,
    'src/comment-reply.component.html': box,
  });
  const form = (more = '') => `<form (ngSubmit)="send()">
  <app-avatar [user]="me()"></app-avatar>${more}
  <mat-form-field><mat-label>Answer</mat-label><textarea [(ngModel)]="text"></textarea>
    <mat-hint>{{ text()?.length ?? 0 }}/{{ maxCommentLength() }}</mat-hint><mat-error>Too long.</mat-error>
  </mat-form-field>
  <button type="submit" [disabled]="isBusy()">Send</button>
</form>`;

  it('of a kit shows nobody’s words', async () => expect(await statesOf(page(form()))).toEqual({ Talk: 'offers' }));

  it.each(['<q>{{ comment().text }}</q>', '<app-quote [comment]="comment()" />'])('may show them: %s', async more =>
    expect(await statesOf(page(form(more)))).toHaveProperty('CommentReply'),
  );
});
