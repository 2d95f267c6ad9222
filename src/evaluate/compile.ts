import type { Environment, ParseResult } from '@marcbachmann/cel-js';
import type { Notice } from '../model/notice.ts';
import type { Place } from '../model/place.ts';
import { topOf } from '../model/place.ts';
import type { Rule, Subject } from '../model/rule.ts';
import { createEnvironment } from './environment.ts';
import type { Meaning } from './literals.ts';
import { checkLiterals } from './literals.ts';
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
  const declare = (name: string, meaning: Meaning) => {
    environment.registerVariable(name, meaning.type);
    scope.set(name, meaning);
  };
  const expression = (
    key: string,
    text: string,
    expected: string | null,
    origin = rule.places[key] ?? topOf(rule.path),
  ): Expression & { meaning: Meaning } => {
    const trouble = (message: string, start: number, end: number) => {
      notices.push({
        code: 'rule-invalid',
        message: `${key}: ${message}`,
        at: pointInto(origin, text, start, end),
        hint: null,
      });
    };
    const broken = { key, type: 'dyn', run: null as unknown as ParseResult, meaning: { type: 'dyn' } };
    const check = environment.check(text);
    if (!check.valid) {
      const { summary, range } = check.error as {
        summary?: string;
        range?: { start: number; end: number };
        message: string;
      };
      trouble(`${rewordCel(summary ?? 'cannot be understood', text)}`, range?.start ?? 0, range?.end ?? text.length);
      return broken;
    }
    const run = environment.parse(text);
    const literals = checkLiterals(run.ast, scope, words);
    for (const one of literals.troubles) trouble(one.message, one.start, one.end);
    const type = String(check.type);
    if (expected !== null && type !== expected)
      trouble(`gives ${type}, but ${expected} is needed here`, 0, text.length);
    return { key, type, run, meaning: { ...literals.meaning, type } };
  };
  const template = (key: string, text: string): Template => parseTemplate(key, text, rule, expression);

  declare(rule.for, { type: SUBJECT_TYPES[rule.for] });
  for (const name of Object.keys(rule.parameters ?? {})) declare(camelCase(name), { type: 'int' });
  const when = rule.when === undefined ? null : expression('when', rule.when, 'bool');
  const lets = Object.entries(rule.let ?? {}).map(([name, text]) => {
    const value = expression(`let.${name}`, text, null);
    if (taken(scope, name, rule, notices)) return { name, expression: value };
    declare(name, value.meaning);
    return { name, expression: value };
  });
  const each = Object.entries(rule.each ?? {}).map(([name, text]) => {
    const value = expression(`each.${name}`, text, null);
    const element = /^list<(.+)>$/.exec(value.type)?.[1];
    if (!element && value.type !== 'dyn') {
      notices.push({
        code: 'rule-invalid',
        message: `each.${name}: must give a list, not ${value.type}`,
        at: rule.places[`each.${name}`] ?? topOf(rule.path),
        hint: null,
      });
    }
    if (!taken(scope, name, rule, notices)) declare(name, { ...value.meaning, type: element ?? 'dyn' });
    return { name, expression: value };
  });
  const program: Program = {
    rule,
    when,
    lets,
    each,
    require: expression('require', rule.require, 'bool'),
    at: rule.at === undefined ? null : expression('at', rule.at, null),
    related: (rule.related ?? []).map((one, index) => ({
      at: expression(`related.${index}.at`, one.at, null),
      message: template(`related.${index}.message`, one.message),
    })),
    messages: {
      engineer: template('message.engineer', rule.message.engineer),
      product: template('message.product', rule.message.product),
      auditor: template('message.auditor', rule.message.auditor),
    },
  };
  return { program: notices.length === 0 ? program : null, notices };
}

type Compile = (key: string, text: string, expected: string | null, origin?: Place) => Expression;

/** Splits `{expressions}` out of a message; `{{` stands for a brace. */
function parseTemplate(key: string, text: string, rule: Rule, compileOne: Compile): Template {
  const parts: (string | Expression)[] = [];
  const origin = rule.places[key] ?? topOf(rule.path);
  let rest = 0;
  for (const match of text.matchAll(/\{\{|\{([^{}]*)\}/g)) {
    parts.push(text.slice(rest, match.index));
    rest = match.index + match[0].length;
    if (match[0] === '{{') {
      parts.push('{');
      continue;
    }
    const place = pointInto(origin, text, match.index + 1, match.index + match[0].length - 1);
    const value = compileOne(key, match[1]!, null, place);
    parts.push(value);
  }
  parts.push(text.slice(rest));
  return parts.filter(part => part !== '');
}

function taken(scope: ReadonlyMap<string, Meaning>, name: string, rule: Rule, notices: Notice[]): boolean {
  if (!scope.has(name)) return false;
  notices.push({
    code: 'rule-invalid',
    message: `the name "${name}" is given twice`,
    at: topOf(rule.path),
    hint: 'choose another name',
  });
  return true;
}

/** `minimum-age` is a subtraction in the language, so parameters are spelled `minimumAge` there. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function rewordCel(summary: string, text: string): string {
  const unknown = /^Unknown variable: (\w+)/.exec(summary)?.[1];
  if (unknown) {
    const kebab = new RegExp(`\\b${unknown}(-[a-z]+)+`).exec(text)?.[0];
    if (kebab) return `there is no "${unknown}"; a hyphen subtracts here, names are written ${camelCase(kebab)}`;
    return `there is nothing called "${unknown}" here`;
  }
  return summary
    .replace(/^No such key: (\w+)/, 'it has no field "$1"')
    .replace(/^found no matching overload for '([^']+)'/, 'there is no function $1')
    .replace(/^no such overload: (.+)/i, 'these cannot be combined: $1');
}

/** Turns offsets into an expression into a place in the rule file. */
export function pointInto(origin: Place, text: string, start: number, end: number): Place {
  const at = (offset: number) => {
    // Every line of a block scalar begins at the column of its first.
    const before = text.slice(0, offset).split('\n');
    return { line: origin.start.line + before.length - 1, column: origin.start.column + before.at(-1)!.length };
  };
  return { path: origin.path, start: at(start), end: at(end) };
}
