import { calleeOf } from '../callees.ts';
import { eachNode, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const CUTS = /^(ffmpeg|execFile(Sync)?|spawn(Sync)?|extract\w*(Cover|Art|Artwork|Thumbnail|Frame|Image|Picture)s?)$/i;

/**
 * `covers.saveEmbeddedArt(files, id)` whose body has a program cut the picture out of a file that lies there: no picture is
 * handed in. What is given to it is judged where it was taken in.
 */
export function isCutByProgram(call: ts.CallExpression): boolean {
  const callee = calleeOf(call.expression);
  if (!callee?.body) return false;
  let isCut = false;
  let isKept = false;
  eachNode(callee.body, node => {
    if (!ts.isCallExpression(node)) return;
    isCut ||= CUTS.test(nameOf(node.expression) ?? '');
    isKept ||= KEEPS.test(nameOf(node.expression) ?? '') && node.arguments.some(namesBytes);
  });
  return isCut && !isKept;
}
const KEEPS = /^(write\w*|put\w*|upload\w*|move\w*|mv|rename\w*|copy\w*|save\w*|store\w*)$/;
