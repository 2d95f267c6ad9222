import type { Rewriting } from '../rewriting.ts';
import { listenerName } from '../vue/names.ts';
import { listenerOf } from './names.ts';

/** A node of the syntax tree of a script, as the ESTree specification and acorn give it: offsets are those of the file. */
export interface Node {
  type: string;
  start: number;
  end: number;
}

/** A stretch of a script that becomes something else. */
export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Runes (Svelte 5, runes) as functions of the same meaning that other frameworks made common; null is taken away. */
const RUNES: Readonly<Record<string, string | null>> = {
  $state: 'ref',
  '$state.raw': 'ref',
  '$state.snapshot': null,
  $derived: null,
  '$derived.by': 'computed',
  $effect: 'useEffect',
  '$effect.pre': 'useEffect',
  '$effect.root': 'useEffect',
  $bindable: null,
};

interface Call extends Node {
  callee: Node & { name?: string; object?: Node & { name?: string }; property?: Node & { name?: string } };
  arguments: (Node & { value?: unknown })[];
}

/** What to know of the scripts of a file to read any code in it. */
export interface Known {
  /** The name of what `createEventDispatcher()` gave; null without one. */
  dispatch: string | null;
  /** The name of what `$props()` gave as a whole; null without one. */
  props: string | null;
}

/**
 * What a piece of script means in a component: `$user` is the value of the store `user` (Svelte, stores), a rune is a function
 * call, and `dispatch('report', id)` calls `$props.onReport(id)`.
 */
export function changesIn(root: Node, known: Known): Change[] {
  const changes: Change[] = [];
  eachNode(root, node => {
    if (node.type === 'CallExpression') changes.push(...changedCall(node as Call, known));
    if (node.type === 'MemberExpression') changes.push(...listenerRead(node as Member, known));
    // `<Post[]>list` would begin an element.
    if (node.type === 'TSTypeAssertion')
      changes.push({ from: node.start, to: (node as Node & { expression: Node }).expression.start, text: '' });
    const { name } = node as { name?: unknown };
    if (node.type === 'Identifier' && typeof name === 'string' && STORE.test(name) && !RUNE.test(name))
      changes.push({ from: node.start, to: node.start + 1, text: '' });
  });
  return changes;
}

type Member = Node & { object: Node & { name?: string }; property: Node & { name?: string } };

/** `props.onreport`: listeners go by the names that JSX has for them. */
function listenerRead({ object, property }: Member, { props }: Known): Change[] {
  const name = props !== null && object.name === props ? listenerOf(property.name ?? '') : null;
  return name === null ? [] : [{ from: property.start, to: property.end, text: name }];
}

const STORE = /^\$[A-Za-z_]/;
const RUNE = /^\$(state|derived|effect|bindable|props|inspect|host)$/;

function changedCall({ callee, arguments: given, start, end }: Call, { dispatch }: Known): Change[] {
  const of = callee.type === 'MemberExpression' ? callee.object?.name : undefined;
  const name = of === undefined ? callee.name : `${of}.${callee.property?.name ?? ''}`;
  if (name === undefined) return [];
  const [first] = given;
  if (Object.hasOwn(RUNES, name)) {
    // What an object holds is read by its own names.
    const own = RUNES[name] === 'ref' && first?.type === 'ObjectExpression' ? 'reactive' : RUNES[name];
    if (own) return [{ from: start, to: callee.end, text: own }];
    if (!first) return [{ from: start, to: end, text: 'undefined' }];
    return [
      { from: start, to: first.start, text: '(' },
      { from: first.end, to: end, text: ')' },
    ];
  }
  if (name === '$props') return [{ from: start, to: end, text: '$props' }];
  if (name !== dispatch || typeof first?.value !== 'string') return [];
  const handler = listenerName(first.value.replaceAll(':', '-'));
  return [{ from: start, to: given[1]?.start ?? first.end, text: `$props.${handler}(` }];
}

/** Every node below one, itself first. */
export function eachNode(root: Node, visit: (node: Node) => void): void {
  visit(root);
  for (const [key, value] of Object.entries(root)) {
    // Comments and positions hold nothing that is done.
    if (/^(leading|trailing)Comments$|^loc$|^metadata$/.test(key)) continue;
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'object' && one !== null && typeof (one as Node).type === 'string')
        eachNode(one as Node, visit);
  }
}

/** Copies a stretch of the file, with the changes that lie in it. */
export function copyChanged(from: number, to: number, changes: readonly Change[], out: Rewriting): void {
  let done = from;
  for (const change of [...changes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (change.from < done || change.to > to) continue;
    out.copy(done, change.from);
    out.write(change.text, change.from, change.to);
    done = change.to;
  }
  out.copy(done, to);
}

/** Copies an expression of a template. */
export function copyNode(node: Node, known: Known, out: Rewriting): void {
  copyChanged(node.start, node.end, changesIn(node, known), out);
}
