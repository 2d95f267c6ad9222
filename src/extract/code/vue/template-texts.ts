import { unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A template that a script holds as text, with every character where it stands in the file. */
export interface WrittenTemplate {
  from: number;
  to: number;
  text: string;
  /** Whether something is put in that is not written there. */
  hasGaps: boolean;
}

/** What stands for one character in a text that is written in a program. */
const ESCAPED = /\\(['"`$\\])/g;
/** A line that goes on, and a line that is told by a sign. */
const BREAK = /\\(?:\r?\n|[nrt])/g;

/** `'<b>…</b>'`, `` `<b>…</b>` ``, `'<b>' + '</b>'`, `['<b>', '</b>'].join('')`; null for what is no text. */
export function writtenIn(expression: ts.Expression): WrittenTemplate | null {
  const pieces = piecesOf(expression);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.every(piece => piece.isGap)) return null;
  const source = expression.getSourceFile().text;
  let text = '';
  for (const [index, { from, to, isGap }] of pieces.entries()) {
    const before = pieces[index - 1];
    if (before) text += ' '.repeat(from - before.to);
    text += isGap
      ? ' '.repeat(to - from)
      : source
          .slice(from, to)
          .replace(BREAK, given => ' '.repeat(given.length))
          .replace(ESCAPED, ' $1');
  }
  return { from: first.from, to: last.to, text, hasGaps: pieces.some(piece => piece.isGap) };
}

interface Piece {
  from: number;
  to: number;
  isGap: boolean;
}

function piecesOf(expression: ts.Expression): Piece[] {
  const value = unwrap(expression);
  if (ts.isStringLiteralLike(value)) return [{ from: value.getStart() + 1, to: value.end - 1, isGap: false }];
  if (ts.isTemplateExpression(value)) {
    const { head, templateSpans } = value;
    const inside = templateSpans.flatMap(({ expression: put, literal }): Piece[] => [
      { from: put.getStart(), to: put.end, isGap: true },
      { from: literal.getStart() + 1, to: literal.end - (ts.isTemplateTail(literal) ? 1 : 2), isGap: false },
    ]);
    return [{ from: head.getStart() + 1, to: head.end - 2, isGap: false }, ...inside];
  }
  if (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...piecesOf(value.left), ...piecesOf(value.right)];
  const joined =
    ts.isCallExpression(value) &&
    ts.isPropertyAccessExpression(value.expression) &&
    value.expression.name.text === 'join'
      ? unwrap(value.expression.expression)
      : null;
  if (joined && ts.isArrayLiteralExpression(joined)) return joined.elements.flatMap(piecesOf);
  return [{ from: value.getStart(), to: value.end, isGap: true }];
}
