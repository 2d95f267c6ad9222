import { linksOf } from '../links/registry.ts';
import { eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { ts } from '../ts-morph.ts';
import { isOfRequest } from './of-request.ts';

const TELLS = /^(add|emit|emitAsync|publish|send|sendToQueue|dispatch|enqueue|push|fire|trigger|now|schedule|queue)$/;
const TELLS_IN_TEXT =
  /\.(?:add|emit|emitAsync|publish|send|sendToQueue|dispatch|enqueue|push|fire|trigger|now|schedule|queue)\s*\(/;

/**
 * Whether what is heard under a name is put there by whoever asks the server: `socket.on('share', frame => queue.add('share',
 * frame))` before `queue.process('share', …)`. What a request says stays what somebody has said, whatever carries it on.
 */
export function isPutByPeople(hears: ts.CallExpression): boolean {
  const [event] = hears.arguments;
  const name = event && literalOf(event)?.value;
  if (typeof name !== 'string') return false;
  const file = hears.getSourceFile();
  const others = /^\w{3,}$/.test(name) ? (linksOf(hears)?.filesWith(name, TELLS_IN_TEXT) ?? []) : [];
  return [file, ...others.filter(one => one !== file)].some(one => tellsOf(one, name).some(tellsWhatIsSaid));
}

function tellsOf(file: ts.SourceFile, name: string): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  eachNode(file, node => {
    if (!ts.isCallExpression(node) || !TELLS.test(nameOf(node.expression) ?? '')) return;
    const [first] = node.arguments;
    if (first && !isFunction(unwrap(first)) && literalOf(first)?.value === name) found.push(node);
  });
  return found;
}

const tellsWhatIsSaid = ({ arguments: [, ...given] }: ts.CallExpression): boolean =>
  given.some(one => !isFunction(unwrap(one)) && isOfRequest(one));
