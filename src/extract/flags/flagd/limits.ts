/** How long a file may grow when its shared evaluators are written out, in characters. */
const MAX_EXPANDED = 4 * 1024 * 1024;
/** Each evaluator is searched for in the whole file. */
const MAX_EVALUATORS = 500;
/** Steps that one evaluation may take at worst, by a rough upper bound. */
const MAX_STEPS = 100_000;
/** How deep rules may nest once evaluators are written out: everything that walks them recurses. */
const MAX_NESTING = 500;

const LOOPS = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);
const GROWERS = new Set(['merge', 'cat']);

/**
 * Writes out `$ref`s as the library does (text for text, in the order of `$evaluators`, once each), or says why that
 * is not safe: evaluators that name each other can double the file with every step, and the library's replacement
 * takes `$&` and the like for instructions.
 */
export function expandEvaluators(json: string): { text: string } | { problem: string } {
  const evaluators: unknown = (JSON.parse(json) as { $evaluators?: unknown })['$evaluators'];
  if (typeof evaluators !== 'object' || evaluators === null) return { text: json };
  const entries = Object.entries(evaluators);
  if (entries.length > MAX_EVALUATORS) return { problem: `more than ${MAX_EVALUATORS} evaluators` };
  let text = json;
  for (const [key, logic] of entries) {
    const reference = `{"$ref":"${key}"}`;
    const replacement = JSON.stringify(logic);
    const uses = text.split(reference).length - 1;
    if (uses === 0) continue;
    if (/\$[$&`']/.test(replacement))
      return { problem: `evaluator "${key}" holds "$" before a sign that flagd replaces` };
    if (text.length + uses * (replacement.length - reference.length) > MAX_EXPANDED) return { problem: TOO_LARGE };
    text = text.replaceAll(reference, replacement);
  }
  return nestingOf(text) > MAX_NESTING ? { problem: TOO_LARGE } : { text };
}

/** Shared evaluators that a rule still names when the library is done, each with what is wrong. */
export function missingEvaluators(rule: unknown, known: readonly string[]): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  const inner = Object.values(rule).flatMap(part => missingEvaluators(part, known));
  if (Array.isArray(rule) || !('$ref' in rule)) return inner;
  const name = String(rule.$ref);
  const why = known.includes(name)
    ? `the evaluator "${name}" is named by itself or by a later one, which flagd does not write out`
    : `the evaluator "${name}" is not in the file`;
  return [why, ...inner];
}

const TOO_LARGE = 'the evaluators grow beyond all bounds when they are written out';

/** Levels of brackets in JSON text, counted without recursion. */
function nestingOf(json: string): number {
  let [depth, deepest] = [0, 0];
  for (const [mark] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/g)) {
    if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return deepest;
}

/**
 * Whether a rule could loop for very long or build very large values: a run must not hang on a flag file. A list that is
 * not written out has at most as many elements as the rule has nodes, times the size of each loop body that joins lists
 * or texts; a `reduce` that joins can double with each element and is refused outright.
 */
export function isCostly(rule: unknown): boolean {
  const joining = loopsIn(rule).filter(({ body }) => body.some(joins));
  if (joining.some(({ operator }) => operator === 'reduce')) return true;
  const longest = joining.reduce((size, { body }) => size * nodesOf(body), nodesOf(rule));
  return stepsOf(rule, longest) > MAX_STEPS;
}

interface Loop {
  operator: string;
  list: unknown;
  body: readonly unknown[];
}

function loopOf(operator: string, part: unknown): Loop | null {
  if (!LOOPS.has(operator) || !Array.isArray(part)) return null;
  const [list, ...body] = part as unknown[];
  return { operator, list, body };
}

function loopsIn(node: unknown): Loop[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([operator, part]) => {
    const loop = Array.isArray(node) ? null : loopOf(operator, part);
    return loop ? [loop, ...loopsIn(part)] : loopsIn(part);
  });
}

/** Steps of one evaluation at worst, where a list of unknown length has `longest` elements. */
function stepsOf(node: unknown, longest: number): number {
  if (typeof node !== 'object' || node === null) return 1;
  return Object.entries(node).reduce((sum, [operator, part]) => {
    const loop = Array.isArray(node) ? null : loopOf(operator, part);
    if (!loop) return sum + stepsOf(part, longest);
    const turns = Array.isArray(loop.list) ? loop.list.length : longest;
    return sum + stepsOf(loop.list, longest) + turns * stepsOf(loop.body, longest);
  }, 1);
}

function joins(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (!Array.isArray(node) && Object.keys(node).some(operator => GROWERS.has(operator))) return true;
  return Object.values(node).some(joins);
}

function nodesOf(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 1;
  return Object.values(node).reduce<number>((sum, part) => sum + nodesOf(part), 1);
}

/** Every text in a rule: names of attributes and values that it compares with. */
export function wordsOf(logic: unknown): string[] {
  const words = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node === 'string' && node.length <= 64) words.add(node);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(walk);
  };
  walk(logic);
  return [...words];
}
