import { expect, it } from 'vitest';
import type { OperationEntity } from '../../src/evaluate/entities.ts';
import { isFirst, speaksForClient } from '../../src/evaluate/leads.ts';
import { operation } from './facts.ts';

const at = (path: string) => {
  const fact = operation('image-upload', { side: 'client', traits: ['client', 'list'] })('p');
  return { ...fact, at: { ...fact.at, path } };
};

/** The one of some places on a client that a finding stands at. */
function leading(paths: readonly string[], asks: typeof isFirst, trait = 'client'): string | undefined {
  const code = paths.map(path => ({ fact: at(path) }));
  return code.find(({ fact }) => asks({ fact, product: { code } } as unknown as OperationEntity, trait))?.fact.at.path;
}

it.each([isFirst, speaksForClient])('people come before those who look after the place', asks => {
  expect(leading(['app/dash/courses/import.tsx', 'app/me/picture.tsx'], asks)).toBe('app/me/picture.tsx');
  expect(leading(['ui/moderation/list.tsx', 'ui/profile.tsx'], asks)).toBe('ui/profile.tsx');
  expect(leading(['app/dashing/a.tsx', 'app/me/picture.tsx'], asks)).toBe('app/dashing/a.tsx');
  expect(leading(['app/dash/b.tsx', 'app/dash/a.tsx'], asks)).toBe('app/dash/a.tsx');
});

it('a list that one reads comes before one that one picks from', () => {
  const paths = ['ui/fields/Dropdown.tsx', 'ui/history.tsx'];
  expect(leading(paths, isFirst, 'list')).toBe('ui/history.tsx');
  expect(leading(paths, isFirst)).toBe('ui/fields/Dropdown.tsx');
  expect(leading(['ui/selections/news.tsx', 'ui/users.tsx'], isFirst, 'list')).toBe('ui/selections/news.tsx');
});
