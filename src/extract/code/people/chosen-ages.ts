import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { literalOf } from '../literals.ts';
import { enclosingNames, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const CONTROL = /^(slider|range|input|picker|number|field|multi|thumb|stepper)$/;
const LEAST = /^(min|minimum|minimumValue|minValue|lowerBound|min-value)$/;
const LOOKS =
  /^(filters?|search|discover\w*|match\w*|prefer\w*|prefs|explore|swipe|looking|browse|criteria|partners?)$/;
const AGE = /^ages?$/;

export const mayChooseAges = (ask: Ask): FileTest =>
  all(
    ask.word('age ages'),
    ask.word(
      'filter filters search discover discovery match matches matching preference preferences prefs explore swipe',
    ),
    inText(/<[\w.]*(Slider|Range|[iI]nput|Picker|Stepper|Field)\b/),
    inText(/\b(min|minimum|minimumValue|minValue|lowerBound|min-value)=/),
  );

/** `<Slider minimumValue={13} />` of a filter of people: from which age on somebody may look for others. */
export function chosenAges(file: ParsedFile): Detection[] {
  const seen = new Set<string>();
  return file.tags.flatMap((tag): Detection[] => {
    if (!splitWords(tag.tagName.getText()).some(word => CONTROL.test(word))) return [];
    for (const one of tag.attributes.properties) {
      if (!ts.isJsxAttribute(one) || !LEAST.test(textOf(one.name)) || !isAge(one)) continue;
      const around = [
        ...enclosingNames(tag),
        ...file.path
          .replace(/\.[^./]+$/, '')
          .split('/')
          .slice(-3),
      ];
      const words = around.flatMap(splitWords);
      const own = splitWords(tag.attributes.getText());
      if (!words.some(word => LOOKS.test(word)) || ![...words, ...own].some(word => AGE.test(word))) continue;
      // Both ends of one range.
      const key = enclosingNames(tag).join('.');
      if (seen.has(key)) continue;
      seen.add(key);
      return [{ node: one.name, symbol: textOf(one.name), traits: ['of-ages'] }];
    }
    return [];
  });
}

function isAge({ initializer }: ts.JsxAttribute): boolean {
  if (!initializer) return false;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (!value || !ts.isExpression(value)) return false;
  const age = Number(literalOf(value)?.value ?? Number.NaN);
  return age >= 10 && age <= 21;
}
