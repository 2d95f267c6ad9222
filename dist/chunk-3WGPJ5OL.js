import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/flags/search/contexts.ts
var ABSENT = /* @__PURE__ */ Symbol("absent");
function withAttribute(context, name, value) {
  return withStep(context, stepsOf(name), 0, value);
}
function withStep(context, steps, index, value) {
  const step = steps[index];
  const inner = index + 1 < steps.length ? withStep(asContext(context, step), steps, index + 1, value) : value;
  const copy = { ...context };
  if (step === "__proto__") Object.defineProperty(copy, step, { value: inner, enumerable: true, configurable: true });
  else copy[step] = inner;
  return copy;
}
function asContext(context, step) {
  const inner = Object.hasOwn(context, step) ? context[step] : void 0;
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : {};
}
function valueAt(context, name) {
  return stepsOf(name).reduce(
    (at, step) => typeof at === "object" && at !== null && Object.hasOwn(at, step) ? at[step] : void 0,
    context
  );
}
function stepsOf(name) {
  return name.includes("\\") ? name.split(/(?<!\\)\./).map((step) => step.replaceAll("\\.", ".")) : name.split(".");
}
function parentsOf(name) {
  const steps = name.split(/(?<!\\)\./);
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("."));
}
function contextWith(base, values) {
  let context = { ...base };
  for (const [name, value] of values) {
    if (value === ABSENT) continue;
    if (SIMPLE.test(name) && name !== "__proto__") context[name] = value;
    else context = { ...withAttribute(context, name, value) };
  }
  return context;
}
var SIMPLE = /^[^.\\]*$/;

// src/extract/flags/search/versions.ts
function versionClasses(constants) {
  const limits = [[0, 0, 0, 0]];
  for (const text of constants) {
    const parts = /^[vV]?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(text);
    if (!parts) return null;
    const [major, minor, patch] = parts.slice(1).map((part) => Number(part ?? 0));
    limits.push([major, minor, patch, 1], [major, minor, patch, 0], [major, minor, patch + 1, 0]);
    limits.push([major, minor, 0, 0], [major, minor + 1, 0, 0], [major, 0, 0, 0], [major + 1, 0, 0, 0]);
  }
  const sorted = limits.sort(order).filter((limit, index) => index === 0 || order(limits[index - 1], limit) !== 0);
  const stretches = sorted.flatMap((limit, index) => {
    const after = nextOf(limit);
    const next = sorted[index + 1];
    return next === void 0 || order(after, next) < 0 ? [limit, after] : [limit];
  });
  const texts = stretches.map(textOf);
  return [...constants, ...constants.map((text) => text.startsWith("v") ? text.slice(1) : `v${text}`), ...texts];
}
function order(a, b) {
  for (let index = 0; index < a.length; index++) {
    const difference = a[index] - b[index];
    if (difference !== 0) return difference;
  }
  return 0;
}
function nextOf([major, minor, patch, release]) {
  return release === 0 ? [major, minor, patch, 1] : [major, minor, patch + 1, 1];
}
function textOf([major, minor, patch, release]) {
  return `${major}.${minor}.${patch}${release === 0 ? "-0" : ""}`;
}

// src/extract/flags/search/classes.ts
var FILL = "‡other‡";
var SIGN = "‡";
var MAX_PARTS = 4;
var Classes = class {
  #exact = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Set();
  #prefixes = /* @__PURE__ */ new Set();
  #suffixes = /* @__PURE__ */ new Set();
  #parts = /* @__PURE__ */ new Set();
  #members = /* @__PURE__ */ new Set();
  #versions = /* @__PURE__ */ new Set();
  #opaque = null;
  #lists = false;
  #loose = false;
  /** The attribute is compared with this value for equality, or is one of a list that holds it. */
  exact(value) {
    this.#exact.set(`${typeof value} ${JSON.stringify(value)}`, value);
    this.#checkText(value);
  }
  /** The attribute is compared with this number, by order or equality. */
  number(limit) {
    if (Math.abs(limit) < 2 ** 50) this.#numbers.add(limit);
    else this.opaque("it is compared with a number beyond bounds");
  }
  prefix(text) {
    this.#prefixes.add(text);
    this.#checkText(text);
  }
  suffix(text) {
    this.#suffixes.add(text);
    this.#checkText(text);
  }
  /** The text is looked for inside of the attribute. */
  part(text) {
    this.#parts.add(text);
    this.#checkText(text);
  }
  /** The attribute may be a list, and this text is looked for among its members. */
  member(text) {
    this.list();
    this.#members.add(text);
    this.#checkText(text);
  }
  /** The attribute may be a list. */
  list() {
    this.#lists = true;
  }
  /**
   * Comparisons with numbers take texts of digits and booleans for numbers, while other tests tell them apart; any other
   * text makes the rule fail.
   */
  loose() {
    this.#loose = true;
  }
  /** Only whether it is true or false counts. */
  truth() {
    this.exact(true);
    this.exact(false);
  }
  /** The attribute is compared with this version, by the rules of semantic versions. */
  version(text) {
    this.#versions.add(text);
  }
  /** The classes are not all that the rule can tell apart; the first reason is kept. */
  opaque(reason) {
    this.#opaque ??= reason;
  }
  /**
   * @param signature What all tests of the flag together say of a value, `ABSENT` among them. Values of which they say the
   * same become one class: never give it for an attribute that a percentage hashes.
   */
  build(signature) {
    const isNumeric = this.#loose && this.#isOnlyNumbers();
    if (this.#loose && this.#exact.size > 0)
      for (const value of [...[...this.#numbers].map(String), true, false, ""]) this.exact(value);
    const classes = [...this.#exact.values()].map((value) => ({ value, others: null }));
    classes.push(...numberClasses([...this.#numbers]));
    if (this.#versions.size > 0) {
      const versions = versionClasses([...this.#versions]);
      if (versions === null || this.#prefixes.size + this.#suffixes.size + this.#parts.size > 0)
        this.opaque("it is compared as a version in a way that is not followed");
      classes.push(...(versions ?? []).map((value) => ({ value, others: null })));
    }
    classes.push(...isNumeric ? [] : this.#texts(), ...this.#listClasses());
    const seen = /* @__PURE__ */ new Set();
    const distinct = classes.filter(({ value }) => {
      const name = `${typeof value} ${JSON.stringify(value)}`;
      return !seen.has(name) && seen.add(name);
    });
    const merged = signature && this.#opaque === null ? mergedBy(signature, distinct) : distinct;
    return { classes: merged, every: distinct, opaque: this.#opaque };
  }
  /** A text where the rule wants a number makes it fail: the file decides nothing then. */
  #isOnlyNumbers() {
    const texts = this.#prefixes.size + this.#suffixes.size + this.#parts.size + this.#members.size + this.#versions.size;
    return texts === 0 && [...this.#exact.values()].every((value) => typeof value !== "string");
  }
  /** Every prefix with every suffix and every set of substrings, and something unknown in between. */
  #texts() {
    const middles = subsetsOf([...this.#parts]).map((parts) => [FILL, ...parts.flatMap((part) => [part, FILL])].join(""));
    const texts = ["", ...this.#prefixes].flatMap(
      (prefix) => ["", ...this.#suffixes].flatMap((suffix) => middles.map((middle) => prefix + middle + suffix))
    );
    return texts.map((value) => ({ value, others: (index) => filled(value, index) }));
  }
  #listClasses() {
    if (!this.#lists) return [];
    const sets = subsetsOf([...this.#members, FILL]);
    return sets.map((value) => ({ value, others: null }));
  }
  #checkText(value) {
    if (typeof value === "string" && value.includes(SIGN)) this.opaque("its rules hold a sign that is used here");
    if (this.#parts.size > MAX_PARTS || this.#members.size > MAX_PARTS)
      this.opaque("too many texts are looked for inside of it");
  }
};
function mergedBy(signature, classes) {
  const seen = /* @__PURE__ */ new Set([signature(ABSENT)]);
  return classes.filter(({ value }) => {
    const name = signature(value);
    return !seen.has(name) && seen.add(name);
  });
}
function filled(text, index) {
  return text.replaceAll(FILL, `user-${index}`);
}
function numberClasses(limits) {
  if (limits.length === 0) return [];
  const sorted = [...limits].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const between = sorted.slice(1).map((limit, index) => {
    const before = sorted[index];
    const whole = Math.floor(before) + 1;
    const value = whole < limit ? whole : (before + limit) / 2;
    return { value, others: (more) => value + (limit - value) * (more + 1) / (more + 2) };
  });
  return [
    ...sorted.map((value) => ({ value, others: null })),
    ...between,
    { value: Math.ceil(least) - 1, others: (more) => Math.ceil(least) - 2 - more },
    { value: Math.floor(most) + 1, others: (more) => Math.floor(most) + 2 + more }
  ];
}
function subsetsOf(items) {
  if (items.length > MAX_PARTS + 1) return [[], ...items.map((item) => [item]), [...items]];
  return items.reduce((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

export {
  ABSENT,
  withAttribute,
  valueAt,
  parentsOf,
  contextWith,
  versionClasses,
  FILL,
  Classes,
  filled
};
