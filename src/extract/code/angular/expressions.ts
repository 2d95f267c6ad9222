import { firstError, parseText } from '../parse-text.ts';

/** ` | async`, ` | date: 'short'`: a pipe shows a value in another way, and is no part of JavaScript. */
const PIPE = /(?<!\|)\|(?!\|)\s*[A-Za-z]\w*(\s*:\s*('[^']*'|"[^"]*"|[\w.$]+))*/g;

/** An expression or statement of a template as JavaScript; null if it is none. */
export function codeOf(written: string): string | null {
  const code = written.replace(PIPE, pipe => ' '.repeat(pipe.length));
  if (code.trim() === '') return null;
  return firstError(parseText('template.tsx', `(() => { ${code}\n })`)) ? null : code;
}

/** The same for what stands where only a value can. */
export function valueOf(written: string): string | null {
  const code = codeOf(written);
  return code !== null && !firstError(parseText('template.tsx', `(${code}\n)`)) ? code : null;
}

/** `['/messages', user.id]` -> `'/messages/' + (user.id)`: a link as the text that it comes to. */
export function addressOf(written: string): string | null {
  const inside = /^\s*\[\s*(['"])(\/?[\w/-]*)\1\s*((?:,[^[\]{}()]+)*)\]\s*$/.exec(written);
  if (!inside) return null;
  const rest = inside[3]!.split(',').slice(1);
  const parts = rest.map(part => /^\s*(['"])([^'"]*)\1\s*$/.exec(part)?.[2] ?? null);
  return rest
    .reduce(
      (address, part, index) =>
        parts[index] === null ? `${address} + '/' + (${part})` : `${address} + '/${parts[index]}'`,
      `'${inside[2]!.replace(/\/$/, '')}'`,
    )
    .replace(/' \+ '\//g, '/');
}
