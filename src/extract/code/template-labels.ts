import { chainOf, unwrap } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** Words that somebody reads, before what is filled in; a key or a class is written small and without a space. */
const READ = /^\s*[A-Z][a-z]+(?: [\w']+)*\s+['"@(“‘]?$/;

/**
 * What is read where something is filled in: `` `Block ${author.name}` `` is "Block author", `` `Report ${tag}` `` "Report tag",
 * and `` `${isBlocked ? 'Unblock' : 'Block'} ${user.name}` `` is either of two. Of what is filled in stands what it is, for a label
 * says nothing without; and where that is not known, as of `` `Report ${format(week)}` ``, there is no label, unless what is done
 * says whom itself: `` `Report user ${shortened(name)}` ``. Null for what is no such label.
 */
export function templateLabels(node: ts.Node): string[] | null {
  if (!ts.isTemplateExpression(node)) return null;
  const [first, ...more] = node.templateSpans;
  if (READ.test(node.head.text)) {
    const said = rest(node.templateSpans, SAYS_WHOM.test(node.head.text));
    return said === null ? null : [`${node.head.text.replace(/\W+$/, ' ')}${said}`];
  }
  const acts = node.head.text === '' && more.length > 0 ? eitherOf(first!.expression) : [];
  const said = acts.length > 0 ? rest(more, false) : null;
  return said !== null && said.trim() !== '' ? acts.map(act => `${act} ${said}`) : null;
}

/** `Report user …`: nothing that is filled in behind it makes another thing of it. */
const SAYS_WHOM = /\b(?:user|member|person|player|author|account|profile)\W*$/i;

/** All that is filled in, with the words between; null where something is not known, and may not be left out. */
function rest(spans: readonly ts.TemplateSpan[], mayBeLeftOut: boolean): string | null {
  const parts = spans.map(({ expression, literal }) => {
    const what = filledIn(expression) ?? (mayBeLeftOut ? '' : null);
    return what === null ? null : `${what}${literal.text}`;
  });
  return parts.includes(null) ? null : parts.join('');
}

function eitherOf(expression: ts.Expression): string[] {
  const inner = unwrap(expression);
  if (!ts.isConditionalExpression(inner)) return [];
  const both = [inner.whenTrue, inner.whenFalse].map(unwrap);
  return both.every(ts.isStringLiteralLike) ? both.map(one => one.text) : [];
}

/** What somebody or something is called. */
const NAME = /^(name|nickname|nick|username|handle|label|title)$/;

/** `author.name` and `authorLabel` are of an author; `comment.month` and `postDate` are of no comment and no post. */
function filledIn(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return null;
  const [last = '', holder = ''] = chainOf(inner)
    .filter(name => !/^(this|props|value)$/.test(name))
    .reverse();
  const words = splitWords(last);
  if (holder === '' && words.length === 1) return last;
  if (!NAME.test(words.at(-1) ?? '')) return null;
  // `author.name`, `author.displayName`; `authorLabel`, `comment.authorName`
  const isOfHolder = words.length === 1 || /^(display|full|nick|screen)$/.test(words[0]!);
  return (isOfHolder ? splitWords(holder)[0] : words[0]) ?? null;
}
