import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const ASKED = expect.stringContaining('no control was recognised there');

/** A comment that shows its author by a link. */
const comment = (link: string, use: string) => ({
  'src/user-link.tsx': `${link}\n`,
  'src/comment.tsx': `import { UserLink } from './user-link.tsx';
export const Comment = ({ comment }: Props) => <article>${use}<p>{comment.text}</p></article>;
`,
});
const LINK = `export function UserLink({ user, reportable }: Props) {
  return <a className="card" data-reportable={JSON.stringify(reportable)} href={'/u/' + user.id}>{user.name}</a>;
}`;
const PLAIN = '<UserLink user={comment.author} />';

it.each([
  ['taken out', LINK],
  [
    'read of its props',
    LINK.replace('{ user, reportable }: Props', 'props: Props')
      .replace('(reportable)', '(props.reportable)')
      .replaceAll('user.', 'props.user.'),
  ],
  ['shown only where it is given', LINK.replace('{user.name}', '{user.name}{reportable && <i className="flag" />}')],
])('what a part is not given is not there: %s', async (_, link) =>
  expect(await judged(comment(link, PLAIN))).toMatchObject({ Comment: 'lacks' }),
);

it.each([
  ['it is given', LINK, '<UserLink user={comment.author} reportable={comment} />'],
  ['all is handed on', LINK, '<UserLink {...comment} />'],
  ['it has something to fall back on', LINK.replace('reportable }', 'reportable = user }'), PLAIN],
  ['the default stands elsewhere', `${LINK}\nUserLink.defaultProps = { reportable: true };`, PLAIN],
  [
    'it is handed to what may have a default',
    LINK.replace('  return', '  const menu = useMenu(user, { reportable });\n  return').replace(
      '{user.name}',
      '{user.name}{menu}',
    ),
    PLAIN,
  ],
  [
    'it would be left out by it',
    LINK.replaceAll('reportable', 'withoutReport').replace('{user.name}', '{!withoutReport && <i className="flag" />}'),
    PLAIN,
  ],
])('and may be where %s', async (_, link, use) =>
  expect(await judged(comment(link, use))).toMatchObject({ Comment: ASKED }),
);
