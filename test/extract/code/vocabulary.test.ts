import { describe, expect, it } from 'vitest';
import { validateVocabulary } from '../../../src/generated/validators.js';
import { findSetting } from '../../../src/model/catalogue.ts';
import { NEEDS } from '../../../src/model/schema/vocabulary.ts';
import { concepts } from './run-case.ts';

describe.each(concepts.map(concept => [concept.concept, concept] as const))('%s', (name, concept) => {
  it('follows its schema and is named like its file', () => {
    const { path, origin: _, ...document } = concept;
    expect(validateVocabulary(document)).toBe(true);
    expect(path).toBe(`rules/vocabulary/${name}.yaml`);
  });

  it('has words for every evidence that it needs', () => {
    const needed = (concept.match?.any ?? []).flatMap(one =>
      'call' in one ? (one.call.needs?.any ?? []) : 'jsx' in one ? (one.jsx.needs?.any ?? []) : [],
    );
    const given = [...Object.keys(concept.evidence ?? {}), 'flag-key'];
    expect(NEEDS).toEqual(expect.arrayContaining(needed));
    expect(given).toEqual(expect.arrayContaining(needed));
  });

  it('gives settings only options of their own scale', () => {
    for (const { setting, values } of concept.settings ?? []) {
      const scale = findSetting(setting)!.options.map(option => option.name);
      expect(scale).toEqual(expect.arrayContaining(Object.keys(values)));
    }
  });
});
