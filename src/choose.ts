import { SAFEGUARDS } from './model/catalogue.ts';
import type { Fact } from './model/fact.ts';
import type { Notice } from './model/notice.ts';
import type { Policy } from './model/policy.ts';
import type { Product } from './model/product.ts';
import type { Rule } from './model/rule.ts';
import { didYouMean, listOf } from './kit/text.ts';

export const DEFAULT_POLICY = 'uk-aadc';

/** The policies of each product: those of the command line, else of its manifest, else the default with a notice. */
export function choosePolicies(all: readonly Policy[], products: readonly Product[], wanted: readonly string[]) {
  const notices: Notice[] = [];
  const byId = new Map(all.map(policy => [policy.id, policy]));
  const find = (id: string, at: Notice['at'], prefix: string): Policy[] => {
    const policy = byId.get(id);
    if (policy) return [policy];
    notices.push({
      code: 'unknown-policy',
      message: `${prefix}: there is no policy "${id}"${didYouMean(id, byId.keys())}`,
      at,
      hint: 'see `childproof policies list`',
    });
    return [];
  };
  const fromOptions = [...new Set(wanted)].flatMap(id => find(id, null, '--policy'));
  const chosen = new Map(
    products.map(product => {
      if (wanted.length > 0) return [product.id, fromOptions];
      if (product.policies !== null)
        return [product.id, [...new Set(product.policies.flatMap(({ id, at }) => find(id, at, 'policies')))]];
      if (product.manifest !== null) {
        const at = { path: product.manifest, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
        notices.push({
          code: 'default-policy',
          message: `the manifest names no policies; checked against ${DEFAULT_POLICY}`,
          at,
          hint: `write \`policies: [${DEFAULT_POLICY}]\` to make the choice yours`,
        });
      }
      return [product.id, byId.has(DEFAULT_POLICY) ? [byId.get(DEFAULT_POLICY)!] : []];
    }),
  );
  return { of: (product: string): readonly Policy[] => chosen.get(product) ?? [], notices };
}

/** The rules that run: built-in ones that a selected policy names, and all of the repository's own. */
export function chooseRules(
  all: readonly Rule[],
  products: readonly Product[],
  policiesOf: (product: string) => readonly Policy[],
  only: readonly string[],
  skip: readonly string[],
) {
  const ids = all.map(rule => rule.id);
  const unknown = (id: string, at: Notice['at'], where: string): Notice[] =>
    ids.includes(id)
      ? []
      : [
          {
            code: 'unknown-rule',
            message: `${where}: there is no rule "${id}"${didYouMean(id, ids)}`,
            at,
            hint: 'see `childproof rules list`',
          },
        ];
  const named = new Set(
    products
      .flatMap(product => policiesOf(product.id))
      .flatMap(policy => policy.provisions.flatMap(provision => provision.rules.map(link => link.rule))),
  );
  const parameters = new Set(all.flatMap(rule => Object.keys(rule.parameters ?? {})));
  const runs = (rule: Rule) => rule.origin === 'local' || named.has(rule.id);
  const notices = [
    ...only.flatMap(id => (all.some(rule => rule.id === id && !runs(rule)) ? [notNamed(id)] : [])),
    ...only.flatMap(id => unknown(id, null, '--rule')),
    ...skip.flatMap(id => unknown(id, null, '--skip-rule')),
    ...products.flatMap(product =>
      Object.entries(product.severities).flatMap(([id, { at }]) => unknown(id, at, 'severities')),
    ),
    ...products.flatMap(product =>
      Object.entries(product.parameters).flatMap(([name, { at }]): Notice[] =>
        parameters.has(name)
          ? []
          : [
              {
                code: 'manifest-invalid',
                message: `parameters: no rule has a parameter "${name}"${didYouMean(name, parameters)}`,
                at,
                hint: parameters.size > 0 ? `there is ${listOf([...parameters])}` : null,
              },
            ],
      ),
    ),
  ];
  const chosen = all.filter(
    rule => runs(rule) && (only.length === 0 || only.includes(rule.id)) && !skip.includes(rule.id),
  );
  return { chosen, notices };
}

/** Asked for and not run would look like run and passed. */
function notNamed(id: string): Notice {
  return {
    code: 'option-invalid',
    message: `--rule: no selected policy names ${id}, so it does not run`,
    at: null,
    hint: 'choose a policy that does with --policy',
  };
}

/** `elsewhere` names a concept, a guard or a safeguard; a slip of the pen would quietly cover nothing. */
export function checkElsewhere(facts: readonly Fact[], concepts: readonly string[]): Notice[] {
  const known = new Set([...concepts, ...Object.keys(SAFEGUARDS)]);
  return facts.flatMap((fact): Notice[] => {
    if (fact.kind !== 'elsewhere' || known.has(fact.value.capability)) return [];
    const { capability } = fact.value;
    return [
      {
        code: 'manifest-invalid',
        message: `elsewhere: "${capability}" is neither a concept nor a safeguard${didYouMean(capability, known)}`,
        at: fact.at,
        hint: 'see docs/vocabulary.md for the concepts',
      },
    ];
  });
}
