import { contextWith } from '../search/contexts.ts';
import type { KeyPath } from '../../../kit/yaml.ts';
import type { FlagSubject, LoadedFlags, RewrittenFlag, Soon } from '../provider.ts';
import type { Clause, Flag, LaunchDarklyDocument } from './document.ts';
import { readDocument } from './document.ts';
import { wordsIn } from '../written.ts';
import type { Engine } from './engine.ts';
import { openEngine, STRANGER } from './engine.ts';
import { rewriteFlag } from './model.ts';

const MAX_NOTICES = 20;

/** Reads a data file; with something wrong in its shape none of its flags is judged. */
export async function loadLaunchDarkly(path: string, text: string): Promise<LoadedFlags> {
  const { document, notices } = readDocument(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  const { flags, segments } = document;
  const plain = await openEngine(flags.values(), segments.values());
  let fresh: Promise<Engine> | null = null;
  const engines: Engines = { plain, fresh: () => (fresh ??= openEngine(flags.values(), segments.values())) };
  return {
    subjects: [...flags.values()].map(flag => subjectOf(flag, document, engines)),
    notices: [],
    ask(key, context) {
      if (!flags.has(key)) return null;
      return Object.keys(context).length === 0 ? plain.askForNobody(key) : plain.ask(key, context);
    },
    close() {
      plain.close();
      void fresh?.then(engine => engine.close());
    },
  };
}

interface Engines {
  plain: Engine;
  fresh(): Promise<Engine>;
}

function subjectOf(flag: Flag, document: LaunchDarklyDocument, { plain, fresh }: Engines): FlagSubject {
  const { file, flags, segments, pathOf } = document;
  const { key } = flag;
  const path = pathOf.get(key)!;
  const at = file.placeOfKey(path);
  return {
    key,
    at,
    state: flag.on ? 'enabled' : 'disabled',
    values: flag.variations.map((value, index) => ({ value, variant: String(index) })),
    words: wordsIn([flag, ...segments.values()]).filter(word => !/^(key|kind|anonymous)$/.test(word)),
    stranger: STRANGER,
    evaluate: context => plain.ask(key, context),
    confirm: async context => (await fresh()).ask(key, context),
    async ruleAt(context) {
      const { kind, ruleIndex } = await plain.reasonOf(key, context);
      const part = PARTS[kind];
      const rule: KeyPath = kind === 'RULE_MATCH' ? ['rules', ruleIndex ?? 0] : part ? [part] : [];
      return rule.length === 0 || path[0] === 'flagValues' ? at : file.placeOf([...path, ...rule]);
    },
    rewrite: () => rewrittenOn(key, flags, segments),
  };
}

const PARTS: Readonly<Record<string, string>> = {
  FALLTHROUGH: 'fallthrough',
  OFF: 'offVariation',
  TARGET_MATCH: 'targets',
  PREREQUISITE_FAILED: 'prerequisites',
};

async function rewrittenOn(
  key: string,
  flags: LaunchDarklyDocument['flags'],
  segments: LaunchDarklyDocument['segments'],
): Promise<RewrittenFlag> {
  const rewritten = rewriteFlag(key, flags, segments);
  const probes = probesFor(rewritten.clauses);
  const engine = await openEngine([...rewritten.flags, ...probes.flags], rewritten.segments);
  const said = (attribute: string, value: unknown) => {
    const context = contextWith({}, [[attribute, value]]);
    return (probes.of.get(attribute) ?? []).map(probe => answerOf(engine.ask(probe, context))).join('');
  };
  return {
    model: rewritten.model(said),
    evaluate: context => engine.ask(key, context),
    trace: context => engine.trace(key, context),
    close: () => engine.close(),
  };
}

/** The SDK answers at once where nothing is fetched; whoever it keeps waiting is a class of their own. */
const answerOf = (outcome: Soon<{ value: unknown }>) => ('value' in outcome ? String(outcome.value) : 'later');

/** A flag for each clause, to ask the SDK what it says of a value. */
function probesFor(clauses: ReadonlyMap<string, readonly Clause[]>): { flags: Flag[]; of: Map<string, string[]> } {
  const flags: Flag[] = [];
  const of = new Map<string, string[]>();
  for (const [attribute, list] of clauses)
    for (const clause of list) {
      const key = `__clause${flags.length}`;
      of.set(attribute, [...(of.get(attribute) ?? []), key]);
      const rules = [{ id: '', variation: 0, clauses: [clause] }];
      flags.push({ key, on: true, version: 1, salt: '', variations: [1, 0], fallthrough: { variation: 1 }, rules });
    }
  return { flags, of };
}
