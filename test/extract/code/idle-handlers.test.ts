import { describe, expect, it } from 'vitest';
import { operationsOf, runFiles, surfacesOf } from './run-case.ts';

const CARD = (before: string, button: string, imports = '') =>
  `${imports}
export function CommentCard({ comment }) {
  ${before}
  return <li><b>{comment.author.name}</b><p>{comment.text}</p>${button}</li>;
}
`;

async function stateOf(files: Record<string, string>): Promise<string> {
  const { facts } = await runFiles(files);
  return surfacesOf(facts)[0]!
    .value.controls.map(one => one.state)
    .join(' ');
}

describe('a report that another file takes', () => {
  const card = CARD(
    'const { report } = useReport();',
    '<button onClick={() => report(comment.id)}>Report</button>',
    "import { useReport } from './use-report.ts';",
  );
  const hook = `import { submitReport } from './api.ts';
export function useReport() { return { report: (id: string) => submitReport(id) }; }
`;
  const files = (api: string) => ({ 'src/card.tsx': card, 'src/use-report.ts': hook, 'src/api.ts': api });

  it.each([
    'export async function submitReport(id: string) { /* later */ }',
    "export async function submitReport(id: string) { console.log('report', id); }",
    'export const submitReport = (id: string) => Promise.resolve({ ok: true });',
    'export const submitReport = async (id: string) => { await new Promise(done => setTimeout(done, 400)); return true; };',
  ])('goes nowhere: %s', async api => expect(await stateOf(files(api))).toBe('does-nothing'));

  it.each([
    "export const submitReport = (id: string) => fetch('/api/reports', { method: 'POST', body: id });",
    'export const submitReport = (id: string) => api.report(id);',
    "export const submitReport = (id: string) => ({ type: 'comments/report', id });",
    'export function submitReport(id: string) { waiting.push(id); }',
    'let last; export function submitReport(id: string) { last = id; }',
    'export declare function submitReport(id: string): Promise<void>;',
  ])('may go somewhere: %s', async api => expect(await stateOf(files(api))).toBe('works'));
});

describe('a press that waits, and then says that it was done', () => {
  const IMPORTS = "import { useState, useEffect } from 'react';\nimport { sleep } from './sleep.ts';";
  const STATES =
    'const [busy, setBusy] = useState(false); const [sent, setSent] = useState(false); const [open, setOpen] = useState(false);';
  const card = (does: string, shown = '', effect = '') => ({
    'src/card.tsx': CARD(
      `${STATES} ${effect} const handleReport = async () => { ${does} };`,
      `<button disabled={busy} onClick={handleReport}>{sent ? 'Reported' : 'Report'}</button>${shown}`,
      IMPORTS,
    ),
    'src/sleep.ts': 'export const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));\n',
  });

  it.each([
    [
      "setBusy(true); await new Promise(r => setTimeout(r, 800)); setBusy(false); toast.success('Thanks for the report');",
    ],
    ["await sleep(500); toast('Reported');"],
    ['try { await sleep(500); setSent(true); } catch (error) { console.error(error); } finally { setBusy(false); }'],
    ['setSent(true);'],
    ['setSent(!sent);'],
    ['setOpen(true);'],
    ['setSent(true);', '{sent && <p>{t("report.thanks")}</p>}'],
  ])('does nothing: %s %s', async (does, shown = '') => expect(await stateOf(card(does, shown))).toBe('does-nothing'));

  it.each([
    ['await sleep(500); await fetch(`/api/comments/${comment.id}/report`, { method: "POST" }); toast("Reported");'],
    ['setOpen(true);', '{open && <ReasonForm comment={comment} />}'],
    ['setOpen(true);', '<ReasonForm isOpen={open} />'],
    ['setOpen(true);', '{open && <form action="/report"><textarea /></form>}'],
    ['setSent(true);', '', 'useEffect(() => { if (sent) send(comment.id); }, [sent]);'],
    ['setSent(true);', '', 'useReporting(comment, sent);'],
    ['setSent(await tell(comment.id));'],
  ])('does something: %s %s %s', async (does, shown = '', effect = '') =>
    expect(await stateOf(card(does, shown, effect))).toMatch(/^works/),
  );
});

describe('a press of which all is seen', () => {
  const card = (press: string) => ({
    'src/card.tsx': CARD(
      'const [busy, setBusy] = useState(false);',
      `<button onClick={${press}}>Report</button>`,
      "import { useState, useCallback } from 'react';\nimport { later } from './later.ts';",
    ),
  });

  it.each([
    "() => { if (comment) { console.log('reported', comment.id); } }",
    "async () => { try { console.log('report'); } catch (error) { console.error(error); } finally { console.info('over'); } }",
    '() => { const id = comment.id; console.log(id); }',
    '() => { if (!comment) return; const taken = { id: comment.id }; return taken; }',
    "() => { if (confirm('Sure?')) console.log('report'); else return; }",
    'console.log',
    'useCallback(async () => { setBusy(true); setBusy(false); }, [])',
    '() => setTimeout(() => {}, 300)',
    '() => Promise.resolve()',
    '() => history.back()',
    "() => comment && console.log('report')",
    '() => false && later(comment.id)',
    "() => Swal.fire('Coming soon')",
    "() => message.info('Not yet available')",
    "() => notify(t('common.comingSoon'))",
    "() => notify({ title: 'Todo', type: 'info' })",
    '() => later',
    '() => comment && later',
    '() => (busy ? later : null)',
    '() => void later',
    '() => { return; later(comment.id); }',
    '() => { console.log(comment.id); return; later(comment.id); }',
    '() => { { return; } }',
  ])('does nothing: %s', async press => expect(await stateOf(card(press))).toBe('does-nothing'));

  it.each([
    '() => { if (comment) { later(comment.id); } }',
    'async () => { try { await later(comment.id); } catch (error) { console.error(error); } }',
    "async () => { try { console.log('report'); } finally { later(comment.id); } }",
    '() => { const sent = later(comment.id); console.log(sent); }',
    '() => console.log(later(comment.id))',
    '() => { let last = null; reported = comment.id; console.log(last); }',
    '() => { for (const one of [comment]) later(one.id); }',
    '() => { if (later(comment.id)) console.log(comment.id); }',
    'useCallback(async () => { setBusy(true); await later(comment.id); setBusy(false); }, [])',
    '() => { if (busy) setBusy(false); else setBusy(true); }',
    '() => setTimeout(() => later(comment.id), 300)',
    '() => setTimeout(later, 300)',
    '() => { history.back(); later(comment.id); }',
    '() => comment && later(comment.id)',
    '() => (comment ? later(comment.id) : null)',
    '() => (busy ? later : later(comment.id))',
    '() => void later(comment.id)',
    '() => (reported = comment.id)',
    '() => { if (busy) return; later(comment.id); }',
    '() => { if (busy) { return; } else later(comment.id); }',
    'useCallback(() => later, [])',
    "() => Swal.fire({ title: 'Soon', preConfirm: () => later(comment.id) })",
    "() => notify('comment-chosen')",
    "() => notify('Coming soon', later(comment.id))",
    "() => sheet.open({ id: comment.id, hint: 'We will look at it soon.' })",
    "() => sheet.show({ title: 'What to do about this comment?' })",
  ])('may do something: %s', async press => expect(await stateOf(card(press))).toMatch(/^works/));
});

describe('a form whose answer is only closed', () => {
  const files = (submit: string) => ({
    'src/card.tsx': CARD(
      'const [open, setOpen] = useState(false);',
      `<button onClick={() => setOpen(true)}>Report</button>{open && <ReportDialog onSubmit={${submit}} />}`,
      "import { useState } from 'react';\nimport { ReportDialog } from './report-dialog.tsx';",
    ),
    'src/report-dialog.tsx':
      'export function ReportDialog({ onSubmit }) { return <dialog><button onClick={() => onSubmit("spam")}>Send report</button></dialog>; }\n',
  });
  const traits = async (submit: string) => {
    const { facts } = await runFiles(files(submit));
    return operationsOf(facts, 'report-entry-point').flatMap(({ at, value }) =>
      at.path.endsWith('card.tsx') ? value.traits : [],
    );
  };

  it('loses it', async () => expect(await traits('() => setOpen(false)')).toEqual(['does-nothing']));
  it.each(['reason => { send(comment.id, reason); setOpen(false); }', 'send'])('or not: %s', async submit =>
    expect(await traits(submit)).toEqual([]),
  );
});

describe('a report that a server hands to a service', () => {
  const nest = (create: string) => ({
    'package.json': '{ "name": "server", "dependencies": { "@nestjs/common": "11" } }',
    'src/reports.controller.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { ReportsService } from './reports.service.ts';
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}
  @Post() create(@Body() dto: { userId: string; reason: string }) { return this.reports.create(dto); }
}
`,
    'src/reports.service.ts': `export class ReportsService { constructor(private readonly rows) {} ${create} }
`,
  });
  const traits = async (create: string) => {
    const { facts } = await runFiles(nest(create));
    return operationsOf(facts, 'report-entry-point')
      .filter(({ at }) => at.path.endsWith('controller.ts'))
      .flatMap(({ value }) => value.traits);
  };

  it.each([
    "create(dto) { return 'This action adds a report'; }",
    'async create(dto) { this.logger.log(dto.reason); }',
  ])('is kept nowhere: %s', async create => expect(await traits(create)).toContain('does-nothing'));
  it.each([
    'create(dto) { return this.rows.save(dto); }',
    'async create(dto) { const made = await this.rows.insert(dto); return made; }',
  ])('is kept: %s', async create => expect(await traits(create)).toEqual([]));
});

describe('what a server does for a message, kept as a table', () => {
  const player = (
    method: string,
    table = "this.events = { 'mute_player': this.mutePlayer, 'report_player': this.reportPlayer }",
  ) => ({
    'package.json': '{ "name": "server", "dependencies": { "socket.io": "4" } }',
    'src/plugins/players.js': `export default class Players {
  constructor() { ${table}; }
  ${method}
  reportPlayer(args, user) { this.db.reports.create({ reporter: user.id, reported: args.id }); }
}
`,
  });
  const acts = async (concept: string, files: Record<string, string>) => {
    const { facts } = await runFiles(files);
    return operationsOf(facts, concept).map(({ value, at }) => `${at.start.line} ${value.traits.join(' ')}`.trim());
  };

  it.each(['mutePlayer(args, user) { }', "mutePlayer(args, user) { console.log('mute', args.id); }"])(
    'does nothing: %s',
    async method => expect(await acts('block-user', player(method))).toEqual(['3 does-nothing']),
  );
  it('hides', async () =>
    expect(await acts('block-user', player('mutePlayer(args, user) { user.muted.push(args.id); }'))).toEqual([
      '3 hides-only',
    ]));
  it('is left to who extends the class', async () =>
    expect(await acts('block-user', player('mutePlayer(args, user) { }', 'this.db = open()'))).toEqual([]));

  it('holds the report, said once by who writes it', async () =>
    expect(await acts('report-entry-point', player(''))).toEqual(['4', '4']));
  it('holds a report that goes nowhere', async () => {
    const files = player('');
    const path = 'src/plugins/players.js';
    files[path] = files[path].replace(/reportPlayer\(args.*/, 'reportPlayer(args, user) { }');
    expect(await acts('report-entry-point', files)).toEqual(['2 does-nothing']);
  });
  it('is no table of something else', async () =>
    expect(
      await acts('report-entry-point', player('', 'this.titles = { report_player: this.reportPlayer }')),
    ).not.toContain('2'));
});
