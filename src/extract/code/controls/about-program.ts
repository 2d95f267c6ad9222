import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** `<a href="https://github.com/…/issues/new">`: what goes wrong with the program is told to who writes it. */
export const isAboutProgram = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !/^(href|to|url)$/.test(textOf(one.name)) || !one.initializer) return false;
    const { initializer } = one;
    const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    return !!value && ts.isStringLiteralLike(value) && TRACKER.test(value.text);
  });
const TRACKER = /\/(issues|bugs|bug-reports?)(\/new)?(?=[/?#]|$)|\bbugzilla\b/i;
