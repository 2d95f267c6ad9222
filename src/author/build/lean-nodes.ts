/**
 * What the binder, the checker and the transformers keep in nodes. None of them runs here: in a tree that is only parsed these are
 * empty members, a quarter of its memory, and to read a member that is not there gives the same as to read an empty one.
 */
const OF_CONSTRUCTOR = /^ *this\.(?:id|modifierFlagsCache|original|emitNode) = .*$/gm;
const OF_FACTORY =
  /^ *node\.(?:jsDoc|nextContainer|locals|flowNode|endFlowNode|returnFlowNode|symbol|localSymbol) = void 0;$/gm;

const CONSTRUCTORS = ['var NodeObject = class {', 'var TokenOrIdentifierObject = class {'];
const FACTORY = 'function createNodeFactory(';
const BEHIND_FACTORY = '// src/compiler/factory/emitNode.ts';

/** Where the parser makes a node, and what comes behind the class of nodes. */
const MADE = 'createBaseNode: (kind) => countNode(new NodeConstructor2(';
const MADE_BY_KIND = 'createBaseNode: (kind) => countNode(new (nodesByKind[kind] ?? NodeConstructor2)(';
const BEHIND_NODE = 'function createChildren(node, sourceFile) {';

/**
 * An object has as much room as the largest of the first few that its constructor made, and what does not fit goes into another
 * object beside it. So each kind has a constructor of its own, written out, since the engine learns for each place in a text.
 */
const OF_KIND =
  'function (kind, pos, end) { this.pos = pos; this.end = end; this.kind = kind; this.flags = 0; this.transformFlags = 0; this.parent = void 0; }';
/** More than there are kinds. */
const KINDS = 450;
const BY_KIND = `var nodesByKind = [${Array.from({ length: KINDS }, () => OF_KIND).join(',\n')}];
for (const one of nodesByKind) one.prototype = NodeObject.prototype;
`;

/** The compiler with nodes that have room for what the parser says of them, and for no more. */
export function withLeanNodes(compiler: string): string {
  let lean = within(compiler, FACTORY, BEHIND_FACTORY, factory => without(factory, OF_FACTORY, 150));
  for (const opens of CONSTRUCTORS) lean = within(lean, opens, '\n  }', body => without(body, OF_CONSTRUCTOR, 2));
  lean = replaced(lean, BEHIND_NODE, `${BY_KIND}${BEHIND_NODE}`);
  return replaced(lean, MADE, MADE_BY_KIND);
}

function within(text: string, opens: string, closes: string, change: (part: string) => string): string {
  const [from, to] = [text.indexOf(opens), text.indexOf(closes, text.indexOf(opens))];
  if (from < 0 || to < 0) throw writtenInAnotherWay(`no \`${opens}\``);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function replaced(text: string, part: string, by: string): string {
  const [before, after, ...more] = text.split(part);
  if (after === undefined || more.length > 0) throw writtenInAnotherWay(`not once \`${part}\``);
  return before + by + after;
}

function without(text: string, lines: RegExp, least: number): string {
  const found = text.match(lines)?.length ?? 0;
  if (found < least) throw writtenInAnotherWay(`${found} of ${least} empty members`);
  return text.replace(lines, '');
}

const writtenInAnotherWay = (what: string) =>
  new Error(`the compiler that ts-morph brings is written in another way: ${what}`);
