import { NodeTypes } from '../vue/vue-compiler.ts';
import type { TemplateChildNode } from '../vue/vue-compiler.ts';
import { TOKEN, withSigns } from './block-signs.ts';

/** `@if (isOpen) { … }`: which block it is, what it asks, and what stands in it. */
export interface Block {
  type: 'block';
  name: string;
  given: string;
  from: number;
  to: number;
  parts: Part[];
}

/** `@let author = post.author;`: a name for all that follows beside it. */
export interface Named {
  type: 'named';
  name: string;
  value: string;
  from: number;
}

/** A stretch of text with what it says. */
export interface Said {
  type: 'said';
  text: string;
  from: number;
  to: number;
}

export type Part = Block | Named | Said | TemplateChildNode;

/** What the parser of HTML drops and leaves in the text around it. */
const COMMENT = /<!--[\s\S]*?(-->|$)/g;

/** The children of an element with the blocks of Angular, which a parser of HTML takes for text, as what they are. */
export function partsOf(children: readonly TemplateChildNode[]): Part[] {
  const all: Part[] = [];
  // A brace that opens no block, as in `{count, plural, …}`, closes none.
  const open: (Block | null)[] = [];
  const here = () => open.findLast(one => one !== null)?.parts ?? all;
  for (const child of children) {
    if (child.type !== NodeTypes.TEXT || !/[{}@]/.test(child.loc.source)) {
      here().push(child);
      continue;
    }
    const start = child.loc.start.offset;
    const source = child.loc.source.replace(COMMENT, given => ' '.repeat(given.length));
    let done = 0;
    const say = (to: number) => {
      const text = source.slice(done, to).replace(/\s+/g, ' ').trim();
      if (text !== '') here().push({ type: 'said', text: withSigns(text), from: start + done, to: start + to });
    };
    for (const { index, 0: token, 1: name, 2: given, 3: named, 4: value } of source.matchAll(TOKEN)) {
      const end = index + token.length;
      const closed = token === '}' ? open.pop() : undefined;
      if (token === '{') open.push(null);
      if (token === '{' || (token === '}' && !closed)) continue;
      // What stood before the end of a block is its own.
      if (closed) open.push(closed);
      say(index);
      if (closed) open.pop()!.to = start + end;
      done = end;
      if (named !== undefined) here().push({ type: 'named', name: named, value: value!, from: start + index });
      else if (name !== undefined) {
        const block: Block = {
          type: 'block',
          name: name.replace(/\s+/g, ' '),
          given: withSigns(given?.slice(1, -1) ?? ''),
          from: start + index,
          to: start + end,
          parts: [],
        };
        here().push(block);
        open.push(block);
      }
    }
    say(source.length);
  }
  return all;
}
