import type { Mark } from '../model/finding.ts';
import { OPEN } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { Policy } from '../model/policy.ts';
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
  policies: readonly Policy[],
  asOf: string,
): Suppressions {
  const excusable = excusableRules(policies);
  const used = new Set<Waiver | Exception>();
  const waivers = product.waivers.filter(waiver => waiver.until >= asOf && waiver.added <= asOf && !isTooBroad(waiver));
  const exceptions = product.exceptions.filter(exception => exception.until >= asOf && excusable.has(exception.rule));
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
      ...product.waivers.filter(isTooBroad).map(tooBroad),
      ...product.waivers.filter(waiver => waiver.added > asOf).map(notYet),
      ...product.exceptions
        .filter(exception => ruleIds.includes(exception.rule) && !excusable.has(exception.rule))
        .map(notExcusable),
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

/** Rules for which some selected text itself allows an exception. */
function excusableRules(policies: readonly Policy[]): ReadonlySet<string> {
  const links = policies.flatMap(policy => policy.provisions.flatMap(provision => provision.rules));
  return new Set(links.filter(link => link.exception).map(link => link.rule));
}

/** Neither a subject nor a path, or a path that any file has: it would hide everything, also what comes later. */
function isTooBroad(waiver: Waiver): boolean {
  if (waiver.subject !== undefined) return false;
  if (waiver.path === undefined) return true;
  const covers = matcher([waiver.path]);
  return covers('a') && covers('b/c.d');
}

function notYet(waiver: Waiver): Notice {
  return {
    code: 'manifest-invalid',
    message: `the waiver for ${waiver.rule} was added on ${waiver.added}, a day that has not come yet`,
    at: waiver.at,
    hint: 'write the day on which it was decided',
  };
}

function notExcusable(exception: Exception): Notice {
  return {
    code: 'manifest-invalid',
    message: `no selected text allows an exception for ${exception.rule}`,
    at: exception.at,
    hint: 'mend the finding, or write a waiver, which does not count as conformance',
  };
}

function tooBroad(waiver: Waiver): Notice {
  return {
    code: 'manifest-invalid',
    message: `the waiver for ${waiver.rule} names neither a subject nor a path of its own, so it would hide everything`,
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
