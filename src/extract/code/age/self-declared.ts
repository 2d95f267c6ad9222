import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** The first person says how old they are: "I am 18 or older", "I confirm that I am over 13". */
const SAYS_OWN_AGE =
  /\b(i['’]?m|i am|i['’]m at least|i confirm|i certify|i declare|i affirm|i acknowledge)\b[^.!?]{0,60}?\b((at least|over|above|older than|under)\s+)?(1[0-9]|2[01])(\+|\s+(or|and)\s+(older|over|above|up)|\s*years?\b|\s*[.!,)]|\s*$)/i;
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

/** The tag that shows a text: `<Trans>I am 18 or older</Trans>`. */
function tagAround(node: ts.Node): ts.Node | null {
  return ts.isJsxText(node) && ts.isJsxElement(node.parent) ? node.parent.openingElement.tagName : null;
}
