import { visible, wellFormed } from '../../kit/text.ts';

/**
 * Text inside an element or an attribute. No character is left that XML 1.0 refuses, and none that a log would obey: lines
 * that begin with `::` and `##[` stand as references, which a reader of the XML gets as they were.
 */
export function xmlText(text: string): string {
  return wellFormed(text)
    .split('\n')
    .map(line =>
      visible(line)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
        .replace(/#(?=#)|#(?=[\w.-]*\[)/g, '&#35;')
        .replace(/^(\s*):/, '$1&#58;'),
    )
    .join('\n');
}
