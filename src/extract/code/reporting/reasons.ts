import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What people are reported for. */
const HARM =
  /^(spam|scam|harass|harassment|harassing|pmharassment|bullying|hate|hateful|abuse|abusive|nudity|sexual|nsfw|porn|violence|violent|threat|threats|threatening|impersonation|impersonating|inappropriate|offensive|illegal|csam|csae|grooming|underage|suicide|terrorism|misinformation|doxxing|doxing|extremism|gore|fraud|inapname|toxicity|toxic|cheating|profanity)$/;
/** What a list of such reasons is called. */
const OF_REPORTS = /\b(report|flag|abuse|complaint)\b/;
const TICKETS = /\b(ticket|support|contact|complaint|feedback|inquiry|help request)\b/;
const KINDS_OF =
  /\b(reason|reasons|category|categories|type|types|kind|kinds|topic|topics|option|options|violation|violations|tickets)\b/;
/** What staff decides, and what a program says. */
const OTHER =
  /\b(ban|banned|moderation|mod|admin|audit|log|appeal|scan|classifier|model|detector|label|labels|permission|error|bug|crash|test|filter)\b/;

/** Words that must stand in a file with such a list. */
export const REASON_WORDS =
  'spam harassment abuse hate nudity violence inappropriate scam offensive impersonation illegal pmharassment bullying';
export const MAY_LIST =
  /(?:report|flag|abuse|complaint|ticket|support|contact)\w*(?:reason|categor|type|kind|option|violation|tickets)|(?:text)?tickets\b/i;

/**
 * Where it is listed what somebody can be reported for: `enum ReportReason { SPAM, HARASSMENT }`, `const FLAG_CATEGORIES = […]`;
 * of tickets of all kinds the one about abuse.
 */
export function reasonsIn(file: ParsedFile): { node: ts.Node; symbol: string }[] {
  const found: { node: ts.Node; symbol: string }[] = [];
  if (!MAY_LIST.test(file.indexed.text)) return found;
  for (const node of file.ofKinds(LISTS)) {
    const list = listed(node);
    if (!list) continue;
    const said = splitWords(textOf(list.name)).join(' ');
    if (OTHER.test(said) || !KINDS_OF.test(said)) continue;
    const harms = list.items.filter(({ text }) => splitWords(text).some(word => HARM.test(word)));
    if (OF_REPORTS.test(said) && harms.length >= 2) found.push({ node: list.name, symbol: textOf(list.name) });
    else if (TICKETS.test(said))
      for (const { node: at, text } of harms.slice(0, 3)) found.push({ node: at, symbol: text });
  }
  return found;
}

const LISTS = [ts.SyntaxKind.EnumDeclaration, ts.SyntaxKind.VariableDeclaration];

interface List {
  name: ts.Node;
  items: { node: ts.Node; text: string }[];
}

function listed(node: ts.Node): List | null {
  if (ts.isEnumDeclaration(node))
    return { name: node.name, items: node.members.map(({ name }) => ({ node: name, text: textOf(name) })) };
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return null;
  const value = unwrap(node.initializer);
  if (ts.isObjectLiteralExpression(value))
    return {
      name: node.name,
      items: value.properties.flatMap(({ name }) =>
        name && !ts.isComputedPropertyName(name) ? [{ node: name, text: textOf(name) }] : [],
      ),
    };
  if (!ts.isArrayLiteralExpression(value)) return null;
  return { name: node.name, items: value.elements.flatMap(one => itemOf(one)) };
}

/** `'spam'`, `{ value: 'hate_speech', label: t('Hate speech') }` */
function itemOf(element: ts.Expression): { node: ts.Node; text: string }[] {
  const inner = unwrap(element);
  if (ts.isStringLiteralLike(inner)) return [{ node: inner, text: inner.text }];
  if (!ts.isObjectLiteralExpression(inner)) return [];
  const texts = inner.properties.flatMap(one => (ts.isPropertyAssignment(one) ? textsIn(one.initializer) : []));
  return [{ node: inner, text: texts.join(' ') }];
}

function textsIn(value: ts.Expression): string[] {
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  return ts.isCallExpression(inner) ? inner.arguments.flatMap(textsIn) : [];
}
