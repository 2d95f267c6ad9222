import type { Notice } from '../../../model/notice.ts';
import { documentsIn } from '../../../kit/yaml-documents.ts';
import type { LoadedFlags } from '../provider.ts';
import { trouble } from '../written.ts';
import { isOtherResource, joined } from './documents.ts';
import { readFlagdDocument, type FlagdDocument, type WrittenFlag } from './document.ts';
import { openEngine, refusalOf, type Engine } from './engine.ts';
import { expandEvaluators, isCostly, missingEvaluators } from './limits.ts';
import { checkFlag, describeRefusal, errorsIn } from './schema.ts';
import { enginesOn, sampleOf, subjectOf, typeOf } from './subject.ts';

const MAX_NOTICES = 20;

/** Reads a flagd file strictly: one thing wrong and none of its flags is judged. */
export function loadFlagd(path: string, text: string): LoadedFlags {
  const documents = documentsIn(path, text);
  if (documents.length === 1) return loadDocument(path, text);
  const flags = documents.filter(one => !isOtherResource(one));
  return joined(
    path,
    flags.map(one => loadDocument(path, one)),
  );
}

function loadDocument(path: string, text: string): LoadedFlags {
  const { document, notices } = readFlagdDocument(path, text);
  const refuse = (found: readonly Notice[]): LoadedFlags => ({
    subjects: [],
    notices: found.slice(0, MAX_NOTICES),
    ask: askEach(document),
  });
  if (notices.length > 0) return refuse(notices);
  const shape = document.flags.flatMap(flag => checkFlag(document, flag));
  if (shape.length > 0) return refuse(shape);
  const json = JSON.stringify(document.content);
  const expanded = expandEvaluators(json);
  if ('problem' in expanded) {
    return refuse([trouble(document.file.placeOfKey([...document.base, '$evaluators']), expanded.problem)]);
  }
  const rules = (JSON.parse(expanded.text) as { flags: Record<string, { targeting?: unknown }> }).flags;
  const ruleOf = (flag: WrittenFlag) => rules[flag.key]?.targeting;
  const costly = document.flags.filter(flag => isCostly(ruleOf(flag)));
  if (costly.length > 0) {
    return refuse(
      costly.map(flag =>
        trouble(
          document.file.placeOfKey([...flag.path, 'targeting']),
          `flag "${flag.key}" loops too much to be evaluated`,
          'use fewer nested loops, and none that joins lists or texts',
        ),
      ),
    );
  }
  const refusals = refusalsOf(document, json);
  if (refusals.length > 0) return refuse(refusals);
  const engines = enginesOn(json);
  const placeOf = document.file.placeOf;
  const evaluators = Object.keys(document.content['$evaluators'] ?? {});
  const subjects = document.flags.map(flag => {
    const rule = ruleOf(flag);
    return subjectOf(flag, { rule, missing: missingEvaluators(rule, evaluators) }, engines, placeOf);
  });
  return { subjects, notices: [], ask: askEach(document) };
}

/** Each flag in an engine of its own, so that one that the library does not take leaves the others alone. */
function askEach({ flags, content }: FlagdDocument): LoadedFlags['ask'] {
  const engines = new Map<string, Engine | null>();
  const engineFor = (flag: WrittenFlag): Engine | null => {
    const json = JSON.stringify({ ...content, flags: { [flag.key]: flag.value } });
    const expanded = expandEvaluators(json);
    if ('problem' in expanded || isCostly(JSON.parse(expanded.text))) return null;
    try {
      return openEngine(json, false);
    } catch {
      return null;
    }
  };
  return (key, context, clock, codeDefault) => {
    const flag = flags.find(one => one.key === key);
    if (!flag) return null;
    const engine = engines.has(key) ? engines.get(key)! : engineFor(flag);
    engines.set(key, engine);
    if (!engine) return { value: undefined, variant: null, reason: 'ERROR', error: 'the flag is not read' };
    return engine.ask(key, typeOf(codeDefault ?? sampleOf(flag)), context, clock);
  };
}

/** The library stops at the first flag it does not like, so a file that it refuses is taken apart. */
function refusalsOf(document: FlagdDocument, json: string): Notice[] {
  const whole = refusalOf(json);
  if (whole === null) return [];
  const frame = refusalOf(JSON.stringify({ ...document.content, flags: {} }));
  if (frame !== null) return [describeRefusal(document, null, errorsIn(frame))];
  const each = narrow(document, document.flags).slice(0, MAX_NOTICES);
  return each.length > 0 ? each : [describeRefusal(document, null, errorsIn(whole))];
}

/** Which of the flags are refused, by halving: a file with thousands of flags has few wrong ones. */
function narrow(document: FlagdDocument, flags: readonly WrittenFlag[]): Notice[] {
  const [first] = flags;
  if (!first) return [];
  const some = Object.fromEntries(flags.map(({ key, value }) => [key, value]));
  const refusal = refusalOf(JSON.stringify({ ...document.content, flags: some }));
  if (refusal === null) return [];
  if (flags.length === 1) return [describeRefusal(document, first, errorsIn(refusal))];
  const half = Math.ceil(flags.length / 2);
  const found = narrow(document, flags.slice(0, half));
  return found.length >= MAX_NOTICES ? found : [...found, ...narrow(document, flags.slice(half))];
}
