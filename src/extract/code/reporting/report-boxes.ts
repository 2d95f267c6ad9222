import type { CompiledConcept } from '../concepts.ts';
import { isLabelOf } from '../label-words.ts';
import { labelsOf } from '../labels.ts';
import { enclosingNames, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** As a first look. */
export const MAY_TICK = /type=["'{]+checkbox|<\w*(?:[cC]heck-?[bB]ox|Switch|Toggle)\b/;

/**
 * `<label><input type="checkbox" … /> Report this chat</label>` where somebody is blocked or a talk is left: what is ticked is
 * reported along with it. A word alone is as often a column or a right.
 */
export const reportBoxes = (file: ParsedFile, concept: CompiledConcept): ts.Node[] =>
  file.side === 'server' || !MAY_TICK.test(file.indexed.text)
    ? []
    : file.tags.filter(isBox).flatMap(tag => {
        const around = labelAround(tag);
        const labels = [...labelsOf(tag), ...(around ? labelsOf(around.openingElement) : [])];
        const says = labels.some(text => splitWords(text).length > 1 && isLabelOf(text, concept));
        return says && isHeard(tag) && !isChosenOnce(tag, file) ? tag.tagName : [];
      });

/** What a role may do, what is shown in a list, and of what one is told. */
const isChosenOnce = (tag: ts.Node, { path }: ParsedFile): boolean =>
  [...path.split('/').slice(-3), ...enclosingNames(tag)].flatMap(splitWords).some(word => CHOSEN.test(word));
const CHOSEN =
  /^(permissions?|roles?|rights?|settings?|preferences?|prefs|notifications?|filters?|columns?|admin|moderation|moderators?|mod|export|config|configuration|onboarding)$/;

const BOX = /^(.*[a-z])?(Checkbox|CheckBox|Switch|Toggle)$/;

function isBox({ tagName, attributes }: ts.JsxOpeningLikeElement): boolean {
  if (tagName.getText() !== 'input')
    return BOX.test(
      tagName
        .getText()
        .replace(/^[a-z]+-/, '')
        .replace(/^c/, 'C'),
    );
  return attributes.properties.some(
    one => ts.isJsxAttribute(one) && textOf(one.name) === 'type' && /checkbox/.test(one.initializer?.getText() ?? ''),
  );
}

/** It can be ticked, and somebody asks whether it is. */
const isHeard = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(
    one =>
      ts.isJsxSpreadAttribute(one) ||
      /^(on(Change|Input|CheckedChange|ValueChange|Toggle|Click)|modelValue|v-model\S*|bind:\w+|\[\(ngModel\)\]|ref|name|id)$/i.test(
        textOf(one.name),
      ),
  ) &&
  !attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      textOf(one.name) === 'disabled' &&
      /^(\{true\})?$/.test(one.initializer?.getText() ?? ''),
  );

/** The element for a label that it stands in, a few boxes further out. */
function labelAround(tag: ts.JsxOpeningLikeElement): ts.JsxElement | null {
  let at: ts.Node = tag.parent;
  for (let steps = 0; at && steps < 5; at = at.parent, steps++)
    if (
      ts.isJsxElement(at) &&
      /^(label|Label|FormControlLabel|.*[a-z]Label)$/.test(at.openingElement.tagName.getText())
    )
      return at;
  return null;
}
