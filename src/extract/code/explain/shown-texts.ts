import type { CompiledConcept } from '../concepts.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { kindOfValue } from '../spoken/places.ts';
import { htmlOf, shownBy } from '../spoken/shown-values.ts';
import { memberWord } from '../spoken/words.ts';
import { ts } from '../ts-morph.ts';
import type { Remark } from './explain.ts';

/** What people write has such a name, and so have texts of the product. */
const TEXT =
  /^(text|body|content|contents|html|markdown|caption|message|msg|comment|comments|description|bio|biography|about|introduction|title|headline|subject|topic|summary|excerpt|quote|note)$/;
const SHOWS = /^(dangerouslySetInnerHTML|innerHTML|text|body|content|contents|html|markdown|message|comment|children)$/;

/**
 * `<p>{row.title}</p>`, which is no surface: either nothing tells that a person wrote it, or the place is not one where others
 * read it. A name alone does not say it, so this is asked of what is shown and not of names.
 */
export function ofShown(node: ts.JsxExpression, file: ParsedFile, concepts: readonly CompiledConcept[]): Remark[] {
  const surface = concepts.find(({ fact }) => fact === 'surface');
  if (!surface || !node.expression) return [];
  const { parent } = node;
  if (ts.isJsxAttribute(parent) && !SHOWS.test(textOf(parent.name))) return [];
  const html = ts.isJsxAttribute(parent) ? htmlOf(node.expression) : null;
  const values = ts.isJsxAttribute(parent) ? (html ? [html] : []) : shownBy(node.expression);
  return values.flatMap((value): Remark[] => {
    const read = textRead(value);
    if (!read) return [];
    const because = kindOfValue(value) ? LEFT_OUT : NOBODY;
    const name = read.getText().replace(/\s+/g, ' ').slice(0, 40);
    return [{ at: file.placeOf(read), name, concept: surface.id, counts: false, because }];
  });
}

const NOBODY =
  'it is shown here, and nothing says that a person wrote it: no name of what people write (message.text, comment.body, post.content) and, beside it, nobody who made the same thing (.user, .author, .creator, .sender, .postedBy)';
const LEFT_OUT =
  "it is shown here as somebody's words; by its names the place is one's own, a form, an office or a notice, or another place says the same";

/** `row.title`, `format(row.body)` */
function textRead(value: ts.Expression): ts.PropertyAccessExpression | null {
  const inner = unwrap(value);
  if (ts.isPropertyAccessExpression(inner)) return TEXT.test(memberWord(inner.name.text)) ? inner : null;
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  return first && !isFunction(first) ? textRead(first) : null;
}
