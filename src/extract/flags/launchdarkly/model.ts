import { CIRCLE, circlesFrom } from '../written.ts';
import { Classes } from '../search/classes.ts';
import type { AttributeModel, FlagModel, Site, ValueClass } from '../search/model.ts';
import { listsOf } from '../search/lists.ts';
import { readClause } from './clauses.ts';
import type { Clause, Flag, Rule, Segment, SegmentRule, Served, Target } from './document.ts';
import { choiceName, RING, rolloutSite, segmentSite } from './sites.ts';

const USER = 'user';

/** A flag with its percentages replaced by clauses on attributes, with everything that it asks. */
export interface Rewritten {
  flags: Flag[];
  segments: Segment[];
  /** Attribute -> the clauses on it. */
  clauses: ReadonlyMap<string, readonly Clause[]>;
  /** @param said What the SDK says of a value of an attribute, clause by clause. */
  model(said: (attribute: string, value: unknown) => string): FlagModel;
}

export function rewriteFlag(
  key: string,
  flags: ReadonlyMap<string, Flag>,
  segments: ReadonlyMap<string, Segment>,
): Rewritten {
  const reading = new Reading(flags, segments);
  reading.flag(key);
  reading.circles(key);
  return reading;
}

/** A name, or a path if it begins with a slash; null for what is no attribute of a person. */
export function pathOf(attribute: string, isPath = true): string | null {
  if (attribute === '' || attribute === 'kind' || attribute === '/kind') return null;
  const steps = isPath && attribute.startsWith('/') ? attribute.slice(1).split('/') : [attribute];
  if (steps.includes('')) return null;
  const names = isPath ? steps.map(step => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
  return names.map(name => name.replaceAll('.', String.raw`\.`)).join('.');
}

/** A key is a text with something in it; the SDK answers nobody else. */
function keyOf({ classes, every, opaque }: AttributeModel): AttributeModel {
  const isKey = ({ value }: ValueClass) => typeof value === 'string' && value !== '';
  return { classes: classes.filter(isKey), every: every.filter(isKey), opaque, required: true };
}

/** Two clauses can be met by two members of a list. */
function withLists(model: AttributeModel, said: (value: unknown) => string): AttributeModel {
  // Where nothing can be proved, all members with all others would be tried in vain.
  if (model.opaque !== null) return model;
  const lists = listsOf(
    model.classes.map(({ value }) => value),
    said,
  );
  const more = (lists ?? []).map((value): ValueClass => ({ value, others: null }));
  return {
    classes: [...model.classes, ...more],
    every: [...model.every, ...more],
    opaque: lists === null ? 'too many kinds of lists are told apart' : null,
  };
}

class Reading implements Rewritten {
  readonly flags: Flag[] = [];
  readonly segments: Segment[] = [];
  readonly clauses = new Map<string, Clause[]>();
  readonly #from: { flags: ReadonlyMap<string, Flag>; segments: ReadonlyMap<string, Segment> };
  readonly #seen = new Set<string>();
  readonly #classes = new Map<string, Classes>();
  readonly #sites: Site[] = [];
  readonly #doubts = new Set<string>();
  readonly #unknowns = new Set<string>();

  constructor(flags: ReadonlyMap<string, Flag>, segments: ReadonlyMap<string, Segment>) {
    this.#from = { flags, segments };
    // Everybody has a key, so it is there even where nothing asks for it.
    this.#of('key');
  }

  model(said: (attribute: string, value: unknown) => string): FlagModel {
    const attributes = new Map<string, AttributeModel>();
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [path, classes] of this.#classes) {
      const isPlain = path === 'key' || hashed.has(path);
      const built = classes.build(isPlain ? undefined : value => said(path, value));
      attributes.set(path, path === 'key' ? keyOf(built) : withLists(built, value => said(path, value)));
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [...this.#unknowns] };
  }

  flag(key: string): void {
    if (this.#seen.has(`flag ${key}`)) return;
    this.#seen.add(`flag ${key}`);
    const flag = this.#from.flags.get(key);
    if (!flag) {
      this.#unknowns.add(`the flag "${key}" that it depends on is not in the file`);
      return;
    }
    for (const { key: other } of flag.prerequisites ?? []) this.flag(other);
    for (const target of [...(flag.targets ?? []), ...(flag.contextTargets ?? [])]) this.#target(target);
    const rules = (flag.rules ?? []).flatMap(rule => this.#rule(rule, flag));
    const { fallthrough = {} } = flag;
    const drawn = fallthrough.rollout ? this.#served(fallthrough, [], flag) : null;
    const last = fallthrough.rollout?.variations.at(-1)?.variation;
    const rest = drawn === null || last === undefined ? {} : { fallthrough: { variation: last } };
    this.flags.push({ ...flag, rules: [...rules, ...(drawn ?? [])], ...rest });
  }

  circles(key: string): void {
    const needs = (one: string) => (this.#from.flags.get(one)?.prerequisites ?? []).map(({ key: other }) => other);
    for (const one of circlesFrom(key, needs)) this.#unknowns.add(CIRCLE(one));
  }

  #rule(rule: Rule, flag: Flag): Rule[] {
    for (const clause of rule.clauses ?? []) this.#clause(clause);
    return (rule.rollout && this.#served(rule, rule.clauses ?? [], flag)) || [rule];
  }

  /** One rule for each variation that may be drawn; null if the rollout has to stay. */
  #served(served: Served & { id?: string }, clauses: readonly Clause[], flag: Flag): Rule[] | null {
    const { variation, rollout } = served;
    if (!rollout || (variation !== undefined && variation !== null) || !(rollout.variations?.length > 0)) return null;
    if (!this.#isUser(rollout.contextKind)) return null;
    const site = rolloutSite(rollout, { key: flag.key, salt: flag.salt ?? '' }, name =>
      pathOf(name, rollout.contextKind !== undefined),
    );
    if (typeof site === 'string') {
      this.#doubts.add(site);
      return null;
    }
    const total = rollout.variations.reduce((sum, { weight }) => sum + weight, 0);
    if (total !== RING) this.#unknowns.add(`the weights of a rollout add up to ${total}, and not to ${RING}`);
    const attribute = this.#site(site);
    return rollout.variations.map(({ variation: one }, index) => ({
      id: `${served.id ?? ''}#${index}`,
      variation: one,
      clauses: [...clauses, { attribute, op: 'in', values: [choiceName(index)] }],
    }));
  }

  #clause(clause: Clause): void {
    if (clause.op === 'segmentMatch') {
      for (const value of clause.values) if (typeof value === 'string') this.#segment(value);
      return;
    }
    if (!this.#isUser(clause.contextKind)) return;
    const path = pathOf(clause.attribute, clause.contextKind !== undefined);
    if (path === null) {
      this.#doubts.add(`a clause asks for "${clause.attribute}", which is no attribute of a person`);
      return;
    }
    const classes = this.#of(path);
    this.clauses.set(path, [...(this.clauses.get(path) ?? []), clause]);
    if (!readClause(clause, classes)) this.#unknowns.add(`the library does not know the operator "${clause.op}"`);
  }

  #segment(key: string): void {
    if (this.#seen.has(`segment ${key}`)) return;
    this.#seen.add(`segment ${key}`);
    const segment = this.#from.segments.get(key);
    if (!segment) {
      this.#unknowns.add(`the segment "${key}" is not in the file`);
      return;
    }
    for (const one of [...(segment.included ?? []), ...(segment.excluded ?? [])]) this.#of('key').exact(one);
    for (const target of [...(segment.includedContexts ?? []), ...(segment.excludedContexts ?? [])])
      this.#target(target);
    const rules = (segment.rules ?? []).map(rule => this.#segmentRule(rule, segment));
    this.segments.push(segment.unbounded ? this.#kept(segment, rules) : { ...segment, rules });
  }

  #segmentRule(rule: SegmentRule, segment: Segment): SegmentRule {
    for (const clause of rule.clauses ?? []) this.#clause(clause);
    if (rule.weight !== undefined && rule.weight !== null && !this.#isUser(rule.rolloutContextKind)) return rule;
    const site = segmentSite(rule, { key: segment.key, salt: segment.salt ?? '' }, name =>
      pathOf(name, rule.rolloutContextKind !== undefined),
    );
    if (typeof site === 'string') this.#doubts.add(site);
    if (site === null || typeof site === 'string') return rule;
    const { weight: _, ...rest } = rule;
    const attribute = this.#site(site);
    return { ...rest, clauses: [...(rule.clauses ?? []), { attribute, op: 'in', values: ['in'] }] };
  }

  /** Who is in a big segment is kept by the service: it may hold anybody, leave anybody out, or know nothing of them. */
  #kept(segment: Segment, rules: readonly SegmentRule[]): Segment {
    const attribute = this.#site({
      ring: 3,
      group: `kept ${segment.key}`,
      keys: [],
      choices: ['in', 'out', 'none'].map((value, from) => ({ value, from, to: from + 1 })),
      keyless: 'any',
      undecided: `who is in the segment "${segment.key}" is not in the file`,
    });
    const is = (value: string): Clause => ({ attribute, op: 'in', values: [value] });
    return {
      ...segment,
      unbounded: false,
      included: [],
      excluded: [],
      includedContexts: [],
      excludedContexts: [],
      rules: [
        { clauses: [is('in')] },
        ...rules.map(rule => ({ ...rule, clauses: [...(rule.clauses ?? []), is('none')] })),
      ],
    };
  }

  #target({ contextKind, values }: Target): void {
    if (!this.#isUser(contextKind)) return;
    for (const value of values) this.#of('key').exact(value);
  }

  /** Only users are searched; what is asked of a device or an organisation leaves the flag unproved. */
  #isUser(kind: string | undefined): boolean {
    if (kind === undefined || kind === '' || kind === USER) return true;
    this.#doubts.add(`it asks about a context of the kind "${kind}", and only users are searched`);
    return false;
  }

  #site(site: Omit<Site, 'attribute'>): string {
    const attribute = `__site${this.#sites.length}`;
    for (const key of site.keys) this.#of(key);
    this.#sites.push({ ...site, attribute });
    return attribute;
  }

  #of(path: string): Classes {
    const known = this.#classes.get(path) ?? new Classes();
    this.#classes.set(path, known);
    return known;
  }
}
