import { eachNode, enclosingFunction, nameOf, receiverOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A picture that came as a text: `Buffer.from(logo.split(',').pop(), 'base64')`; a text without a bound is read for ages. */
const DECODES = /\bBuffer\.from\([^]{0,300}?,\s*['"]base64['"]\s*\)/;
const STREAM = /^(Readable|PassThrough|Duplex)$/;

/** What a name holds: bytes that were decoded, or a stream into which such bytes are pushed. */
export function isMadeOfBytes(name: ts.Identifier): boolean {
  const value = valueOf(name);
  const made = value && unwrap(value);
  if (!made) return false;
  if (ts.isCallExpression(made))
    return /^(from|toBuffer)$/.test(nameOf(made.expression) ?? '') && DECODES.test(made.getText());
  return ts.isNewExpression(made) && STREAM.test(nameOf(made.expression) ?? '') && isFilled(name);
}

/** `const s = new Readable(); s.push(bytes); s.push(null);` */
function isFilled(name: ts.Identifier): boolean {
  const around = enclosingFunction(name);
  let isFull = false;
  if (around)
    eachNode(around, node => {
      if (isFull || !ts.isCallExpression(node) || !/^(push|end|write)$/.test(nameOf(node.expression) ?? '')) return;
      const to = receiverOf(node.expression);
      const [given] = node.arguments;
      if (!to || nameOf(to) !== name.text || !given) return;
      const inner = unwrap(given);
      const held = ts.isIdentifier(inner) ? valueOf(inner) : inner;
      isFull = held !== null && DECODES.test(held.getText());
    });
  return isFull;
}

const OF_BODY = /\b(req|request|ctx\.request|c\.req)\s*\.\s*body\b/;

/** `Buffer.from(req.body.image, 'base64')`, or what holds it, in a function that reads the body of a request. */
export function isDecodedFromBody(given: ts.Expression): boolean {
  const inner = unwrap(given);
  const bytes = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  return bytes !== null && DECODES.test(bytes.getText()) && OF_BODY.test(enclosingFunction(given)?.getText() ?? '');
}
