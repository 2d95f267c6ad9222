/** A stretch of a component that is no template: a comment, a script or a style, with its tags. */
export interface Region {
  kind: 'comment' | 'script' | 'style';
  from: number;
  to: number;
}

const OPENS = /<!--|<(script|style)(?=[\s>])/g;

/** The scripts, styles and comments of a component in their order; of what begins none on a line of its own nothing is said. */
export function regionsOf(text: string): Region[] {
  const regions: Region[] = [];
  OPENS.lastIndex = 0;
  for (let found = OPENS.exec(text); found; found = OPENS.exec(text)) {
    const kind = (found[1] ?? 'comment') as Region['kind'];
    const from = found.index;
    // `{@html `<style>${css}</style>`}` is a text.
    if (kind !== 'comment' && /\S/.test(text.slice(text.lastIndexOf('\n', from) + 1, from))) continue;
    const closes = kind === 'comment' ? '-->' : `</${kind}>`;
    const end = text.indexOf(closes, from);
    // What nothing closes is looked for once.
    if (end < 0) break;
    regions.push({ kind, from, to: end + closes.length });
    OPENS.lastIndex = end + closes.length;
  }
  return regions;
}
