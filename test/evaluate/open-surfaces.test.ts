import { expect, it } from 'vitest';
import type { SurfaceEntity } from '../../src/evaluate/entities.ts';
import { openBeside, standsForOpen } from '../../src/evaluate/open-surfaces.ts';

const place = (path: string) => ({ path, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } });

/** A surface of which part could not be followed. */
const open = (path: string, message: string, more: object = {}) => ({
  kind: 'surface',
  concept: 'ugc-surface',
  at: place(path),
  value: {
    symbol: path.replace(/.*\/|\.\w+$/g, ''),
    controls: [],
    complete: false,
    gap: { at: place(path), message },
    ...more,
  },
});

const LOST = 'what Frame shows could not be followed';
const entities = (facts: readonly object[]): SurfaceEntity[] => {
  const product = { code: facts.map(fact => ({ fact })) };
  return facts.map(fact => ({ fact, product })) as unknown as SurfaceEntity[];
};
const asked = (facts: readonly object[]): string[] =>
  entities(facts)
    .filter(one => standsForOpen(one, 'report-entry-point'))
    .map(({ fact }) => fact.at.path);

it('what could not be followed is asked once, where the most is shown', () => {
  const facts = [
    open('ui/admin/notes.tsx', LOST),
    open('ui/card.tsx', 'it only leads to the whole, and …'),
    open('ui/wall.tsx', LOST, { also: [{ at: place('ui/line.tsx'), message: 'post.body is shown inside it' }] }),
    open('ui/talk.tsx', 'what Menu opens could not be followed'),
  ];
  expect(asked(facts)).toEqual(['ui/talk.tsx']);
  const talk = entities(facts).at(-1)!;
  expect(openBeside(talk, 'report-entry-point').map(({ at, message }) => `${at.path} ${message}`)).toEqual([
    `ui/wall.tsx wall is left open as well: ${LOST}`,
    'ui/line.tsx post.body is shown inside it',
    `ui/admin/notes.tsx notes is left open as well: ${LOST}`,
    'ui/card.tsx card is left open as well: it only leads to the whole, and …',
  ]);
  expect(openBeside(entities(facts)[0]!, 'report-entry-point')).toEqual([]);
});

it.each([
  ['a report that works', { controls: [{ concept: 'report-entry-point', state: 'works' }] }],
  ['a report that does nothing', { controls: [{ concept: 'report-entry-point', state: 'does-nothing' }] }],
  ['nothing that is lost', { complete: true, gap: undefined }],
])('each speaks for itself that has %s', (_, more) => {
  expect(asked([open('a.tsx', LOST), open('b.tsx', LOST, more)])).toEqual(['a.tsx', 'b.tsx']);
});

it('a control for something else decides nothing', () => {
  const more = { controls: [{ concept: 'block-user', state: 'works' }] };
  expect(asked([open('a.tsx', LOST), open('b.tsx', LOST, more)])).toEqual(['a.tsx']);
});
