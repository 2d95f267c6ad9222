import { literalOf } from '../literals.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ONE = /^(findOne|findOneBy|findOneOrFail|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow)$/;
const OTHERS =
  /^(find|findMany|findAll|findAndCount\w*|findBy|aggregate|search\w*|query|\$queryRaw\w*|list|paginate|filter|createQueryBuilder|select|where|raw|execute)$/;
/** What somebody is told of another by word of mouth; a mail address or a number stands in an address book. */
const NAME = /^((user|nick|display|screen|login|account|unique) ?)?name( lower)?$|^(handle|tag|discriminator)$/;
const PATTERN = /regexp?\b|\$regex|%|\bi?like\b/i;

/**
 * `findOne({ nickname, discriminator })` of a function that is called a search: it gives one person, to whoever knows the
 * whole of the name. A pattern in place of the name, or another question beside it, makes it a search again.
 */
export function findsOneByName(body: ts.Node): boolean {
  if (PATTERN.test(body.getText())) return false;
  const named: ts.CallExpression[] = [];
  const beside: ts.CallExpression[] = [];
  let others = 0;
  eachNode(body, node => {
    const name = ts.isCallExpression(node) ? (nameOf(node.expression) ?? '') : '';
    if (OTHERS.test(name)) others++;
    if (!ts.isCallExpression(node)) return;
    if (!ONE.test(name)) beside.push(node);
    else if (node.arguments[0] && isByName(node.arguments[0])) named.push(node);
    else others++;
  });
  if (named.length === 0 || others > 0 || named.some(one => isRepeated(one, body))) return false;
  const asked = new Set(named.flatMap(one => askedIn(one.arguments[0]!)));
  return !beside.some(
    one => !OF_TEXT.test(nameOf(one.expression) ?? '') && one.arguments.some(each => holds(each, asked)),
  );
}

/** What only words, checks or notes down what is asked for. */
const OF_TEXT =
  /^(trim|to\w*Case|normalize|toString|String|split|replace\w*|slice|substring|test|match|includes|startsWith|endsWith|parse|safeParse|is[A-Z]\w*|validate\w*|assert\w*|check\w*|encodeURIComponent|decodeURIComponent|log|debug|info|warn|error|track|json|status)$/;

/** For each of several names: `for (const username of spellings(name))`. */
function isRepeated(call: ts.Node, body: ts.Node): boolean {
  for (let at = call.parent; at && at !== body; at = at.parent)
    if (ts.isIterationStatement(at, false) || isForEach(at)) return true;
  return false;
}

const isForEach = (at: ts.Node): boolean =>
  ts.isFunctionLike(at) &&
  ts.isCallExpression(at.parent) &&
  /^(map|flatMap|forEach|reduce|mapSeries)$/.test(nameOf(at.parent.expression) ?? '');

/** The names that are asked for, and what they are read from where that is here. */
function askedIn(given: ts.Node, steps = 3): string[] {
  if (ts.isPropertyAssignment(given)) return askedIn(given.initializer, steps);
  if (ts.isPropertyAccessExpression(given) && !ts.isCallExpression(given.parent)) return [given.getText()];
  if (ts.isIdentifier(given)) {
    let from: ts.Node | null = steps > 0 ? declarationOf(given.text, given) : null;
    while (from && ts.isBindingElement(from)) from = from.parent.parent;
    const value = from && ts.isVariableDeclaration(from) ? from.initializer : undefined;
    return [given.text, ...(value ? askedIn(value, steps - 1) : [])];
  }
  const found: string[] = [];
  ts.forEachChild(given, child => void found.push(...askedIn(child, steps)));
  return found;
}

/** Outside of the one question itself: `shown(await users.findOne({ name }))` is given the answer. */
function holds(given: ts.Node, asked: ReadonlySet<string>): boolean {
  if (ts.isCallExpression(given) && ONE.test(nameOf(given.expression) ?? '')) return false;
  if (ts.isIdentifier(given)) return asked.has(given.text);
  if (ts.isPropertyAccessExpression(given)) return asked.has(given.getText()) || holds(given.expression, asked);
  if (ts.isPropertyAssignment(given)) return holds(given.initializer, asked);
  return ts.forEachChild(given, child => holds(child, asked) || undefined) ?? false;
}

/** `{ username }`, `{ where: { nickname: name.trim(), isActive: true } }` */
function isByName(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const where = inner.properties.find(one => one.name && textOf(one.name) === 'where');
  if (where) return ts.isPropertyAssignment(where) && isByName(where.initializer);
  const isWhole = inner.properties.every(
    one =>
      ts.isShorthandPropertyAssignment(one) ||
      (ts.isPropertyAssignment(one) && (literalOf(one.initializer) !== null || isPlain(one.initializer))),
  );
  return isWhole && inner.properties.some(one => one.name && isName(one) && !isFixed(one));
}

const isName = ({ name }: ts.ObjectLiteralElementLike): boolean => NAME.test(splitWords(textOf(name!)).join(' '));

const isFixed = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) && literalOf(one.initializer) !== null;

/** What was given, also trimmed or in small letters. */
function isPlain(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isCallExpression(inner))
    return (
      /^(trim|toLowerCase|normalize|toString)$/.test(nameOf(inner.expression) ?? '') &&
      ts.isPropertyAccessExpression(inner.expression) &&
      isPlain(inner.expression.expression)
    );
  return ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner);
}
