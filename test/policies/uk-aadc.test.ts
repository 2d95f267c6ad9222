import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/kit/yaml.ts';
import type { PolicyDocument } from '../../src/model/schema/policy.ts';

const PATH = 'policies/uk-aadc.yaml';
const text = readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8');
const policy = parseYaml(PATH, text).value as PolicyDocument;

/** The numbering of 2020; the draft of 2019 had sixteen standards in another order. */
const TITLES = [
  'Best interests of the child',
  'Data protection impact assessments',
  'Age appropriate application',
  'Transparency',
  'Detrimental use of data',
  'Policies and community standards',
  'Default settings',
  'Data minimisation',
  'Data sharing',
  'Geolocation',
  'Parental controls',
  'Profiling',
  'Nudge techniques',
  'Connected toys and devices',
  'Online tools',
];

/** Standards whose own page at the ICO was seen; the others rest on secondary sources and must say so. */
const SEEN_AT_PUBLISHER = ['7', '11', '12', '13', '14', '15'];

const links = () => policy.provisions.flatMap(one => one.rules.map(link => ({ ...link, provision: one.id })));

describe('the Age Appropriate Design Code as a policy', () => {
  test('it holds the fifteen standards of 2020 in order', () => {
    expect(policy.provisions.map(one => [one.id, one.title])).toEqual(
      TITLES.map((title, index) => [String(index + 1), title]),
    );
  });

  test('every standard points at its own page below the page of the code', () => {
    for (const { id, title, source } of policy.provisions) {
      expect(source).toBe(`${policy.source}${id}-${title.toLowerCase().replaceAll(' ', '-')}/`);
    }
  });

  test('a standard is called confirmed by the publisher only where its page was seen', () => {
    const confirmed = policy.provisions.filter(one => one.confirmed === 'publisher').map(one => one.id);
    expect(confirmed).toEqual(SEEN_AT_PUBLISHER);
  });

  test('no rule claims to cover a standard alone', () => {
    for (const { rule, strength } of links()) expect(strength, rule).not.toBe('full');
  });

  test('every standard keeps two to five questions for a person', () => {
    for (const { id, questions } of policy.provisions) {
      expect(questions.length, id).toBeGreaterThanOrEqual(2);
      expect(questions.length, id).toBeLessThanOrEqual(5);
    }
  });

  test('the consent age can be moved and is 13 unless somebody moves it', () => {
    expect(policy.parameters).toEqual({ 'consent-age': { default: 13 } });
  });

  test('the standards with an exception for a compelling reason say so', () => {
    const summaryOf = (id: string) => policy.provisions.find(one => one.id === id)?.summary;
    for (const id of ['7', '9', '10', '12']) expect(summaryOf(id), id).toContain('compelling reason');
  });
});
