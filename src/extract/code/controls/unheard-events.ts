import { literally } from '../../../kit/text.ts';
import { busMade } from '../components/same-bus.ts';
import { listenerOf } from '../components/shown-when-heard.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf, receiverOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isPlainValue } from './nothing-done.ts';
import { isIdle } from './thanks-only.ts';

const HEARS = /^(on|once|\$on|addListener|addEventListener|subscribe|listen)$/;
const HEARS_ALL = /\bonAny\(|\.\s*(?:on|addListener)\(\s*['"`]\*/;

/**
 * `events.emit('report:open', id)` on a bus that the program makes for itself, where nothing listens: the text stands nowhere but
 * where it is told, where another bus is listened to, and where whoever hears it does nothing.
 */
export function isUnheard(call: ts.CallExpression): boolean {
  const bus = nameOf(call.expression) === 'emit' ? receiverOf(call.expression) : null;
  const made = bus && busMade(bus);
  const [event] = call.arguments;
  const text = made && event ? literalOf(event)?.value : undefined;
  const links = linksOf(call);
  if (!made || !links || typeof text !== 'string') return false;
  const [longest = ''] = text.split(/[^\w$]+/).sort((a, b) => b.length - a.length);
  const files = longest === '' ? [] : links.filesWith(longest, new RegExp(`['"\`]${literally(text)}['"\`]`));
  const isHeard = (file: ts.SourceFile): boolean => {
    let heard = false;
    eachNode(file, node => {
      if (ts.isStringLiteralLike(node) && node.text === text) heard ||= mayHear(node, made);
    });
    return heard;
  };
  const name = textOf((made as ts.VariableDeclaration).name);
  return files.length > 0 && !files.some(isHeard) && links.filesWith(name, HEARS_ALL).length === 0;
}

function mayHear(said: ts.Expression, made: ts.Node): boolean {
  const call = said.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== said) return true;
  const name = nameOf(call.expression) ?? '';
  if (/^(emit|off|removeListener)$/.test(name)) return false;
  const owner = receiverOf(call.expression);
  if (!HEARS.test(name) || !owner) return true;
  const heardOn = busMade(owner);
  if (heardOn !== null && heardOn !== made) return false;
  const listener = listenerOf(call);
  return !listener || !(isIdle(listener) || onlyLogs(listener));
}

/** `id => console.log(id)` */
const onlyLogs = ({ body }: FunctionNode): boolean =>
  !!body &&
  ts.isCallExpression(body) &&
  /^(console|logger|log)\./.test(body.expression.getText()) &&
  body.arguments.every(isPlainValue);
