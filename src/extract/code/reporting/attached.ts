import type { CompiledConcept } from '../concepts.ts';
import { isHandlerOf } from '../controls.ts';
import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const ATTACHES = /^(on|once|addEventListener|addListener|bind|delegate|click|tap|submit)$/;
const PRESSED = /(^|\s)(click|tap|press|submit|pointerdown|pointerup|mousedown|touchend)\b/;

/** Whether a text could attach such a handler. */
export const MAY_ATTACH =
  /\.\s*(?:on|once|addEventListener|addListener|bind|delegate)\s*\(\s*['"`][^'"`\n]*(?:click|tap|press|submit|pointer|mousedown|touchend)[^\n]*?(?:report|flag|block)|\.\s*(?:click|tap|submit)\s*\(\s*[\w.]*(?:report|flag|block)|\.on(?:click|submit)\s*=[^\n]*(?:report|flag|block)/i;

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
  return given.flatMap(one => (isHandlerOf(one, concept) ? (nameNode(one) ?? []) : []));
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
