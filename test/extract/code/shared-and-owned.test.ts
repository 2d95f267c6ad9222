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

it('nor where how it looks depends on what is done', async () =>
  expect(
    await judged(menu(`<Item className={isOpen ? 'dropdown' : ''} onClick={edit}>Edit</Item>${button('Share')}`)),
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
  [
    'shared by all, and edited by parts that may show nothing',
    `<EditItem event={event} /><DeleteItem event={event} />${button('Share')}`,
  ],
  [
    'shared by all, and edited where it does not look hidden',
    `<Item className={isOwner ? '' : 'hidden'} onClick={edit}>Edit</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`,
  ],
  [
    'shared by all, and edited where it is not said to be off',
    `<Item aria-disabled={!isOwner} onClick={edit}>Edit</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`,
  ],
  ['given tags by all', `<Item onClick={edit}>Edit tags</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`],
  [
    'taken off a list by all',
    `<Item onClick={act}>Delete from my list</Item>${button('Share')}<Item onClick={pin}>Pin</Item>`,
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

it('what can be edited where its owner alone is let on may be', async () => {
  const actions = (first: string) => ({
    ...menu(''),
    'src/actions.tsx': `export function EventActions({ event, act, isOwner }: Props) {
  const handleEdit = () => { ${first} act(event); };
  return <div><Item onClick={handleEdit}>Edit</Item>${button('Share')}<Item onClick={pin}>Pin</Item></div>;
}
`,
  });
  expect(await judged(actions('if (!isOwner) return;'))).toHaveProperty('EventActions');
  expect(await judged(actions('if (isBusy) return;'))).not.toHaveProperty('EventActions');
});
