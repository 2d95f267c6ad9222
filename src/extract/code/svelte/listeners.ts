const SCRIPT = /(<script\b[^>]*>[\s\S]*?<\/script>)/i;
/** `on:click|preventDefault=` */
const DIRECTIVE = /(?<=\s)on:([a-z])([a-zA-Z]*)((?:\|\w+)*)(?==)/g;
/** `onclick=` */
const ATTRIBUTE = /(?<=\s)on([a-z])([a-z]*)(?==)/g;

/**
 * The text of a component in which its listeners are called as JSX calls them, ` onClick={report}`, so that what looks into
 * texts for them finds them as well. Scripts stay as they are, and so does every offset.
 */
export function withListeners(text: string): string {
  if (!/\son[:a-z]/.test(text)) return text;
  return text
    .split(SCRIPT)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(DIRECTIVE, (all, first: string, rest: string) =>
              `on${first.toUpperCase()}${rest}`.padStart(all.length),
            )
            .replace(ATTRIBUTE, (_, first: string, rest: string) => `on${first.toUpperCase()}${rest}`),
    )
    .join('');
}
