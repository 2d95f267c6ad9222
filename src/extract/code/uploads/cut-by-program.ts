import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, enclosingFunction, isFunction, nameOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { isRequest } from '../sent/carriers.ts';
import { sentOf } from '../sent/sent-of.ts';
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
  if (signatures.some(text => REQUESTS.test(text)) || READS.test(body!.getText())) return true;
  return call.arguments.some(one => comesWithRequest(one, MAX_STEPS));
}
const MAX_STEPS = 6;

/** By itself, or by a name that only something sent has; a service's `data` may lie there. */
const isSentWith = (value: ts.Expression): boolean => /^(request|name)$/.test(sentOf(value)?.by ?? '');

/** `image` of `const { image } = await c.req.parseBody()`, of `await r.file()`, of `(await r.formData()).get('image')`. */
function comesWithRequest(value: ts.Node, steps: number): boolean {
  if (steps === 0 || (ts.isExpression(value) && (isRequest(value) || isSentWith(value)))) return true;
  if (ts.isIdentifier(value)) {
    let at: ts.Node | null = declarationOf(value.text, value);
    while (at && ts.isBindingElement(at)) at = at.parent.parent;
    if (!at || !ts.isVariableDeclaration(at)) return false;
    const { parent } = at.parent;
    const held = ts.isForOfStatement(parent) ? parent.expression : at.initializer;
    return held !== undefined && comesWithRequest(held, steps - 1);
  }
  if (ts.isPropertyAccessExpression(value)) return comesWithRequest(value.expression, steps);
  let found = false;
  ts.forEachChild(value, one => {
    found ||= ts.isPropertyAssignment(one)
      ? comesWithRequest(one.initializer, steps)
      : !isFunction(one) && comesWithRequest(one, steps);
  });
  return found;
}

const REQUESTS =
  /\b(req|request|ctx|context|formData|FormData|File|Blob|Buffer|Readable|Stream|Multer|UploadedFile|Uint8Array|ArrayBuffer|body|uploads?|uploaded\w*)\b/;
const READS = /\.\s*(stream|arrayBuffer|bytes|buffer|pipe)\b|\b(req|request|formData)\b/;
