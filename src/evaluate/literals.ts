import type { ASTNode } from '@marcbachmann/cel-js';
import { findSetting } from '../model/catalogue.ts';
import { didYouMean } from '../kit/text.ts';
import { patternTrouble, typeNamed } from './environment.ts';
import type { Catalogue, Method } from './type.ts';

/** What is wrong with an expression beyond its types, at an offset into its text. */
export interface ExpressionTrouble {
  message: string;
  start: number;
  end: number;
}

/** What is known about a part of an expression: its type, the words its value can be, the setting it belongs to. */
interface Meaning {
  type: string;
  catalogue?: Catalogue | undefined;
  setting?: string | undefined;
}

const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);
const MAX_DEPTH = 2;
const NOTHING: Meaning = { type: 'dyn' };

/**
 * Walks an expression that is already well typed. String literals that are compared with, or passed as, a word of a
 * catalogue must be in it: `kind == "direct-mesaging"` would otherwise be quietly false for ever.
 */
export function checkLiterals(
  root: ASTNode,
  scope: ReadonlyMap<string, Meaning>,
  words: Record<Catalogue, readonly string[]>,
): { troubles: ExpressionTrouble[]; meaning: Meaning } {
  const troubles: ExpressionTrouble[] = [];
  const say = (node: ASTNode, message: string) => troubles.push({ message, start: node.start, end: node.end });

  const checkWord = (node: ASTNode, { catalogue, setting }: Meaning) => {
    if (node.op === 'list') for (const item of node.args) checkWord(item, { type: 'string', catalogue, setting });
    if (node.op === '?:')
      for (const branch of node.args.slice(1)) checkWord(branch, { type: 'string', catalogue, setting });
    if (!catalogue || node.op !== 'value' || typeof node.args !== 'string') return;
    const known =
      catalogue === 'option' && setting
        ? (findSetting(setting)?.options.map(option => option.name) ?? [])
        : words[catalogue];
    if (!known.includes(node.args))
      say(
        node,
        `"${node.args}" is not ${articleOf(catalogue)}${setting && catalogue === 'option' ? ` of ${setting}` : ''}${didYouMean(node.args, known)}`,
      );
  };

  const visit = (node: ASTNode, names: ReadonlyMap<string, Meaning>, depth: number): Meaning => {
    switch (node.op) {
      case 'value':
        return { type: typeof node.args === 'string' ? 'string' : typeof node.args === 'boolean' ? 'bool' : 'dyn' };
      case 'id':
        return names.get(node.args) ?? NOTHING;
      case '.': {
        const owner = visit(node.args[0], names, depth);
        const field = typeNamed(owner.type)?.fields[node.args[1]];
        return field ? { type: field.type, catalogue: field.catalogue, setting: owner.setting } : NOTHING;
      }
      case 'rcall':
        return visitCall(node.args, node, names, depth);
      case 'call': {
        const [name, args] = node.args;
        if (name === 'matches') say(node, '`matches` can take very long on some texts; use `text.matchesPattern("…")`');
        for (const argument of args) visit(argument, names, depth);
        return NOTHING;
      }
      case '==':
      case '!=':
      case 'in': {
        const [left, right] = node.args;
        const [leftMeaning, rightMeaning] = [visit(left, names, depth), visit(right, names, depth)];
        checkWord(right, leftMeaning);
        checkWord(left, { ...rightMeaning, type: 'string' });
        return { type: 'bool' };
      }
      case '?:': {
        const [condition, yes, no] = node.args;
        visit(condition, names, depth);
        const meaning = visit(yes, names, depth);
        visit(no, names, depth);
        return meaning;
      }
      case 'list':
        return { type: `list<${node.args.map(item => visit(item, names, depth).type)[0] ?? 'dyn'}>` };
      case 'map':
        for (const [key, value] of node.args) [key, value].forEach(part => visit(part, names, depth));
        return NOTHING;
      case '!_':
      case '-_':
        return visit(node.args, names, depth);
      case '[]': {
        const [list, index] = node.args;
        visit(index, names, depth);
        const meaning = visit(list, names, depth);
        return { ...meaning, type: elementOf(meaning.type) };
      }
      default:
        for (const part of node.args as readonly ASTNode[]) visit(part, names, depth);
        return { type: 'bool' };
    }
  };

  const visitCall = (
    [name, receiver, args]: readonly [string, ASTNode, ASTNode[]],
    node: ASTNode,
    names: ReadonlyMap<string, Meaning>,
    depth: number,
  ): Meaning => {
    const owner = visit(receiver, names, depth);
    if (name === 'matches') say(node, '`matches` can take very long on some texts; use `matchesPattern`');
    if (name === 'matchesPattern') checkPattern(args[0], say);
    // `cel.bind(name, value, expression)` gives a value a name, as `let` does.
    if (name === 'bind' && args[0]?.op === 'id' && args.length === 3)
      return visit(args[2]!, new Map([...names, [args[0].args, visit(args[1]!, names, depth)]]), depth);
    if (MACROS.has(name) && args.length >= 2 && args[0]!.op === 'id') {
      if (depth >= MAX_DEPTH)
        say(node, `comprehensions are nested deeper than ${MAX_DEPTH}; name the inner list under \`let\``);
      const inner = new Map([...names, [args[0]!.args, { ...owner, type: elementOf(owner.type) }]]);
      const bodies = args.slice(1).map(body => visit(body, inner, depth + 1));
      if (name === 'map') return { ...bodies.at(-1)!, type: `list<${bodies.at(-1)!.type}>` };
      return name === 'filter' ? owner : { type: 'bool' };
    }
    const meanings = args.map(argument => visit(argument, names, depth));
    const overloads = [typeNamed(owner.type)?.methods[name] ?? []].flat() as Method<unknown>[];
    const method =
      overloads.find(
        one =>
          one.parameters.length === args.length &&
          one.parameters.every(
            (parameter, index) =>
              parameter.type === 'Band' || meanings[index]!.type === 'dyn' || meanings[index]!.type === parameter.type,
          ),
      ) ?? overloads[0];
    if (!method) return NOTHING;
    for (const [index, parameter] of method.parameters.entries()) {
      if (args[index])
        checkWord(args[index], { type: parameter.type, catalogue: parameter.catalogue, setting: owner.setting });
    }
    const named =
      args[0]?.op === 'value' && typeof args[0].args === 'string' && method.returns === 'Setting'
        ? args[0].args
        : undefined;
    return { type: method.returns, catalogue: method.catalogue, setting: named ?? owner.setting };
  };

  const meaning = visit(root, scope, 0);
  return { troubles, meaning };
}

/** A pattern is compiled when the rule is loaded, so it must stand there, and one that cannot be compiled is a mistake. */
function checkPattern(pattern: ASTNode | undefined, say: (node: ASTNode, message: string) => void): void {
  if (!pattern) return;
  if (pattern.op !== 'value' || typeof pattern.args !== 'string')
    return say(pattern, 'a pattern must be written out, in quotes');
  const trouble = patternTrouble(pattern.args);
  if (trouble) say(pattern, `"${pattern.args}" is not a pattern: ${trouble}`);
}

export type { Meaning };

function elementOf(type: string): string {
  return /^list<(.+)>$/.exec(type)?.[1] ?? 'dyn';
}

function articleOf(catalogue: Catalogue): string {
  const nouns: Record<Catalogue, string> = {
    kind: 'a kind of feature',
    setting: 'a setting',
    option: 'an option',
    concept: 'a concept of the vocabulary',
    trait: 'a trait of a concept',
    guard: 'a kind of guard',
    state: 'a state of a flag',
    'control-state': 'a state of a control',
    safeguard: 'a safeguard',
    reporting: 'a place to report from',
    method: 'a way to establish age',
    side: 'a side',
    'unknown-age': 'a treatment of unknown age',
    likely: 'an answer (yes, no, unstated)',
    assessment: 'a kind of assessment',
    gate: 'a gate',
    part: 'a key that can be pointed at',
  };
  return nouns[catalogue];
}
