import { DEFAULT_POLICY } from './choose.ts';
import type { Directive } from './model/directive.ts';
import type { Notice } from './model/notice.ts';
import type { Place } from './model/place.ts';
import { formatPlace, topOf } from './model/place.ts';
import type { Attestation, CodeScope, Exception, FlagSource, Product, Waiver } from './model/product.ts';
import { SEVERITIES } from './model/rule.ts';
import { escapeGlob } from './kit/glob.ts';
import { canonicalJson } from './kit/digest.ts';

/**
 * A product judged by the policy of the commit that a change started from. The change may add scope and strictness, which
 * counts at once; what would silence or leave out something is said on its line and does not count before it is merged.
 */
export function heldToBase(now: Product, then: Product | null): { product: Product; notices: Notice[] } {
  const base = then && inFolder(then, now.folder);
  const notices: Notice[] = [];
  const say = (what: string, at: Place | null) => notices.push(notYet(what, at ?? topOf(now.manifest ?? '')));
  const product: Product = {
    ...now,
    policies: policiesOf(now, base, say),
    parameters: parametersOf(now, base, say),
    severities: severitiesOf(now, base, say),
    waivers: entriesOf('waiver', now.waivers, base?.waivers ?? [], say),
    exceptions: entriesOf('exception', now.exceptions, base?.exceptions ?? [], say),
    attestations: attestationsOf(now.attestations, base?.attestations ?? [], say),
    flags: base ? flagsOf(now.flags, base.flags, say) : now.flags,
    code: base ? scopeOf(now, base, say) : firstScope(now, say),
    shared: base ? union(now.shared, base.shared) : now.shared,
  };
  return { product, notices };
}

/** The product where its folder is now: globs of its own folder move with it. */
function inFolder(base: Product, folder: string): Product {
  if (base.folder === folder) return base;
  const [from, to] = [globOf(base.folder), globOf(folder)];
  const move = (glob: string) => (glob.startsWith(from) ? `${to}${glob.slice(from.length)}` : glob);
  return {
    ...base,
    folder,
    flags: base.flags.map(source => ({ ...source, files: source.files.map(move) })),
    code: { ...base.code, include: base.code.include.map(move), exclude: base.code.exclude.map(move) },
  };
}

const globOf = (folder: string) => (folder === '' ? '' : `${escapeGlob(folder)}/`);

type Say = (what: string, at: Place | null) => unknown;

function notYet(what: string, at: Place): Notice {
  return {
    code: 'policy-change',
    message: `${what}: this does not count until it is merged`,
    at,
    hint: 'whoever may decide this approves the change; the preview says what it will do',
  };
}

function policiesOf(now: Product, base: Product | null, say: Say): Product['policies'] {
  if (!base) return now.policies;
  // A base that names none is checked against the default, and so is a change that names another.
  if (!base.policies) {
    const unnamed = [{ id: DEFAULT_POLICY, at: topOf(now.manifest ?? '') }];
    return now.policies && held(now.policies, unnamed, say);
  }
  return held(now.policies, base.policies, say);
}

type Named = NonNullable<Product['policies']>;

function held(now: Named | null, before: Named, say: Say): Named {
  const ids = new Set(now?.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ids.has(id));
  for (const { id } of gone) say(`the policy ${id} is no longer named`, null);
  return [...(now ?? []), ...gone];
}

function parametersOf(now: Product, base: Product | null, say: Say): Product['parameters'] {
  const before = base?.parameters ?? {};
  for (const [name, { value, at }] of Object.entries(now.parameters))
    if (before[name]?.value !== value) say(`the parameter ${name} changes to ${value}`, at);
  for (const name of Object.keys(before))
    if (!(name in now.parameters)) say(`the parameter ${name} is no longer set`, null);
  return before;
}

function severitiesOf(now: Product, base: Product | null, say: Say): Product['severities'] {
  const kept: Record<string, Product['severities'][string]> = { ...base?.severities };
  for (const [rule, one] of Object.entries(now.severities)) {
    const before = kept[rule];
    if (before?.severity === one.severity) continue;
    // Only what is stricter than before counts at once; without a word of before, anything could be weaker than the rule.
    if (before && rankOf(one.severity) < rankOf(before.severity)) kept[rule] = one;
    else say(`the severity of ${rule} changes to ${one.severity}`, one.at);
  }
  for (const rule of Object.keys(base?.severities ?? {}))
    if (!(rule in now.severities)) say(`the severity of ${rule} is no longer set`, null);
  return kept;
}

const rankOf = (severity: (typeof SEVERITIES)[number]) => SEVERITIES.indexOf(severity);

/** Entries of before that are still there, none for longer than then. */
function entriesOf<Entry extends Waiver | Exception>(
  kind: string,
  now: readonly Entry[],
  before: readonly Entry[],
  say: Say,
): Entry[] {
  return now.flatMap(entry => {
    const old = before.find(one => keyOf(one) === keyOf(entry));
    if (!old) say(`the ${kind} for ${entry.rule} is new`, entry.at);
    else if (entry.until > old.until) say(`the ${kind} for ${entry.rule} is prolonged to ${entry.until}`, entry.at);
    return old ? [{ ...entry, until: entry.until < old.until ? entry.until : old.until }] : [];
  });
}

/** Answers that stood there before, none for longer than then. */
function attestationsOf(now: readonly Attestation[], before: readonly Attestation[], say: Say): Attestation[] {
  const same = (one: Attestation) => canonicalJson({ ...one, at: null, until: null });
  return now.flatMap(one => {
    const old = before.find(other => same(other) === same(one));
    const what = `the answer of ${one.who} for ${one.policy} ${one.provision}`;
    if (!old) say(`${what} is new or changed`, one.at);
    else if (one.until > old.until) say(`${what} is prolonged to ${one.until}`, one.at);
    return old ? [{ ...one, until: one.until < old.until ? one.until : old.until }] : [];
  });
}

const keyOf = (entry: Waiver | Exception) =>
  canonicalJson([entry.rule, entry.subject ?? null, 'path' in entry ? (entry.path ?? null) : null]);

function flagsOf(now: readonly FlagSource[], before: readonly FlagSource[], say: Say): FlagSource[] {
  const same = (one: FlagSource) => canonicalJson({ ...one, at: null });
  const old = new Set(before.map(same));
  const kept = new Set(now.map(same));
  const claimed = new Set(before.flatMap(({ files }) => files));
  for (const one of now)
    if (!old.has(same(one)) && one.files.some(file => claimed.has(file)))
      say('this source of flags reads the same files in another way', one.at);
  for (const one of before)
    if (!kept.has(same(one))) say(`the flags in ${one.files.join(', ')} are no longer named`, null);
  // A source for other files adds scope; another reading of the same files would replace the one that counts.
  return [...before, ...now.filter(one => !old.has(same(one)) && !one.files.some(file => claimed.has(file)))];
}

function scopeOf(now: Product, base: Product, say: Say): CodeScope {
  const excluded = now.code.exclude.filter(glob => !base.code.exclude.includes(glob));
  for (const glob of excluded) say(`code in ${glob} would be left out`, null);
  for (const glob of base.code.include.filter(one => !now.code.include.includes(one)))
    say(`code in ${glob} would no longer be read`, null);
  if (canonicalJson(now.code.words) !== canonicalJson(base.code.words)) say("the product's own words change", null);
  return {
    include: union(now.code.include, base.code.include),
    exclude: base.code.exclude.filter(glob => now.code.exclude.includes(glob)),
    words: base.code.words,
  };
}

/** A product that the base does not have: nothing of it is left out or renamed before it is merged. */
function firstScope(now: Product, say: Say): CodeScope {
  for (const glob of now.code.exclude) say(`code in ${glob} would be left out`, null);
  if (Object.keys(now.code.words).length > 0) say("the product's own words are new", null);
  return { ...now.code, exclude: [], words: {} };
}

function union(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Directives that stood above the same line before, as often as then; a new one is said and does not count yet. */
export function directivesHeld(
  all: readonly Directive[],
  held: { directives: readonly Directive[]; pathThen(path: string): string } | null,
): { counting: Directive[]; notices: Notice[] } {
  const now = oncePerPlace(all);
  if (!held) return { counting: now, notices: [] };
  const left = new Map<string, number>();
  const take = (key: string, amount: number): number => left.set(key, (left.get(key) ?? 0) + amount).get(key)!;
  for (const one of oncePerPlace(held.directives)) take(directiveKey(one, one.at.path), 1);
  const known = new Set(now.filter(one => take(directiveKey(one, held.pathThen(one.at.path)), -1) >= 0));
  return {
    counting: now.filter(one => known.has(one)),
    notices: now
      .filter(one => !known.has(one))
      .map(({ rules, at }) => notYet(`the directive for ${rules.join(', ') || 'no rule'} is new or changed`, at)),
  };
}

/** Code that two products share is read for each. */
function oncePerPlace(directives: readonly Directive[]): Directive[] {
  return [...new Map(directives.map(one => [formatPlace(one.at), one])).values()];
}

function directiveKey({ rules, reason, owner, until, target }: Directive, path: string): string {
  return canonicalJson([path, rules, reason, owner, until, target]);
}
