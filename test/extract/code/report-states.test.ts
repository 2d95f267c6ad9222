import { describe, expect, it } from 'vitest';
import { runFiles, surfacesOf } from './run-case.ts';

async function stateOf(control: string, before = ''): Promise<string> {
  const { facts } = await runFiles({
    'src/bubble.tsx': `export function MessageBubble({ message, user }) { ${before} return <li>{message.author}: {message.text}${control}</li>; }`,
  });
  return surfacesOf(facts)[0]!
    .value.controls.map(one => one.state)
    .join(' ');
}
const REPORT = '<button onClick={() => reportMessage(message.id)}>Report</button>';

describe('a box that only keeps a press from what lies behind', () => {
  const sheet = (press: string, inside: string) =>
    `<Pressable onPress={${press}}><Text>Report user</Text>${inside}</Pressable>`;
  const SEND = '<Pressable onPress={() => reportMessage(message.id)}><Text>Report</Text></Pressable>';

  it('is no control', async () => {
    expect(await stateOf(sheet('() => {}', SEND))).toBe('works');
    expect(await stateOf(sheet('event => event.stopPropagation()', SEND))).toBe('works');
  });

  it('unlike one in which nothing can be pressed', async () => {
    expect(await stateOf(sheet('() => {}', '<Icon />'))).toBe('does-nothing');
  });
});

describe('a control that cannot work does nothing', () => {
  it.each([
    '<button>Report</button>',
    '<button type="button" className="x">Report</button>',
    '<button disabled onClick={() => reportMessage(message.id)}>Report</button>',
    '<button disabled={true} onClick={() => reportMessage(message.id)}>Report</button>',
    '<ReportButton disabled />',
    '<a href="#">Report</a>',
    '<button onClick={event => event.stopPropagation()}>Report</button>',
    '<a href="">Report</a>',
    '<Link href="" className="x">Report</Link>',
    '<NavLink to="#">Report</NavLink>',
    "<button onClick={() => alert('coming soon')}>Report</button>",
    "<button onClick={() => { toast.info(t('later')); }}>Report</button>",
  ])('%s', async control => expect(await stateOf(control)).toBe('does-nothing'));

  it.each([
    '<form action={reportAction}><button type="submit">Report</button></form>',
    '<DialogTrigger asChild><button>Report</button></DialogTrigger>',
    '<span onClick={open}><button>Report</button></span>',
    '<button onClick={event => stopPropagation(event, reportMessage(message.id))}>Report</button>',
    '<button {...props}>Report</button>',
    '<div onClick={event => event.stopPropagation()}><h2>Report user</h2><button onClick={() => reportMessage(message.id)}>Send</button></div>',
    '<div onClick={event => { event.stopPropagation(); event.preventDefault(); }}>Report user<button onClick={() => reportMessage(message.id)}>Send</button></div>',
    '<button disabled={isSending} onClick={() => reportMessage(message.id)}>Report</button>',
    '<a href={`/report/${message.id}`}>Report</a>',
    '<Link href="/report">Report</Link>',
    '<Link href="" onClick={() => reportMessage(message.id)}>Report</Link>',
    '<ReportLink className="x">Report</ReportLink>',
    '<a href="mailto:abuse@example.org">Report</a>',
    "<button onClick={() => { reportMessage(message.id); toast.success('Thanks'); }}>Report</button>",
    "<button onClick={() => Alert.alert('Sure?', '', [{ onPress: () => send(message) }])}>Report</button>",
    '<button onClick={() => toast.promise(reportMessage(message.id))}>Report</button>',
  ])('but not %s', async control => expect(await stateOf(control)).toMatch(/^works/));
});

describe('a control for adults or staff is hidden from children', () => {
  it.each([
    `{user.isAdult && ${REPORT}}`,
    `{user.isModerator && ${REPORT}}`,
    `{message.id && isStaff(user) && ${REPORT}}`,
    `{!user.isMinor && ${REPORT}}`,
    `{user.age >= 18 && ${REPORT}}`,
    `{user.isAdmin ? ${REPORT} : null}`,
  ])('%s', async control => expect(await stateOf(control)).toBe('hidden'));

  it('also behind an early return', async () => {
    expect(await stateOf(REPORT, 'if (!user.isAdult) return null;')).toBe('hidden');
    expect(await stateOf(REPORT, 'if (!user) return null;')).toBe('works');
  });

  it.each([
    `{!message.mine && ${REPORT}}`,
    `{canReport && ${REPORT}}`,
    `{isOpen && ${REPORT}}`,
    `{user && ${REPORT}}`,
    `{!user.isModerator && ${REPORT}}`,
    `{(user.isAdmin || isMember) && ${REPORT}}`,
    `{user.isAdmin ? null : ${REPORT}}`,
    `{user.age >= 13 && ${REPORT}}`,
  ])('but not %s', async control => expect(await stateOf(control)).toMatch(/^works/));
});

describe('a control for whoever wrote it is hidden from those who meet it', () => {
  it.each([
    `{isOwner && ${REPORT}}`,
    `{(user.isAdmin || isAuthor) && message && ${REPORT}}`,
    `{message.isMine ? ${REPORT} : null}`,
    `{isOwnMessage && ${REPORT}}`,
    `{isMyPost && ${REPORT}}`,
    `{isCommentAuthor && ${REPORT}}`,
  ])('%s', async control => expect(await stateOf(control)).toBe('hidden'));

  it.each([
    `{message.authorId !== currentUser?.id && ${REPORT}}`,
    `{!isOwner && ${REPORT}}`,
    `{message.authorId === currentUser.id ? null : ${REPORT}}`,
    `{(isOwner || isMember) && ${REPORT}}`,
    `{message.kindId === currentUser.id && ${REPORT}}`,
    `{message.authorId === other.id && ${REPORT}}`,
    `{message.isOwned && ${REPORT}}`,
    `{isMyFriend && ${REPORT}}`,
    `{isMyServer && ${REPORT}}`,
    `{isMyTurn && ${REPORT}}`,
    `{isOwnFeed && ${REPORT}}`,
    `{isToMe && ${REPORT}}`,
    `{isOtherAuthor && ${REPORT}}`,
  ])('but not %s', async control => expect(await stateOf(control)).toMatch(/^works/));
});

describe('an item of a menu', () => {
  it.each([
    '<Menu><MenuItem>Report</MenuItem></Menu>',
    '<b-dropdown><b-dropdown-item class="red"><p>Report</p></b-dropdown-item></b-dropdown>',
    '<DropdownMenu.Item><FlagIcon />Report</DropdownMenu.Item>',
    "<Menu open={open}>{['spam', 'abuse'].map(one => <MenuItem key={one}>Report</MenuItem>)}</Menu>",
    '<PostMenu size={size} title="More"><MenuItem key="report">Report</MenuItem></PostMenu>',
    '<Menu look={{ dense: true, side: \'left\' }} count={3}><MenuItem key="report">Report</MenuItem></Menu>',
  ])('that is handed nothing does nothing: %s', async item => expect(await stateOf(item)).toBe('does-nothing'));

  it.each([
    '<Menu onAction={act}><MenuItem>Report</MenuItem></Menu>',
    "<Menu onAction={act}>{['spam', 'abuse'].map(one => <MenuItem key={one}>Report</MenuItem>)}</Menu>",
    '<PostMenu choose={key => act(key)}><MenuItem key="report">Report</MenuItem></PostMenu>',
    '<PostMenu choose={handleChoice}><MenuItem key="report">Report</MenuItem></PostMenu>',
    '<Menu><MenuItem value="report">Report</MenuItem></Menu>',
    '<Menu><MenuItem {...given}>Report</MenuItem></Menu>',
    '<ReportDialog><MenuItem>Report</MenuItem></ReportDialog>',
    '<Menu><MenuItem><Link to="/report">Report</Link></MenuItem></Menu>',
    '<Menu><ReportMenuItem>Report</ReportMenuItem></Menu>',
  ])('may do it otherwise: %s', async item => expect(await stateOf(item)).not.toContain('does-nothing'));

  it.each([
    '<Menu listProps={{ onClick: pick }}><MenuItem key="report">Report</MenuItem></Menu>',
    '<Menu store={menu}><MenuItem key="report">Report</MenuItem></Menu>',
  ])('is no control of which anything is known: %s', async item => expect(await stateOf(item)).toBe(''));
});
