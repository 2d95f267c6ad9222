import { chainOf, unwrap } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** Words that somebody reads, before what is filled in; a key or a class is written small and without a space. */
const READ = /^\s*[A-Z][a-z]+(?: [\w']+)*\s+['"@(“‘]?$/;

/**
 * What is read where something is filled in: `` `Block ${author.name}` `` is "Block author", `` `Report ${tag}` `` "Report tag",
 * and `` `${isBlocked ? 'Unblock' : 'Block'} ${user.name}` `` is either of two. Of what is filled in stands what it is, for a label
 * says nothing without. Null for what is no such label.
 */
export function templateLabels(node: ts.Node): string[] | null {
  if (!ts.isTemplateExpression(node)) return null;
  const [first, ...more] = node.templateSpans;
  if (READ.test(node.head.text)) return [`${node.head.text.replace(/\W+$/, ' ')}${rest(node.templateSpans)}`];
  const acts = node.head.text === '' && more.length > 0 ? eitherOf(first!.expression) : [];
  const said = rest(more);
  return acts.length > 0 && said.trim() !== '' ? acts.map(act => `${act} ${said}`) : null;
}

const rest = (spans: readonly ts.TemplateSpan[]): string =>
  spans.map(({ expression, literal }) => `${filledIn(expression)}${literal.text}`).join('');

function eitherOf(expression: ts.Expression): string[] {
  const inner = unwrap(expression);
  if (!ts.isConditionalExpression(inner)) return [];
  const both = [inner.whenTrue, inner.whenFalse].map(unwrap);
  return both.every(ts.isStringLiteralLike) ? both.map(one => one.text) : [];
}

/** `author.name` and `authorLabel` are of an author. */
function filledIn(expression: ts.Expression): string {
  const inner = unwrap(expression);
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return '';
  const chain = chainOf(inner).filter(name => !/^(this|props|value)$/.test(name));
  return splitWords(chain.at(-2) ?? chain[0] ?? '')[0] ?? '';
}
