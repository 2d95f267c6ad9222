import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { isHandlerOf } from '../controls/handler-acts.ts';
import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isAboutPeople } from './report-path.ts';

const ATTACHES = /^(on|once|addEventListener|addListener|bind|delegate|click|tap|submit)$/;
const PRESSED = /(^|\s)(click|tap|press|submit|pointerdown|pointerup|mousedown|touchend)\b/;

/** Whether a text could attach such a handler. */
export const MAY_ATTACH =
  /(?:report|flag|block)[\w-]*["'`\])]*\s*\)?\s*\.\s*(?:on|once|addEventListener|click|tap)\s*\(|\.\s*(?:on|once|addEventListener|addListener|bind|delegate)\s*\(\s*['"`][^'"`\n]*(?:click|tap|press|submit|pointer|mousedown|touchend)[^\n]*?(?:report|flag|block)|\.\s*(?:click|tap|submit)\s*\(\s*[\w.]*(?:report|flag|block)|\.on(?:click|submit)\s*=[^\n]*(?:report|flag|block)/i;

/**
 * Handlers that a script attaches to elements that a page or a game has: `$('.flag').on('click', flagAccount)`,
 * `button.addEventListener('click', reportUser)`, `link.onclick = blockUser`. A function written there is told by what it calls.
 */
export function attachedHandlers(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  if (file.side === 'server') return [];
  const given = [
    ...file.calls.flatMap(call => handlerOf(call) ?? []),
    ...file.ofKind<ts.BinaryExpression>(ts.SyntaxKind.BinaryExpression).flatMap(one => assignedIn(one) ?? []),
  ];
  const handlers = given.flatMap(one => (isHandlerOf(one, concept) ? (nameNode(one) ?? []) : []));
  const pressed = isAboutPeople(file.indexed.names) ? file.calls.flatMap(call => pressedIn(call, concept) ?? []) : [];
  return [...handlers, ...pressed.filter(one => !handlers.some(handler => isAtOneGlance(one, handler)))];
}

/** `reportButton.addEventListener('click', …)`, `$('.report-post').on('click', …)`: what is pressed is called after the act. */
function pressedIn(call: ts.CallExpression, concept: CompiledConcept): ts.Node | null {
  const callee = unwrap(call.expression);
  const [first] = call.arguments;
  if (!ts.isPropertyAccessExpression(callee) || !ATTACHES.test(callee.name.text) || !first) return null;
  const isPressed =
    /^(click|tap)$/.test(callee.name.text) || (ts.isStringLiteralLike(first) && PRESSED.test(first.text));
  if (!isPressed) return null;
  const on = unwrap(callee.expression);
  // `$(document).on('click', '.report-post', …)`
  const delegated = call.arguments[1];
  if (delegated && ts.isStringLiteralLike(delegated)) return isSelector(delegated.text, concept) ? delegated : null;
  if (ts.isCallExpression(on)) {
    const [selector] = on.arguments;
    return selector && ts.isStringLiteralLike(selector) && isSelector(selector.text, concept) ? selector : null;
  }
  const words = splitWords(nameOf(on) ?? '');
  const isNamed =
    saysAct(
      words.filter(word => !ELEMENT.test(word)),
      concept,
    ) && words.length <= 3;
  return isNamed && (words.length > 1 || words[0] === 'report') ? nameNode(on) : null;
}

const ELEMENT = /^(btn|button|link|icon|item|el|element|action)$/;

/** `.report-post`, `#report-btn`, `[component="post/flag"]` */
function isSelector(text: string, concept: CompiledConcept): boolean {
  const last = text.split(/[\s>]+/).at(-1) ?? '';
  const words = splitWords(last).filter(
    word => !/^(btn|button|link|component|data|action|role|js|item|icon|a)$/.test(word),
  );
  return words.length <= 3 && (saysAct(words, concept) || saysAct(words.toReversed(), concept));
}

/** `report`, `report post`, `flag user`; what is done to content of a page is none. */
function saysAct(words: readonly string[], concept: CompiledConcept): boolean {
  if (words.length === 0 || hasAnyPhrase(words, concept.unlike.word)) return false;
  const isNamed = concept.calls.some(one => one.objects !== null && one.needs.length === 0 && fitsPattern(one, words));
  return (
    isNamed || (words.length === 1 && words[0] === 'report' && concept.labels.some(one => one.joined === 'report'))
  );
}

function handlerOf(call: ts.CallExpression): ts.Expression | null {
  const name = nameOf(call.expression) ?? '';
  const [first] = call.arguments;
  const last = call.arguments.at(-1);
  if (!ts.isPropertyAccessExpression(unwrap(call.expression)) || !ATTACHES.test(name) || !first || !last) return null;
  const isPressed = /^(click|tap|submit)$/.test(name) || (ts.isStringLiteralLike(first) && PRESSED.test(first.text));
  return isPressed ? named(last) : null;
}

function assignedIn({ left, operatorToken, right }: ts.BinaryExpression): ts.Expression | null {
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) return null;
  return /^on(click|submit|press|tap)$/.test(textOf(left.name)) ? named(right) : null;
}

const named = (expression: ts.Expression): ts.Expression | null => {
  const inner = unwrap(expression);
  return !isFunction(inner) && (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) ? inner : null;
};
