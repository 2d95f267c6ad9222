import type { LoadedRule } from '../../../load/index.ts';
import type { Policy } from '../../../model/policy.ts';
import type { RuleExample } from '../../../model/rule.ts';
import type { Outcome } from '../../../model/verdict.ts';
import { count } from '../../../kit/text.ts';
import { linkFrom, policyPage, rulePage, servedBy } from './library.ts';
import type { Sources } from './library.ts';
import { anchor, code, codes, fence, languageOf, list, page, printedFrom, prose, table } from './markdown.ts';

const INDEX = 'docs/rules/README.md';

/** A page for each rule, and the table of all. */
export function printRulePages({ rules, policies }: Sources): Record<string, string> {
  return Object.fromEntries([
    ...rules.map(one => [rulePage(one.rule.id), rulePageOf(one, policies)]),
    [INDEX, indexOf(rules, policies)],
  ]);
}

/** Every rule in one table, links as seen from `from`. */
export function rulesTable(rules: readonly LoadedRule[], policies: readonly Policy[], from: string): string {
  const rows = rules.map(({ rule }) => [
    `[${rule.id}](${linkFrom(from, rulePage(rule.id))})`,
    prose(rule.title),
    rule.layer,
    rule.severity,
    servedInShort(rule.id, policies),
  ]);
  return table(['Rule', 'What must hold', 'Layer', 'Severity', 'Serves'], rows) ?? '';
}

/** `uk-aadc 3, 7`: the provisions, by policy. */
function servedInShort(id: string, policies: readonly Policy[]): string {
  const served = servedBy(id, policies);
  return policies
    .map(policy => ({ policy, ids: served.filter(one => one.policy === policy).map(one => one.id) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ policy, ids }) => `${policy.id} ${ids.join(', ')}`)
    .join('; ');
}

function indexOf(rules: readonly LoadedRule[], policies: readonly Policy[]): string {
  return page(
    printedFrom('rules/'),
    '# Rules',
    `${count(rules.length, 'rule')}. A rule runs when a selected policy names it; rules of your own (\`.childproof/rules/\`) always run. The layer says what a violation is a fault of: the manifest, the flags, the code, or their disagreement (\`cross\`).`,
    rulesTable(rules, policies, INDEX),
    `How a rule is written: [the rule language](${linkFrom(INDEX, 'docs/rule-language.md')}) and [CONTRIBUTING](${linkFrom(INDEX, 'CONTRIBUTING.md')}).`,
  );
}

function rulePageOf({ rule, examples }: LoadedRule, policies: readonly Policy[]): string {
  const own = rulePage(rule.id);
  const links = servedBy(rule.id, policies).map(({ policy, id, title, strength, rationale }) => [
    `[${policy.id} ${id}](${linkFrom(own, policyPage(policy.id))}#${anchor(`${id} ${title}`)})`,
    prose(title),
    strength,
    prose(rationale),
  ]);
  return page(
    printedFrom(rule.path),
    `# ${prose(rule.title)}`,
    `${code(rule.id)} · severity ${rule.severity} · confidence ${rule.confidence} · layer ${rule.layer} · [source](${linkFrom(own, rule.path)})`,
    prose(rule.why),
    '## How to mend it',
    prose(rule.fix),
    '## What it checks',
    fence('yaml', conditionOf({ rule, examples })),
    `The names are explained in [the rule language](${linkFrom(own, 'docs/rule-language.md')}). ${parametersInWords(rule.parameters)}`,
    '## Provisions it serves',
    table(['Provision', 'Title', 'Strength', 'Why, and what it leaves open'], links),
    EXAMPLES.flatMap(({ verdict, heading }) => examplesOf(heading, verdict, examples)),
    rule.refs ? '## Sources' : null,
    list((rule.refs ?? []).map(({ title, url }) => `[${prose(title)}](${url})`)),
  );
}

/** The part of the rule that decides, as its author wrote it, with defaults left out. */
function conditionOf({ rule }: LoadedRule): string {
  const block = (key: string, text: string, indent = '') =>
    text.trimEnd().includes('\n')
      ? [
          `${indent}${key}: |`,
          ...text
            .trimEnd()
            .split('\n')
            .map(line => `${indent}  ${line}`),
        ]
      : [`${indent}${key}: ${text.trim()}`];
  const group = (key: string, members: Readonly<Record<string, string>> | undefined) =>
    members ? [`${key}:`, ...Object.entries(members).flatMap(([name, text]) => block(name, text, '  '))] : [];
  return [
    `for: ${rule.for}`,
    ...(rule.when === undefined ? [] : block('when', rule.when)),
    ...group('let', rule.let),
    ...group('each', rule.each),
    ...(rule.expect === undefined ? [] : [`expect: ${rule.expect}`]),
    ...block('require', rule.require),
  ].join('\n');
}

function parametersInWords(parameters: Readonly<Record<string, number>> | undefined): string {
  const names = Object.entries(parameters ?? {}).map(
    ([name, years]) => `${code(name)} (${years} years unless a policy or the manifest says otherwise)`,
  );
  return names.length === 0 ? '' : `It has an age that law may move: ${names.join(', ')}.`;
}

const EXAMPLES: readonly { verdict: Outcome; heading: string }[] = [
  { verdict: 'fail', heading: 'Fails' },
  { verdict: 'pass', heading: 'Passes' },
  { verdict: 'unknown', heading: 'Cannot be decided' },
  { verdict: 'not-applicable', heading: 'Does not apply' },
];

function examplesOf(heading: string, verdict: Outcome, examples: readonly RuleExample[]): string[] {
  const chosen = examples.filter(example => example.verdict === verdict);
  if (chosen.length === 0) return [];
  return [
    `## ${heading}`,
    ...chosen.flatMap(({ name, files, finds }) => [
      `**${prose(sentence(name))}**${finds ? ` Found at ${codes(finds)}.` : ''}`,
      ...Object.entries(files).flatMap(([path, text]) => [code(path), fence(languageOf(path), text)]),
    ]),
  ];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
