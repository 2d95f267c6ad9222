import type { Detection } from '../detector.ts';
import { chainOf, declaredName, isFunction, nameOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Commands that a person types to write to one other. */
const TYPED = /^\/(pm|msg|whisper|w|tell|dm|message|privmsg|query)$/i;
/** The same without the stroke, where it is said that they are commands. */
const NAMED = /^(pm|msg|whisper|w|tell|dm|privmsg)$/i;
const REGISTERS = /^(register|add|define|create|on)?_?(chat|slash)?_?commands?$/i;
const TABLE = /^(chat|slash|text|user)?_?commands?(_?(handlers?|table|map))?$/i;

/** What such a command stands in, as text. */
export const WHISPERS =
  /['"`]\/(?:pm|msg|whisper|w|tell|dm|message|privmsg|query)['"`]|[cC]ommands?\b[^;]{0,200}\b(?:pm|msg|whisper|tell|privmsg|w|dm)\b|\b(?:Whisper|PrivateMessage|Pm|PM|Tell)\w*(?:Command|Plugin)\b|\b(?:type|cmd|command|event|op|action|kind)\s*:\s*['"`](?:whisper|pm|privmsg|dm|private[-_ ]?message|direct[-_ ]?message)['"`]/;
export const WHISPER_WORDS = 'pm msg whisper tell dm message privmsg query w';

/** A command by which somebody writes to one other person: `'/pm': (…) => …`, `case '/msg':`, `class WhisperCommand`. */
export function readWhisper(node: ts.Node): Detection | null {
  if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
    const runs = ts.isMethodDeclaration(node) || isFunction(unwrap(node.initializer)) || isHandler(node.initializer);
    if (ts.isComputedPropertyName(node.name) || !runs) return null;
    const name = textOf(node.name);
    return TYPED.test(name) || (NAMED.test(name) && isInTable(node)) ? whisper(node.name, name) : null;
  }
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (!first || !ts.isStringLiteralLike(first)) return null;
    const runs = node.arguments.slice(1).some(one => isFunction(unwrap(one)));
    const isRegistered = REGISTERS.test(nameOf(node.expression) ?? '') || isTableCall(node);
    return runs && isRegistered && (TYPED.test(first.text) || NAMED.test(first.text))
      ? whisper(first, first.text)
      : null;
  }
  if (ts.isClassDeclaration(node)) return commandClass(node);
  return null;
}

/** Keys by which a frame says of what kind it is, and the kinds that go to one other person. */
const KIND = /^(type|cmd|command|event|op|action|kind)$/;
const PRIVATE = /^(whisper|pm|privmsg|dm|private[-_ ]?message|direct[-_ ]?message)$/i;
const SAID = /^(text|message|msg|body|content)$/i;
const WHO = /^(to|from|recipient|receiver|target|sender|nick|user|username)(_?(id|user|userid|nick|name))?$/i;

/** `{ cmd: 'whisper', from, to, text }`: what is handed to a socket, with who wrote it or whom it is for. */
export function readWhisperFrame(node: ts.PropertyAssignment): Detection | null {
  if (ts.isComputedPropertyName(node.name) || !KIND.test(textOf(node.name))) return null;
  const kind = unwrap(node.initializer);
  if (!ts.isStringLiteralLike(kind) || !PRIVATE.test(kind.text) || !ts.isObjectLiteralExpression(node.parent))
    return null;
  const others = node.parent.properties.flatMap(one => (one !== node && one.name ? [textOf(one.name)] : []));
  return others.some(name => SAID.test(name)) && others.some(name => WHO.test(name)) && isSent(node.parent)
    ? whisper(kind, kind.text)
    : null;
}

/** Handed to a call, or kept for one; no entry of a list of what is shown. */
function isSent(frame: ts.Node): boolean {
  let at = frame.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at) || ts.isSatisfiesExpression(at)) at = at.parent;
  if (!ts.isCallExpression(at)) return ts.isVariableDeclaration(at) && handsOn(at);
  return SENDS.test(nameOf(at.expression) ?? '') || nameOf(at.expression) === 'stringify';
}
const SENDS = /^(send|emit|reply|broadcast|write|push|publish|post|deliver|transmit)/i;

/** What is handed back to whoever wrote it. */
const OWN_END = /^(?:this\.)?(?:socket|client|ws|conn|connection)$/;

function handsOn({ name, parent }: ts.VariableDeclaration): boolean {
  const block = parent.parent.parent;
  let sends = false;
  throughout(block, node => {
    sends ||=
      ts.isCallExpression(node) &&
      SENDS.test(nameOf(node.expression) ?? '') &&
      node.arguments.some(one => new RegExp(`\\b${textOf(name)}\\b`).test(one.getText())) &&
      !node.arguments.some(one => OWN_END.test(one.getText()));
  });
  return sends;
}

/** `case '/msg':`, with something done in it. */
export function readWhisperCase(node: ts.CaseClause): Detection | null {
  const { expression, statements } = node;
  const isTyped = ts.isStringLiteralLike(expression) && TYPED.test(expression.text);
  return isTyped && statements.some(asksSomething) ? whisper(expression, expression.text) : null;
}

/** `return t('Send a private message')` only tells what the command is for. */
function asksSomething(statement: ts.Statement): boolean {
  let asks = false;
  throughout(statement, node => {
    asks ||= ts.isCallExpression(node) && !node.arguments.every(ts.isStringLiteralLike);
  });
  return asks;
}

const whisper = (node: ts.Node, name: string): Detection => ({
  node,
  symbol: name,
  argument: name,
  traits: ['delivers'],
});

const isHandler = (value: ts.Expression) => /(handler|command|run|execute)$/i.test(nameOf(value) ?? '');

/** `const commands = { whisper(…) { … } }` */
function isInTable({ parent }: ts.Node): boolean {
  const holder = parent.parent;
  const isNamed = holder && (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder));
  return isNamed === true && TABLE.test(textOf(holder.name));
}

/** `commands.set('pm', …)`, `this.commands.register('whisper', …)` */
const isTableCall = ({ expression }: ts.CallExpression) =>
  /^(set|add|register|on)$/.test(nameOf(expression) ?? '') && TABLE.test(chainOf(expression).at(-2) ?? '');

/** `class WhisperCommand extends Command`, `class PrivateMessagePlugin`. */
function commandClass(node: ts.ClassDeclaration): Detection | null {
  const words = splitWords(declaredName(node) ?? '');
  const isCommand = /^(command|plugin)$/.test(words.at(-1) ?? '');
  const what = words.slice(0, -1).join(' ');
  const runs = node.members.some(one => one.name && /^(run|execute|handle|exec)$/.test(textOf(one.name)));
  return isCommand && runs && node.name && /^(whisper|pm|private message|tell|dm|direct message)$/.test(what)
    ? whisper(node.name, node.name.text)
    : null;
}
