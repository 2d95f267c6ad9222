import { ts } from './ts-morph.ts';

/** What a person writes is nested some dozens deep. The questions asked later climb and descend by calling themselves. */
const MAX_DEPTH = 1000;

/** Code that is nested too deeply to be gone through. */
export class TooDeep extends RangeError {
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
  const byKind: ts.Node[][] = [];
  let parent: ts.Node = ast;
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (depth === MAX_DEPTH) throw new TooDeep();
    (node as { parent: ts.Node }).parent = parent;
    (byKind[node.kind] ??= []).push(node);
    const outer = parent;
    parent = node;
    depth++;
    ts.forEachChild(node, visit);
    depth--;
    parent = outer;
  };
  ts.forEachChild(ast, visit);
  const lists = new Map<readonly ts.SyntaxKind[], readonly ts.Node[]>();
  let whole: ts.Node[] | null = null;
  return {
    all: () => (whole ??= nodesBelow(ast)),
    ofKind: kind => byKind[kind] ?? NONE,
    ofKinds(kinds) {
      let list = lists.get(kinds);
      if (!list) {
        const parts = kinds.map(kind => byKind[kind] ?? NONE).filter(part => part.length > 0);
        list = parts.length === 0 ? NONE : parts.reduce(merged);
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
