import type { Place } from '../../model/place.ts';
import type { Side } from '../../model/code-fact.ts';
import type { Binding } from './imports.ts';
import type { IndexedFile } from './index-tokens.ts';
import { readNodes } from './nodes.ts';
import { ts } from './ts-morph.ts';

/** The nodes of a file by their kinds. */
export interface SortedNodes {
  /** All nodes below the file, in the order of the text. They are put together when they are first asked for; most questions are about few kinds. */
  nodes: readonly ts.Node[];
  /** Nodes of one kind, in the order of the text; they are sorted out once, when the file is parsed. */
  ofKind<Node extends ts.Node>(kind: Node['kind']): readonly Node[];
  /** Nodes of some kinds, in the order of the text; kept for the same list, so hand in a constant. */
  ofKinds(kinds: readonly ts.SyntaxKind[]): readonly ts.Node[];
  /** Every call, in the order of the text. */
  calls: readonly ts.CallExpression[];
  /** Every opening and self-closing tag, in the order of the text. */
  tags: readonly ts.JsxOpeningLikeElement[];
}

/** A parsed file and what is asked of it all the time. */
export interface ParsedFile extends SortedNodes {
  path: string;
  ast: ts.SourceFile;
  imports: ReadonlyMap<string, Binding>;
  side: Side;
  indexed: IndexedFile;
  /** True if it writes elements as calls; they are JSX here. */
  isBuiltByCalls: boolean;
  /** The place of a node's own text, without the comments before it. */
  placeOf(node: ts.Node): Place;
  /** The place of a text inside a node that goes over several lines; of the whole node if it is not in there, or short. */
  placeIn(node: ts.Node, text: string): Place;
}

const TAGS = [ts.SyntaxKind.JsxOpeningElement, ts.SyntaxKind.JsxSelfClosingElement];

/** Goes through the nodes of a file once. */
export function sortedNodes(ast: ts.SourceFile): SortedNodes {
  const { all, ofKind, ofKinds } = readNodes(ast);
  return {
    get nodes() {
      return all();
    },
    ofKind: kind => ofKind(kind) as never,
    ofKinds,
    calls: ofKind(ts.SyntaxKind.CallExpression) as readonly ts.CallExpression[],
    tags: ofKinds(TAGS) as readonly ts.JsxOpeningLikeElement[],
  };
}
