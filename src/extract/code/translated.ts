import { chainOf, unwrap } from './names.ts';
import { ts } from './ts-morph.ts';

/** What holds the texts of a product under names of its own. */
const TEXTS =
  /^(i18n\w*|strings?|LL|L|lang|locales?|messages|translations?|texts|labels|copy|msgs?|tr|m|t|dict|dictionary)$/;
/** Calls that are given an entry of such a table. */
const SHOWS = /^(formatMessage|t|_|translate|format|\$t|tr|msg)$/;

/**
 * The name under which a text of the product is held: `strings.reportPost`, `LL.post.report()`,
 * `intl.formatMessage(messages.report)`. Null for anything else.
 */
export function translatedName(node: ts.Node): string | null {
  if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return null;
  const inner = unwrap(node);
  if (ts.isCallExpression(inner)) {
    const [first] = inner.arguments;
    const own = translatedName(inner.expression);
    if (own !== null) return own;
    const name =
      ts.isIdentifier(inner.expression) || ts.isPropertyAccessExpression(inner.expression)
        ? chainOf(inner.expression).at(-1)!
        : '';
    return first && SHOWS.test(name) ? translatedName(first) : null;
  }
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const chain = chainOf(inner).filter(name => name !== 'this');
  const table = chain.findIndex(name => TEXTS.test(name));
  if (table < 0 || table > 1 || table === chain.length - 1 || SHOWS.test(chain.at(-1)!)) return null;
  return chain.slice(table + 1).join('.');
}
