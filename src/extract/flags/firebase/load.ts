import type { FlagSubject, LoadedFlags, RewrittenFlag } from '../provider.ts';
import { CLOCK } from '../search/model.ts';
import { watch } from '../search/read-trace.ts';
import { wordsIn } from '../written.ts';
import { attributePath } from './attributes.ts';
import { evaluate, ruleFor } from './evaluate.ts';
import { rewriteParameter } from './model.ts';
import { readTemplate, textsOf, type Parameter, type Template } from './template.ts';

const MAX_NOTICES = 20;

/** Reads a template; with something wrong in its shape none of its parameters is judged. */
export function loadTemplate(path: string, text: string): LoadedFlags {
  const { template, notices } = readTemplate(path, text);
  if (notices.length > 0) return { subjects: [], notices: notices.slice(0, MAX_NOTICES) };
  return { subjects: [...template.parameters.values()].map(one => subjectOf(one, template)), notices: [] };
}

function subjectOf(parameter: Parameter, { file, isForApps }: Template): FlagSubject {
  const { key, path, rules, fallback, typed } = parameter;
  const texts = new Set([...rules.map(({ served }) => served), fallback].flatMap(textsOf));
  return {
    key,
    at: file.placeOfKey(path),
    state: 'enabled',
    values: [...texts].map(one => ({ value: typed(one), variant: null })),
    words: wordsIn(rules),
    pathOf: attributePath,
    evaluate: (context, clock) => evaluate(parameter, context, () => clock),
    confirm: (context, clock) => evaluate(parameter, context, () => clock),
    ruleAt(context, clock) {
      const rule = ruleFor(parameter, context, () => clock);
      return rule ? file.placeOfKey(rule.path) : file.placeOf([...path, 'defaultValue']);
    },
    rewrite: () => rewritten(parameter, isForApps),
  };
}

function rewritten(parameter: Parameter, isForApps: boolean): RewrittenFlag {
  const { model, parameter: abstract } = rewriteParameter(parameter, isForApps);
  return {
    model,
    evaluate: (context, clock) => evaluate(abstract, context, () => clock),
    trace(context, clock) {
      const reads = new Set<string>();
      const outcome = evaluate(abstract, watch(context, reads), () => {
        reads.add(CLOCK);
        return clock;
      });
      return { outcome, reads: [...reads] };
    },
  };
}
