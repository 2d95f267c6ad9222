import type { Report } from '../../model/report.ts';
import type { Strength } from '../../model/policy.ts';
import type { Severity } from '../../model/rule.ts';
import type { RenderContext } from '../format.ts';
import { escaped, link, sentence } from '../markdown/escape.ts';
import { prose, shorten } from '../words/prose.ts';
import type { Trouble } from '../words/trouble.ts';
import { LANE_WORDS, MEANINGS } from '../words/trouble.ts';
import { LONGEST_DESCRIPTION, MOST_TAGS } from './limits.ts';
import { troubleRule } from './result.ts';
import { hasTaxon } from './taxonomies.ts';
import { plain } from './text.ts';

/** A provision that a rule serves. */
interface Link {
  policy: string;
  id: string;
  strength: Strength;
}

const PRECISION = { high: 'high', medium: 'medium', low: 'low' } as const;
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** Every rule that ran, in the order of its id, so that a reader sees what was looked for and not only what was found. */
export function ruleDescriptors(report: Report, context: RenderContext, policies: readonly string[]) {
  const links = linksOf(report);
  const ids = new Set([...report.verdicts, ...report.findings].map(({ rule }) => rule).concat([...links.keys()]));
  return [...ids].sort().map(id => ruleDescriptor(id, report, context, links.get(id) ?? [], policies));
}

/** Which provisions each rule serves, from the provisions and from what findings say. */
function linksOf({ provisions, findings }: Report): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  const add = (rule: string, one: Link) => {
    const known = links.get(rule) ?? [];
    if (!known.some(({ policy, id }) => policy === one.policy && id === one.id)) links.set(rule, [...known, one]);
  };
  for (const { policy, id, rules } of provisions)
    for (const { id: rule, strength } of rules) add(rule, { policy, id, strength });
  for (const { rule, provisions: served } of findings) for (const one of served) add(rule, one);
  return links;
}

function ruleDescriptor(
  id: string,
  report: Report,
  { texts, ruleUrl }: RenderContext,
  links: readonly Link[],
  policies: readonly string[],
) {
  const rule = texts?.rule(id) ?? null;
  const finding = report.findings.find(one => one.rule === id);
  const title = rule?.title ?? finding?.title ?? id;
  const why = rule?.why ?? title;
  const fix = rule?.fix ?? finding?.fix ?? 'See the message of each result.';
  const severity: Severity = rule?.severity ?? finding?.severity ?? 'warning';
  const layer = rule?.layer ?? finding?.layer;
  const address = ruleUrl?.(id) ?? null;
  const refs = (rule?.refs ?? []).filter(({ url }) => url.startsWith('https://'));
  const served = links.map(({ policy, id: provision, strength }) => `${policy} ${provision} (${strength})`);
  const known = links.filter(one => hasTaxon(report, one));
  return {
    id,
    shortDescription: { text: short(title) },
    fullDescription: { text: short(why) },
    help: {
      text: [
        plain(why),
        `Fix: ${plain(fix)}`,
        ...(served.length > 0 ? [`Serves: ${plain(served.join(', '))}`] : []),
        ...refs.map(({ title: name, url }) => `Source: ${plain(name)}, ${plain(url)}`),
      ].join('\n\n'),
      markdown: [
        sentence(prose(why)),
        `**Fix:** ${sentence(prose(fix))}`,
        ...(served.length > 0 ? [`**Serves:** ${escaped(prose(served.join(', ')))}`] : []),
        ...refs.map(({ title: name, url }) => `**Source:** ${link(escaped(prose(name)), url)}`),
      ].join('\n\n'),
    },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: severity },
    ...(known.length > 0 && {
      relationships: known.map(({ policy, id: provision, strength }) => ({
        target: { id: plain(provision), toolComponent: { name: plain(policy), index: policies.indexOf(policy) } },
        kinds: ['relevant'],
        description: { text: `The rule covers the provision: ${strength}.` },
      })),
    }),
    properties: {
      tags: ['child-safety', ...(layer ? [layer] : []), ...new Set(links.map(({ policy }) => plain(policy)))].slice(
        0,
        MOST_TAGS,
      ),
      precision: PRECISION[rule?.confidence ?? finding?.confidence ?? 'medium'],
      'problem.severity': PROBLEM[severity],
    },
  };
}

const short = (text: string) => shorten(plain(text), LONGEST_DESCRIPTION, '…');

/** What stands for trouble with inputs among the rules. */
export function troubleDescriptors(troubles: readonly Trouble[]) {
  const codes = new Map(troubles.map(({ code, lane }) => [code, lane]));
  return [...codes].sort().map(([code, lane]) => ({
    id: troubleRule(code),
    shortDescription: { text: `${LANE_WORDS[lane]}: ${code.replaceAll('-', ' ')}` },
    fullDescription: { text: MEANINGS[lane] },
    help: { text: MEANINGS[lane] },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['child-safety', 'input'], precision: 'very-high', 'problem.severity': 'error' },
  }));
}
