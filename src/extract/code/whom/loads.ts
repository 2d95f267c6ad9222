import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { literalOf } from '../literals.ts';
import { isPeopleTable } from '../people/names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Key } from '../writes/write.ts';
import { isKeyOfPerson } from './source.ts';

/** `JSON.parse(req.body)`, `schema.validate(req.body)`: what was sent, read through. */
export const READS_THROUGH =
  /^(safe_?)?(parse|validate|cast|assert|plainTo(Instance|Class)|decode|create|mask)(_?(async|sync|body|input|payload|request|query))?$/i;
/** What such a call lays the result under. */
export const RESULT = /^(data|value|output)$/;

/** Keys by which one is known oneself, whatever was loaded. */
const OWN = /^(_?id|u?uid|uuid|pk|data|rows?|\d+|value)$/i;
/** How loading is called, and what it is done with: nothing of whom is loaded. */
const NEUTRAL =
  /^(get|find|load|fetch|read|lookup|look|up|resolve|retrieve|query|select|one|first|unique|by|or|throw|fail|null|and|with|in|the|an?|where|ids?|uids?|uuid|pk|key|name|names|username|handle|email|async|prisma|db|database|repo|repository|repositories|services?|models?|dao|em|manager|knex|store|stores|client|loaders?|pool|sql|api|cache|this|ctx|context|req|app|tx|trx|entity|orm|data|source|map|json|to|string)$/;

/**
 * Whether what a call answers, as it is read, is the one that the call was given: `(await findUser(to)).id`, `load(to)`. Not whoever is
 * kept beside them: `(await prisma.deputy.findFirst({ where: { of: to } })).userId`.
 */
export function loadsTheSame(call: ts.CallExpression | ts.NewExpression, path: readonly Key[]): boolean {
  const keys = path.filter(one => typeof one === 'string');
  // `Number(to)`, `new ObjectId(to)`
  const objects = (call.arguments ?? []).map(unwrap).filter(ts.isObjectLiteralExpression);
  if (path.length === 0 && objects.length === 0 && !ts.isAwaitExpression(call.parent)) return true;
  const by = objects.flatMap(keysAsked);
  const [key] = keys;
  // What is read is what was looked for.
  if (keys.length === 1 && by.length === 1 && by[0] === key) return true;
  if (!by.every(isKeyOfPerson)) return false;
  const words = [...wordsOf(call)].filter(word => !NEUTRAL.test(word));
  const isOfPeople = words.length > 0 && words.every(word => isPeopleTable([word]));
  return isOfPeople || (words.length === 0 && objects.length === 0 && keys.every(one => OWN.test(one)));
}

const OTHERS = /^\$?(not|ne|nin|notIn|lt|lte|gt|gte|Op\.(ne|not|gt|lt))$/;

/** What is asked of a table: the innermost keys of `{ where: { of: to } }`. */
function keysAsked(object: ts.ObjectLiteralExpression): string[] {
  return object.properties.flatMap(one => {
    const name = one.name ? textOf(one.name) : '…';
    if (/^(select|include|attributes|fields|relations|order(By)?|take|limit|cache|transaction|lock)$/.test(name))
      return [];
    const value = ts.isPropertyAssignment(one) ? unwrap(one.initializer) : null;
    if (value && literalOf(value)) return [];
    if (!value || !ts.isObjectLiteralExpression(value)) return [name];
    // `{ id: { not: to } }` is anybody but them.
    if (value.properties.some(({ name: way }) => way && OTHERS.test(textOf(way)))) return ['…'];
    return /^(where|filter|data|values)$/.test(name) ? keysAsked(value) : [name];
  });
}

/** `prisma.user.findUnique`, `em.findOne(User, …)` */
function* wordsOf(call: ts.CallExpression | ts.NewExpression): Iterable<string> {
  const receiver = receiverOf(call.expression);
  for (const one of receiver ? chainOf(receiver) : []) yield* splitWords(one);
  yield* splitWords(nameOf(call.expression) ?? '…');
  const [first] = call.arguments ?? [];
  if (first && ts.isIdentifier(first) && /^[A-Z]/.test(first.text)) yield* splitWords(first.text);
}
