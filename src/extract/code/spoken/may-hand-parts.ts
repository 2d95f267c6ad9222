import { phrasesOf } from '../tokens.ts';

/** `entry={entry}`, `:entry="entry"`: under what a tag is handed something. */
const HANDED = /<([A-Z][\w.]*|[a-z]+-[\w-]+)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)/g;
const WHOLE = /(?:^|\s):?(?:v-bind:)?([\w-]+)=(?:\{([a-z][\w$.]*)\}|"([a-z][\w$.]*)")/g;
/** What every tag is handed. */
const OTHER =
  /^(key|ref|class|className|style|styles|id|size|color|variant|type|name|title|label|theme|open|value|disabled|loading|to|href|src|icon|index|t|i18n|navigation|v-if|v-for|v-else-if|v-show|v-model|children|data-\w+|aria-\w+|(on|is|has|show|can|set|handle)[A-Z]\w*|on\w+)$/;
/** A part that is called after the words that it shows. */
const SAYS = /(?:Text|Body|Contents?|Markdown|Html|HTML|Caption|Description|-text|-body|-content)$/;
const OF_THING =
  /([\w$.]+)[?!]?\.\w{0,16}(?:[tT]ext|[bB]ody|[cC]ontent|[hH]tml|[mM]arkdown|[cC]aption|[mM]essage|[cC]omment|[dD]escription)\b(?!\()/g;

/** Whether a file hands one thing to several parts, or reads its words and hands it on: one part may show whose it is. */
export function mayHandParts(text: string): boolean {
  const handed = new Map<string, { tags: Set<string>; says: boolean }>();
  for (const [, tag = '', given = ''] of text.matchAll(HANDED))
    for (const [, name = '', braced, quoted] of given.matchAll(WHOLE)) {
      const thing = braced ?? quoted!;
      if (OTHER.test(name) || /^(true|false|null|undefined|props|this)$/.test(thing)) continue;
      const known = handed.get(thing) ?? { tags: new Set(), says: false };
      known.tags.add(tag);
      known.says ||= SAYS.test(tag);
      handed.set(thing, known);
    }
  const all = [...handed.values()];
  if (all.some(({ tags, says }) => says && tags.size > 1)) return true;
  const isRead = (read: RegExp, says: boolean) =>
    Array.from(text.matchAll(read)).some(([, thing]) => handed.has(thing!) && (!says || handed.get(thing!)!.says));
  return all.length > 0 && (isRead(OF_THING, false) || (all.some(({ says }) => says) && isRead(OF_MAKER, true)));
}
const OF_MAKER =
  /([\w$.]+)[?!]?\.(?:author|user|creator|created_?[bB]y|posted_?[bB]y|poster|uploader|sender|op)(?![a-z])/g;

/** Words of which one names what is said, or the part that shows it. */
export const SAID_IN_PART = phrasesOf([
  'text', 'body', 'content', 'contents', 'html', 'markdown', 'caption', 'message', 'comment', 'description',
]); // prettier-ignore
