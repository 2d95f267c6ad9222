import type { Component } from '../components/components.ts';
import { eachNode, enclosingNames, nameOf } from '../names.ts';
import type { SurfaceReaders } from '../surfaces/offers.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { componentAround } from './component-around.ts';
import type { Shown } from './shown-at.ts';
import { shownAt } from './shown-at.ts';

const WRITING = /^(forward|repost|share|compose|composer|editor|edit|draft|create|form)$/;

/** `MessagePreview` that only forms show: what one forwards or answers, and its whole is shown where one met it. */
export function isOnlyWhileWriting({ tag, file }: Shown, readers: SurfaceReaders): boolean {
  if (!enclosingNames(tag).some(isPreview)) return false;
  const around = componentAround(tag, file) ?? readers.finder.find(enclosingNames(tag).find(isPreview)!, tag, file);
  const uses = around && around !== 'outside' ? shownAt(around, readers) : [];
  return uses.length > 0 && uses.every(use => enclosingNames(use.tag).some(isWriting));
}

/**
 * `<ReplyBar />` in a `MessageInput`, and nowhere else: what one answers, whose whole is shown where one met it. The pieces
 * that only such a bar shows are a part of it.
 */
export function isAboveOwnField(own: Component, readers: SurfaceReaders, levels = 2): boolean {
  if (listsMany(own.node)) return false;
  const isNamed = splitWords(own.name).some(word => ANSWERED.test(word));
  const uses = isNamed || levels > 0 ? shownAt(own, readers) : [];
  return uses.length > 0 && uses.every(use => (isNamed && isField(use)) || isInAnswered(use, own, readers, levels));
}

function isInAnswered({ tag, file }: Shown, own: Component, readers: SurfaceReaders, levels: number): boolean {
  const around = levels > 0 ? componentAround(tag, file) : null;
  return around !== null && around.node !== own.node && isAboveOwnField(around, readers, levels - 1);
}
const ANSWERED = /^(reply|replying|replies|quote|quoted|answer|answering|reference|referenced)$/;
const FIELD = /^(input|composer|textarea|editor|compose|form)$/;
/** `CompositionBox`, `ComposerBar`: what is laid around a field, where one stands in it. */
const AROUND = /^(composition|compose|composer|input|textarea|editor)$/;
const LAID = /^(box|area|bar|panel|container|wrapper|section|footer|inner)$/;

function isField({ tag, file }: Shown): boolean {
  const words = [...splitWords(enclosingNames(tag).findLast(name => /^[A-Z]/.test(name)) ?? '')];
  if (FIELD.test(words.at(-1) ?? '')) return true;
  while (words.length > 1 && LAID.test(words.at(-1)!)) words.pop();
  return AROUND.test(words.at(-1) ?? '') && file.tags.some(one => isOfField(one.tagName.getText()));
}
const isOfField = (name: string): boolean =>
  /^(input|textarea)$/.test(name) || AROUND.test(splitWords(name).at(-1) ?? '');

function listsMany(component: ts.Node): boolean {
  let isMany = false;
  eachNode(component, node => {
    isMany ||= ts.isCallExpression(node) && nameOf(node.expression) === 'map';
  });
  return isMany;
}

const isPreview = (name: string): boolean => splitWords(name).at(-1) === 'preview';
const isWriting = (name: string): boolean => /^[A-Z]/.test(name) && splitWords(name).some(word => WRITING.test(word));
