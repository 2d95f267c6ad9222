import { ts } from './ts-morph.ts';

/** What a person writes is nested some dozens deep. The questions asked later climb and descend by calling themselves. */
const MAX_DEPTH = 1000;

/** Code that is nested too deeply to be gone through. */
class TooDeep extends RangeError {
  override name = 'TooDeep';
  constructor() {
    super('it is too deeply nested');
  }
}

/** The nodes of a file, gone through once. */
export interface Nodes {
  /** All nodes below the file, in the order of the text; put together when it is asked for, which few do. */
  all(): readonly ts.Node[];
  ofKind(kind: ts.SyntaxKind): readonly ts.Node[];
  ofKinds(kinds: readonly ts.SyntaxKind[]): readonly ts.Node[];
}

/** Gives each node its parent, which a fast parse leaves out: most questions climb. */
export function readNodes(ast: ts.SourceFile): Nodes {
  const found: ts.Node[][] = [];
  let parent: ts.Node = ast;
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (depth === MAX_DEPTH) throw new TooDeep();
    (node as { parent: ts.Node }).parent = parent;
    (found[node.kind] ??= []).push(node);
    const outer = parent;
    parent = node;
    depth++;
    ts.forEachChild(node, visit);
    depth--;
    parent = outer;
  };
  ts.forEachChild(ast, visit);
  // Most kinds have one node or two, and a list that grew by pushing has room for seventeen: copied, they take a third.
  const byKind = new Map<ts.SyntaxKind, readonly ts.Node[]>();
  found.forEach((list, kind) => byKind.set(kind, list.slice()));
  const lists = new Map<readonly ts.SyntaxKind[], readonly ts.Node[]>();
  let whole: ts.Node[] | null = null;
  return {
    all: () => (whole ??= nodesBelow(ast)),
    ofKind: kind => byKind.get(kind) ?? NONE,
    ofKinds(kinds) {
      let list = lists.get(kinds);
      if (!list) {
        list = mergedAll(kinds.map(kind => byKind.get(kind) ?? NONE));
        lists.set(kinds, list);
      }
      return list;
    },
  };
}

const NONE: readonly ts.Node[] = [];

function nodesBelow(ast: ts.SourceFile): ts.Node[] {
  const all: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    all.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ast, visit);
  return all;
}

/** Lists, each in the order of the text, as one; by halves, so that a node is not moved once for each kind. */
function mergedAll(parts: readonly (readonly ts.Node[])[]): readonly ts.Node[] {
  if (parts.length < 2) return parts[0] ?? NONE;
  const half = parts.length >> 1;
  const [some, others] = [mergedAll(parts.slice(0, half)), mergedAll(parts.slice(half))];
  return some.length === 0 ? others : others.length === 0 ? some : merged(some, others);
}

/** Two lists, each in the order of the text, as one. */
function merged(some: readonly ts.Node[], others: readonly ts.Node[]): readonly ts.Node[] {
  const list: ts.Node[] = [];
  let at = 0;
  for (const node of some) {
    while (at < others.length && isBefore(others[at]!, node)) list.push(others[at++]!);
    list.push(node);
  }
  while (at < others.length) list.push(others[at++]!);
  return list;
}

/** What holds another node comes before it, even where both take up the same text. */
function isBefore(one: ts.Node, other: ts.Node): boolean {
  if (one.pos !== other.pos) return one.pos < other.pos;
  if (one.end !== other.end) return one.end > other.end;
  for (let at = other.parent; at && at.pos === one.pos && at.end === one.end; at = at.parent)
    if (at === one) return true;
  return false;
}
