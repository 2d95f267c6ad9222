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
  /['"`]\/(?:pm|msg|whisper|w|tell|dm|message|privmsg|query)['"`]|[cC]ommands?\b[^;]{0,200}\b(?:pm|msg|whisper|tell|privmsg|w|dm)\b|\b(?:Whisper|PrivateMessage|Pm|PM|Tell)\w*(?:Command|Plugin)\b/;
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
