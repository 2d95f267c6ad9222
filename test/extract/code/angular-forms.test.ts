import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/extract/code/angular/expressions.ts';
import { readTemplateFile } from '../../../src/extract/code/angular/template-file.ts';
import { operationsOf, runFiles } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "@angular/core": "20.0.0", "@angular/material": "20.0.0" } }';
const run = async (files: Readonly<Record<string, string>>) =>
  (await runFiles({ 'package.json': PACKAGE, ...files })).facts;
const written = (text: string) => readTemplateFile({ path: 'src/rows.component.html', text })!.text;

describe('what is repeated', () => {
  it.each([
    '<p *cdkVirtualFor="let row of rows; trackBy: byId">{{ row.text }}</p>',
    '<ng-template ngFor let-row [ngForOf]="rows" let-i="index"><p>{{ row.text }}</p></ng-template>',
  ])('stands in a map: %s', markup => expect(written(markup)).toMatch(/\{\(rows\)\.map\(\(row\) => .*\{row\.text\}/));

  it.each(['<p *appFor="rows">{{ row }}</p>', '<ng-template let-row><p>{{ row }}</p></ng-template>'])(
    'is not said by %s',
    markup => expect(written(markup)).not.toContain('.map('),
  );
});

it.each([
  ["['/people', post().author.id]", "'/people/' + ( post().author.id)"],
  ["['/people/', id, 'posts', { tab: 'all' }]", "'/people/' + ( id) + '/posts'"],
  ["['..', id]", null],
  ['[base, id]', null],
  ['base', null],
])('the address of %s', (link, address) => expect(addressOf(link)).toBe(address));

describe('a dialog to report in', () => {
  const opening = (given: string, dialog = 'ReportDialog') => ({
    'src/menu.component.ts': `import { Component, inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { ${dialog} } from './dialogs.ts';
@Component({ selector: 'q-menu', templateUrl: './menu.component.html' })
export class MenuComponent {
  private readonly dialog = inject(MatDialog);
  open(post: Post) { this.dialog.open(${dialog}, { width: '30rem', data: ${given} }); }
}
`,
  });
  const toldOf = async (files: Readonly<Record<string, string>>) =>
    (await run(files)).filter(({ concept }) => concept === 'report-entry-point').length;

  it.each(['post', 'new ReportData(post.author, post)', 'this.shown.comment'])(
    'is opened for what it is told: %s',
    async given => {
      expect(await toldOf(opening(given))).toBe(1);
      expect(await toldOf(opening(given, 'ShareDialog'))).toBe(0);
    },
  );
  it('of figures is another', async () => expect(await toldOf(opening('new ReportData(month, total)'))).toBe(0));

  const service = (address: string, call = 'this.reports.create(report)') => ({
    'src/report.service.ts': `import { Injectable, inject } from '@angular/core';
import { HttpClient } from '@angular/common/http';
@Injectable({ providedIn: 'root' })
export class ReportService {
  private readonly http = inject(HttpClient);
  create(given: NewReport) { return this.http.post(environment.api + '${address}', given); }
}
`,
    'src/report.page.ts': `import { inject } from '@angular/core';
import { ReportService } from './report.service.ts';
export class ReportPage {
  private readonly reports = inject(ReportService);
  submit(report: NewReport) { ${call}; }
}
`,
  });
  it('hands on what a service sends', async () => {
    const inPage = async (files: Readonly<Record<string, string>>) =>
      (await run(files)).filter(({ concept, at }) => concept === 'report-entry-point' && /page/.test(at.path)).length;
    expect(await inPage(service('/api/posts/reports'))).toBe(1);
    expect(await inPage(service('/api/sales/figures'))).toBe(0);
    expect(await inPage(service('/api/posts/reports', 'this.reports.create()'))).toBe(0);
  });
});

describe('a control of a form', () => {
  const valuesOf = async (control: string) => {
    const facts = await run({
      'src/privacy-settings.component.ts': `export class PrivacySettingsComponent {
  form = this.fb.group({ profilePublic: ${control} });
}
`,
    });
    return facts.flatMap(fact =>
      fact.kind === 'default' && fact.concept === 'default-setting' ? [fact.value.option] : [],
    );
  };
  it.each(['[{ value: true, disabled: false }]', 'this.fb.control({ value: true, disabled: busy })'])(
    'that may be off starts with its value: %s',
    async control => expect(await valuesOf(control)).toEqual(['everyone']),
  );
  it('of an object starts with that', async () => expect(await valuesOf('[{ value: true }]')).toEqual([null]));
});

describe('where a picture was taken', () => {
  const readsOf = async (line: string) =>
    operationsOf(await run({ 'src/upload.ts': `export function read(tags, photo) { ${line} }\n` }), 'geolocation')
      .length;
  it('is read under its key', async () => {
    expect(await readsOf("photo.latitude = tags['GPSLatitude']?.description;")).toBe(1);
    expect(await readsOf("tags['GPSLatitude'] = null;")).toBe(0);
    expect(await readsOf("delete tags['GPSLatitude'];")).toBe(0);
    expect(await readsOf("photo.lens = tags['LensModel']?.description;")).toBe(0);
  });
});

describe('a gallery that loads on', () => {
  const listed = async (rows: string) => {
    const facts = await run({
      'src/gallery.component.html': `<div infiniteScroll (scrolled)="loadMore()">
  @for (row of ${rows}; track row.id) { <a [routerLink]="['/seen', row.id]"><img [src]="row.url" /></a> }
</div>
`,
    });
    return operationsOf(facts, 'infinite-scroll').map(({ value }) => (value.traits ?? []).includes('list'));
  };
  it('is a feed where posts are shown', async () => {
    expect(await listed('column.posts')).toEqual([false]);
    expect(await listed('column.pictures')).toEqual([true]);
  });
});

it.each(['includeProfileInSearchEngines', 'showMyPostsInSearchEngines', 'allowSearchEngineIndexing'])(
  'whether search engines find somebody is said by %s',
  async name => {
    const facts = await run({ 'src/user.ts': `export class User {\n  public ${name} = true;\n}\n` });
    expect(facts.filter(({ concept }) => concept === 'search-discoverability')).toHaveLength(1);
  },
);
