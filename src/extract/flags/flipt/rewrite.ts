import type { AttributeModel, FlagModel, Site } from '../search/model.ts';
import { classesFor, type Met } from './classes.ts';
import type { Entry } from './document.ts';
import { choiceName, drawnIn, IN, shareSite, variantSite, type Draw } from './sites.ts';
import { ALL, AND, distinct, ENTITY, isBoolean, OR } from './snapshot.ts';
import type { Constraint, Flag, Rollout, Rule, Segment } from './snapshot.ts';
import { isKnownType, pathOf } from './walk.ts';

const OPERATORS = /^(eq|neq|[lg]te?|(not)?empty|(not)?present|true|false|prefix|suffix|(not)?contains|is(not)?oneof)$/;

export interface Rewritten {
  flag: Flag;
  /** All that is asked of somebody, with what stands for a draw. */
  constraints: readonly Constraint[];
  sites: readonly Site[];
  doubts: readonly string[];
  unknowns: readonly string[];
}

/** A flag in which each draw is a constraint on an attribute that stands for it. */
export function rewriteFlag({ flag, unknowns }: Entry, key: string): Rewritten {
  const reading = new Reading();
  const rollouts = isBoolean(flag) ? flag.rollouts.map(one => reading.rollout(one)) : [];
  const rules = isBoolean(flag) ? [] : flag.rules.flatMap(one => reading.rule(one));
  const { sites, doubts, odd } = reading;
  const rewritten = { ...flag, key, rules, rollouts };
  const constraints = [...rules, ...rollouts.map(({ segment }) => segment)].flatMap(
    part => part?.segments.flatMap(one => one.constraints) ?? [],
  );
  return { flag: rewritten, constraints, sites, doubts: [...doubts], unknowns: [...unknowns, ...odd] };
}

export function modelOf({ constraints, sites, doubts, unknowns }: Rewritten, met: Met): FlagModel {
  const own = new Set(sites.map(({ attribute }) => attribute));
  const named = new Map<string, Constraint[]>([['entityId', []]]);
  for (const constraint of constraints) {
    const path = pathOf(constraint);
    if (own.has(path) || !isKnownType(constraint.type)) continue;
    named.set(path, [...(named.get(path) ?? []), constraint]);
  }
  const attributes = new Map<string, AttributeModel>();
  for (const [path, some] of named) attributes.set(path, classesFor(some, met, path === 'entityId'));
  // Everybody has one: the library does not answer without.
  attributes.set('entityId', { ...attributes.get('entityId')!, required: true });
  return { attributes, sites, doubts, unknowns };
}

class Reading {
  readonly sites: Site[] = [];
  readonly doubts = new Set<string>();
  readonly odd = new Set<string>();

  rollout(rollout: Rollout): Rollout {
    const { threshold, segment } = rollout;
    if (threshold) {
      const segments = [this.#is(this.#site(shareSite(threshold.percentage)), IN)];
      return { segment: { value: threshold.value, segmentOperator: AND, segments } };
    }
    if (segment) segment.segments.forEach(one => this.#segment(one));
    return rollout;
  }

  /** One rule for each variant, and for each segment where one of them is enough. */
  rule(rule: Rule): Rule[] {
    rule.segments.forEach(one => this.#segment(one));
    const drawn = drawnIn(rule);
    const total = rule.distributions.reduce((sum, { rollout }) => sum + rollout, 0);
    if (rule.distributions.length > 0 && Math.abs(total - 100) > 0.1)
      this.odd.add(`the shares of a rule add up to ${total} %`);
    if (drawn.length < 2) return [rule];
    const site = variantSite(rule);
    if (!site) {
      this.doubts.add('two of its shares end at one hash');
      return [rule];
    }
    const attribute = this.#site(site);
    const segments = distinct(rule.segments);
    const ways = rule.segmentOperator === AND ? [segments] : segments.map(one => [one]);
    return ways.flatMap(way =>
      site.choices.map(({ value }): Rule => {
        const { variantKey } = drawn.find((_, index) => choiceName(index) === value)!;
        const is = this.#is(attribute, String(value));
        return { segments: [...way, is], segmentOperator: AND, distributions: [{ variantKey, rollout: 100 }] };
      }),
    );
  }

  #segment({ constraints }: Segment): void {
    for (const { type, operator, property } of constraints) {
      if (!isKnownType(type)) this.odd.add(`the library does not know the type "${type}" of a constraint`);
      else if (!OPERATORS.test(operator)) this.odd.add(`the library does not know the operator "${operator}"`);
      if (type === ENTITY) continue;
      if (property === 'entityId' || property.startsWith('__site'))
        this.doubts.add(`it asks for "${property}", which stands for something else here`);
    }
  }

  #site(draw: Draw): string {
    const attribute = `__site${this.sites.length}`;
    this.sites.push({ ...draw, attribute });
    return attribute;
  }

  #is(attribute: string, value: string): Segment {
    const constraint = { type: 'STRING_CONSTRAINT_COMPARISON_TYPE', property: attribute, operator: 'eq', value };
    return { key: attribute, matchType: ALL, constraints: [constraint] };
  }
}

/** A flag that is on for whoever meets a constraint. */
export function testOf(constraint: Constraint, key: string): Flag {
  const segments = [{ key, matchType: ALL, constraints: [constraint] }];
  const rollouts = [{ segment: { value: true, segmentOperator: OR, segments } }];
  return { key, name: key, type: 'BOOLEAN_FLAG_TYPE', enabled: false, rules: [], rollouts };
}
