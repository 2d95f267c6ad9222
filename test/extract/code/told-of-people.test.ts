import { describe, expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const NOTE = `export const Note = ({ comment }) =>
  <article><p>{comment.text}</p><button onClick={() => api.reportComment(comment.id)}>Report</button></article>;
`;
const view = (shown: string) => `import { Note } from './note';
export const ConversationView = ({ conversation, members }) => <section>
  <ul>{members.map((member, place) => {
    const { bio } = member;
    const last = lastWords.get(member.id);
    return <li key={member.id}><b>{member.name}</b>${shown}</li>;
  })}</ul>
  {conversation.comments.map(one => <Note key={one.id} comment={one} />)}
</section>;
`;
const states = async (shown: string) =>
  (await judged({ 'src/note.tsx': NOTE, 'src/view.tsx': view(shown) })).ConversationView;

describe('the reports of the lines of a talk are those of the talk', () => {
  it.each([
    ['whose part it says', '{member.role}'],
    ['that it asks whether one keeps order', '{member.isAdmin && <i>keeps order</i>}'],
    ['since when one is there', '<time>{format(member.joinedAt)}</time>'],
    ['a button that does something', '<button onClick={() => remove(member)}>Remove</button>'],
    ['a look', '<i className={classNames(member.state)} />'],
    ['a text of the page', '{t(`part.${member.role}`)}'],
    ['a name deep within', '{member.user.profile.displayName}'],
    ['another name instead', '{member.nickname ?? member.email}'],
    ['a mark while one writes', "{member.typing ? '…' : null}"],
    ['every part that one has', '{member.roles.map(role => <i key={role}>{role}</i>)}'],
    ['a name under a name', '{nameOf(member)}{names[place]}'],
    ['the place among them', '{place + 1}'],
  ])('beside people of whom it shows %s', async (_, shown) => {
    expect(await states(shown)).toBe('offers');
  });

  it.each([
    ['read of what says who they are', '{member.profile.pageText}'],
    ['under a name that begins so', '{member.avatarNote}'],
    ['kept under who they are', '{said[member.id]}'],
    ['looked up for them', '{lastWords.get(member.id)}'],
    ['set as it is', '<i dangerouslySetInnerHTML={{ __html: member.avatarHtml }} />'],
    ['under the pointer', '<i title={member.bio} />'],
    ['in a field', '<textarea readOnly value={member.bio} />'],
    ['translated', '{t(member.bio)}'],
    ['kept by their place', '{bios[place]}'],
    ['taken out of them', '{bio}'],
    ['under a name', '{last}'],
    ['all of it', '{member.messages.map(one => <i key={one.id}>{one.name}</i>)}'],
  ])('but not beside their words, %s', async (_, shown) => {
    expect(await states(shown)).toBe('lacks');
  });

  it.each(['{summaryOf(member)}', '{member.preview}', '{about.of(member)}'])(
    'and asks where %s may be either',
    async shown => {
      expect(await states(shown)).toMatch(/may be what they said/);
    },
  );
});
