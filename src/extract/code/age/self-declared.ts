import { nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** The first person says how old they are: "I am 18 or older", "I confirm that I am over 13". */
const SAYS_OWN_AGE =
  /\b(i['’]?m|i am|i['’]m at least|i confirm|i certify|i declare|i affirm|i acknowledge)\b[^.!?]{0,60}?\b((at least|over|above|older than|under)\s+)?(1[0-9]|2[01])(\+|\s+(or|and)\s+(older|over|above|up)|\s*years?\b|\s*[.!,)<]|\s*$)/i;
/** "confirm you are 18", "Yes, over 18", as a control says it. */
const CONFIRMS = /\b(confirm|certify|declare)\b[^.!?]{0,30}\byou are\b[^.!?]{0,20}\b(1[0-9]|2[01])\b/i;
const OTHER = /\b(minutes?|hours?|days?|months?|weeks?|points?|level|km|miles|%|percent)\b/i;

export const mayDeclareAge = (text: string): boolean => SAYS_OWN_AGE.test(text) || CONFIRMS.test(text);

const TEXTS = [
  ts.SyntaxKind.JsxText,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
];

/** Texts with which somebody states an age that nobody checks. Comments are not nodes, and so no texts. */
export function selfDeclarationsIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds(TEXTS).flatMap(node => {
    const isText = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (!isText) return [];
    const text = node.text.replace(/\s+/g, ' ').trim();
    if (text.length > 240 || !mayDeclareAge(text) || OTHER.test(text)) return [];
    return [tagAround(node) ?? node];
  });
}

const NUMBER = '(?:1[0-9]|2[01])';
/** What a translation of such a text is called: `iAm18OrOlder`, `signup.age_confirmation`, `confirm_age_16`. */
const KEY = new RegExp(
  `(^| )(?:i am|im|i m|am|confirm|i confirm|certify|declare|agree)(?: (?:i|am|im|m|you|are|is|be|that|my|age|over|above|at|least|older|than)){0,4} ${NUMBER}( |$)|(^| )age (?:confirm|confirmation|declaration|agreement|acceptance|acknowledge|acknowledgement|certification|checkbox)( |$)|(^| )(?:confirm|accept|certify|declare|acknowledge) (?:my |your |minimum |legal )?age( |$)|(^| )(?:over|above|at least|older than) ${NUMBER}$`,
);
/** What a box that is ticked for it is called, or bound to. */
const BOX = new RegExp(
  `^(?:is |am |i am |has |have |accepted |agreed |agreed to |confirmed |confirm )?(?:over|above|at least|older than) ${NUMBER}$|^(?:is )?${NUMBER} (?:plus|or older|or over)$|^(?:is )?(?:minimum |legal )?age (?:confirm|confirmed|confirmation|accepted|agreed|agreement|declared|declaration|check|ok)$|^(?:confirm|confirmed|accept|accepted|agree|agreed|agreed to) (?:minimum |legal |my |to )?age$|^(?:is )?(?:of )?legal age$|^is (?:an )?adult$|^is of age$`,
);
const TRANSLATES = /^(\$?t|\$?tr|tc|i18n|trans|translate|formatMessage|gettext|_|__)$/i;
const SAID = /^(id|i18nKey|label|title|text|placeholder|message|labelKey)$/;
const BOUND = /^(name|id|checked|value|selected|v-model|modelValue|formControlName|ngModel|isChecked|isSelected)$/;
/** Which of the texts could be such a key, before the file is parsed. */
const MAY_BE_KEY =
  /['"`][\w.:-]*(?:(?:confirm|accept|certify|declare|acknowledge)\w{0,12}[-_.]?age(?![a-z])|age[-_.]?(?:confirm|declar|agree|accept|acknowl|certif|check)|(?:am|over|above|least|than)[-_.]?(?:1[0-9]|2[01]))|\b(?:checked|value|selected|modelValue|name|isChecked)=\{?['"]?[\w.]*(?:(?:over|above|least|than)_?(?:1[0-9]|2[01])|(?:1[0-9]|2[01])_?(?:[pP]lus|[oO]r)|[aA]ge_?(?:[cC]onfirm|[aA]ccept|[aA]gree|[dD]eclar|[cC]heck)|(?:[cC]onfirm|[aA]ccept|[aA]gree)\w{0,4}_?[aA]ge(?![a-z])|[iI]s_?[aA]dult)/;

export const mayNameDeclaration = (text: string): boolean => MAY_BE_KEY.test(text);

/** Keys of such texts, and boxes that are bound to the answer. */
export function namedDeclarationsIn(file: ParsedFile): ts.Node[] {
  if (!mayNameDeclaration(file.indexed.text)) return [];
  const keys = file.ofKind<ts.StringLiteral>(ts.SyntaxKind.StringLiteral).filter(node => {
    const { parent } = node;
    const isSaid =
      (ts.isCallExpression(parent) &&
        parent.arguments[0] === node &&
        TRANSLATES.test(nameOf(parent.expression) ?? '')) ||
      (ts.isJsxAttribute(parent) && SAID.test(textOf(parent.name)));
    return isSaid && node.text.length < 60 && !/\s/.test(node.text) && KEY.test(splitWords(node.text).join(' '));
  });
  const boxes = file.tags.flatMap(tag => {
    if (!/checkbox|switch|toggle|radio|^input$|check$/i.test(tag.tagName.getText())) return [];
    const bound = tag.attributes.properties.find(one => {
      if (!ts.isJsxAttribute(one) || !BOUND.test(textOf(one.name)) || !one.initializer) return false;
      const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
      if (!value || !ts.isExpression(value)) return false;
      const said = ts.isStringLiteralLike(value) ? value.text : nameOf(unwrap(value));
      return said !== null && BOX.test(splitWords(said).join(' '));
    });
    return bound ? [tag.tagName] : [];
  });
  return [...keys, ...boxes];
}

/** The tag that shows a text: `<Trans>I am 18 or older</Trans>`. */
function tagAround(node: ts.Node): ts.Node | null {
  return ts.isJsxText(node) && ts.isJsxElement(node.parent) ? node.parent.openingElement.tagName : null;
}
