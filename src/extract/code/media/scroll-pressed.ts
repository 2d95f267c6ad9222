import type { Ask, FileTest } from '../ask.ts';
import { all } from '../ask.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MORE =
  /^(load|fetch|get|show|view|see)( \w+)? (more|older|next|next page|further)( \w+){0,3}$|^(next page|more)$/;
const PRESSES = /^on(Click|Press|Tap|Select)$/;

const namesMore = (words: readonly string[]): boolean => words.length > 1 && MORE.test(words.join(' '));

export const mayPressForMore = (ask: Ask): FileTest =>
  all(ask.name('load fetch get show view see', namesMore), ask.word('click press tap onclick'));

/** `<Button onClick={fetchMore} />`: the part that somebody has read ends, and a press brings the next. */
export function pressedForMore(attribute: ts.JsxAttribute): ts.Node | null {
  if (!PRESSES.test(textOf(attribute.name))) return null;
  const { initializer } = attribute;
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
  const called = value && calledIn(unwrap(value));
  // What shows the rest of a text loads nothing.
  const words = splitWords(called?.name ?? '');
  return called &&
    /^(load|fetch|get|see|view|show)$/.test(words[0] ?? '') &&
    namesMore(words) &&
    !/^(show|view|see) more$|more (text|info|details|options?|menu|actions?|lines)$/.test(words.join(' '))
    ? called.node
    : null;
}

function calledIn(value: ts.Expression): { node: ts.Node; name: string } | null {
  if (ts.isIdentifier(value) || ts.isPropertyAccessExpression(value))
    return { node: ts.isIdentifier(value) ? value : value.name, name: nameOf(value) ?? '' };
  const body = ts.isArrowFunction(value) ? value.body : null;
  if (body && ts.isBlock(body)) {
    const [only] = body.statements;
    return body.statements.length === 1 && only && ts.isExpressionStatement(only)
      ? calledIn(unwrap(only.expression))
      : null;
  }
  const call = body ? unwrap(body) : value;
  if (ts.isVoidExpression(call)) return calledIn(unwrap(call.expression));
  return ts.isCallExpression(call) ? calledIn(unwrap(call.expression)) : null;
}
