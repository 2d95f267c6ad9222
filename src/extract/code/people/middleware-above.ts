import { literally } from '../../../kit/text.ts';
import { literalOf } from '../literals.ts';
import { textOf, unwrap } from '../names.ts';
import type { Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';

const NAMES = ['middleware', 'proxy'].flatMap(name => ['ts', 'js', 'mjs'].map(ending => `${name}.${ending}`));
const OF_LOGIN = /auth(?!or)|session|sign-?in|log-?in/i;

/**
 * Whether what runs before every page of `app/` and `pages/` is about who is signed in, and is told of this page as well: it may send all
 * others away, and what it does is not followed.
 */
export function mayBeBehindMiddleware(path: string, { parse }: Pick<Slice, 'parse'>): boolean {
  const [, root = '', page = ''] =
    /^((?:.*\/)?)app\/(.*)\/page\.\w+$/.exec(path) ?? /^((?:.*\/)?)pages\/(.*)\.\w+$/.exec(path) ?? [];
  if (page === '') return false;
  return NAMES.some(name => {
    const file = parse(`${root}${name}`);
    return !!file && OF_LOGIN.test(file.ast.text) && isToldOf(file.ast, page);
  });
}

/** By `export const config = { matcher: [ … ] }`; without it, of every page. */
function isToldOf({ statements }: ts.SourceFile, page: string): boolean {
  const config = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => textOf(name) === 'config')?.initializer;
  const options = config && unwrap(config);
  if (!options || !ts.isObjectLiteralExpression(options)) return true;
  const matcher = options.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && textOf(one.name) === 'matcher',
  );
  if (!matcher) return true;
  const given = unwrap(matcher.initializer);
  const all = ts.isArrayLiteralExpression(given) ? [...given.elements] : [given];
  return all.some(one => {
    const said = literalOf(one)?.value;
    return typeof said !== 'string' || fits(said, page);
  });
}

/** `/((?!api|_next).*)`, `/users/:path*` of `users/[name]`; groups in brackets are no part of an address. */
function fits(matcher: string, page: string): boolean {
  const first = page.split('/').find(one => !/^[(@]/.test(one)) ?? '';
  const isNamed = new RegExp(`(^|[^\\w-])${literally(first)}([^\\w-]|$)`).test(matcher);
  const [, start = ''] = matcher.split('/');
  if (/^[([:*.]/.test(start)) return !(isNamed && matcher.includes('?!'));
  return start === first;
}
