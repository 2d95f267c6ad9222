import type { Notice } from '../model/notice.ts';
import { topOf } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import type { Rule } from '../model/rule.ts';
import type { Binding, RuleResult, Judgement } from '../model/verdict.ts';
import { bindingsOf } from './bindings.ts';
import { catalogueWords } from './catalogues.ts';
import type { ConceptWords } from './catalogues.ts';
import type { Program } from './compile.ts';
import { compile } from './compile.ts';
import { judge, RuleCrash } from './judge.ts';
import { MANIFEST_SUBJECTS, subjectsOf } from './subjects.ts';
import type { Judged } from './subjects.ts';
import type { World } from './world.ts';

export { demandOf } from './demand.ts';
export { RuleCrash } from './judge.ts';
export { buildWorld } from './world.ts';

/** Type-checks rules. A rule that is wrong is a notice and does not run; the run then cannot be trusted. */
export function compileRules(
  rules: readonly Rule[],
  concepts: readonly ConceptWords[],
): { programs: Program[]; notices: Notice[] } {
  const words = catalogueWords(concepts);
  const results = rules.map(rule => compile(rule, words));
  return {
    programs: results.flatMap(one => (one.program ? [one.program] : [])),
    notices: results.flatMap(one => one.notices),
  };
}

/** Runs every program over every product that wants it. */
export function evaluate(
  programs: readonly Program[],
  policiesOf: (productId: string) => readonly Policy[],
  world: World,
): RuleResult[] {
  const results: RuleResult[] = [];
  for (const entity of world.products) {
    const { product } = entity;
    const policies = policiesOf(product.id);
    for (const program of programs) {
      const { rule } = program;
      if (product.manifest === null && MANIFEST_SUBJECTS.has(rule.for)) continue;
      for (const binding of bindingsOf(rule, policies, product)) {
        const subjects = subjectsOf(entity, rule.for);
        const verdicts = judgeAll(program, subjects, binding.parameters, world);
        if (verdicts) results.push({ rule, product: product.id, binding, population: subjects.length, verdicts });
      }
    }
  }
  return results;
}

/** A rule that somebody else wrote can ask for what cannot be computed: that is its fault, said at its place, not ours. */
function judgeAll(
  program: Program,
  subjects: readonly Judged[],
  parameters: Binding['parameters'],
  world: World,
): Judgement[] | null {
  try {
    return subjects.map(subject => judge(program, subject, parameters, world));
  } catch (error) {
    const { rule } = program;
    const cause = error instanceof RuleCrash ? (error.cause as { name?: string; summary?: string }) : null;
    if (rule.origin !== 'local' || cause?.name !== 'EvaluationError') throw error;
    const message = `require: cannot be computed: ${cause.summary ?? 'an expression failed'}`;
    world.faults.push({ code: 'rule-invalid', message, at: rule.places['require'] ?? topOf(rule.path), hint: null });
    return null;
  }
}
