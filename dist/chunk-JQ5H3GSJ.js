import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);
import {
  ADULT_AGE
} from "./chunk-E5NAVSJU.js";
import {
  CLOCK
} from "./chunk-OKPLDWVE.js";
import {
  ABSENT,
  FILL,
  contextWith,
  filled,
  parentsOf,
  valueAt,
  withAttribute
} from "./chunk-DA4ZGP4H.js";
import {
  MISSHAPEN,
  reasonOf
} from "./chunk-YXJSAF3F.js";
import {
  listOf,
  visible
} from "./chunk-E4KCALTW.js";

// src/extract/flags/search/birth-dates.ts
var DAY = 24 * 60 * 60 * 1e3;
function birthDatesAt(age, { birthDate }, model, clock) {
  if (!birthDate) return [[]];
  const { attribute, format } = birthDate;
  const youngest = yearsBefore(clock, age);
  const oldest = yearsBefore(clock, age + 1) + DAY;
  const limits = (model.attributes.get(attribute)?.every ?? []).flatMap(({ value }) => momentOf(value, format));
  const days = [youngest, oldest, ...limits.flatMap((limit) => [limit - DAY, limit, limit + DAY])].filter(
    (day) => day >= oldest && day <= youngest
  );
  const written = new Set(days.sort((a, b) => b - a).map((day) => writeMoment(day, format)));
  return [...written].map((value) => [[attribute, value]]);
}
function yearsBefore(clock, years) {
  const day = new Date(clock);
  return Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), day.getUTCDate());
}
function writeMoment(moment, format) {
  if (format === "seconds") return Math.floor(moment / 1e3);
  if (format === "milliseconds") return moment;
  if (format === "year") return new Date(moment).getUTCFullYear();
  const text = new Date(moment).toISOString();
  return format === "date" ? text.slice(0, 10) : text;
}
function momentOf(value, format) {
  const moment = typeof value === "number" ? format === "seconds" ? value * 1e3 : format === "year" ? Date.UTC(value, 0) : value : typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isFinite(moment) && Math.abs(moment) < 8e15 ? [moment - moment % DAY] : [];
}

// src/extract/flags/search/personas.ts
var CHILDREN = { from: 0, below: ADULT_AGE, unknown: true };
function ageAttributes({ age, birthDate, band, minor }) {
  return [age, birthDate, band, minor].flatMap((one) => one ? [one.attribute] : []);
}
function audienceAt({ age, birthDate, band, minor }, pathOf) {
  return {
    age: { ...age, attribute: pathOf(age.attribute) },
    birthDate: birthDate && { ...birthDate, attribute: pathOf(birthDate.attribute) },
    band: band && { ...band, attribute: pathOf(band.attribute) },
    minor: minor && { ...minor, attribute: pathOf(minor.attribute) }
  };
}
function personasFor(audience, range, model, clock) {
  const years = Array.from({ length: Math.max(0, range.below - range.from) }, (_, index) => range.from + index);
  const known = years.flatMap((age) => peopleOf(age, audience, fractionsOf(audience, model, age), model, clock));
  if (!range.unknown) return known;
  const attribute = audience.age.attribute;
  const unknown = [{}, withAttribute({}, attribute, null)];
  for (const parent of parentsOf(attribute)) {
    unknown.push(withAttribute({}, parent, {}), withAttribute({}, parent, null));
  }
  return [
    ...known,
    ...unknown.map((context) => ({ text: "person of unknown age", age: null, context })),
    // `{ age: user.age }`, which no report could show: its context looks like that of nobody.
    ...model.tellsUndefined ? [{ text: "person whose age is undefined", age: null, context: withAttribute({}, attribute, void 0) }] : []
  ];
}
function peopleOf(age, audience, fractions, model, clock) {
  const { type, attribute } = audience.age;
  const written = [...type === "text" ? [] : [age, ...fractions], ...type === "number" ? [] : [String(age)]];
  const births = birthDatesAt(age, audience, model, clock);
  const derived = [];
  const { band, minor } = audience;
  if (band) {
    for (const [name, [from, below]] of Object.entries(band.values))
      if (age >= from && age < below) derived.push([band.attribute, name]);
  }
  if (minor) derived.push([minor.attribute, age < ADULT_AGE ? minor.when : !minor.when]);
  const whole = written.flatMap((value) => births.map((birth) => [[attribute, value], ...birth, ...derived]));
  const partly = whole[0].length < 2 ? [] : whole[0].map((_, index) => whole[0].toSpliced(index, 1));
  return [
    ...whole.map((carriers) => ({ text: `${age}-year-old`, age, context: contextWith({}, carriers) })),
    ...partly.map((carriers) => ({ text: `${age}-year-old`, age, context: contextWith({}, carriers) }))
  ];
}
function fractionsOf({ age }, model, year) {
  const classes = model.attributes.get(age.attribute)?.every ?? [];
  const within = classes.flatMap(
    ({ value, others }) => others === null && typeof value === "number" && !Number.isInteger(value) && Math.floor(value) === year ? [value] : []
  );
  return within.flatMap((value) => [(value + year) / 2, value, (value + year + 1) / 2]);
}

// src/extract/flags/search/rings.ts
function shareOf(sites, picks) {
  const parts = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const pick = picks.get(site.attribute);
    if (!pick || site.undecided) continue;
    const own = spansOf(site, pick);
    const known = parts.get(site.group);
    parts.set(site.group, { ring: site.ring, spans: known ? overlap(known.spans, own) : own });
  }
  let share = 1;
  for (const { ring, spans } of parts.values()) {
    share *= spans.reduce((sum, [from, to]) => sum + (to - from), 0) / ring;
  }
  return share;
}
function spansOf({ choices, ring }, pick) {
  if (!choices.includes(pick)) return [[0, ring]];
  return choices.filter(({ value }) => value === pick.value).map(({ from, to }) => [from, to]);
}
function overlap(some, others) {
  return some.flatMap(
    ([from, to]) => others.flatMap(([start, end]) => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      return first < last ? [[first, last]] : [];
    })
  );
}
function choicesOf({ choices }) {
  const seen = /* @__PURE__ */ new Set();
  return choices.filter(({ value, from, to }) => from < to && !seen.has(value) && seen.add(value));
}

// src/extract/flags/search/keys.ts
var MAX_TRIES = 2e5;
var WORTH_TRYING = 0.5;
var KeySearch = class {
  #subject;
  #plan;
  #clock;
  /** Choices and key classes -> the index that hit, or null after a search in vain. */
  #known = /* @__PURE__ */ new Map();
  tries = 0;
  constructor(subject, plan, clock) {
    this.#subject = subject;
    this.#plan = plan;
    this.#clock = clock;
  }
  async find(leaf, persona) {
    const { values, picks } = leaf;
    const sites = [...picks.keys()].map((name2) => this.#plan.sites.get(name2));
    const keys = new Set(sites.flatMap((site) => site.keys));
    const open = [...keys].filter((key) => isOpen(values.get(key)));
    const context = (index) => contextOf(persona, values, open, index);
    const share = shareOf(sites, picks);
    const undecided = sites.find((site) => site.undecided);
    const first = context(0);
    const outcome = await this.#ask(leaf, first);
    if (isSame(outcome, leaf.outcome)) return { kind: "found", context: first, outcome, share };
    if (sites.length === 0) return { kind: "different", context: first, outcome };
    const missed = undecided ? { kind: "undecided", context: first, outcome, reason: undecided.undecided } : null;
    const possible = missed ?? { kind: "possible", context: first, share };
    if (open.length === 0 && !sites.some((site) => site.random))
      return missed ?? (isFree(sites, values) ? possible : { kind: "refuted" });
    const name = nameOf(leaf, open);
    const known = this.#known.get(name);
    if (known === null) return possible;
    if (known !== void 0) {
      const again = await this.#ask(leaf, context(known));
      if (isSame(again, leaf.outcome)) return { kind: "found", context: context(known), outcome: again, share };
    }
    const isHopeless = share * MAX_TRIES < WORTH_TRYING;
    const turns = isHopeless ? 0 : Math.min(MAX_TRIES - this.tries, Math.ceil(8 / share) + 64);
    for (let index = 1; index <= turns; index++) {
      this.tries++;
      const told = this.#ask(leaf, context(index));
      const tried = told instanceof Promise ? await told : told;
      if (!isSame(tried, leaf.outcome)) continue;
      this.#known.set(name, index);
      return { kind: "found", context: context(index), outcome: tried, share };
    }
    this.#known.set(name, null);
    return possible;
  }
  #ask(leaf, context) {
    return this.#subject.evaluate(context, leaf.moment === null ? this.#clock : leaf.moment);
  }
};
function isDrawn({ random, keyless, keys }, context) {
  return random === true || keyless === "any" && keys.every((key) => valueAt(context, key) === void 0);
}
function isFree(sites, values) {
  return sites.some(
    ({ keyless, keys }) => keyless === "any" && keys.length > 0 && keys.every((key) => values.get(key) === ABSENT)
  );
}
function isOpen(value) {
  return value !== void 0 && value !== ABSENT && value.others !== null;
}
function contextOf(persona, values, open, index) {
  return contextWith(
    persona.context,
    [...values].map(([name, of]) => {
      if (of === ABSENT) return [name, ABSENT];
      if (open.includes(name)) return [name, of.others(index)];
      return [name, of.value];
    })
  );
}
function nameOf({ picks, values, moment }, open) {
  const keys = open.map((key) => [key, values.get(key).value]);
  return JSON.stringify([[...picks].map(([site, { value }]) => [site, value]).sort(), keys.sort(), moment]);
}
function isSame(a, b) {
  return a.variant === b.variant && JSON.stringify(a.value) === JSON.stringify(b.value);
}

// src/extract/flags/search/answers.ts
function toldBy({ value, variant, reason }) {
  return `${variant ?? ""}
${reason}
${value === void 0 ? "" : JSON.stringify(value)}`;
}
var Answers = class {
  #plan;
  #question;
  /** Country, time and outcome -> the personas that have it. */
  #done = /* @__PURE__ */ new Map();
  #found = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Map();
  /** Persona -> what it may get, whether or not somebody was found. */
  #reached = /* @__PURE__ */ new Map();
  constructor(plan, question) {
    this.#plan = plan;
    this.#question = question;
  }
  isCovered(leaf) {
    return this.missing(leaf).length === 0;
  }
  /** The personas of a leaf that have no such answer yet. */
  missing(leaf) {
    const done = this.#done.get(this.#groupOf(leaf));
    const { personas, peers } = this.#plan;
    const all = leaf.persona === null ? personas.map((_, index) => index) : peers[leaf.persona];
    return done ? all.filter((persona) => !done.has(persona)) : all;
  }
  add(leaf, persona, found) {
    const group = this.#groupOf(leaf);
    const region = this.#regionOf(leaf);
    const from = this.#isLater(leaf) ? leaf.moment : null;
    const outcome = found.kind === "found" || found.kind === "different" ? found.outcome : leaf.outcome;
    const share = "share" in found ? found.share : 1;
    const answer = {
      persona: this.#personOf(persona, region),
      region,
      context: found.context,
      outcome,
      share,
      from
    };
    this.#reach(persona, leaf.outcome);
    if (found.kind === "undecided") this.#reach(persona, found.outcome);
    if (found.kind === "possible" || found.kind === "undecided") {
      const reason = found.kind === "undecided" ? found.reason : "no key was found that falls into this share";
      const key = JSON.stringify([group, persona]);
      if (!this.#open.has(key)) this.#open.set(key, { persona, answer: { ...answer, kind: found.kind, reason } });
      return;
    }
    if (found.kind === "found") {
      const done = this.#done.get(group) ?? /* @__PURE__ */ new Set();
      this.#done.set(group, done.add(persona));
    }
    this.#keep(persona, answer);
  }
  /** Somebody met by chance; true if the search knew that this persona may get it. */
  meet(persona, context, outcome, from) {
    const isKnown = this.#reached.get(persona)?.has(valueOf(outcome)) ?? false;
    if (!isKnown) {
      this.#reach(persona, outcome);
      this.#keep(persona, { persona: this.#personOf(persona, null), region: null, context, outcome, share: 1, from });
    }
    return isKnown;
  }
  /** The answers that a fresh instance of the library repeats, in the order of personas. */
  async confirmed(subject, clock) {
    const answers = [];
    let failed = false;
    const kept = [...this.#found.values()].sort((a, b) => a.persona - b.persona);
    for (const { answer } of kept) {
      if (await this.#isRepeated(subject, answer, clock)) answers.push(answer);
      else failed = true;
    }
    return { answers, failed };
  }
  /** Who is drawn anew each time is asked until they draw it again, as long as their chance makes that likely. */
  async #isRepeated(subject, { context, outcome, share, from }, clock) {
    const isByChance = [...this.#plan.sites.values()].some((site) => isDrawn(site, context));
    const turns = isByChance ? Math.min(1e4, Math.ceil(12 / share) + 64) : 1;
    for (let turn = 0; turn < turns; turn++)
      if (isSame(await subject.confirm(context, from ?? clock), outcome)) return true;
    return false;
  }
  /** Answers that nobody was found for. */
  open() {
    return [...this.#open].filter(([key]) => {
      const [group, persona] = JSON.parse(key);
      return !this.#done.get(group)?.has(persona);
    }).map(([, { answer }]) => answer);
  }
  #keep(persona, answer) {
    const key = JSON.stringify([persona, answer.region, answer.from !== null, toldBy(answer.outcome)]);
    if (!this.#found.has(key)) this.#found.set(key, { persona, answer });
  }
  #reach(persona, outcome) {
    const reached = this.#reached.get(persona) ?? /* @__PURE__ */ new Set();
    this.#reached.set(persona, reached.add(valueOf(outcome)));
  }
  #groupOf(leaf) {
    const region = this.#regionOf(leaf);
    return `${this.#isLater(leaf) ? "later" : "now"}
${region ?? ""}
${toldBy(leaf.outcome)}`;
  }
  #isLater({ moment }) {
    return moment !== null && moment !== this.#question.clock;
  }
  #regionOf({ values }) {
    const region = this.#question.region === null ? void 0 : values.get(this.#question.region);
    return region === void 0 || region === ABSENT ? null : String(region.value);
  }
  #personOf(index, region) {
    const persona = this.#plan.personas[index];
    return region === null ? persona : { ...persona, text: `${persona.text} in ${region}` };
  }
};
function valueOf({ value, variant }) {
  return `${variant ?? ""}
${value === void 0 ? "" : JSON.stringify(value)}`;
}

// src/extract/flags/search/explore.ts
var MAX_EVALUATIONS = 2e5;
var NOTHING = { persona: null, moment: null, values: /* @__PURE__ */ new Map(), picks: /* @__PURE__ */ new Map() };
async function explore(flag, plan, clock, visit, start = NOTHING, limit = MAX_EVALUATIONS) {
  const reads = /* @__PURE__ */ new Set();
  const strange = /* @__PURE__ */ new Set();
  const stack = [start];
  let evaluations = 0;
  let watched = true;
  let complete = true;
  for (let state = stack.pop(); state; state = stack.pop()) {
    if (evaluations >= limit) {
      complete = false;
      break;
    }
    let branch = null;
    if (watched) {
      evaluations++;
      const told = flag.trace(tracedContext(state, plan), state.moment ?? clock);
      const traced = told instanceof Promise ? await told : told;
      if (traced === null) {
        watched = false;
        stack.push(state);
        continue;
      }
      for (const read of traced.reads) {
        reads.add(read);
        branch ??= branchOn(read, state, plan, strange);
      }
      if (branch === null) {
        const done = visit({ ...state, outcome: traced.outcome });
        if (done === true || done !== false && await done) break;
      }
    } else {
      branch = branchOnAnything(state, plan);
      if (branch === null) {
        evaluations++;
        const outcome = await flag.evaluate(tracedContext(state, plan), state.moment ?? clock);
        if (await visit({ ...state, outcome })) break;
      }
    }
    if (branch) for (let index = branch.length - 1; index >= 0; index--) stack.push(branch[index]);
  }
  return { complete, watched, reads, strange, evaluations };
}
function tracedContext({ persona, values, picks }, { personas, frame }) {
  const base = persona === null ? frame : { ...frame, ...personas[persona].context };
  return contextWith(base, [
    ...[...values].map(([name, of]) => [name, of === ABSENT ? ABSENT : of.value]),
    ...[...picks].map(([name, { value }]) => [name, value])
  ]);
}
function branchOn(read, state, plan, strange) {
  const site = plan.sites.get(read);
  if (site)
    return state.picks.has(read) ? null : branchOnKeys(site, state, plan) ?? branchOnChoice(site, state, plan);
  if (plan.carriers.has(read)) return state.persona === null ? branchOnPersona(state, plan) : null;
  if (read === CLOCK && plan.moments.length > 0)
    return state.moment === null ? plan.moments.map((moment) => ({ ...state, moment })) : null;
  if (plan.domains.has(read)) return state.values.has(read) ? null : branchOnValue(read, state, plan);
  if (!plan.fixed.has(read) && !isFrame(read, plan)) strange.add(read);
  return null;
}
function isFrame(read, { domains, entangled }) {
  if (entangled.has(read)) return false;
  for (const name of domains.keys()) if (name.startsWith(`${read}.`)) return true;
  return false;
}
function branchOnPersona(state, { peers }) {
  return peers.flatMap(([first], persona) => first === persona ? [{ ...state, persona }] : []);
}
function branchOnValue(name, state, { domains, required }) {
  const known = domains.get(name);
  const all = required.has(name) ? known : [ABSENT, ...known];
  return all.map((value) => ({ ...state, values: new Map(state.values).set(name, value) }));
}
function branchOnKeys(site, state, plan) {
  for (const key of site.keys) {
    if (plan.carriers.has(key)) {
      if (state.persona === null) return branchOnPersona(state, plan);
    } else if (!state.values.has(key) && plan.domains.has(key)) return branchOnValue(key, state, plan);
  }
  return null;
}
function branchOnChoice(site, state, plan) {
  const whole = (value) => ({ value, from: 0, to: site.ring });
  const settled = site.keys.map((key) => plan.carriers.has(key) ? null : state.values.get(key));
  const isKeyless = settled.length > 0 && settled.every((value) => value === ABSENT);
  const isPinned = settled.every((value) => value === null || value === ABSENT || value?.others === null);
  const without = site.keyless === "any" ? choicesOf(site) : [whole(site.keyless.value)];
  const both = isPinned && site.keyless !== "any" && !site.random;
  const choices = isKeyless ? without : both ? [...choicesOf(site), ...without] : choicesOf(site);
  return choices.map((choice) => ({ ...state, picks: new Map(state.picks).set(site.attribute, choice) })).filter(({ picks }) => shareOf([...plan.sites.values()], picks) > 0);
}
function branchOnAnything(state, plan) {
  if (state.persona === null) return branchOnPersona(state, plan);
  if (state.moment === null && plan.moments.length > 0) return plan.moments.map((moment) => ({ ...state, moment }));
  for (const name of plan.domains.keys()) if (!state.values.has(name)) return branchOnValue(name, state, plan);
  for (const site of plan.sites.values())
    if (!state.picks.has(site.attribute)) return branchOnChoice(site, state, plan);
  return null;
}

// src/extract/flags/search/minimise.ts
async function minimise(subject, answer, clock) {
  const { persona, outcome, region } = answer;
  const gives = async (context2) => toldBy(await subject.confirm(context2, answer.from ?? clock)) === toldBy(outcome);
  let context = answer.context;
  for (const name of Object.keys(context)) {
    if (Object.hasOwn(persona.context, name) || region !== null && context[name] === region) continue;
    const fewer = Object.fromEntries(Object.entries(context).filter(([other]) => other !== name));
    if (await gives(fewer)) context = fewer;
  }
  for (const words of ["other", "someone", "user-0"]) {
    const text = JSON.stringify(context);
    if (!text.includes(FILL)) break;
    const spoken = JSON.parse(text.replaceAll(FILL, words));
    if (await gives(spoken)) context = spoken;
  }
  return context === answer.context ? answer : { ...answer, context };
}

// src/extract/flags/search/peers.ts
function peersOf(personas, ages, carriers, { attributes, sites }) {
  const hashed = new Set(sites.flatMap(({ keys }) => keys));
  const around = [...carriers].filter((name) => !ages.includes(name));
  const isApart = [...attributes.values()].some(({ opaque }) => opaque !== null) || ages.some((name) => hashed.has(name) || attributes.has(name) && !attributes.get(name).said) || [...attributes.keys()].some((name) => around.includes(name) || ages.some((age) => parentsOf(name).includes(age)));
  if (isApart) return personas.map((_, index) => [index]);
  const groups = /* @__PURE__ */ new Map();
  const names = personas.map(({ age, context }, index) => {
    if (age === null) return String(index);
    const said = ages.map((name) => attributes.get(name)?.said(saidOf(valueAt(context, name))) ?? "");
    return JSON.stringify([said, around.map((name) => typeof valueAt(context, name))]);
  });
  for (const [index, name] of names.entries()) groups.set(name, [...groups.get(name) ?? [], index]);
  return names.map((name) => groups.get(name));
}
var saidOf = (value) => value === void 0 ? ABSENT : value;

// src/extract/flags/search/plan.ts
var ANY_TEXT = { value: FILL, others: (index) => filled(FILL, index) };
function planFor({ model }, question) {
  const people = personasFor(question.audience, question.range, model, question.clock);
  const personas = people.map((person) => ({ ...person, context: contextWith(person.context, question.fixed) }));
  const ages = ageAttributes(question.audience);
  const carriers = /* @__PURE__ */ new Set([...ages, ...ages.flatMap(parentsOf)]);
  const domains = /* @__PURE__ */ new Map();
  for (const [name, { classes }] of model.attributes) domains.set(name, classes);
  for (const key of model.sites.flatMap(({ keys }) => keys)) {
    const known = domains.get(key) ?? [];
    if (!known.some(({ others }) => others !== null)) domains.set(key, [...known, ANY_TEXT]);
  }
  for (const [name, values] of question.domains)
    domains.set(
      name,
      values.map((value) => ({ value, others: null }))
    );
  for (const name of question.fixed.keys()) domains.delete(name);
  domains.delete(CLOCK);
  for (const name of ages) domains.delete(name);
  const around = new Set([...domains.keys(), ...ages].flatMap(parentsOf));
  const entangled = new Set([...domains.keys()].filter((name) => around.has(name) || isDeepIn(name, carriers)));
  for (const name of entangled) domains.delete(name);
  const frames = [...domains.keys()].flatMap(parentsOf).filter((parent) => !carriers.has(parent));
  const later = (model.attributes.get(CLOCK)?.classes ?? []).flatMap(({ value }) => typeof value === "number" && value > question.clock ? [value] : []).sort((a, b) => a - b);
  const closed = /* @__PURE__ */ new Set([...question.domains.keys(), ...question.fixed.keys()]);
  const every = [...model.attributes].filter(([name]) => !closed.has(name)).map(([name, of]) => [name, of.every]);
  return {
    personas,
    peers: peersOf(personas, ages, carriers, model),
    carriers,
    domains,
    every: new Map(every),
    closed,
    required: new Set([...model.attributes].flatMap(([name, { required }]) => required ? [name] : [])),
    moments: model.attributes.has(CLOCK) ? [question.clock, ...new Set(later)] : [],
    sites: new Map(model.sites.map((site) => [site.attribute, site])),
    fixed: new Set([...question.fixed.keys()].flatMap((name) => [name, ...parentsOf(name)])),
    frame: contextWith(
      frames.reduce((context, parent) => withAttribute(context, parent, {}), {}),
      question.fixed
    ),
    entangled
  };
}
function isDeepIn(name, carriers) {
  const parents = parentsOf(name);
  return parents.some((parent) => carriers.has(parent)) && parents.some((parent) => !carriers.has(parent));
}

// src/extract/flags/search/self-check.ts
var Dice = class {
  #state;
  constructor(seed) {
    this.#state = seed;
  }
  below(limit) {
    this.#state = Math.imul(this.#state, 1664525) + 1013904223 >>> 0;
    return Math.floor(this.#state / 2 ** 32 * limit);
  }
  of(items) {
    return items[this.below(items.length)];
  }
};
async function checkLeaf(flag, plan, leaf, clock) {
  const plain = await flag.evaluate(tracedContext(leaf, plan), leaf.moment ?? clock);
  return toldBy(plain) === toldBy(leaf.outcome);
}
var EVERY_LEAF = 500;
var ONE_IN = 16;
var FILLED = 300;
var FILLED_EACH = 40;
var LeafSample = class {
  #leaves = [];
  #count = 0;
  /** Whether the next leaf would not be looked at; it counts all the same. */
  skips() {
    if (this.#count < EVERY_LEAF || this.#count % ONE_IN === 0) return false;
    this.#count++;
    return true;
  }
  /** True if the leaf is one of those to look at. */
  add(leaf) {
    const isKept = this.#count < EVERY_LEAF || this.#count % ONE_IN === 0;
    this.#count++;
    if (isKept) this.#leaves.push(leaf);
    return isKept;
  }
  /** Whether leaves keep their answers when everything that was not read has some value. */
  async standsFilled(flag, plan, clock) {
    const dice = new Dice(12345);
    const turns = this.#leaves.length === 0 ? 0 : Math.min(FILLED, FILLED_EACH * (1 + plan.domains.size + plan.sites.size));
    for (let turn = 0; turn < turns; turn++) {
      const leaf = dice.of(this.#leaves);
      const full = { ...filledUp(leaf, plan, dice), picks: new Map(leaf.picks) };
      for (const site of plan.sites.values())
        if (!full.picks.has(site.attribute) && site.choices.length > 0)
          full.picks.set(site.attribute, dice.of(site.choices));
      const plain = await flag.evaluate(tracedContext(full, plan), full.moment ?? clock);
      if (!isSame(plain, leaf.outcome)) return false;
    }
    return true;
  }
};
function filledUp(leaf, plan, dice) {
  const values = new Map(leaf.values);
  const persona = leaf.persona ?? dice.below(plan.personas.length);
  for (const [name, classes] of plan.domains)
    if (!values.has(name) && hasRoom(plan.personas[persona]?.context ?? {}, name, plan))
      values.set(name, dice.of([ABSENT, ...plan.every.get(name) ?? classes]));
  return {
    persona,
    moment: leaf.moment ?? (plan.moments.length > 0 ? dice.of(plan.moments) : null),
    values,
    picks: leaf.picks
  };
}
function hasRoom(context, name, { carriers }) {
  return parentsOf(name).every((parent) => !carriers.has(parent) || isObject(valueAt(context, parent)));
}
async function sampleFile(subject, { model }, plan, answers, { clock }, turns) {
  if (plan.personas.length === 0) return true;
  const dice = new Dice(54321);
  const keys = new Set(model.sites.flatMap((site) => site.keys));
  let isKnown = true;
  for (let turn = 0; turn < turns; turn++) {
    const { persona, moment, values } = filledUp(
      { persona: null, moment: null, values: /* @__PURE__ */ new Map(), picks: /* @__PURE__ */ new Map() },
      plan,
      dice
    );
    const context = contextWith(
      plan.personas[persona].context,
      [...values].map(([name, of]) => {
        if (of === ABSENT) return [name, ABSENT];
        return [name, of.others && keys.has(name) ? of.others(dice.below(1e3)) : of.value];
      })
    );
    const outcome = await subject.evaluate(context, moment ?? clock);
    const from = moment === null || moment === clock ? null : moment;
    if (!answers.meet(persona, context, outcome, from)) isKnown = false;
  }
  return isKnown;
}
var USUAL = ["ageBand", "beta", "country", "email", "isAdult", "plan", "role", "targetingKey", "userId", "version"];
var MAX_ATTRIBUTES = 100;
var MAX_VALUES = 6;
async function standsDisturbed(subject, answers, reads, { sites, carriers }, clock) {
  const known = /* @__PURE__ */ new Set([...reads, ...reads.flatMap(parentsOf), ...carriers, ...sites.keys(), CLOCK]);
  const extras = extrasFor(subject, known);
  for (const { context, outcome, from } of answers) {
    if (subject.isNobody?.(context) || [...sites.values()].some((site) => isDrawn(site, context))) continue;
    for (const extra of extras) {
      const disturbed = await subject.evaluate(merged(extra, context), from ?? clock);
      if (toldBy(disturbed) !== toldBy(outcome)) return false;
    }
  }
  return true;
}
function extrasFor({ words, pathOf = (name) => name }, read) {
  const names = [...new Set([...USUAL, ...words].map(pathOf))].filter((name) => name !== "" && !read.has(name) && !name.startsWith("$") && !name.split(".").includes("__proto__")).slice(0, MAX_ATTRIBUTES);
  const values = [true, 99, "x", ...words.slice(0, MAX_VALUES)];
  return values.map((value) => names.reduce((context, name) => withAttribute(context, name, value), {}));
}
function merged(extra, own) {
  const both = { ...extra, ...own };
  for (const [name, value] of Object.entries(own)) {
    const added = extra[name];
    if (isObject(value) && isObject(added)) both[name] = merged(added, value);
  }
  return both;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/extract/flags/search/search.ts
async function search(subject, question) {
  let rewritten = null;
  try {
    rewritten = await subject.rewrite();
    return await searchIn(subject, rewritten, question);
  } catch (error) {
    return {
      answers: [],
      open: [],
      reads: [],
      doubts: [],
      unknowns: [`${MISSHAPEN}: ${reasonOf(error)}`],
      evaluations: 0
    };
  } finally {
    rewritten?.close?.();
  }
}
async function searchIn(subject, rewritten, question) {
  const plan = planFor(rewritten, question);
  const answers = new Answers(plan, question);
  const keys = new KeySearch(subject, plan, question.clock);
  const sample = new LeafSample();
  const faults = /* @__PURE__ */ new Set();
  const settle = async (leaf) => {
    if (sample.add(leaf) && !await checkLeaf(rewritten, plan, leaf, question.clock))
      faults.add("watching the library changes its answers");
    for (const persona of answers.missing(leaf)) {
      const found = await keys.find(leaf, plan.personas[persona]);
      if (found.kind === "different") faults.add("the file and what was searched answer differently");
      if (found.kind !== "refuted") answers.add(leaf, persona, found);
    }
    return false;
  };
  const exploration = await explore(
    rewritten,
    plan,
    question.clock,
    (leaf) => answers.isCovered(leaf) && sample.skips() ? false : settle(leaf)
  );
  const doubts = doubtsOf(exploration, rewritten, plan, question);
  if (!await sample.standsFilled(rewritten, plan, question.clock))
    faults.add("attributes that the rule was not seen to read change its answer");
  const isProof = doubts.length === 0 && faults.size === 0;
  if (!await sampleFile(subject, rewritten, plan, answers, question, isProof ? 60 : 1500) && isProof)
    faults.add("somebody gets what the search did not find");
  const kept = await answers.confirmed(subject, question.clock);
  if (kept.failed) faults.add("the library does not repeat its answers");
  const reads = readsOf(exploration, plan);
  if (isProof && !await standsDisturbed(subject, kept.answers, reads, plan, question.clock))
    faults.add("attributes that the rule was not seen to read change its answer");
  const small = await Promise.all(kept.answers.map((answer) => minimise(subject, answer, question.clock)));
  return {
    answers: small,
    open: answers.open(),
    reads,
    doubts: [...doubts, ...faults],
    unknowns: rewritten.model.unknowns,
    evaluations: exploration.evaluations + keys.tries
  };
}
function doubtsOf(exploration, { model }, plan, question) {
  const { complete, watched, reads, strange } = exploration;
  const doubts = [];
  if (!complete) {
    const why = watched ? "" : ", as what the rule reads could not be watched";
    doubts.push(`there are too many combinations of attributes to try all of them${why}`);
  }
  if (strange.has("*")) doubts.push("the rule reads the whole context, so any attribute can decide");
  const others = [...strange, ...plan.entangled].filter((name) => name !== "*" && (!watched || reads.has(name)));
  if (others.length > 0) doubts.push(`the rule also reads ${listOf(others.map((name) => `"${visible(name)}"`))}`);
  const isRead = (name) => !watched || reads.has(name) || isHashed(name, reads, plan);
  for (const [name, { opaque }] of model.attributes) {
    if (opaque === null || plan.closed.has(name) || name === question.audience.age.attribute || !isRead(name)) continue;
    const what = name === CLOCK ? "the clock" : `"${visible(name)}"`;
    doubts.push(`not every value of ${what} was tried: ${visible(opaque)}`);
  }
  const birth = question.audience.birthDate?.attribute;
  if (birth !== void 0 && isHashed(birth, reads, plan)) doubts.push("a percentage goes by birth dates");
  return [...doubts, ...model.doubts];
}
function isHashed(name, reads, { sites }) {
  return [...sites.values()].some((site) => reads.has(site.attribute) && site.keys.includes(name));
}
function readsOf({ reads }, { sites, carriers, domains }) {
  const own = [...reads].flatMap((read) => sites.get(read)?.keys ?? [read]);
  const isOnlyAround = (name) => [...domains.keys(), ...carriers].some((other) => other.startsWith(`${name}.`)) && !domains.has(name);
  return [...new Set(own)].filter((name) => !isOnlyAround(name)).sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

export {
  CHILDREN,
  ageAttributes,
  audienceAt,
  search
};
