import { expect, it } from 'vitest';
import type { SurfaceControl } from '../../src/model/code-fact.ts';
import { placeIn, surface } from './facts.ts';
import { verdictOf, verdictsOf } from './one-rule.ts';

const manifest = 'features:\n  dm: { kind: direct-messaging, owner: x }\n';
const LINES = `for: surface
require: surface.offers("report-entry-point")
message: { engineer: "{surface.lack('report-entry-point')}", product: p, auditor: a }`;

const control = (line: number, state: SurfaceControl['state']): SurfaceControl => ({
  concept: 'report-entry-point',
  at: placeIn('src/Chat.tsx', line),
  symbol: 'Report',
  state,
});
const said = (...controls: SurfaceControl[]) =>
  verdictOf(LINES, { manifest, facts: product => [surface({ controls })(product)] }).messages?.engineer;

it('names what does nothing before what is only switched off', () => {
  expect(said(control(4, 'hidden'), control(9, 'does-nothing'))).toBe('the one at src/Chat.tsx:9:1 does nothing');
  expect(said(control(4, 'hidden'), control(9, 'hidden'))).toBe('the one at src/Chat.tsx:4:1 is not shown here');
  expect(said(control(4, 'does-nothing'), control(9, 'does-nothing'))).toBe('the one at src/Chat.tsx:4:1 does nothing');
  expect(said()).toBe('there is none');
});

it('points to one that works in another surface, in the nearest folder, and not where those work who look after the place', () => {
  const works = (path: string): SurfaceControl => ({ ...control(3, 'works'), at: placeIn(path, 3) });
  const first = LINES.replace('require:', 'when: surface.symbol == "Bare"\nrequire:');
  const facts = (product: string) => [
    surface({ symbol: 'Bare', controls: [] })(product),
    { ...surface({ controls: [works('app/Post.tsx')] })(product), at: placeIn('app/Post.tsx', 1) },
    { ...surface({ controls: [works('src/talk.tsx')] })(product), at: placeIn('src/talk.tsx', 1) },
    { ...surface({ controls: [works('src/admin/Row.tsx')] })(product), at: placeIn('src/admin/Row.tsx', 1) },
  ];
  const said = verdictsOf(first, { manifest, facts }).flatMap(({ messages }) => messages?.engineer ?? []);
  expect(said).toEqual(['there is none here, and another one works at src/talk.tsx:3:1']);
});
