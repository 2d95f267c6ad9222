import type { Directive } from '../model/directive.ts';
import type { Mark } from '../model/finding.ts';
import { OPEN } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { Verdict } from '../model/verdict.ts';
import { didYouMean } from '../kit/text.ts';

export interface DirectiveMarks {
  markOf(verdict: Verdict): Mark;
  /** Those that cannot be followed: malformed, past their day, about a rule that does not exist. */
  faults: readonly Notice[];
  /** Those that no finding needed, of rules that ran. */
  unused(): Notice[];
}

/** A directive is a waiver for one line: it marks, and the rule is evaluated all the same. */
export function directiveMarks(
  directives: readonly Directive[],
  ruleIds: readonly string[],
  ran: ReadonlySet<string>,
  asOf: string,
): DirectiveMarks {
  const used = new Set<Directive>();
  const counting = directives.filter(one => one.problem === null && one.until! >= asOf);
  return {
    markOf({ outcome, rule, at }) {
      if (outcome !== 'fail' && outcome !== 'unknown') return OPEN;
      const found = counting.find(
        one => one.at.path === at.path && one.line === at.start.line && one.rules.includes(rule),
      );
      if (!found) return OPEN;
      used.add(found);
      return { state: 'waived', by: 'directive', reason: found.reason, owner: found.owner, until: found.until };
    },
    faults: directives.flatMap(one => faultOf(one, ruleIds, asOf)),
    unused: () =>
      counting
        .filter(one => !used.has(one) && one.rules.every(rule => ran.has(rule)))
        .map(({ rules, at }) => ({
          code: 'suppression-unused',
          message: `nothing needs the directive for ${rules.join(', ')} any more`,
          at,
          hint: 'delete it',
        })),
  };
}

function faultOf({ problem, rules, until, at }: Directive, ruleIds: readonly string[], asOf: string): Notice[] {
  const form = 'write `childproof-disable-next-line RULE -- reason until=YYYY-MM-DD owner=@team`';
  if (problem !== null)
    return [{ code: 'directive-invalid', message: `this directive does not count: ${problem}`, at, hint: form }];
  const strange = rules.find(rule => !ruleIds.includes(rule));
  if (strange !== undefined) {
    const message = `directive: there is no rule "${strange}"${didYouMean(strange, ruleIds)}`;
    return [{ code: 'directive-invalid', message, at, hint: 'see `childproof rules list`' }];
  }
  if (until! >= asOf) return [];
  const message = `the directive for ${rules.join(', ')} ended on ${until} and no longer counts`;
  return [{ code: 'suppression-expired', message, at, hint: 'mend the finding, or decide anew and give a later day' }];
}
