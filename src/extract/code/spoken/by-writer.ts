import { literally } from '../../../kit/text.ts';
import { declaredName, eachNode, isFunction, nameOf, namesBound, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { NO_TEXT } from './whose.ts';
import type { Kind } from './words.ts';
import { kindsNamed, memberWord } from './words.ts';

const WORDS = /^(msg|text|message|body|content|contents|html|comment|caption)$/;
const WHOSE =
  /^(author|sender|user|username|nickname|nick|from|by|displayname|uid|senderid|userid|player|handle|pubkey|name)$/;
/** What a function does with what it is called after. */
const DOES =
  /^(format|render|add|append|prepend|show|display|create|build|make|draw|insert|print|put|write|output|on|handle|receive|received|got|get|incoming|new|update|refresh|post|push|to|html|the|a|one|line)$/;
/** What of it the function makes. */
const PART =
  /^(html|el|elem|element|node|dom|markup|row|item|line|card|bubble|div|li|to|list|view|box|text|body|content)$/;
const SPOKEN = /^(message|comment|post|review)$/;

/**
 * `function formatChatMessage(data) { … data.msg }`, `socket.on('chat message', data => …)`: whose words they are is said by the
 * function that writes them on the page, or by what it listens to, and somebody is named beside them. It may be handed the two
 * apart: `appendMessage(from, text)`.
 */
export function saidByWriter(value: ts.Expression): { node: ts.Expression; kind: Kind }[] {
  return partsOf(value).flatMap(part => {
    const isWhole = ts.isIdentifier(part);
    const holder = isWhole ? part : part.expression;
    if (!ts.isIdentifier(holder) || !WORDS.test(memberWord(isWhole ? part.text : part.name.text))) return [];
    const writer = writerOf(part, holder.text);
    const kind = writer && kindOfWriter(writer.name);
    if (!kind || !(isWhole ? isBesideSomebody(writer) : namesSomebody(writer.node, holder.text))) return [];
    return [{ node: part, kind: { ...kind, needsPeople: false } }];
  });
}

/** What of a text is read from something: of `'<b>' + data.name + '</b>' + escape(data.msg)` data.name and data.msg. */
function partsOf(value: ts.Expression, steps = 2): (ts.PropertyAccessExpression | ts.Identifier)[] {
  const inner = unwrap(value);
  // `const shown = clean(msg)`
  const made = ts.isIdentifier(inner) && steps > 0 ? valueOf(inner) : null;
  if (made) return partsOf(made, steps - 1);
  if (ts.isPropertyAccessExpression(inner) || ts.isIdentifier(inner)) return [inner];
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.flatMap(one => partsOf(one.expression, steps));
  if (ts.isConditionalExpression(inner)) return [...partsOf(inner.whenTrue, steps), ...partsOf(inner.whenFalse, steps)];
  if (ts.isBinaryExpression(inner)) return [...partsOf(inner.left, steps), ...partsOf(inner.right, steps)];
  if (!ts.isCallExpression(inner) || NO_TEXT.test(nameOf(inner.expression) ?? '')) return [];
  return inner.arguments.flatMap(one => (isFunction(one) ? [] : partsOf(one, steps)));
}

/**
 * `appendMessage(senderName, text)`, `socket.on('message', ({ from, text }) => …)`. In a chat it is people who speak:
 * `socket.on('chat message', text => …)`, `addChat(name, text)`.
 */
function isBesideSomebody(writer: Writer): boolean {
  const { node, name, isHeard } = writer;
  const isChat = splitWords(name).some(word => /^(chat|whisper)s?$/.test(word));
  return isGivenSomebody(node, isChat ? WHOSE : WHOM) || (isChat && isHeard);
}

/** The name that a notice has is nobody's. */
const isGivenSomebody = ({ parameters, body }: FunctionNode, who: RegExp): boolean =>
  parameters
    .flatMap(({ name }) => namesBound(name))
    .some(
      name =>
        splitWords(name).some(word => who.test(word)) &&
        new RegExp(`\\b${literally(name)}\\b`).test(body?.getText() ?? ''),
    );
const WHOM = /^(author|sender|user|username|nickname|nick|from|displayname|uid|senderid|userid|peer|speaker|pubkey)$/;

interface Writer {
  node: FunctionNode;
  name: string;
  /** It is what is done when something comes in. */
  isHeard: boolean;
}

/** The function that is given a thing, with its name or that of what it listens to; one level further out where it has none. */
function writerOf(node: ts.Node, root: string): Writer | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at) || !at.parameters.some(one => namesBound(one.name).includes(root))) continue;
    const own = declaredName(at);
    const name = own ?? heardBy(at);
    return name === null ? null : { node: at, name, isHeard: own === null };
  }
  return null;
}

/** `socket.on('chat message', data => …)`, `on(CHAT_MESSAGE, …)`: what a function without a name listens to. */
export function heardBy(listener: FunctionNode): string | null {
  const { parent } = listener;
  if (!ts.isCallExpression(parent) || !HEARS.test(nameOf(parent.expression) ?? '')) return null;
  const [first] = parent.arguments;
  if (!first || first === listener) return null;
  return ts.isStringLiteralLike(first) ? first.text : nameOf(unwrap(first)) && textOf(first).split('.').at(-1)!;
}
const HEARS = /^(on|once|addListener|addEventListener|bind|listen|subscribe|[a-z]+On)$/;

function kindOfWriter(name: string): Kind | null {
  const words = [...splitWords(name)];
  while (words.length > 1 && DOES.test(words[0]!)) words.shift();
  while (words.length > 1 && PART.test(words.at(-1)!)) words.pop();
  return kindsNamed(words.join(' ')).find(({ content }) => SPOKEN.test(content)) ?? null;
}

function namesSomebody(writer: FunctionNode, root: string): boolean {
  let names = false;
  eachNode(writer, node => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some(word => WHOSE.test(word));
  });
  return names;
}
