import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** Comments beside which something is drawn with the sign that a kit of icons calls after a report. */
const thread = (drawn: string) => ({
  'src/thread.tsx': `import ReportIcon from '@mui/icons-material/Report';
export const CommentRow = ({ comment, label, retry }: Props) => (
  <li><b>{comment.author.name}</b><p>{comment.text}</p>${drawn}</li>
);
`,
});

it.each([
  '<div><ReportIcon color="error" /><span>Server connection failed</span></div>',
  '<span onClick={retry}><div><ReportIcon /> {"Your camera is muted"}</div></span>',
  '<a href={routes.DISCLAIMER}><i><ReportIcon /></i><span>Disclaimer</span></a>',
])('a sign beside what went wrong, or what a press leads to, offers nothing: %s', async drawn => {
  expect(await judged(thread(drawn))).toEqual({ CommentRow: 'lacks' });
});

it.each([
  '<ReportIcon />',
  '<button onClick={retry}><ReportIcon /></button>',
  '<div><ReportIcon onClick={retry} /><span>It failed to load</span></div>',
  '<div onClick={retry}><ReportIcon /> Any errors in this post?</div>',
  '<div><ReportIcon /><span>{label}</span></div>',
  '<div><ReportIcon /> Failed {label}</div>',
  '<div><ReportIcon /><span>Is anything wrong?</span></div>',
  '<a onClick={retry}><ReportIcon /><span>Not for children</span></a>',
  '<button onClick={() => melden(comment.id)}><ReportIcon /> Melden</button>',
  '<a href="#" onClick={() => denunciar(comment.id)}><ReportIcon /> Denunciar</a>',
])('unlike what may be pressed, or stands beside anything else: %s', async drawn => {
  expect((await judged(thread(drawn)))['CommentRow']).toContain('ReportIcon');
});
