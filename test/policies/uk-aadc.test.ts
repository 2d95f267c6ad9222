import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/kit/yaml.ts';
import { type PolicyDocument, PolicySchema } from '../../src/model/schema/policy.ts';

const PATH = 'policies/uk-aadc.yaml';
const file = parseYaml(PATH, readFileSync(new URL(`../../${PATH}`, import.meta.url), 'utf8'));
const policy = file.value as PolicyDocument;

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

const RULES = [
  'accountability/feature-has-owner',
  'age/missing-age-is-not-adult',
  'assessments/assessment-is-current',
  'assessments/impact-assessment-covers-feature',
  'audience/audience-is-declared',
  'audience/minimum-age-is-enforced',
  'audience/parental-route-below-consent-age',
  'audience/unknown-age-is-child',
  'features/capability-is-declared',
  'flags/bound-flag-exists',
  'flags/children-get-protective-value',
  'flags/declared-off-is-off',
  'flags/unknown-age-counts-as-child',
  'flags/unknown-age-gets-what-the-youngest-gets',
  'flags/value-comes-from-the-file',
  'location/off-by-default',
  'location/sharing-ends-with-session',
  'messaging/send-is-guarded',
  'messaging/strangers-cannot-message-children',
  'profile/private-by-default',
  'profiling/off-by-default',
  'reporting/declared-report-is-in-code',
  'reporting/feature-offers-reporting',
  'reporting/surface-offers-report',
  'settings/code-default-is-protective',
  'settings/code-default-matches-manifest',
  'settings/protective-defaults',
];

/** Standards whose own page at the ICO was seen; the others rest on secondary sources and must say so. */
const SEEN_AT_PUBLISHER = ['7', '11', '12', '13', '14', '15'];

const links = () => policy.provisions.flatMap(one => one.rules.map(link => ({ ...link, provision: one.id })));

describe('the Age Appropriate Design Code as a policy', () => {
  test('the file is sound YAML and fits the schema', () => {
    expect(file.troubles).toEqual([]);
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(PolicySchema);
    validate(policy);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('its id is the name of the file', () => {
    expect(PATH).toBe(`policies/${policy.id}.yaml`);
  });

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

  test('every rule serves at least one standard, and no other rule is named', () => {
    expect([...new Set(links().map(link => link.rule))].sort()).toEqual(RULES);
  });

  test('a standard names a rule once', () => {
    const keys = links().map(link => `${link.provision} ${link.rule}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('no rule claims to cover a standard alone, and each says what it leaves open', () => {
    for (const { rule, strength, rationale } of links()) {
      expect(strength, rule).not.toBe('full');
      expect(rationale, rule).toMatch(/^\S.+\. Leaves open: \S.+\.$/);
    }
  });

  test('every standard keeps two to five questions for a person', () => {
    for (const { id, questions } of policy.provisions) {
      expect(questions.length, id).toBeGreaterThanOrEqual(2);
      expect(questions.length, id).toBeLessThanOrEqual(5);
      for (const question of questions) expect(question, id).toMatch(/\?$/);
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
