import { prose } from '../words/prose.ts';

/**
 * Text as a SARIF message. Viewers make a link of `[words](address)` and fill in `{0}`; neither is meant by a text of the
 * checked repository.
 */
export function plain(text: string): string {
  return prose(text)
    .replace(/\](?=\()/g, '] ')
    .replace(/(?<!\\u)\{(?=\d+\})/g, '{ ');
}

/** A link to a related location of the same result, by its id. */
export function linkTo(id: number, text: string): string {
  return `[${plain(text).replace(/[\\[\]]/g, '\\$&')}](${id})`;
}
