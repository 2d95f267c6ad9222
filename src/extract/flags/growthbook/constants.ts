import { isPattern } from '../search/patterns.ts';
import type { Condition, Groups } from './document.ts';
import { isOperators } from './shape.ts';

/** What a member of a list is tested with. `probe` says it of a list of that member alone. */
export interface MemberTest {
  probe: Record<string, unknown>;
  /** The constants in it, or the condition on what is inside of the member. */
  of: { test: unknown } | { condition: Condition };
}

/** Everything that the tests of one attribute compare it with. */
export class Constants {
  readonly exact: unknown[] = [];
  /** Compared without regard to case. */
  readonly folded: string[] = [];
  /** Compared with as numbers. */
  readonly numbers: number[] = [];
  /** Compared by the order of texts. */
  readonly order: string[] = [];
  readonly versions: unknown[] = [];
  readonly patterns: { source: string; isFolded: boolean }[] = [];
  /** What the length of a list is compared with. */
  readonly sizes: number[] = [];
  readonly members: MemberTest[] = [];
  readonly unknownOperators = new Set<string>();
  readonly missingGroups = new Set<string>();
  /** Whether it matters if something is a text or a number. */
  isTyped = false;
  opaque: string | null = null;
  readonly #groups: Groups;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  read(test: unknown): void {
    if (isOperators(test)) {
      for (const [operator, of] of Object.entries(test)) this.#operator(operator, of);
      return;
    }
    this.exact.push(test);
    if (typeof test === 'number') this.numbers.push(test);
  }

  #operator(operator: string, of: unknown): void {
    switch (operator) {
      case '$eq':
      case '$ne':
        this.exact.push(of);
        this.isTyped = true;
        return;
      case '$lt':
      case '$lte':
      case '$gt':
      case '$gte':
        this.#ordered(of);
        return;
      case '$exists':
        return;
      case '$type':
        this.isTyped = true;
        return;
      case '$in':
      case '$nin':
      case '$ini':
      case '$nini':
        this.#listed(of, operator.endsWith('i'));
        return;
      case '$inGroup':
      case '$notInGroup':
        this.#listed(this.#valuesOf(of), false);
        return;
      case '$not':
        this.read(of);
        return;
      case '$size':
        this.#sized(of);
        return;
      case '$elemMatch':
        this.members.push({
          probe: { $elemMatch: of },
          of: isOperators(of) ? { test: of } : { condition: of as Condition },
        });
        return;
      case '$all':
      case '$alli':
        for (const one of Array.isArray(of) ? of : [])
          this.members.push({
            probe: { [operator]: [one] },
            of: { test: operator === '$alli' && typeof one === 'string' ? { $ini: [one] } : one },
          });
        return;
      case '$regex':
      case '$regexi':
        this.#pattern(of, operator === '$regexi');
        return;
      case '$veq':
      case '$vne':
      case '$vgt':
      case '$vgte':
      case '$vlt':
      case '$vlte':
        this.versions.push(of);
        return;
      default:
        this.unknownOperators.add(operator);
    }
  }

  /** Texts are in order with texts; everything else is a number to an order, if it can be. */
  #ordered(of: unknown): void {
    if (typeof of === 'number') this.numbers.push(of);
    else if (typeof of === 'boolean' || of === null) this.numbers.push(Number(of));
    else if (typeof of === 'string') {
      this.order.push(of);
      if (!Number.isNaN(Number(of))) this.numbers.push(Number(of));
    } else this.opaque ??= 'it is compared by order with a list or a map';
  }

  #listed(of: unknown, isFolded: boolean): void {
    if (!Array.isArray(of)) return;
    this.isTyped = true;
    for (const one of of as unknown[]) {
      if (isFolded && typeof one === 'string') this.folded.push(one);
      else this.exact.push(one);
    }
    this.members.push({
      probe: { [isFolded ? '$ini' : '$in']: of },
      of: { test: { $not: { $exists: of.length === 0 } } },
    });
  }

  #valuesOf(id: unknown): unknown {
    const name = String(id);
    if (!Object.hasOwn(this.#groups, name)) {
      this.missingGroups.add(name);
      return [];
    }
    const group = this.#groups[name] as { type?: unknown; values?: unknown };
    return Array.isArray(group) ? group : group?.type === 'list' ? group.values : null;
  }

  #sized(of: unknown): void {
    const inner = new Constants(this.#groups);
    inner.read(of);
    const { numbers, exact, order, versions, patterns, members, opaque } = inner;
    const all = [...numbers, ...exact.filter(one => typeof one === 'number')];
    this.sizes.push(...all.map(size => Math.round(size)));
    const isMore = order.length + versions.length + patterns.length + members.length > 0 || opaque !== null;
    const isOdd = exact.some(one => typeof one !== 'number') || all.some(size => !Number.isInteger(size));
    if (isMore || isOdd || all.some(size => size > MAX_SIZE))
      this.opaque ??= 'the length of the list is compared oddly';
    inner.unknownOperators.forEach(one => this.unknownOperators.add(one));
  }

  #pattern(of: unknown, isFolded: boolean): void {
    if (typeof of === 'string' && isPattern(of)) this.patterns.push({ source: of, isFolded });
    else if (typeof of !== 'string') this.opaque ??= 'it is matched with what is no pattern';
  }
}

/** Longer lists are not made up. */
const MAX_SIZE = 8;
