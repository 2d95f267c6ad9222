import type { Environment, ParseResult } from '@marcbachmann/cel-js';
import type { Notice } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import { topOf } from '../model/place.ts';
import type { Rule, Subject } from '../model/rule.ts';
import { createEnvironment, typeNamed } from './environment.ts';
import type { Meaning } from './literals.ts';
import { checkLiterals } from './literals.ts';
import type { Locate } from './locate.ts';
import { locator, startingAt } from './locate.ts';
import { rewordCel } from './reword.ts';
import type { Catalogue } from './type.ts';

/** An expression of a rule, checked and ready; `key` is its path in the rule file. */
export interface Expression {
  key: string;
  type: string;
  run: ParseResult;
}

/** Message text between placeholders, and the placeholders. */
export type Template = readonly (string | Expression)[];

/** A rule whose expressions are all well typed. */
export interface Program {
  rule: Rule;
  when: Expression | null;
  lets: readonly { name: string; expression: Expression }[];
  each: readonly { name: string; expression: Expression }[];
  require: Expression;
  at: Expression | null;
  related: readonly { at: Expression; message: Template }[];
  edit: { at: Expression; to: Template } | null;
  messages: { engineer: Template; product: Template; auditor: Template };
}

/** The variable a rule's subject is bound to, and its type. */
export const SUBJECT_TYPES: Record<Subject, string> = {
  product: 'Product',
  feature: 'Feature',
  setting: 'Setting',
  flag: 'Flag',
  assessment: 'Assessment',
  operation: 'Operation',
  surface: 'Surface',
  default: 'Default',
};

let base: Environment | null = null;

/** Compiles a rule, or says with line and column what is wrong with it. */
export function compile(
  rule: Rule,
  words: Record<Catalogue, readonly string[]>,
): { program: Program | null; notices: Notice[] } {
  base ??= createEnvironment();
  const notices: Notice[] = [];
  const environment = base.clone();
  const scope = new Map<string, Meaning>();
  const say = (key: string, message: string, at: Place, hint: string | null = null) =>
    notices.push({ code: 'rule-invalid', message: `${key}: ${message}`, at, hint });
  const placeOf = (key: string) => rule.places[key] ?? topOf(rule.path);

  const declare = (key: string, name: string, meaning: Meaning) => {
    if (scope.has(name)) return say(key, `the name "${name}" is given twice`, placeOf(key), 'choose another name');
    if (!isFree(environment, name))
      return say(key, `"${name}" is a word of the expression language`, placeOf(key), 'choose another name');
    environment.registerVariable(name, meaning.type);
    scope.set(name, meaning);
  };
  const expression: Compile = (key, text, expected, locate = locator(rule, key)) => {
    const check = environment.check(text);
    if (!check.valid) {
      const { summary, range, node } = check.error as CelTrouble;
      const at = locate(range?.start ?? 0, Math.max(range?.end ?? text.length, (range?.start ?? 0) + 1));
      say(key, rewordCel(summary ?? 'cannot be understood', { text, names: scope.keys(), owner: ownerOf(node) }), at);
      return { key, type: 'dyn', run: null as unknown as ParseResult, meaning: { type: 'dyn' } };
    }
    const run = environment.parse(text);
    const literals = checkLiterals(run.ast, scope, words);
    for (const one of literals.troubles) say(key, one.message, locate(one.start, one.end));
    const type = String(check.type);
    const trouble = expected(type);
    if (trouble !== null) say(key, trouble, locate(0, text.length));
    return { key, type, run, meaning: { ...literals.meaning, type } };
  };
  const template = (key: string, text: string) => parseTemplate(key, text, locator(rule, key), expression, say);

  declare(rule.for, rule.for, { type: SUBJECT_TYPES[rule.for] });
  for (const name of Object.keys(rule.parameters ?? {}))
    declare(`parameters.${name}`, camelCase(name), { type: 'int' });
  const when = rule.when === undefined ? null : expression('when', rule.when, isBool);
  const lets = Object.entries(rule.let ?? {}).map(([name, text]) => {
    const value = expression(`let.${name}`, text, isAnything);
    declare(`let.${name}`, name, value.meaning);
    return { name, expression: value };
  });
  const each = Object.entries(rule.each ?? {}).map(([name, text]) => {
    const value = expression(`each.${name}`, text, isList);
    declare(`each.${name}`, name, { ...value.meaning, type: elementOf(value.type) ?? 'dyn' });
    return { name, expression: value };
  });
  const program: Program = {
    rule,
    when,
    lets,
    each,
    require: expression('require', rule.require, isBool),
    at: rule.at === undefined ? null : expression('at', rule.at, isPlaced),
    related: (rule.related ?? []).map((one, index) => ({
      at: expression(`related.${index}.at`, one.at, isPlaced),
      message: template(`related.${index}.message`, one.message),
    })),
    edit: rule.edit
      ? { at: expression('edit.at', rule.edit.at, isPlaced), to: template('edit.to', rule.edit.to) }
      : null,
    messages: {
      engineer: template('message.engineer', rule.message.engineer),
      product: template('message.product', rule.message.product),
      auditor: template('message.auditor', rule.message.auditor),
    },
  };
  return { program: notices.length === 0 ? program : null, notices };
}

type Compile = (
  key: string,
  text: string,
  expected: (type: string) => string | null,
  locate?: Locate,
) => Expression & { meaning: Meaning };

interface CelTrouble {
  summary?: string;
  node?: { op: string; args: readonly { checkedType?: { name: string } }[] };
  range?: { start: number; end: number };
}

/** The type of what stands before the dot, where a field is looked for. */
function ownerOf(node: CelTrouble['node']): string | undefined {
  return node?.op === '.' ? node.args[0]?.checkedType?.name : undefined;
}

/** What is wrong with the type of an expression; null if nothing is. */
const isAnything = () => null;
const isBool = (type: string) => (type === 'bool' ? null : `gives ${type}, but bool is needed here`);
const isList = (type: string) => (elementOf(type) !== null || type === 'dyn' ? null : `must give a list, not ${type}`);
const isPlaced = (type: string) =>
  type === 'dyn' || typeNamed(elementOf(type) ?? type) ? null : `gives ${type}, which stands nowhere to point at`;

/** `list` alone is a list of anything. */
function elementOf(type: string): string | null {
  return type === 'list' ? 'dyn' : (/^list<(.+)>$/.exec(type)?.[1] ?? null);
}

/** A name that means nothing yet: no literal, no type, no reserved word. */
function isFree(environment: Environment, name: string): boolean {
  const check = environment.check(name);
  return !check.valid && ((check.error as CelTrouble).summary ?? '').startsWith('Unknown variable');
}

/** Splits `{expressions}` out of a message; `{{` and `}}` stand for braces. */
function parseTemplate(
  key: string,
  text: string,
  locate: Locate,
  compileOne: Compile,
  say: (key: string, message: string, at: Place, hint: string) => void,
): Template {
  const parts: (string | Expression)[] = [];
  let rest = 0;
  const literal = (from: number, to: number) => {
    const open = text.slice(from, to).search(/[{}]/);
    if (open >= 0) {
      const at = locate(from + open, from + open + 1);
      say(key, `this brace has no partner`, at, 'write {{ or }} for a brace in the text');
    }
    parts.push(text.slice(from, to));
  };
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
    literal(rest, match.index);
    rest = match.index + match[0].length;
    if (match[1] === undefined) parts.push(match[0][0]!);
    else parts.push(compileOne(key, match[1], isAnything, startingAt(locate, match.index + 1)));
  }
  literal(rest, text.length);
  return parts.filter(part => part !== '');
}

/** `minimum-age` is a subtraction in the language, so parameters are spelled `minimumAge` there. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
