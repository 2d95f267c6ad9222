import { ts } from '../ts-morph.ts';

/**
 * `<ActionButton icon="flag" label={t('create_report')} />`, `<button><FlagIcon /> Create report</button>`: the sign under which
 * content is reported, where the words alone may also be about a paper.
 */
export const showsFlag = (element: ts.JsxOpeningLikeElement): boolean =>
  FLAG.test((ts.isJsxOpeningElement(element) ? element.parent : element).getText().slice(0, MAX_TEXT));
const FLAG =
  /\b(?:icon|name|glyph|iconName)=["'{`]+(?:\w+[-:])?flag\b|<(?:\w*Flag\w*Icon|Icon\w*Flag\w*|Flag)\b|\bfa-flag\b/;
const MAX_TEXT = 2000;
