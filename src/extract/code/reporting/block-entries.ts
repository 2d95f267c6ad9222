import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** `<BlockMenuItem />`, `<BlockButton>`, `<UnblockAction>`: an entry that says no more than that. */
export const BLOCK_ENTRY =
  /^(Un)?(Block|Blacklist)(Or|And)?(Un)?(block)?(Menu)?(Item|Button|Action|Option|Entry|Link)$/;
/** What else is done with somebody. */
const WITH_PEOPLE =
  /\b(?:\w*(?:unblock|isBlocked|blocked(?:By|User)|nickname|unfriend|unfollow|accept(?:Request|Friend)|userId|contactId|participant|isMe)\w*|Mute\w*|Ban\w*|Report\w*)\b/;
/** Where a block is a piece of a page, a text or a chain. */
const OF_TEXT = /editor|prosemirror|tiptap|slate|blocknote|lexical|gutenberg|blockly|blockchain|blockType/i;

/** Entries of menus that are called after the act, in a file that is about people. */
export function blockEntries(file: ParsedFile): ts.Node[] {
  const tags = file.tags.filter(tag => BLOCK_ENTRY.test(tag.tagName.getText()));
  if (tags.length === 0) return [];
  const { text } = file.indexed;
  return WITH_PEOPLE.test(text) && !OF_TEXT.test(text) ? tags.map(({ tagName }) => tagName) : [];
}
