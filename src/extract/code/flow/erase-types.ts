import { parse } from './flow-parser.ts';

interface FlowNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Whole nodes that say nothing at run time. */
const TYPES =
  /^(Type(Alias|Annotation|ParameterDeclaration|ParameterInstantiation)|OpaqueType|InterfaceDeclaration|Declare[A-Z]\w*|Declared?Predicate|InferredPredicate|Variance)$/;

/**
 * A script with Flow's types blanked, so that every offset stays what it was; null if it cannot be read like that.
 * Nullable and exact types, spreads in types and the like are what only Flow knows.
 */
export function eraseTypes(text: string): string | null {
  let root: FlowNode;
  try {
    root = parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      plugins: ['flow', 'jsx', 'decorators-legacy', 'exportDefaultFrom'],
    }).program as unknown as FlowNode;
  } catch {
    return null;
  }
  const blanks: [from: number, to: number][] = [];
  look(root, text, blanks);
  let result = '';
  let done = 0;
  for (const [from, to] of blanks.sort(([a], [b]) => a - b)) {
    if (from < done) continue;
    result += text.slice(done, from) + text.slice(from, to).replace(/[^\n\r]/g, ' ');
    done = to;
  }
  return result + text.slice(done);
}

function look(node: FlowNode, text: string, blanks: [from: number, to: number][]): void {
  const blank = (from: number, to: number) => void blanks.push([from, to]);
  const isType = node['importKind'] === 'type' || node['importKind'] === 'typeof' || node['exportKind'] === 'type';
  if (isType || TYPES.test(node.type)) {
    const comma = node.type === 'ImportSpecifier' ? /^\s*,/.exec(text.slice(node.end))?.[0].length : 0;
    return blank(node.start, node.end + (comma ?? 0));
  }
  if (node['optional'] === true && /^(Identifier|ObjectPattern|ArrayPattern)$/.test(node.type)) {
    const annotation = node['typeAnnotation'] as FlowNode | null | undefined;
    const mark = text.lastIndexOf('?', annotation?.start ?? node.end);
    if (mark >= node.start) blank(mark, mark + 1);
  }
  const supers = node['implements'] as FlowNode[] | null | undefined;
  if (supers && supers.length > 0) blank(text.lastIndexOf('implements', supers[0]!.start), supers.at(-1)!.end);
  for (const [key, value] of Object.entries(node)) {
    if (key === 'implements' || key.endsWith('Comments') || value === null || typeof value !== 'object') continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof (child as FlowNode).type === 'string') look(child as FlowNode, text, blanks);
  }
}
