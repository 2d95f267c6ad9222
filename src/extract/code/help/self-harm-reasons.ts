import { enclosingNames, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SELF_HARM = phrasesOf(['self harm', 'selfharm', 'suicide', 'self injury', 'suicidal']);
const REPORT = phrasesOf(['report', 'reporting', 'reason', 'complaint', 'flag reason', 'abuse', 'iar']);
/** Lists for moderators and machines. */
const STAFF = phrasesOf([
  'policy',
  'policies',
  'signal',
  'classifier',
  'model',
  'moderation',
  'moderator',
  'score',
  'scores',
  'queue',
  'job',
  'enforcement',
  'schema',
]);
const VALUE = /^(value|id|key|type|reason|category|code|slug|name|label|title|text)$/;
const LABEL = /^(name|label|title|text|desc|description|message|labelKey|i18nKey|translationKey)$/;

export const mayOfferSelfHarm = (tokens: ReadonlySet<string>): boolean =>
  tokens.has('suicide') ||
  tokens.has('suicidal') ||
  tokens.has('selfharm') ||
  (tokens.has('self') && (tokens.has('harm') || tokens.has('injury')));

/** Reasons among several that a person can choose from when reporting: once for each list. */
export function selfHarmReasonsIn(file: ParsedFile): ts.Node[] {
  if (isNamed([file.path], STAFF)) return [];
  const found: ts.Node[] = [];
  for (const node of file.nodes) {
    const option = ts.isObjectLiteralExpression(node)
      ? reasonIn(node)
      : ts.isJsxAttribute(node)
        ? optionIn(node)
        : ts.isStringLiteralLike(node)
          ? wordIn(node, file)
          : null;
    if (option && isInReport(option, file.path)) found.push(option);
  }
  return found;
}

/** `{ value: 'self_harm', name: t('…') }` in a list. */
function reasonIn(node: ts.ObjectLiteralExpression): ts.Node | null {
  if (!ts.isArrayLiteralExpression(node.parent) || node.parent.elements.length < 2) return null;
  const fields = node.properties.filter(ts.isPropertyAssignment);
  if (!fields.some(one => LABEL.test(textOf(one.name)))) return null;
  const [first] = fields.filter(one => VALUE.test(textOf(one.name)) && saysSelfHarm(one.initializer));
  return first ? first.initializer : null;
}

/** `const REASONS = ['Spam', 'Self-harm or suicide']` of a page; a server's list of what may be sent is shown elsewhere. */
function wordIn(node: ts.StringLiteralLike, { side, path }: ParsedFile): ts.Node | null {
  if (!ts.isArrayLiteralExpression(node.parent) || !(side === 'client' || /\.(tsx|jsx|vue|svelte)$/.test(path)))
    return null;
  const { elements } = node.parent;
  if (elements.length < 2 || !elements.every(one => ts.isStringLiteralLike(one) && one.text.length < 80)) return null;
  const [list = ''] = variablesAround(node);
  return isNamed([list], CHOICES) && saysSelfHarm(node) ? node : null;
}
const CHOICES = phrasesOf(['reason', 'reasons', 'categories', 'options', 'choices', 'report types']);

/** `<option value="suicide">`, `<Radio value={Reason.SelfHarm} />` */
function optionIn({ name, initializer, parent }: ts.JsxAttribute): ts.Node | null {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  const tag = textOf(parent.parent.tagName);
  const isOption = /option|radio|choice|item|reason/i.test(tag);
  return value && isOption && /^(value|reason|label|title)$/.test(textOf(name)) && saysSelfHarm(value) ? value : null;
}

function saysSelfHarm(value: ts.Node): boolean {
  const text = ts.isStringLiteralLike(value)
    ? value.text
    : ts.isPropertyAccessExpression(value)
      ? value.name.text
      : ts.isTaggedTemplateExpression(value) || ts.isCallExpression(value)
        ? value.getText()
        : '';
  return text.length < 80 && hasAnyPhrase(splitWords(text), SELF_HARM);
}

function isInReport(node: ts.Node, path: string): boolean {
  const names = [...enclosingNames(node), ...variablesAround(node), ...path.split('/').slice(-3)];
  return isNamed(names, REPORT) && !isNamed(names, STAFF);
}

function variablesAround(node: ts.Node): string[] {
  const names: string[] = [];
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && at.parent) names.push(at.name.getText());
  }
  return names;
}

const isNamed = (names: readonly string[], phrases: ReturnType<typeof phrasesOf>) =>
  names.some(name => hasAnyPhrase(splitWords(name), phrases));
