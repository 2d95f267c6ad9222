import type { CompiledConcept } from '../concepts.ts';
import { openedByName, namesAct } from './opened-by-name.ts';
import { declaredName, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { isLabelOf } from '../label-words.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';

/** What holds the entries of a menu by their names. */
const ENTRIES = phrasesOf(['action', 'menu', 'item', 'option', 'entries', 'entry', 'button', 'command']);
const ARRAYS = ts.SyntaxKind.ArrayLiteralExpression;

/**
 * Names by which an act of the concept is opened or offered away from the element that a person presses: what a handler opens,
 * the entry of a menu that is built from names.
 */
export function offeredByName(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  // On a server a name in a call is the kind of a message or job.
  if (file.side === 'server') return [];
  const opened = file.calls.flatMap(call => (isOfElement(call) ? [] : (openedByName(call, concept) ?? [])));
  const listed = file.ofKind<ts.ArrayLiteralExpression>(ARRAYS).flatMap(list => listedIn(list, concept));
  return [...opened, ...listed];
}

/** The handler of an element is told of by that element. */
function isOfElement(call: ts.Node): boolean {
  for (let at = call; at.parent; at = at.parent) {
    if (ts.isJsxAttribute(at)) return true;
    if (ts.isPropertyAssignment(at) && /^on[A-Z]/.test(textOf(at.name))) return true;
  }
  return false;
}

/**
 * `const actions = ['reply', 'report_message']`, `actions = [mine && 'delete', 'block_user']`, and pairs of a text and what it
 * does: `[[t('Report'), () => report(id)]]`
 */
function listedIn(list: ts.ArrayLiteralExpression, concept: CompiledConcept): ts.Node[] {
  if (list.elements.length < 2 || !isListOfEntries(list)) return [];
  const isSheet = list.getSourceFile().text.includes('ActionSheet');
  return list.elements.flatMap(element => {
    const whole = ts.isBinaryExpression(element) ? element.right : element;
    const isPair = ts.isArrayLiteralExpression(whole) && isTextWithAct(whole);
    const last = isPair ? whole.elements[0]! : whole;
    const text = ts.isStringLiteralLike(last) ? last.text : isSheet || isPair ? translatedText(last) : null;
    if (text === null) return [];
    return namesAct(splitWords(text), concept) || ((isSheet || isPair) && isLabelOf(text, concept))
      ? [textIn(last)]
      : [];
  });
}

/** `[text, act]`, `[text, act, look]`: two words are a plural, or a name and its title. */
const isTextWithAct = ({ elements }: ts.ArrayLiteralExpression): boolean =>
  (elements.length === 2 || elements.length === 3) && !ts.isStringLiteralLike(elements[1]!);

/** What is read on the screen, or its key. */
const textIn = (shown: ts.Expression): ts.Node =>
  ts.isCallExpression(shown) && shown.arguments[0] && ts.isStringLiteralLike(shown.arguments[0])
    ? shown.arguments[0]
    : shown;

/** `t('report')`, `I18n.t('Report')`, `strings.report` */
function translatedText(expression: ts.Expression): string | null {
  const [first] = ts.isCallExpression(expression) ? expression.arguments : [];
  return first && ts.isStringLiteralLike(first) ? first.text : translatedName(expression);
}

function isListOfEntries(list: ts.Node): boolean {
  // `filter(([text, act]) => act, [ … ])`
  const { parent } = ts.isCallExpression(list.parent) ? list.parent : list;
  const holder =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
      ? textOf(parent.name)
      : ts.isBinaryExpression(parent)
        ? nameOf(parent.left)
        : ts.isReturnStatement(parent) && parent.parent.parent
          ? declaredName(parent.parent.parent)
          : null;
  return holder !== null && hasAnyPhrase(splitWords(holder), ENTRIES);
}
