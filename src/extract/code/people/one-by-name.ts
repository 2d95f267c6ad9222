import { literalOf } from '../literals.ts';
import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
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
  let named = 0;
  let others = 0;
  eachNode(body, node => {
    const name = ts.isCallExpression(node) ? (nameOf(node.expression) ?? '') : '';
    if (OTHERS.test(name)) others++;
    if (!ts.isCallExpression(node) || !ONE.test(name)) return;
    if (node.arguments[0] && isByName(node.arguments[0])) named++;
    else others++;
  });
  return named > 0 && others === 0;
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
