import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** Comments, and a button above them. */
const thread = (label: string, handler = 'go', body = 'router.push("/next")') => ({
  'src/thread.tsx': `export function CommentRow({ comment, router }: Props) {
  const ${handler} = () => { ${body}; };
  return <li><button onClick={${handler}}>${label}</button><b>{comment.author.name}</b><p>{comment.text}</p></li>;
}
`,
});
const verdict = async (...given: Parameters<typeof thread>) => (await judged(thread(...given)))['CommentRow'];

describe('whoever may tell of what others wrote is offered', () => {
  it.each([
    'Report',
    'Report comment',
    'Report this user',
    'Block and report',
    'Send report',
    '{t("comments.report")}',
    '{t("reportAbuse")}',
    '{t("menu.post.report.label")}',
    '{t("commentReport")}',
    '{`Report ${comment.author.name}`}',
    'Report &amp; block',
    'Report teacher',
    'Report this quiz',
    'Report fake profile',
    'Report self-harm',
    'Report privacy violation',
    'Report hacking',
    '{t("menu.player.report_griefing")}',
  ])('the act: %s', async label => expect(await verdict(label)).toBe('offers'));

  it('what is opened for it, whatever is read there', async () => {
    expect(await verdict('!', 'openReportModal')).toBe('offers');
    expect(await verdict('Something is wrong', 'showReport')).toBe('offers');
  });
});

describe('a report that somebody reads is not the act, and what it is remains a question', () => {
  it.each([
    'Report card',
    'Class report',
    'E-mail report',
    'Share report',
    'Report template',
    'Report pupils',
    'Teacher report',
    'Quiz report',
    'Report &amp; print',
    'Report cards',
    '{t("newReport")}',
    '{t("reportSettings")}',
  ])('%s', async label => expect(await verdict(label)).toMatch(/report/i));

  it('and what a program tells of the device is not even asked about', async () => {
    expect(await verdict('Send system report', 'showSystemReport')).not.toMatch(/offers|showSystemReport/);
  });

  it('whatever the name of the handler leaves open', async () => {
    expect(await verdict('Class report', 'showReport')).toContain('showReport');
    expect(await verdict('Open', 'showReportCard')).toContain('showReportCard');
    expect(await verdict('Class report', 'openReportComment')).toBe('offers');
  });

  it.each([
    ['Class report', 'showReport(lesson)', false],
    ['Send weekly report', '{ sendReport(week); }', false],
    ['E-mail to me', 'sendReport(week)', false],
    ['Report', 'showReport(comment)', true],
    ['Something is wrong', 'showReport(comment)', true],
    ['Class report', 'reportComment(comment)', true],
    ['Create report', 'showReport(lesson)', false],
    ['<FlagIcon /> Create report', 'showReport(comment)', true],
  ])('nor does an arrow that calls it: %s, %s', async (label, call, isOffered) => {
    const files = {
      'src/thread.tsx': `import { reportComment, sendReport, showReport } from './act.ts';
export function CommentRow({ comment, lesson, week }: Props) {
  return <li><button onClick={() => ${call}}>${label}</button><b>{comment.author.name}</b><p>{comment.text}</p></li>;
}
`,
    };
    expect((await judged(files))['CommentRow'] === 'offers').toBe(isOffered);
  });
});

it.each(['Report teacher', 'Report &amp; leave', 'Report adult content'])(
  'a button that does nothing: %s',
  async label => expect(await verdict(label, 'go', '')).toBe('does-nothing'),
);

it('nothing is offered to others by what prints or downloads', async () => {
  expect(await verdict('Print report', 'go', 'window.print()')).toBe('lacks');
  expect(await verdict('Report', 'go', 'window.print()')).toBe('lacks');
  expect(await verdict('Report', 'go', 'downloadAsPdf(comment)')).toBe('lacks');
});
