import { describe, expect, it } from 'vitest';
import type { SurfaceControl, SurfaceFact } from '../../src/model/code-fact.ts';
import type { Fact } from '../../src/model/fact.ts';
import { operation, placeIn, surface } from './facts.ts';
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
  expect(said()).toBe('there is none, nor is one seen anywhere in the product');
});

describe('where nothing in the product is such a control', () => {
  const RULE = `for: surface
when: surface.speaksFor("report-entry-point")
require: surface.offers("report-entry-point")
related: [{ at: 'surface.spokenFor("report-entry-point")', message: here too }]`;
  const shown =
    (symbol: string, path: string, more: Partial<SurfaceFact['value']> = {}) =>
    (product: string) => {
      const fact = surface({ symbol, ...more })(product);
      return { ...fact, subject: `${path}#${symbol}`, at: placeIn(path, 2) };
    };
  const judged = (...all: ((product: string) => Fact)[]) =>
    verdictsOf(RULE, { manifest, facts: product => all.map(one => one(product)) })
      .filter(({ outcome }) => outcome !== 'not-applicable')
      .map(({ subject, related }) => [subject.split('#')[1], ...related.map(({ at }) => at.path)]);
  const CARD = shown('PostCard', 'src/a.tsx');
  const POST = shown('Post', 'src/b.tsx');

  it('what stands for all of a kind is judged, and names the others', () => {
    const MENU = shown('PostActions', 'src/z.tsx', { isMenu: true });
    expect(judged(CARD, POST)).toEqual([['Post', 'src/a.tsx']]);
    expect(judged(CARD, POST, MENU)).toEqual([['PostActions', 'src/b.tsx', 'src/a.tsx']]);
  });

  it('talks, people and all else are three things, and an app for the phone is another', () => {
    const [TALK, PERSON] = [shown('MessageBubble', 'src/c.tsx'), shown('UserProfile', 'src/d.tsx')];
    expect(judged(POST, TALK, PERSON).map(([symbol]) => symbol)).toEqual(['Post', 'MessageBubble', 'UserProfile']);
    const both = judged(shown('Post', 'packages/mobile/b.tsx'), shown('Post', 'packages/web/b.tsx'));
    expect(both).toEqual([['Post'], ['Post']]);
  });

  it('what was seen whole speaks, and what a model says does not speak for people', () => {
    const open = { complete: false, gap: { at: placeIn('src/b.tsx', 3), message: 'what Slot shows is not known' } };
    expect(judged(shown('Post', 'src/b.tsx', open), CARD)).toEqual([['PostCard', 'src/b.tsx']]);
    expect(judged(shown('AIMessage', 'src/a.tsx'), shown('ChatPanel', 'src/b.tsx'))).toEqual([
      ['ChatPanel', 'src/a.tsx'],
    ]);
  });

  it('with one anywhere, each that lacks it is a gap of its own', () => {
    const SENT = operation('report-entry-point', { side: 'client' });
    expect(judged(CARD, POST, SENT)).toEqual([['PostCard'], ['Post']]);
    const OTHER = shown('Reply', 'src/e.tsx', { controls: [control(4, 'hidden')] });
    expect(judged(CARD, POST, OTHER).map(([symbol]) => symbol)).toEqual(['PostCard', 'Post', 'Reply']);
  });
});
