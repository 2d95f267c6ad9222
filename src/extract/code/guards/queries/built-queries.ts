import { nameOf, receiverOf, textOf, unwrap } from '../../names.ts';
import { isOfSomebody, peopleIn, personBehind, saysKnown } from './people-asked.ts';
import { literalOf } from '../../literals.ts';
import { ts } from '../../ts-morph.ts';

/** What a query of a model ends in that answers one row, or nothing. */
const ONE_ROW =
  /^(first|findOne|findOneBy|getOne|getOneOrFail|getRawOne|findOneOrFail|findOneByOrFail|getExists|exists|existsBy|exist)$/;
/** What throws if nothing was found, be it a list. */
const THROWS = /^(throwIfNotFound|\w+Or(Throw|Fail|Die|Error))$/;
const WRITES =
  /^(insert|patch|update|delete|del$|upsert|relate|unrelate|save|remove|create(?!QueryBuilder)|increment|decrement|softDelete|softRemove|restore|merge)/;
const ASKS = /^(where|andWhere|findOne|findOneBy|findOneOrFail|findOneByOrFail|exists|existsBy|exist)$/;
/** What another way round is asked with; what is put in by name or by hand. */
const OTHER_WAY = /^orWhere/;

/**
 * Whether a query that a model or a builder makes asks for one row of two people and changes nothing:
 * `Friendship.query().findOne({ userId: me, friendId: id })`. Any other finds something as soon as somebody has any friend, or a
 * list that is there also if nothing is in it.
 */
export function asksOneRowOfTwo(query: ts.Expression): boolean {
  const calls = callsOf(query);
  const inner = unwrap(query);
  // A name that throws may be looked at without its call.
  const end = nameOf(ts.isCallExpression(inner) ? inner.expression : inner) ?? '';
  const isOne = THROWS.test(end) || (ts.isCallExpression(inner) && ONE_ROW.test(end));
  return isOne && asksOfTwo(calls);
}

/**
 * Whether the calls of a query ask for two people, be it one in each of them: `.where({ a: me }).andWhere({ b: id })`. Where a
 * builder is made, a second `where` takes the place of the first
 * (https://typeorm.io/docs/query-builder/select-query-builder/).
 */
export function asksOfTwo(calls: readonly ts.CallExpression[]): boolean {
  const names = calls.map(call => nameOf(call.expression) ?? '');
  if (names.some(name => WRITES.test(name))) return false;
  if (names.includes('createQueryBuilder') && names.filter(name => name === 'where').length > 1) return false;
  let people = new Set<string>();
  for (const call of calls) {
    const name = nameOf(call.expression) ?? '';
    if (!ASKS.test(name) && !OTHER_WAY.test(name)) {
      // `whereNot('accepted', true)`, `whereNull('since')`
      if (/where|having/i.test(name) && !saysAccepted(call, name)) return false;
      continue;
    }
    if (asksElse(call)) return false;
    for (const one of peopleAsked(call)) people.add(one);
    if (!OTHER_WAY.test(name)) continue;
    // `.where({ a, b }).orWhere({ a: b, b: a })`: each way round asks for two.
    if (people.size < 2) return false;
    people = new Set();
  }
  return people.size > 1;
}

/** `whereNotNull('accepted_at')` */
const saysAccepted = ({ arguments: [column] }: ts.CallExpression, name: string): boolean =>
  /^(where|andWhere)NotNull$/.test(name) &&
  /^(\w+\.)?(accepted|confirmed|approved)_?(at|on|date)$/i.test(String(column && literalOf(column)?.value));

/** `where({ a: me, b: id })`, `where('a', me)`, `where('f.a = :me AND f.b = :id', { me, id })` */
function peopleAsked(call: ts.CallExpression): ReadonlySet<string> {
  const [first, second, third] = call.arguments;
  const text = first ? literalOf(first)?.value : null;
  if (!first || typeof text !== 'string') return first ? peopleIn(first) : new Set();
  if (/^[\w.]+$/.test(text)) {
    const isEqual = third === undefined || (second !== undefined && /^={1,2}$/.test(String(literalOf(second)?.value)));
    const value = third ?? second;
    const person = isEqual && value && isOfSomebody(text.split('.')) ? personBehind(value) : null;
    return new Set(person === null ? [] : [person]);
  }
  return second && equalsTwo(text)
    ? peopleGiven([second])
    : equalsOne(text) && second
      ? oneOf(peopleGiven([second]))
      : new Set();
}

/** `where('muted', true)`, `where({ muted: true })`: something else than who the two are, and that they know one another. */
function asksElse({ arguments: given }: ts.CallExpression): boolean {
  const [first] = given.map(unwrap);
  if (first && ts.isObjectLiteralExpression(first)) return first.properties.some(asksOfState);
  const text = given[0] ? literalOf(given[0])?.value : null;
  if (typeof text !== 'string' || !/^[\w.]+$/.test(text) || isOfSomebody(text.split('.'))) return false;
  const value = given[2] ?? given[1];
  const isEqual = !given[2] || /^={1,2}$/.test(String(given[1] && literalOf(given[1])?.value));
  return !value || !isEqual || !saysKnown(text.split('.').at(-1)!, value);
}

/** `muted: true`; of a state that is written as a word, more is known where all of its words are looked at. */
const asksOfState = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) &&
  unwrap(one.initializer).kind === ts.SyntaxKind.TrueKeyword &&
  !saysKnown(textOf(one.name), one.initializer);

const oneOf = (people: ReadonlySet<string>): ReadonlySet<string> => new Set([...people].slice(0, 1));

/** Who is put in where a text leaves a place: `{ me, id }`, `[me, id]`, `me, id`. */
export function peopleGiven(given: readonly ts.Expression[]): ReadonlySet<string> {
  const values = given.flatMap((one): ts.Expression[] => {
    const inner = unwrap(one);
    if (ts.isArrayLiteralExpression(inner)) return [...inner.elements];
    if (!ts.isObjectLiteralExpression(inner)) return [inner];
    return inner.properties.flatMap(property =>
      ts.isPropertyAssignment(property)
        ? [property.initializer]
        : ts.isShorthandPropertyAssignment(property)
          ? [property.name]
          : [],
    );
  });
  return new Set(values.flatMap(one => personBehind(one) ?? []));
}

/** `a = ? AND b = ?`, either way round: places that are left for somebody, one of two columns each. */
export const equalsTwo = (text: string): boolean =>
  !/\bnot\s*\(/i.test(text) && waysOf(text).every(way => columnsOf(way).size > 1);
const equalsOne = (text: string): boolean => waysOf(text).length === 1 && columnsOf(text).size === 1;

const waysOf = (text: string): string[] => text.split(/\bor\b/i);

function columnsOf(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/["'`[]?\b(\w+)["'`\]]?\s*=\s*(?:\?|[:$@]\w)/g)].map(([, column]) => column!);
  return new Set(found.filter(column => isOfSomebody([column])));
}

/** The calls that a query is made of, the last first. */
export function callsOf(query: ts.Expression): ts.CallExpression[] {
  const calls: ts.CallExpression[] = [];
  for (let at: ts.Expression | null = unwrap(query); at;) {
    if (ts.isCallExpression(at)) calls.push(at);
    const next: ts.Expression | null = ts.isCallExpression(at) ? at.expression : receiverOf(at);
    at = next && unwrap(next);
  }
  return calls;
}
