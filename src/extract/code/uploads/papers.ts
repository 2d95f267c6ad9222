import type { CompiledConcept } from '../concepts.ts';
import { enclosingFunction } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isProvenUnlike, isWithinUnlike } from '../unlike.ts';
import { isIntake } from './intakes.ts';
import { isOnlyRead } from './only-read.ts';
import { isPutAsPicture } from './put-as-picture.ts';
import { takesFromRequest } from './written-pictures.ts';

/**
 * Whether a call stands where papers are kept, or what programs pack. A picture is one there all the same once a request is seen
 * to bring it: `POST /archives/cover` with a form.
 */
export function isOfPapers(
  call: ts.CallExpression,
  file: ParsedFile,
  concept: CompiledConcept,
  isMiddleware: boolean,
): boolean {
  if (!isWithinUnlike(concept, file.path, call)) return false;
  if (file.side === 'client' || isProvenUnlike(concept, file.path, call) || !speaksOfPictures(call)) return true;
  if (isMiddleware) return !PICTURE.test(call.getText()) && !isPutAsPicture(aroundOf(call));
  return !(isIntake(call, file) && !isOnlyRead(call)) && !takesFromRequest(call, file);
}

/** By its type, or in the words of what people show of themselves; an image alone may be that of a machine. */
const PICTURE = /\bimage\/(?:\*|png|jpe?g|gif|webp)|(?<![a-z])(?:avatar|photo|picture|selfie|portrait)s?(?![a-z])/i;

const speaksOfPictures = (call: ts.CallExpression): boolean => PICTURE.test(aroundOf(call).getText());

function aroundOf(call: ts.CallExpression): ts.Node {
  let around: ts.Node | null = enclosingFunction(call);
  for (let at: ts.Node = call; !around && at.parent; at = at.parent) if (ts.isStatement(at)) around = at;
  return around ?? call;
}
