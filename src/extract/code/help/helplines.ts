import { nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

export interface Helpline {
  node: ts.Node;
  trait: 'address' | 'number' | 'words' | 'part';
}

/** Sites of helplines for children and of crisis lines; the lines themselves publish these addresses. */
const HOSTS =
  /\b(childline\.(org\.uk|ie)|kidshelpline\.com\.au|kidshelpphone\.ca|988lifeline\.org|suicidepreventionlifeline\.org|childhelplineinternational\.org|samaritans\.org|crisistextline\.org|findahelpline\.com|befrienders\.org|thetrevorproject\.org|nummergegenkummer\.de|telefonseelsorge\.de|lifeline\.org\.au|papyrus-uk\.org)\b/i;
/** Numbers that are a helpline's wherever they stand, and those that need a word beside them or a `tel:`. */
const NUMBERS = /\b(0800[ -]?1111|741[ -]?741|1800[ -]?55[ -]?1800|1[ -]?800[ -]?273[ -]?(8255|TALK))\b/i;
const SHORT_NUMBERS = /(?<![\d.#-])(988|116[ -]?1(11|23)|13[ -]11[ -]14)(?![\d.-])/;
const CALLED = /\btel:|\b(call|text|dial|helpline|hotline|lifeline|crisis|samaritans|suicid\w*)\b/i;
const WORDS =
  /\b(help-?lines?|crisis[ -](text[ -])?lines?|suicide[ -](prevention|hot)[ -]?(line|lifeline|hotline)?|suicide hotlines?|crisis (support|hotline)|kids help ?phone|childline)\b/i;

const PARTS = phrasesOf([
  'helpline',
  'crisis line',
  'crisis resources',
  'crisis support',
  'suicide prevention',
  'self harm help',
  'self harm support',
  'self harm resources',
]);

/** Words of which a file with a helpline holds one. */
export const HELPLINE_WORDS = `helpline helplines hotline lifeline crisis suicide suicidal suicidepreventionlifeline childline kidshelpline
  kidshelpphone samaritans crisistextline findahelpline befrienders childhelplineinternational nummergegenkummer
  telefonseelsorge thetrevorproject 988 988lifeline 741741 1111 741 1800 116 tel`;
const TOKENS = HELPLINE_WORDS.split(/\s+/);

/** Whether one could stand in a file: by the whole of what it is known by, and not only by its words. */
export function mayNameHelpline(text: string): boolean {
  // In a template a text may go over several lines.
  const line = text.replace(/\s+/g, ' ');
  const isNumber = NUMBERS.test(line) || (SHORT_NUMBERS.test(line) && CALLED.test(line));
  return isNumber || HOSTS.test(line) || WORDS.test(line) || IN_PART.test(line);
}

const IN_PART = new RegExp(PARTS.map(({ words }) => words.join('_?')).join('|'), 'i');

export const mayHoldHelpline = (tokens: ReadonlySet<string>): boolean => TOKENS.some(one => tokens.has(one));

export function helplinesIn(file: ParsedFile): Helpline[] {
  return file.nodes.flatMap((node): Helpline[] => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = nameOf(node.tagName as ts.Expression) ?? '';
      const isPart = /^[A-Z]/.test(name) && hasAnyPhrase(splitWords(name), PARTS);
      return isPart ? [{ node: node.tagName, trait: 'part' }] : [];
    }
    const isText =
      ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node);
    if (!isText || !isShown(node)) return [];
    const trait = traitOf(node.text);
    return trait ? [{ node, trait }] : [];
  });
}

function traitOf(text: string): Helpline['trait'] | null {
  if (HOSTS.test(text)) return 'address';
  if (NUMBERS.test(text) || (SHORT_NUMBERS.test(text) && CALLED.test(text))) return 'number';
  // A name of a constant or a key has no spaces; what a person reads has.
  return /\s/.test(text.trim()) && WORDS.test(text) ? 'words' : null;
}

const LABELS =
  /^(text|label|title|name|desc|description|message|body|content|help|hint|url|href|link|website|phone|tel|number|contact|children|placeholder|subtitle|helpText|default|defaultMessage)$/i;
const CALLS = /^(t|i18n|msg|translate|formatMessage|gettext|open|openURL|openUrl|navigate|_|__)$/;

/** Where a text is read by a person or leads somewhere: not a list of classes, an import or a comparison. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxText(node)) return true;
  if (ts.isTemplateHead(node) || ts.isTemplateTail(node)) return true;
  if (ts.isJsxAttribute(parent) || ts.isJsxExpression(parent) || ts.isTaggedTemplateExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && LABELS.test(textOf(parent.name));
  if (ts.isVariableDeclaration(parent)) return true;
  if (ts.isCallExpression(parent)) return CALLS.test(nameOf(parent.expression) ?? '');
  return ts.isConditionalExpression(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
}
