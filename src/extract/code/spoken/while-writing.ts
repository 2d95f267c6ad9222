import { enclosingNames } from '../names.ts';
import type { SurfaceReaders } from '../surfaces.ts';
import { splitWords } from '../tokens.ts';
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

const isPreview = (name: string): boolean => splitWords(name).at(-1) === 'preview';
const isWriting = (name: string): boolean => /^[A-Z]/.test(name) && splitWords(name).some(word => WRITING.test(word));
