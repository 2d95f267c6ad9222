import type { Concept, Matcher } from '../../model/concept.ts';
import type { GuardKind } from '../../model/code-fact.ts';
import type { Demand } from '../../model/demand.ts';
import { withOwnWords } from './own-words.ts';
import type { Sdk } from './sdk/table.ts';
import { compileSdks } from './sdk/table.ts';
import type { Phrase } from './tokens.ts';
import { phraseLength, phrasesAt, phrasesOf } from './tokens.ts';

type MatcherOf<Key extends string> = Extract<Matcher, Record<Key, unknown>>[Key &
  keyof Extract<Matcher, Record<Key, unknown>>];

export type EvidenceKind = string;

export interface NamePattern {
  names: readonly Phrase[];
  /** What must follow one of `names` in the name; null if they are enough. */
  objects: readonly Phrase[] | null;
}

export interface CallPattern extends NamePattern {
  receivers: readonly Phrase[] | null;
  needsString: boolean;
  needs: readonly EvidenceKind[];
}

export interface JsxPattern {
  names: readonly Phrase[];
  parts: readonly Phrase[] | null;
  /** What alone may stand before the name; null for anything. */
  before: readonly Phrase[] | null;
  needs: readonly EvidenceKind[];
}

export interface ComparePattern {
  names: readonly Phrase[];
  /** Null for a comparison by size. */
  words: readonly Phrase[] | null;
  safe: 'above' | 'below' | 'equal' | 'unequal';
}

export interface SettingPattern {
  setting: string;
  names: readonly Phrase[];
  owners: readonly Phrase[] | null;
  notOwners: readonly Phrase[];
  /** Forms on which it is chosen, beside those for settings and sign-up. */
  forms: readonly Phrase[];
  /** Whether the default of a component's prop is one of the setting. */
  isProp: boolean;
  /** Option -> the literals that mean it. */
  values: readonly { option: string; literals: readonly Phrase[] }[];
}

/** A concept with its phrases split and its matchers sorted by what they look at. */
export interface CompiledConcept {
  id: string;
  fact: Concept['fact'];
  guard: GuardKind | null;
  stated: boolean;
  /** Name of a file in `detectors`; null if data says it all. */
  detector: string | null;
  /** A rule asks what is checked on the way to it. */
  isGuarded: boolean;
  /** A rule speaks of it, so that a finding can show how it is reached. */
  isTraced: boolean;
  /** Places that lead to one another are one decision. */
  isSaidOnce: boolean;
  calls: readonly CallPattern[];
  imports: readonly { package: string; name: readonly string[] }[];
  routes: readonly { method: string; path: string }[];
  jsx: readonly JsxPattern[];
  properties: readonly NamePattern[];
  labels: readonly Phrase[];
  /** `of`: words of which one must be near the name; null if the name is enough. `notWithin`: words around it that make it another thing. */
  conditions: readonly {
    names: readonly Phrase[];
    safe: boolean;
    of: readonly Phrase[] | null;
    notWithin: readonly Phrase[];
  }[];
  compares: readonly ComparePattern[];
  fallbacks: readonly Phrase[];
  sdks: readonly Sdk[];
  settings: readonly SettingPattern[];
  owners: readonly Phrase[];
  inverts: readonly Phrase[];
  fillers: readonly Phrase[];
  evidence: ReadonlyMap<EvidenceKind, readonly Phrase[]>;
  /** `sure` are those of `within` that rule out also what the code proves. */
  unlike: Readonly<Record<'call' | 'receiver' | 'argument' | 'word' | 'within' | 'sure', readonly Phrase[]>>;
  /** Words of an owner or a surrounding that make a literal no default of a setting, whatever the setting is about. */
  unlikeDefault: Readonly<Record<'word' | 'within', readonly Phrase[]>>;
}

/**
 * Compiles concepts together. The words around a setting (owners, leading words that turn it round, fillers, look-alikes) are
 * those of the concept that is about defaults; owners and the like that a concept with settings brings itself replace them.
 */
export function compileConcepts(
  documents: readonly Concept[],
  words: Readonly<Record<string, readonly string[]>>,
  demand: Demand,
): readonly CompiledConcept[] {
  const before = compiled.get(documents);
  if (before?.words === words && before.demand === demand) return before.concepts;
  const concepts = compileAll(documents, words, demand);
  compiled.set(documents, { words, demand, concepts });
  return concepts;
}

/** The last ones of a library: what is put together for them, such as the formulas of what is parsed, is kept with them. */
const compiled = new WeakMap<
  readonly Concept[],
  { words: Readonly<Record<string, readonly string[]>>; demand: Demand; concepts: readonly CompiledConcept[] }
>();

function compileAll(
  documents: readonly Concept[],
  words: Readonly<Record<string, readonly string[]>>,
  demand: Demand,
): CompiledConcept[] {
  const shared = documents.find(document => document.fact === 'default');
  return documents.map(document => {
    const own = words[document.concept] ?? [];
    const isAsked = (some: ReadonlySet<string> | null) => some?.has(document.concept) ?? true;
    const ways = { isGuarded: isAsked(demand.guards), isTraced: isAsked(demand.traces) };
    if (!shared || !document.settings) return { ...compileConcept(document, own), ...ways };
    const { owners, inverts, fillers } = shared;
    const compiled = compileConcept({ owners, inverts, fillers, ...document }, own);
    return { ...compiled, ...ways, unlikeDefault: compileConcept(shared, []).unlike };
  });
}

/** Compiles a concept together with the product's own words for it. */
function compileConcept(document: Concept, ownWords: readonly string[]): CompiledConcept {
  const concept = withOwnWords(document, ownWords);
  const all = concept.match?.any ?? [];
  const pick = <Key extends string>(key: Key) =>
    all.flatMap(one => (key in one ? [(one as Record<string, unknown>)[key] as MatcherOf<Key>] : []));
  const not = (key: string): Phrase[] =>
    phrasesOf(
      (concept.unlike ?? []).flatMap(one => {
        const value = (one as Record<string, unknown>)[key];
        return Array.isArray(value) ? (value as string[]) : ((value as { name?: string[] } | undefined)?.name ?? []);
      }),
    );
  return {
    id: concept.concept,
    fact: concept.fact,
    guard: concept.guard ?? null,
    stated: concept.stated ?? false,
    detector: concept.detector ?? null,
    isGuarded: true,
    isTraced: true,
    isSaidOnce: 'repeated' in (concept.traits ?? {}),
    calls: pick('call').map(call => ({
      names: phrasesOf(call.name),
      objects: call.object ? phrasesOf(call.object) : null,
      receivers: call.receiver ? phrasesOf(call.receiver) : null,
      needsString: call.argument === 'string',
      needs: call.needs?.any ?? [],
    })),
    imports: pick('import').map(one => ({ package: one.package, name: one.name?.split('.') ?? [] })),
    routes: pick('route'),
    jsx: pick('jsx').map(jsx => ({
      names: phrasesOf(jsx.name),
      parts: jsx.part ? phrasesOf(jsx.part) : null,
      before: jsx.before ? phrasesOf(jsx.before) : null,
      needs: jsx.needs?.any ?? [],
    })),
    properties: pick('property').map(one => ({
      names: phrasesOf(one.name),
      objects: one.object ? phrasesOf(one.object) : null,
    })),
    labels: pick('text').flatMap(one => phrasesOf(one.words)),
    conditions: pick('condition').map(one => ({
      names: phrasesOf(one.name),
      safe: one.safe,
      of: one.of ? phrasesOf(one.of) : null,
      notWithin: phrasesOf(one.notWithin),
    })),
    compares: pick('compare').map(one => ({
      names: phrasesOf(one.name),
      words: one.words ? phrasesOf(one.words) : null,
      safe: one.safe,
    })),
    fallbacks: pick('fallback').flatMap(one => phrasesOf(one.name)),
    sdks: compileSdks(document),
    settings: (concept.settings ?? []).map(one => ({
      setting: one.setting,
      names: phrasesOf(one.name),
      owners: one.owners ? phrasesOf(one.owners) : null,
      notOwners: phrasesOf(one.notOwners),
      forms: phrasesOf(one.forms),
      isProp: one.prop ?? false,
      values: Object.entries(one.values).map(([option, literals]) => ({ option, literals: phrasesOf(literals) })),
    })),
    owners: phrasesOf(concept.owners),
    inverts: phrasesOf(concept.inverts),
    fillers: phrasesOf(concept.fillers),
    evidence: new Map(Object.entries(concept.evidence ?? {}).map(([kind, words]) => [kind, phrasesOf(words)])),
    unlike: {
      call: not('call'),
      receiver: not('receiver'),
      argument: not('argument'),
      word: not('word'),
      within: [...not('within'), ...not('namedWithin')],
      sure: not('within'),
    },
    unlikeDefault: { word: [], within: [] },
  };
}

/** How many words may stand between the verb of a name and its object: `createOrOpenNewDm`. */
const MAX_GAP = 2;
const MAX_LEADING = 2;

/** Words that only say how an act is set off: `handleBlockUser`, `tryUploadImage`, `dispatchSendDirectMessage`. */
const SET_OFF =
  /^(handle|on|do|did|try|maybe|perform|execute|exec|run|call|invoke|dispatch|trigger|fire|process|async|api|client|request|submit|confirm|safe|safely|legacy|raw|internal|base|simple|queue|enqueue|schedule|redux|rpc|http|rest)$/;

/**
 * Whether a name is one of the pattern's names, or begins with one of them and goes on with one of its objects. What only
 * says how it is set off may stand before a verb with an object: `handleBlockUser`.
 */
export function fitsPattern(pattern: NamePattern, words: readonly string[]): boolean {
  if (fitsFrom(pattern, words, 0)) return true;
  if (pattern.objects === null) return false;
  for (let from = 1; from <= MAX_LEADING && SET_OFF.test(words[from - 1] ?? ''); from++)
    if (fitsFrom(pattern, words, from)) return true;
  return false;
}

function fitsFrom({ names, objects }: NamePattern, words: readonly string[], from: number): boolean {
  return phrasesAt(words, names, from).some(phrase => {
    const length = phraseLength(words, phrase, from);
    if (objects === null) return from + length === words.length;
    for (let at = from + length; at <= from + length + MAX_GAP && at < words.length; at++) {
      if (phrasesAt(words, objects, at).length > 0) return true;
    }
    return false;
  });
}
