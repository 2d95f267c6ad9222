import type { Mark } from '../model/finding.ts';
import { OPEN } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { Exception, Product, Waiver } from '../model/product.ts';
import type { Verdict } from '../model/verdict.ts';
import { matcher } from '../kit/glob.ts';
import { relativeTo } from '../kit/path.ts';
import { didYouMean } from '../kit/text.ts';

/** A waiver that nothing needs is reported only when its team had time to merge what it was written for. */
const UNUSED_AFTER_DAYS = 14;

export interface Suppressions {
  markOf(verdict: Verdict): Mark;
  /** What is wrong with exceptions and waivers as they stand: expired, too broad, about a rule that does not exist. */
  faults: readonly Notice[];
  /** Those that no verdict needed, of rules that ran. */
  unused(): Notice[];
}

/** Exceptions and waivers of a product. They mark verdicts; they drop none, and the rule is evaluated all the same. */
export function suppressionsOf(
  product: Product,
  ruleIds: readonly string[],
  ran: ReadonlySet<string>,
  asOf: string,
): Suppressions {
  const used = new Set<Waiver | Exception>();
  const waivers = product.waivers.filter(
    waiver => waiver.until >= asOf && (waiver.subject !== undefined || waiver.path !== undefined),
  );
  const exceptions = product.exceptions.filter(exception => exception.until >= asOf);
  return {
    markOf(verdict) {
      if (verdict.outcome !== 'fail' && verdict.outcome !== 'unknown') return OPEN;
      const exception = verdict.outcome === 'fail' ? exceptions.find(one => covers(one, verdict, product)) : undefined;
      if (exception) {
        used.add(exception);
        return {
          state: 'excepted',
          by: exception['approved-by'],
          reason: exception.reason,
          owner: exception.owner,
          until: exception.until,
        };
      }
      const waiver = waivers.find(one => covers(one, verdict, product));
      if (!waiver) return OPEN;
      used.add(waiver);
      return { state: 'waived', by: 'waiver', reason: waiver.reason, owner: waiver.owner, until: waiver.until };
    },
    faults: [
      ...product.waivers.flatMap(waiver => faultsOf('waiver', waiver, ruleIds, asOf)),
      ...product.exceptions.flatMap(exception => faultsOf('exception', exception, ruleIds, asOf)),
      ...product.waivers.filter(waiver => waiver.subject === undefined && waiver.path === undefined).map(tooBroad),
    ],
    unused: () =>
      [...waivers, ...exceptions]
        .filter(one => ran.has(one.rule) && !used.has(one) && isSettled(one, asOf))
        .map(unused),
  };
}

function covers(one: Waiver | Exception, verdict: Verdict, product: Product): boolean {
  if (one.rule !== verdict.rule) return false;
  if (one.subject !== undefined && one.subject !== verdict.subject) return false;
  const path = 'path' in one ? one.path : undefined;
  return path === undefined || matcher([path])(relativeTo(product.folder, verdict.at.path));
}

function faultsOf(kind: string, one: Waiver | Exception, ruleIds: readonly string[], asOf: string): Notice[] {
  if (!ruleIds.includes(one.rule)) {
    return [
      {
        code: 'unknown-rule',
        message: `${kind}: there is no rule "${one.rule}"${didYouMean(one.rule, ruleIds)}`,
        at: one.at,
        hint: 'see `childproof rules list`',
      },
    ];
  }
  if (one.until >= asOf) return [];
  return [
    {
      code: 'suppression-expired',
      message: `the ${kind} for ${one.rule} ended on ${one.until} and no longer counts`,
      at: one.at,
      hint: 'mend the finding, or decide anew and give a later day',
    },
  ];
}

function tooBroad(waiver: Waiver): Notice {
  return {
    code: 'manifest-invalid',
    message: `the waiver for ${waiver.rule} names neither a subject nor a path, so it would hide everything`,
    at: waiver.at,
    hint: 'add `subject:` or `path:`',
  };
}

function unused(one: Waiver | Exception): Notice {
  return {
    code: 'suppression-unused',
    message: `nothing needs the ${'added' in one ? 'waiver' : 'exception'} for ${one.rule} any more`,
    at: one.at,
    hint: 'delete it',
  };
}

function isSettled(one: Waiver | Exception, asOf: string): boolean {
  if (!('added' in one)) return true;
  const age = (Date.parse(`${asOf}T00:00:00Z`) - Date.parse(`${one.added}T00:00:00Z`)) / 86_400_000;
  return age > UNUSED_AFTER_DAYS;
}
