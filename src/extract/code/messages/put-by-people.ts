import { isSameBus } from '../components/same-bus.ts';
import { linksOf } from '../links/registry.ts';
import { eachNode, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { ts } from '../ts-morph.ts';
import { isOfRequest } from './of-request.ts';

const TELLS = /^(add|emit|emitAsync|publish|send|sendToQueue|dispatch|enqueue|push|fire|trigger|now|schedule|queue)$/;
/** On the very thing that is listened to, whatever else puts something in: `queue.addBulk(…)`, `queue.createJob(…)`. */
const PUTS =
  /^(add\w*|emit\w*|publish\w*|send\w*|dispatch\w*|enqueue\w*|push\w*|put|fire|trigger|now|schedule|create\w*|insert|every|repeat|defer|produce)$/;
const TELLS_IN_TEXT =
  /\.(?:add\w*|emit\w*|publish\w*|send\w*|dispatch\w*|enqueue\w*|push\w*|put|fire|trigger|now|schedule|queue|create\w*|produce)\s*\(/;

/**
 * Whether what is heard is put there by whoever asks the server: `socket.on('share', frame => queue.add('share', frame))` before
 * `queue.process('share', …)`. What a request says stays what somebody has said, whatever carries it on.
 */
export function isPutByPeople(hears: ts.CallExpression): boolean {
  const [event] = hears.arguments;
  const literal = event && literalOf(event)?.value;
  // `queue.process(job => …)` takes whatever is put in.
  const name = typeof literal === 'string' ? literal : null;
  if (name === null && !(event && isFunction(unwrap(event)))) return false;
  const file = hears.getSourceFile();
  const bus = receiverOf(hears.expression);
  const words = [name, bus && nameOf(bus)].filter(one => one !== null && /^\w{3,}$/.test(one));
  const others = words.flatMap(word => linksOf(hears)?.filesWith(word!, TELLS_IN_TEXT) ?? []);
  return [...new Set([file, ...others])].some(one => isPutIn(one, name, bus));
}

function isPutIn(file: ts.SourceFile, name: string | null, bus: ts.Expression | null): boolean {
  let isPut = false;
  eachNode(file, node => {
    if (isPut || !ts.isCallExpression(node)) return;
    const verb = nameOf(node.expression) ?? '';
    const [first] = node.arguments;
    if (!first || isFunction(unwrap(first))) return;
    const said = literalOf(first)?.value;
    if (name !== null && said === name) isPut = (TELLS.test(verb) || isOn(node, bus, verb)) && tells(node, name);
    else if (typeof said !== 'string' && isOn(node, bus, verb)) isPut = tells(node, name);
  });
  return isPut;
}

/** Called on what is listened to; in another file, only where both are known to be the same. */
function isOn({ expression }: ts.CallExpression, bus: ts.Expression | null, verb: string): boolean {
  const owner = PUTS.test(verb) && bus ? receiverOf(expression) : null;
  if (!owner || !bus) return false;
  const isSame = isSameBus(owner, bus);
  return isSame === true || (isSame === null && owner.getSourceFile() === bus.getSourceFile());
}

/** Something that a request says is put in, and under no other name: `addBulk([{ name: 'share', data: frame }])`. */
const tells = ({ arguments: given }: ts.CallExpression, name: string | null): boolean =>
  given.some(one => !isFunction(unwrap(one)) && partsOf(one).some(part => !isOfOther(part, name) && isOfRequest(part)));

const partsOf = (given: ts.Expression): readonly ts.Expression[] => {
  const inner = unwrap(given);
  return ts.isArrayLiteralExpression(inner) ? inner.elements : [inner];
};

const isOfOther = (part: ts.Expression, name: string | null): boolean =>
  name !== null &&
  ts.isObjectLiteralExpression(part) &&
  part.properties.some(one => {
    const said = ts.isPropertyAssignment(one) && textOf(one.name) === 'name' ? literalOf(one.initializer)?.value : null;
    return typeof said === 'string' && said !== name;
  });
