import type { Detection } from '../detector.ts';
import { eachNode, enclosingFunction, nameNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { valueAt } from '../rows/clients.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { namesBytes } from './file-bytes.ts';

const SENDS = /^(\w*(post|put|patch|fetch|request|mutate|upload)\w*|axios|api|ky|got|ofetch)$/i;
const BODY = /^(body|data|formData|payload)$/;

/** `const form = new FormData(); form.append('photo', file); await fetch(url, { body: form })`: where the form goes. */
export function formIsSentAt(append: ts.CallExpression): ts.Node | null {
  const form = receiverOf(append.expression);
  const inner = form && unwrap(form);
  const around = enclosingFunction(append);
  if (!inner || !ts.isIdentifier(inner) || !around) return null;
  const isForm = (given: ts.Expression | undefined): boolean => {
    const value = given && unwrap(given);
    return !!value && ts.isIdentifier(value) && value.text === inner.text;
  };
  let sent: ts.Node | null = null;
  eachNode(around, node => {
    if (sent || !ts.isCallExpression(node) || node === append) return;
    const isGiven = node.arguments.some(one => isForm(one) || isForm(valueAt(one, BODY)));
    if (isGiven && (SENDS.test(nameOf(node.expression) ?? '') || isXhr(node))) sent = nameNode(node.expression);
  });
  return sent;
}

/** `xhr.send(form)` */
const isXhr = ({ expression }: ts.CallExpression): boolean =>
  nameOf(expression) === 'send' &&
  /^(xhr|request|req|xmlHttp\w*)$/i.test(nameOf(receiverOf(expression) ?? expression) ?? '');

const KEEPS = /^(writeFile|writeFileSync|outputFile|write|put|upload|uploadFile|save|send)$/;

/** `const image = form.get('image') as File; … await writeFile(path, buffer)`: where a handler keeps what it took out of a form. */
function fileIsKeptAt(taken: ts.Node): ts.Node | null {
  let kept: ts.Node | null = null;
  const around = enclosingFunction(taken);
  if (!around) return null;
  eachNode(around, node => {
    if (kept || !ts.isCallExpression(node) || node.pos < taken.pos) return;
    if (KEEPS.test(nameOf(node.expression) ?? '') && node.arguments.some(namesBytes)) kept = nameNode(node.expression);
  });
  return kept;
}

/** What is taken out of a form and kept further down is one upload: judged where it is taken, with the other place as a step. */
export function withKeptForms(uploads: readonly Detection[], file: ParsedFile): Detection[] {
  const known = new Set(uploads.map(({ node }) => node));
  return uploads.flatMap(upload => {
    const isTaken = !upload.traits?.includes('client') && /^(get|parseBody)$/.test(textOf(upload.node));
    const at = isTaken ? fileIsKeptAt(upload.node) : null;
    if (!at || known.has(at)) return [upload];
    known.add(at);
    const place = file.placeOf(at);
    const step = { at: place, message: 'the handler stores the file here' };
    const main = { ...upload, trace: [...(upload.trace ?? []), step] };
    return isAtOneGlance(at, upload.node) ? [main] : [main, { node: at, symbol: textOf(at), traits: ['repeated'] }];
  });
}
