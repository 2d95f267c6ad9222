import { isFunction, nameOf, textOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Entry } from './entry.ts';

/** Words of an entry's own name, without what only says that it is one: `sendMessageAction`. */
export const wordsOf = ({ name }: Entry): string[] =>
  splitWords(name ?? '').filter((word, index, all) => index === 0 || index < all.length - 1 || !TAIL.test(word));

const TAIL = /^(action|mutation|handler|fn|function|procedure|resolver|event)$/;

/** The segments of a path, `:name` for what is filled in. */
export const segmentsOf = (path: string): string[] =>
  path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(one => one !== '' && one !== '*')
    .map(one => one.replace(/^[{[<$](\w+)[}\]>]?$/, ':$1'));

export const isFilled = (segment: string): boolean => /^[:*{[<$]/.test(segment);

const known = new WeakMap<ts.Node, readonly string[]>();

/** Every name in what is said of an entry, each once, as words: what it is given is among them. */
export function namesIn({ whole }: Pick<Entry, 'whole'>): readonly string[] {
  let names = known.get(whole);
  if (!names) known.set(whole, (names = read(whole)));
  return names;
}

function read(whole: ts.Node): string[] {
  const found = new Set<string>();
  const walk = (node: ts.Node): void => {
    // `socket.to(…)` is no name of what is given.
    if (ts.isIdentifier(node) && !isCalledMember(node)) found.add(node.text);
    else if (ts.isStringLiteralLike(node) && /^\w{2,40}$/.test(node.text)) found.add(node.text);
    ts.forEachChild(node, walk);
  };
  walk(whole);
  return [...found].map(name => splitWords(name).join(' '));
}

const isCalledMember = (node: ts.Identifier): boolean =>
  /^(to|in|from)$/.test(node.text) &&
  ts.isPropertyAccessExpression(node.parent) &&
  node.parent.name === node &&
  ts.isCallExpression(node.parent.parent) &&
  node.parent.parent.expression === node.parent;

/** The names of what stands around a node, outermost first: variables, members, classes. */
export function holdersOf(node: ts.Node): string[] {
  const names: string[] = [];
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    const isHolder = ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at) || ts.isClassLike(at);
    const name = isHolder || isFunction(at) ? (at as ts.NamedDeclaration).name : undefined;
    if (name && ts.isIdentifier(name)) names.unshift(name.text);
  }
  return names;
}

export const isInside = (node: ts.Node, { whole }: Entry): boolean => node.pos >= whole.pos && node.end <= whole.end;

/** Where what runs for an entry has come to its end: what was checked on the way there counts. */
export function endOf({ whole }: Pick<Entry, 'whole'>): ts.Node | null {
  const body = functionIn(whole)?.body;
  return (body && ts.isBlock(body) ? body.statements.at(-1) : body) ?? null;
}

/**
 * The function itself, or the one among what is said of the entry that is named for what runs, or else the last one that
 * is not there for what comes of it: `{ handler: …, onError: () => {} }`.
 */
export function functionIn(whole: ts.Node): FunctionNode | null {
  if (isFunction(whole)) return whole;
  const found: FunctionNode[] = [];
  const walk = (node: ts.Node): void => {
    if (isFunction(node)) found.push(node);
    else ts.forEachChild(node, walk);
  };
  ts.forEachChild(whole, walk);
  return (
    found.findLast(one => RUNS.test(roleOf(one))) ?? found.findLast(one => !isOfOutcome(one)) ?? found.at(-1) ?? null
  );
}

const RUNS = /^(handler|resolve|run|mutation|execute)$/;
const OUTCOME = /^(on|after|before|catch|error)([A-Z]|$)/;

/** The key that it stands under, or the call that takes it. */
function roleOf(run: FunctionNode): string {
  if (ts.isMethodDeclaration(run)) return textOf(run.name);
  const { parent } = run;
  if (ts.isPropertyAssignment(parent)) return textOf(parent.name);
  return ts.isCallExpression(parent) ? (nameOf(parent.expression) ?? '') : '';
}

/** `onError: () => {}`, `(error) => log(error)` */
const isOfOutcome = (run: FunctionNode): boolean =>
  (!ts.isCallExpression(run.parent) && OUTCOME.test(roleOf(run))) ||
  /^_?(err|error)$/.test(run.parameters[0]?.name.getText() ?? '');
