import { literally } from '../../../kit/text.ts';
import { busMade } from '../components/same-bus.ts';
import { listenerOf } from '../components/shown-when-heard.ts';
import type { Links } from '../links/registry.ts';
import { linksOf } from '../links/registry.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, nameOf, receiverOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isPlainValue } from './nothing-done.ts';
import { isIdle } from './thanks-only.ts';

const HEARS = /^(on|once|addListener|prependListener)$/;
const TELLS = /^(emit|off|removeListener|removeAllListeners|setMaxListeners|listenerCount)$/;

/**
 * `events.emit('report:open', id)` on a bus that the program makes for itself, where nothing listens: the text stands nowhere but
 * where it is told, where another bus is listened to, and where whoever hears it does nothing; and all that is done with the bus
 * can be seen, so that no listener has a name that is put together.
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
  return files.length > 0 && !files.some(isHeard) && isSeenWhole(made, links);
}

function isSeenWhole(made: ts.VariableDeclaration, links: Links): boolean {
  const name = textOf(made.name);
  return links.filesWith(name, ANY).every(file => {
    const own = linksOf(file);
    const names = own?.identifiers(name) ?? [];
    const isWhole = own !== null && [...own.imports.values()].some(binding => binding.name === '*');
    return names.every(one => isPlainUse(one, made, isWhole));
  });
}
const ANY = /^/;

/** It is told something, listened to under a name that is written there, or taken from a file under its own name. */
function isPlainUse(one: ts.Identifier, made: ts.VariableDeclaration, isWhole: boolean): boolean {
  const { parent } = one;
  if (parent === made) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === undefined;
  // `all.events`, where a module is taken as a whole
  if (ts.isPropertyAccessExpression(parent) && parent.name === one) return !isWhole;
  if (ts.isPropertyAssignment(parent) && parent.name === one) return true;
  if (busMade(one) !== made) return true;
  const call = ts.isPropertyAccessExpression(parent) ? parent.parent : null;
  if (!call || !ts.isCallExpression(call) || call.expression !== parent) return false;
  const asked = nameOf(call.expression) ?? '';
  const [event] = call.arguments;
  return (
    TELLS.test(asked) || (HEARS.test(asked) && !!event && ts.isStringLiteralLike(event) && !event.text.includes('*'))
  );
}

function mayHear(said: ts.Expression, made: ts.VariableDeclaration): boolean {
  const call = said.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== said) return true;
  const name = nameOf(call.expression) ?? '';
  if (TELLS.test(name)) return false;
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
