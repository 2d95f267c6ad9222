import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

const menu = (lines: string) => ({
  'src/actions.tsx': `export const EventActions = ({ event, act }: Props) => <div>${lines}</div>;\n`,
  'src/page.tsx': `import { EventActions } from './actions.tsx';
export const Dashboard = ({ event, act }: Props) => <main><h1>{event.name}</h1><EventActions event={event} act={act} /></main>;
`,
});
const button = (says: string) => `<button onClick={() => act('${says}')}>${says}</button>`;
const OWN = button('Edit') + button('Delete');

it('that one can share what one edits and deletes does not make it another’s', async () =>
  expect(await judged(menu(OWN + button('Share')))).not.toHaveProperty('EventActions'));

const OF_OWNER = `{isOwner && ${button('Edit')}}{isOwner && ${button('Delete')}}`;

it('nor where something else there stands behind a condition', async () =>
  expect(await judged(menu(OWN + button('Share') + '{isFull && <b>Full</b>}'))).not.toHaveProperty('EventActions'));

it('nor where one is asked whether to delete it', async () =>
  expect(
    await judged(menu(OWN.replace("act('Delete')", "confirm({ title: 'Delete this?' })") + button('Share'))),
  ).not.toHaveProperty('EventActions'));

it('nor where it asks before it deletes', async () =>
  expect(
    await judged(menu(OWN.replace("act('Delete')", "confirm('Sure?') && act('Delete')") + button('Share'))),
  ).not.toHaveProperty('EventActions'));

const pressedBy = (pressed: string) =>
  ['Edit', 'Delete'].map(says => `<Item onClick={${pressed}}>${says}</Item>`).join('') + button('Share');

it.each([
  ['shared by all, and edited where a press of its owner does something', pressedBy('isOwner ? act : undefined')],
  ['shared by all, and edited where its owner’s press is let through', pressedBy('() => isOwner && act()')],
  [
    'taken away for oneself',
    `<Item onClick={deleteForMe}>Delete for me</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`,
  ],
  [
    'taken away for oneself, by whatever name',
    `<Item onClick={() => deleteEvent(event)}>Delete for me</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`,
  ],
  ['shared by all, and edited by its owner', OF_OWNER + button('Share')],
  ['shared by all, and edited by whom a part lets', `<Show when={isOwner}>${OWN}</Show>${button('Share')}`],
  ['shared by all, and edited inside what is its owner’s', `<OwnerOnly>${OWN}</OwnerOnly>${button('Share')}`],
  ['edited where it is not hidden', `<Item hidden={!isOwner}>${OWN}</Item>${button('Share')}`],
  ['taken away and put on top by who moderates', button('Remove') + button('Pin') + button('Share')],
  ['put away by who reads it', button('Archive') + button('Hide') + button('Share')],
  ['answered', OWN + button('Reply')],
  ['kept for oneself', OWN + button('Bookmark')],
  ['copied', OWN + button('Copy')],
  ['shared, and not edited', button('Share') + button('Pin') + button('Translate')],
])('what can be %s may be', async (_, lines) => expect(await judged(menu(lines))).toHaveProperty('EventActions'));
