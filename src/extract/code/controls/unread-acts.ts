import { propControl } from './handed-controls.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Place } from '../../../model/place.ts';
import type { Evidence } from '../../../model/verdict.ts';
import type { Component } from '../components/components.ts';
import { whyUnread } from './why-nothing.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import { isFunction, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import type { SubtreeReader } from '../surfaces/subtree.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What is said of an act that only runs for a prop which nobody reads: by itself, or where the prop is told of. */
type Unread = { traits: readonly string[]; lost: Evidence } | { isRepeated: true };

/**
 * Whether an act runs for a prop alone that the component never reads: it stands in the handler, or in a function that only such
 * handlers name. Null if it may run.
 */
export function unreadAct(
  node: ts.Node,
  file: ParsedFile,
  concept: CompiledConcept,
  subtree: SubtreeReader,
  placeOf: (node: ts.Node) => Place,
): Unread | null {
  const own = unreadAround(node, file, subtree);
  if (own) return sayOf(own, concept, placeOf);
  const name = nameAround(node);
  const uses = name ? file.ofKind<ts.Identifier>(ts.SyntaxKind.Identifier).filter(one => isOther(one, name)) : [];
  const around = uses.map(one => unreadAround(one, file, subtree));
  const [first] = around;
  return first && around.every(one => one !== null) ? sayOf(first, concept, placeOf) : null;
}

/** Something that is handed to a component, and the component that lets it lie. */
interface Handed {
  attribute: ts.JsxAttribute;
  unread: Component;
}

/** The attribute that holds a node, if the component that it is handed to lets it lie. */
function unreadAround(node: ts.Node, file: ParsedFile, subtree: SubtreeReader): Handed | null {
  let at: ts.Node | undefined = node.parent;
  while (at && !ts.isJsxAttribute(at) && !ts.isJsxElement(at)) at = at.parent;
  if (!at || !ts.isJsxAttribute(at)) return null;
  const name = textOf(at.name);
  const element = at.parent.parent;
  const mayBe = /^on[A-Z]/.test(name) && /^[A-Z]/.test(element.tagName.getText());
  const unread = mayBe ? subtree.leftUnread(element, name, file) : null;
  // An answer inside of a comment is handed what its own comment is handed, and told of where that is done.
  return unread && !isWithin(element, unread.node) ? { attribute: at, unread } : null;
}

function sayOf({ attribute, unread }: Handed, concept: CompiledConcept, placeOf: (node: ts.Node) => Place): Unread {
  const told = propControl(attribute.parent.parent, concept, UNKNOWN_PROPS);
  if (told?.node === attribute.name) return { isRepeated: true };
  const { at, said } = whyUnread(unread, textOf(attribute.name));
  return { traits: ['never-called'], lost: { at: placeOf(at), message: said } };
}

/** The name of the function that a node names or stands in, if its file does not hand it out. */
function nameAround(node: ts.Node): ts.Identifier | null {
  let at = node;
  while (at.parent && !isNamedFunction(at)) at = at.parent;
  const isOut = ts.getCombinedModifierFlags(at as ts.Declaration) & ts.ModifierFlags.Export;
  return isNamedFunction(at) && !isOut ? at.name : null;
}

const isNamedFunction = (node: ts.Node): node is ts.Node & { name: ts.Identifier } =>
  (ts.isFunctionDeclaration(node) && node.name !== undefined) ||
  (ts.isVariableDeclaration(node) &&
    ts.isIdentifier(node.name) &&
    node.initializer !== undefined &&
    isFunction(node.initializer));

const isOther = (one: ts.Identifier, name: ts.Identifier): boolean => one !== name && one.text === name.text;
