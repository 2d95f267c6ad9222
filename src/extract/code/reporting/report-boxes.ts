import type { CompiledConcept } from '../concepts.ts';
import { isLabelOf } from '../label-words.ts';
import { labelsOf } from '../labels.ts';
import { enclosingNames, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isAskedFor } from './ticked.ts';

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
        const says = labels.some(text => saysWhom(splitWords(text)) && isLabelOf(text, concept));
        return says && !isOff(tag) && isAskedFor(tag) && !isChosenOnce(tag, file) ? tag.tagName : [];
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

/** "Report this user", "reportSpam"; "Report to staff" and "Report anonymously" are said of anything. */
function saysWhom(words: readonly string[]): boolean {
  const rest = words.slice(words.indexOf('report') + 1);
  const after = rest.includes('to') ? rest.slice(0, rest.indexOf('to')) : rest;
  return words.includes('report') && after.some(word => WHOM.test(word)) && !after.some(word => OTHERWISE.test(word));
}
const WHOM =
  /^(this|these|him|her|them|(user|member|person|profile|account|comment|post|message|photo|image|video|chat|conversation|group|channel|room|server|player|friend|contact|sender|author)s?|spam|abuse|harassment)$/;
const OTHERWISE = /^(name|names|weekly|daily|monthly|automatically|change|changes|count|score)$/;

/** Whoever is not always let is not offered it by this alone. */
const isOff = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => ts.isJsxAttribute(one) && /^(is)?disabled$/i.test(textOf(one.name)));

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
