/** What is written once for each of a list. */
export interface Loop {
  from: number;
  to: number;
}

/**
 * `{{{ each posts }}}…{{{ end }}}`, `{{#each posts}}…{{/each}}`, `{% for post in posts %}…{% endfor %}`,
 * `<!-- BEGIN posts -->…<!-- END posts -->`, `<% posts.forEach(post => { %>…<% }) %>`
 */
const MARKS =
  /\{\{\{\s*(each|if|end)\b[^{}]*\}\}\}|\{\{~?#\s*(each)\b[^{}]*\}\}|\{\{~?\/\s*(each)\s*~?\}\}|\{%[-~]?\s*(for|endfor)\b[^]*?%\}|<!--\s*(BEGIN|END)\b[^]*?-->|<%(?![%#=-])([^]*?)%>/g;
const REPEATS = /\.(?:forEach|map)\s*\([^{}]*$|\bfor\s*\([^{}]*$/;

type Syntax = 'benchpress' | 'handlebars' | 'for' | 'begin' | 'script';
type Mark = { syntax: Syntax; act: 'loop' | 'other' | 'end' };

/** The lists that a template is written out for, in no order. */
export function loopsIn(text: string): Loop[] {
  const loops: Loop[] = [];
  const open = new Map<Syntax, { from: number; isLoop: boolean }[]>();
  for (const match of text.matchAll(MARKS))
    for (const { syntax, act } of marksOf(match)) {
      const stack = open.get(syntax) ?? [];
      open.set(syntax, stack);
      if (act !== 'end') stack.push({ from: match.index, isLoop: act === 'loop' });
      else {
        const begun = stack.pop();
        if (begun?.isLoop) loops.push({ from: begun.from, to: match.index });
      }
    }
  return loops;
}

/** The innermost list around a place; null for what stands once, or where that could not be told. */
export const loopAround = (loops: readonly Loop[], at: number): Loop | null =>
  loops.filter(({ from, to }) => from < at && at < to).toSorted((one, other) => other.from - one.from)[0] ?? null;

function marksOf([, plain, each, eachEnd, jinja, begin, script]: RegExpMatchArray): Mark[] {
  if (plain) return [{ syntax: 'benchpress', act: plain === 'each' ? 'loop' : plain === 'if' ? 'other' : 'end' }];
  if (each ?? eachEnd) return [{ syntax: 'handlebars', act: each ? 'loop' : 'end' }];
  if (jinja) return [{ syntax: 'for', act: jinja === 'for' ? 'loop' : 'end' }];
  if (begin) return [{ syntax: 'begin', act: begin === 'BEGIN' ? 'loop' : 'end' }];
  const code = (script ?? '').replace(/(["'`])[^]*?\1/g, '');
  return [...code.matchAll(/[{}]/g)].map(({ 0: sign, index }) => ({
    syntax: 'script',
    act: sign === '}' ? 'end' : REPEATS.test(code.slice(0, index)) ? 'loop' : 'other',
  }));
}
