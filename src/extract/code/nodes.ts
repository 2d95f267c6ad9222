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
  /** All nodes below the file, in the order of the text. */
  all: readonly ts.Node[];
  ofKind(kind: ts.SyntaxKind): readonly ts.Node[];
  ofKinds(kinds: readonly ts.SyntaxKind[]): readonly ts.Node[];
}

/** Gives each node its parent, which a fast parse leaves out: most questions climb. */
export function readNodes(ast: ts.SourceFile): Nodes {
  const all: ts.Node[] = [];
  const byKind: ts.Node[][] = [];
  let parent: ts.Node = ast;
  let depth = 0;
  const visit = (node: ts.Node): void => {
    if (depth === MAX_DEPTH) throw new TooDeep();
    (node as { parent: ts.Node }).parent = parent;
    all.push(node);
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
  return {
    all,
    ofKind: kind => byKind[kind] ?? NONE,
    ofKinds(kinds) {
      let list = lists.get(kinds);
      if (!list) {
        const parts = kinds.map(kind => byKind[kind] ?? NONE).filter(part => part.length > 0);
        const isWanted = new Set(kinds);
        list = parts.length < 2 ? (parts[0] ?? NONE) : all.filter(node => isWanted.has(node.kind));
        lists.set(kinds, list);
      }
      return list;
    },
  };
}

const NONE: readonly ts.Node[] = [];
