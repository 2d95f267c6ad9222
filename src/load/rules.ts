import type { Notice } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import type { Rule, RuleDocument, RuleExample } from '../model/rule.ts';
import type { Tree } from '../model/tree.ts';
import { validateRule } from '../generated/validators.js';
import { RULE_KEYS } from '../model/document-keys.ts';
import type { YamlFile } from '../kit/yaml.ts';
import { checkId, readFolder } from './read-folder.ts';

export interface LoadedRule {
  rule: Rule;
  examples: readonly RuleExample[];
}

/** What YAML makes of an expression is seldom what its author meant: `!x` is a tag there, `a ? b : c` a map. */
const BLOCK_HINT =
  'begin the expression on a line of its own below `|`: YAML reads a leading "!" and a ": " as its own';

/** Rules of a folder (`rules`, or `.childproof/rules` of the checked repository); `vocabulary/` below it holds concepts. */
export function loadRules(
  tree: Tree,
  folder: string,
  origin: Rule['origin'],
): { rules: LoadedRule[]; notices: Notice[] } {
  const { loaded, notices } = readFolder<RuleDocument>(
    tree,
    folder,
    {
      validate: validateRule,
      syntax: 'rule-invalid',
      invalid: 'rule-invalid',
      tooLarge: 'rule-invalid',
      known: path => (path.length === 0 ? RULE_KEYS : []),
    },
    path => path.startsWith(`${folder}/vocabulary/`),
  );
  for (const notice of notices) {
    if (notice.hint?.includes('without a tag') || notice.hint?.includes('quotes around')) notice.hint = BLOCK_HINT;
  }
  const rules: LoadedRule[] = [];
  for (const one of loaded) {
    const name = one.path.slice(folder.length + 1, -'.yaml'.length);
    const expected = origin === 'local' ? `local/${name.replace(/^local\//, '')}` : name;
    notices.push(...checkId(one, 'id', one.value.id, expected, 'rule-invalid'));
    const { examples, $schema: _, ...document } = one.value;
    rules.push({ rule: { ...document, path: one.path, origin, places: placesOf(one.file, document) }, examples });
  }
  return { rules, notices };
}

/** The place of each text of a rule, keyed by its key path; expressions begin where their own text begins. */
function placesOf(file: YamlFile, document: object): Record<string, Place> {
  const places: Record<string, Place> = { id: file.placeOf(['id']) };
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') {
      const scalar = file.scalarAt(path);
      if (scalar) places[path.join('.')] = scalar.place;
    } else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  const { when, let: names, each, require, at, related, message } = document as RuleDocument;
  visit({ when, let: names, each, require, at, related, message }, []);
  return places;
}
