import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, enclosingFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const CUTS = /^(ffmpeg|execFile(Sync)?|spawn(Sync)?|extract\w*(Cover|Art|Artwork|Thumbnail|Frame|Image|Picture)s?)$/i;

/**
 * `covers.saveEmbeddedArt(files, id)` whose body has a program cut the picture out of a file that lies there: no picture is
 * handed in. What is given to it is judged where it was taken in.
 */
export function isCutByProgram(call: ts.CallExpression): boolean {
  const callee = calleeOf(call.expression);
  if (!callee?.body || mayBeHandedIn(call, callee)) return false;
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

/** A request brings it, or what it is typed or read as may have come with one. */
function mayBeHandedIn(call: ts.CallExpression, { parameters, body }: FunctionNode): boolean {
  const around = enclosingFunction(call);
  const signatures = [...parameters, ...(around?.parameters ?? []), ...call.arguments].map(one => one.getText());
  return signatures.some(text => REQUESTS.test(text)) || READS.test(body!.getText());
}
const REQUESTS =
  /\b(req|request|ctx|context|formData|FormData|File|Blob|Buffer|Readable|Stream|Multer|UploadedFile|Uint8Array|ArrayBuffer|body|uploads?|uploaded\w*)\b/;
const READS = /\.\s*(stream|arrayBuffer|bytes|buffer|pipe)\b|\b(req|request|formData)\b/;
