import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';

const PERSON = 'person|user|profile|account|player|contributor|creator|member|people';
/** What shows one of those who were found, whatever a kit puts before its parts: `UserCard`, `AppUserCard`. */
const ROW = new RegExp(
  `^(?:(?:app|base|ui) )?(?:search |found |result )?(?:${PERSON}) (?:card|row|item|list item|result|tile|entry|preview|search result)$`,
);
/** A page on which strangers are found, suggested or ranked; not one of those whom one knows. */
const OF_STRANGERS =
  /(^|[/_-])(search|discover(y)?|explore|directory|leaderboards?|rankings?|contributors?|nearby|suggestions?|find-?people|people-?search|user-?search)([._/-]|$)|[a-z](Search|Discovery?|Explore|Directory|Leaderboards?|Rankings?|Suggestions)(?![a-z])|(^|\/)(Search|Discovery?|Explore|Directory|Leaderboards?|Rankings?|Contributors?)(?![a-z])/;
const OF_KNOWN =
  /friend|contact|team|workspace|group|room|channel|guild|class(room)?|course|organi[sz]ation|admin|moderat/i;

/** Where a page shows the people that a search, a list of suggestions or a ranking has come up with: one row for each. */
export const foundShown = (file: ParsedFile): ts.Node[] =>
  file.side !== 'client' || !OF_STRANGERS.test(file.path) || OF_KNOWN.test(file.path)
    ? []
    : file.tags.flatMap(tag => {
        const name = tag.tagName.getText();
        return /^[A-Z]\w*$/.test(name) && ROW.test(splitWords(name).join(' ')) && isOfEach(tag) ? [tag.tagName] : [];
      });

/** Inside of what is done for each of a list, and given something of that one. */
function isOfEach(tag: ts.JsxOpeningLikeElement): boolean {
  const around = enclosingFunction(tag);
  if (!around || around.parameters.length === 0) return false;
  const holder = around.parent;
  const isEach = ts.isCallExpression(holder)
    ? /^(map|flatMap|forEach)$/.test(nameOf(holder.expression) ?? '')
    : ts.isJsxExpression(holder) &&
      ts.isJsxAttribute(holder.parent) &&
      /^(render\w*|itemRenderer|children|row|cell)$/i.test(textOf(holder.parent.name));
  return (
    (isEach || (ts.isJsxExpression(holder) && ts.isJsxElement(holder.parent))) && tag.attributes.properties.length > 0
  );
}

const BOX = /input|field|search|filter|autocomplete|combobox|textbox|bar$/i;
const WHOM =
  /^(?:search|find|filter|look up)(?: for)?(?: by)?(?: (?:a|the|any|other|all|student|mentor|user|player))*(?: (?:users?|people|persons?|profiles?|players?|accounts?|user ?names?|handles?|students?|mentors?|creators?))(?: by (?:user ?name|name|handle|email)(?: or \w+)?)?$/;

/** A box whose hint says that people are looked for with it: `<Input placeholder="Search people" />`. */
export const boxesForPeople = (file: ParsedFile): ts.Node[] =>
  file.side !== 'client'
    ? []
    : file.tags.flatMap(tag => {
        if (!BOX.test(tag.tagName.getText())) return [];
        const hint = tag.attributes.properties.find(
          (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && /^(placeholder|hint)$/i.test(textOf(one.name)),
        );
        const said = hint?.initializer ? saidBy(hint.initializer) : null;
        return said !== null && saysWhom(said) ? [hint!.name] : [];
      });

function saidBy(value: ts.JsxAttributeValue): string | null {
  if (ts.isStringLiteral(value)) return value.text;
  const inner = ts.isJsxExpression(value) && value.expression ? unwrap(value.expression) : null;
  if (!inner) return null;
  if (ts.isStringLiteralLike(inner)) return inner.text;
  const [first] = ts.isCallExpression(inner) ? inner.arguments : [];
  if (first && ts.isStringLiteralLike(first)) return first.text;
  return isFunction(inner) ? null : translatedName(inner);
}

/** The last part of a key that says something. */
const saysWhom = (text: string): boolean => {
  const said = /\s/.test(text.trim()) ? text : (text.split(/[.:]/).findLast(part => !TAIL.test(part)) ?? '');
  const words = splitWords(said.replace(/[.…]+\s*$/, '')).filter(word => !TAIL.test(word));
  return WHOM.test(words.join(' '));
};
const TAIL = /^(placeholder|hint|label|text|input)$/i;

export const mayLookForPeople = (ask: Ask): FileTest =>
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    any(
      all(ask.word('search find filter look'), inText(/\b(?:placeholder|hint)\s*=/i), inText(IN_HINT)),
      all(
        ({ path }) => OF_STRANGERS.test(path) && !OF_KNOWN.test(path),
        inText(/<[A-Z]\w*(?:Card|Row|Item|Result|Tile|Entry|Preview)[\s/>]/),
      ),
    ),
  );
const IN_HINT =
  /(?:placeholder|hint)\s*=\s*(?:["']|\{[^}\n]{0,60}['"`.])[^"'\n]{0,40}(?:search|find|filter|look)[^"'\n]{0,40}(?:user|people|person|profile|player|account|handle|student|mentor|creator)/i;
