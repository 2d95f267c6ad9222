import { canonicalJson } from '../../../kit/digest.ts';
import type { Context } from '../provider.ts';
import { Classes } from '../search/classes.ts';
import { contextWith } from '../search/contexts.ts';
import { CLOCK, type AttributeModel, type FlagModel, type Site } from '../search/model.ts';
import { isMap } from '../written.ts';
import { readLoop } from './loops.ts';
import { argumentsOf, isLiteral, nameOf } from './nodes.ts';
import { siteOf } from './sites.ts';

/** What the surrounding operator does with a value: asks whether it is true, serves it, or computes with it. */
type Use = 'truth' | 'result' | 'value';

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', 'min', 'max']);
const TIME = '$flagd.timestamp';

/** A rule with its percentages replaced, and what a search needs to know of it. */
export interface ReadRule {
  model: FlagModel;
  rule: unknown;
}

/** Reads a rule once: classes of each attribute, percentages as sites, moments at which it changes its mind. */
export function readRule(rule: unknown, probe: Probe | null): ReadRule {
  const reading = new Reading();
  const rewritten = reading.walk(rule, 'result', 0);
  return { model: reading.model(probe), rule: rewritten };
}

/** What the library says of a part of a rule; null where it cannot be asked. */
export type Probe = (part: unknown, context: Context) => string;

class Reading {
  readonly #attributes = new Map<string, Classes>();
  readonly #sites: Site[] = [];
  readonly #doubts = new Set<string>();
  #isHidden = false;
  /** Attribute -> the parts of the rule that test it alone. */
  readonly #tests = new Map<string, unknown[]>();

  model(probe: Probe | null): FlagModel {
    const attributes = new Map<string, AttributeModel>();
    const hashed = new Set(this.#sites.flatMap(({ keys }) => keys));
    for (const [name, classes] of this.#attributes) {
      // What is read so is among the tests of no attribute.
      if (this.#isHidden) classes.opaque('the rule also reads attributes by names that it puts together');
      const tests = this.#tests.get(name) ?? [];
      const said = (value: unknown) => tests.map(test => probe!(test, contextWith({}, [[name, value]]))).join();
      attributes.set(name, classes.build(probe && !hashed.has(name) && name !== CLOCK ? said : undefined));
    }
    return { attributes, sites: this.#sites, doubts: [...this.#doubts], unknowns: [] };
  }

  /** Notes what a part of a rule does, and gives it back with its percentages replaced. */
  walk(node: unknown, use: Use, depth: number): unknown {
    if (Array.isArray(node)) return node.map(item => this.walk(item, 'value', depth));
    if (!isMap(node)) return node;
    const [operator] = Object.keys(node);
    if (operator === undefined) return node;
    const args = argumentsOf(node[operator]);
    if (operator === 'var') {
      const name = nameOf(node);
      if (name === null) this.#hide(String(args[0]), depth);
      if (name === null) this.#walkName(args, depth);
      else this.#use(name, node, use, args.length > 1);
      return node;
    }
    const list = (uses: (index: number) => Use) => args.map((part, index) => this.walk(part, uses(index), depth));
    if (operator === 'fractional') return this.#site(node, args, depth);
    if (COMPARISONS.has(operator)) return { [operator]: this.#compare(operator, args, depth) };
    if (operator === 'if' || operator === '?:')
      return { [operator]: list(index => (index % 2 === 0 && index < args.length - 1 ? 'truth' : use)) };
    if (operator === '!' || operator === '!!') return { [operator]: list(() => 'truth') };
    if (operator === 'and' || operator === 'or') return { [operator]: list(() => use) };
    if (operator === 'in') return { in: this.#within(args, depth) };
    if (operator === 'starts_with' || operator === 'ends_with')
      return { [operator]: this.#affix(operator, args, depth) };
    if (operator === 'sem_ver') return { sem_ver: this.#version(args, depth) };
    if (operator === 'missing' && args.every(name => typeof name === 'string')) {
      for (const name of args as string[]) {
        for (const value of ['', null]) this.#of(name).exact(value);
        this.#test(name, { missing: [name] });
      }
      return node;
    }
    if (operator === 'missing' || operator === 'missing_some')
      this.#doubts.add(`"${operator}" asks for attributes in a way that is not followed`);
    if (ARITHMETIC.has(operator)) for (const part of args) this.#number(part);
    const loop = readLoop(operator, args);
    if (loop) return this.#loop(operator, loop, args, depth);
    return { [operator]: list(() => 'value') };
  }

  #of(name: string): Classes {
    const path = name === TIME ? CLOCK : name;
    const known = this.#attributes.get(path) ?? new Classes();
    this.#attributes.set(path, known);
    return known;
  }

  /** No proof comes of it, but numbers are what may give something away. */
  #number(part: unknown): void {
    const name = nameOf(part);
    if (name === null) return;
    this.#of(name).loose();
    for (const value of [0, 1, 5, 10, 100, 1000]) this.#of(name).number(value);
  }

  #test(name: string, test: unknown): void {
    this.#tests.set(name, [...(this.#tests.get(name) ?? []), test]);
  }

  #use(name: string, node: unknown, use: Use, hasDefault: boolean): void {
    if (name === '$flagd.flagKey') return;
    const classes = this.#of(name);
    if (hasDefault) classes.exact(null);
    if (use === 'truth') {
      this.#test(name, { '!!': [node] });
      classes.truth();
      for (const value of [0, 1, '']) classes.exact(value);
    } else classes.opaque(use === 'result' ? 'the rule serves it as it is' : 'the rule computes with it');
  }

  /** Reads that are among the tests of no attribute: out of a loop, or by a name that is put together. */
  #hide(written: string, depth: number): void {
    const outside = /^(?:\.\.\/)+([^\\/]+)$/.exec(written)?.[1];
    if (outside !== undefined) this.#of(outside).opaque('a loop asks for it');
    // Inside of a loop, the empty name is a member of the list.
    else if (depth === 0 || written !== '') this.#isHidden = true;
  }

  /** A name that is put together: which attributes it can mean, only the trace can say. */
  #walkName(args: readonly unknown[], depth: number): void {
    for (const part of args) this.walk(part, 'value', depth);
  }

  #compare(operator: string, args: readonly unknown[], depth: number): unknown[] {
    const names = args.map(nameOf);
    const literals = args.filter(isLiteral);
    const isPlain = literals.length === args.length - 1;
    return args.map((part, index) => {
      const name = names[index];
      if (name === null || name === undefined) return this.walk(part, 'value', depth);
      if (!isPlain || depth > 0) {
        this.#use(name, part, 'value', false);
        return part;
      }
      const classes = this.#of(name);
      if (argumentsOf((part as { var: unknown }).var).length > 1) classes.exact(null);
      this.#test(name, { [operator]: args });
      for (const literal of literals) compareWith(classes, operator, literal, name === TIME);
      return part;
    });
  }

  #within(args: readonly unknown[], depth: number): unknown[] {
    const [item, list] = args;
    const [itemName, listName] = [nameOf(item), nameOf(list)];
    if (itemName !== null && depth === 0 && Array.isArray(list) && list.every(isLiteral)) {
      const classes = this.#of(itemName);
      if (argumentsOf((item as { var: unknown }).var).length > 1) classes.exact(null);
      for (const literal of list) classes.exact(literal);
      this.#test(itemName, { in: args });
      if (itemName === TIME) classes.opaque('it is looked for in a list');
      return [...args];
    }
    if (
      itemName !== null &&
      depth === 0 &&
      typeof list === 'string' &&
      /^[A-Za-z_. -]{1,10}$/.test(list) &&
      !/nul|tru|fal/.test(list)
    ) {
      const classes = this.#of(itemName);
      for (let from = 0; from < list.length; from++)
        for (let to = from; to <= list.length; to++) classes.exact(list.slice(from, to));
      this.#test(itemName, { in: args });
      return [...args];
    }
    if (listName !== null && depth === 0 && typeof item === 'string') {
      this.#of(listName).part(item);
      this.#of(listName).member(item);
      this.#test(listName, { in: args });
      return [...args];
    }
    return args.map(part => this.walk(part, 'value', depth));
  }

  #affix(operator: string, args: readonly unknown[], depth: number): unknown[] {
    const [subject, text] = args;
    const name = nameOf(subject);
    if (name === null || depth > 0 || typeof text !== 'string')
      return args.map(part => this.walk(part, 'value', depth));
    this.#test(name, { [operator]: args });
    if (operator === 'starts_with') this.#of(name).prefix(text);
    else this.#of(name).suffix(text);
    return [...args];
  }

  #version(args: readonly unknown[], depth: number): unknown[] {
    const name = nameOf(args[0]);
    const text = args[2];
    if (name === null || depth > 0 || typeof text !== 'string')
      return args.map(part => this.walk(part, 'value', depth));
    this.#test(name, { sem_ver: args });
    this.#of(name).version(text);
    return [...args];
  }

  #loop(operator: string, loop: ReturnType<typeof readLoop>, args: readonly unknown[], depth: number): unknown {
    const [list, ...body] = args;
    const name = nameOf(list);
    if (loop?.members && name !== null && depth === 0) {
      for (const member of loop.members) this.#of(name).member(member);
      this.#of(name).list();
      this.#test(name, { [operator]: args });
      return { [operator]: [...args] };
    }
    return {
      [operator]: [this.walk(list, 'value', depth), ...body.map(part => this.walk(part, 'value', depth + 1))],
    };
  }

  #site(node: unknown, args: readonly unknown[], depth: number): unknown {
    const found = depth === 0 ? siteOf(args, `__site${this.#sites.length}`) : null;
    if (!found) {
      this.walk(args, 'value', depth);
      this.#of('targetingKey').opaque('a percentage is computed');
      return node;
    }
    for (const key of found.keys) this.#of(key);
    this.#sites.push({ ...found, group: canonicalJson(found.group) });
    return { var: found.attribute };
  }
}

/** Loose comparisons turn booleans and texts of digits into numbers; strict ones tell all of them apart. */
function compareWith(classes: Classes, operator: string, literal: unknown, isTime: boolean): void {
  if (isTime) {
    if (typeof literal !== 'number' || operator.length === 3) classes.opaque('it is compared with something else');
    else for (const second of [literal - 1, literal, literal + 1]) classes.exact(second * 1000);
    return;
  }
  const isOrder = operator.startsWith('<') || operator.startsWith('>');
  const isStrict = operator.length === 3;
  if (typeof literal === 'number') {
    classes.number(literal);
    if (isStrict) classes.exact(literal);
    else classes.loose();
  } else if (isOrder && typeof literal === 'string') classes.opaque('texts are compared by their order');
  else {
    classes.exact(literal);
    if (!isStrict && typeof literal === 'string' && literal.trim() !== '' && Number.isFinite(Number(literal)))
      classes.number(Number(literal));
    if (!isStrict && (literal === null || typeof literal === 'boolean' || literal === '')) {
      for (const value of [0, 1, true, false, '', null]) classes.exact(value);
    }
  }
}
