import type { Notice } from '../model/notice.ts';
import type { Anchor, Place } from '../model/place.ts';
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

/** A key whose value is an expression: at the left, below `let` or `each`, or in a list of related places. */
const EXPRESSION_LINE =
  /^(when|require|at|let|each):|^\s+(- )?(?!(engineer|product|auditor|message|name|title|url|verdict)\b)\w+:/;

/** Rules of a folder: `rules`, whose `vocabulary/` holds concepts, or `.childproof/rules` of the checked repository. */
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
    path => origin === 'built-in' && path.startsWith(`${folder}/vocabulary/`),
  );
  for (const notice of notices) if (looksLikeExpression(tree, notice)) notice.hint = BLOCK_HINT;
  const rules: LoadedRule[] = [];
  for (const one of loaded) {
    const name = one.path.slice(folder.length + 1, -'.yaml'.length);
    const expected = origin === 'local' ? `local/${name.replace(/^local\//, '')}` : name;
    notices.push(...checkId(one, 'id', one.value.id, expected, 'rule-invalid'));
    const { examples, $schema: _, ...document } = one.value;
    rules.push({ rule: { ...document, path: one.path, origin, ...placesOf(one.file, document) }, examples });
  }
  return { rules, notices };
}

/** True for broken YAML on a line that holds an expression: there it is the expression that YAML misread. */
function looksLikeExpression(tree: Tree, { at, hint }: Notice): boolean {
  if (at === null || hint === null || !/tag|quotes/.test(hint)) return false;
  const line = tree.read(at.path).split('\n')[at.start.line - 1] ?? '';
  return EXPRESSION_LINE.test(line);
}

/** The place of each text of a rule and its anchors, keyed by its key path; expressions begin where their text begins. */
function placesOf(file: YamlFile, document: object): Pick<Rule, 'places' | 'anchors'> {
  const places: Record<string, Place> = { id: file.placeOf(['id']) };
  const anchors: Record<string, Anchor[]> = {};
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') {
      const scalar = file.scalarAt(path);
      if (!scalar) return;
      places[path.join('.')] = scalar.place;
      if (scalar.anchors.length > 1) anchors[path.join('.')] = scalar.anchors;
    } else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    }
  };
  const { when, parameters, let: names, each, require, at, related, edit, message } = document as RuleDocument;
  visit({ when, let: names, each, require, at, related, edit, message }, []);
  for (const name of Object.keys(parameters ?? {}))
    places[`parameters.${name}`] = file.placeOfKey(['parameters', name]);
  return { places, anchors };
}
