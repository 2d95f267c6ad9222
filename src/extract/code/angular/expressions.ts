import { firstError, parseText } from '../parse-text.ts';
import { ts } from '../ts-morph.ts';

/** Where a pipe ends: it takes all that is left of the parenthesis, the list or the statement in which it stands. */
const CLOSES = /[)\]},;]/;
const OPENS = /[([{]/;

/** `items | async`, `date | slice: 0 : size + 1`: a pipe shows a value in another way, and is no part of JavaScript. */
function withoutPipes(written: string): string {
  let code = '';
  let quote = '';
  let depth = 0;
  let pipeAt: number | null = null;
  for (let index = 0; index < written.length; index++) {
    const sign = written[index]!;
    if (quote) quote = sign === quote ? '' : quote;
    else if (/['"`]/.test(sign)) quote = sign;
    else if (CLOSES.test(sign)) {
      if (pipeAt !== null && depth <= pipeAt) pipeAt = null;
      if (/[)\]}]/.test(sign)) depth--;
    } else if (OPENS.test(sign)) depth++;
    else if (sign === '|' && written[index - 1] !== '|' && written[index + 1] !== '|') pipeAt ??= depth;
    code += pipeAt === null ? sign : ' ';
  }
  return code;
}

/** Names that JavaScript keeps for itself, and Angular leaves to the class. */
const KEPT =
  /(?<![\w$.])(break|case|catch|class|continue|default|delete|do|enum|export|extends|finally|for|function|import|new|return|super|switch|throw|try|var|while|with)(?![\w$])/g;

/** Names that a template declares and JavaScript keeps. */
export type Declares = ReadonlySet<string>;
const NONE: Declares = new Set();

export const isKept = (name: string): boolean => name.search(KEPT) === 0;
/** `*ngFor="let class of classes"`: the name under which it can be declared. */
export const declarableAs = (name: string): string => (isKept(name) ? `${name}_` : name);

/** `delete()` -> `this.delete()`, outside of texts; a key keeps its name. */
const withoutKept = (code: string, declares: Declares): string =>
  code
    .split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(KEPT, (name: string, _: string, at: number, all: string) => {
            if (/^\s*:/.test(all.slice(at + name.length)) && /[{,]\s*$/.test(all.slice(0, at))) return name;
            return declares.has(name) ? declarableAs(name) : `this.${name}`;
          }),
    )
    .join('');

const codeIn = (written: string, declares: Declares): string => withoutKept(withoutPipes(written), declares);

/** What parentheses around a code hold; null where it ends them itself, as `a) + (b` does. */
function heldIn(code: string): ts.Expression | null {
  const ast = parseText('template.tsx', `(${code}\n)`);
  const [statement, ...more] = ast.statements;
  if (firstError(ast) || more.length > 0 || !statement || !ts.isExpressionStatement(statement)) return null;
  return ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : null;
}

/** An expression or statement of a template as JavaScript: empty if nothing is written, null if it cannot be read. */
export function codeOf(written: string, declares = NONE): string | null {
  const code = codeIn(written, declares);
  if (code.trim() === '') return '';
  const held = heldIn(`() => { ${code}\n }`);
  return held && ts.isArrowFunction(held) ? code : null;
}

/** The same for what stands where only a value can. */
export function valueOf(written: string, declares = NONE): string | null {
  const code = codeIn(written, declares);
  return code.trim() !== '' && heldIn(code) ? code : null;
}

/** What stands before a code that is parsed as a value. */
const BEFORE = '('.length;

/** `['/messages', user().id]` -> `'/messages/' + (user().id)`: a link as the text that it comes to. */
export function addressOf(written: string, declares = NONE): string | null {
  const code = codeIn(written, declares);
  const list = heldIn(code);
  if (!list || !ts.isArrayLiteralExpression(list)) return null;
  const [first, ...rest] = list.elements;
  if (!first || !ts.isStringLiteral(first) || !/^\/?[\w/-]*$/.test(first.text)) return null;
  return (
    rest
      // What is asked beside the address: `['/people', id, { tab: 'posts' }]`.
      .filter(part => !ts.isObjectLiteralExpression(part))
      .reduce(
        (address, part) =>
          ts.isStringLiteral(part)
            ? `${address} + '/${part.text.replaceAll("'", '')}'`
            : `${address} + '/' + (${code.slice(part.pos - BEFORE, part.end - BEFORE)})`,
        `'${first.text.replace(/\/$/, '')}'`,
      )
      .replace(/' \+ '\//g, '/')
  );
}
