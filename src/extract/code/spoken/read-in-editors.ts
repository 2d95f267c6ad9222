import { nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What such a part is called; of a letter or a form it is said beside it. */
export const EDITS = /^(editor|edit|editable|quill|tiptap)$/;
const LOCKS = /^(is|view)?-?read-?only$|^view-?only$/i;
const OPENS = /^(is)?-?edit(able|ing)$/i;
/** While something is sent a field is locked as well. */
const MEANWHILE = /^(submitting|sending|saving|loading|pending|posting|busy|disabled|uploading|mutating|fetching)$/;

/**
 * `<Editor readOnly content={post.body} />`, `<Editor editable={reply.isEdited} content={reply.text} />`: what people write
 * with is what their words are read in, until the one whose they are changes them.
 */
export function isReadInEditor(tag: ts.JsxOpeningLikeElement): boolean {
  if (!splitWords(tag.tagName.getText()).some(word => EDITS.test(word))) return false;
  return tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one)) return false;
    const name = textOf(one.name);
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    if (LOCKS.test(name)) return value ? !isLiteral(value, false) && !isMeanwhile(value) : true;
    return OPENS.test(name) && !!value && !isLiteral(value, true) && !isMeanwhile(value);
  });
}

const isLiteral = (value: ts.Expression, is: boolean): boolean =>
  unwrap(value).kind === (is ? ts.SyntaxKind.TrueKeyword : ts.SyntaxKind.FalseKeyword);

/** `isSubmitting`, `!isSaving`, `mutation.isPending` */
function isMeanwhile(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isPrefixUnaryExpression(inner)) return isMeanwhile(inner.operand);
  if (ts.isBinaryExpression(inner)) return isMeanwhile(inner.left) || isMeanwhile(inner.right);
  return splitWords(nameOf(inner) ?? '').some(word => MEANWHILE.test(word));
}
