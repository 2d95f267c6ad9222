import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { RATED_WORDS } from './made-names.ts';

const RATED = new Set(RATED_WORDS);
const COUNTED = /^(is|num|number|of|total|count|counts|counter)$/;
const ENOUGH = 2;

/** Whose it is; what a shop or a program lists is of nobody. */
const WHOSE = /^(author|user|owner|creator|artist|uploader|poster|posted by|created by|uploaded by)( id)?$/;

/** `{ title, author, public: true, views: 0, featured: false }`: a new one of what people look at and rate. */
export function isRatedBeside({ parent: object }: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(object)) return false;
  const rated = object.properties.filter(
    one =>
      one.name &&
      !ts.isComputedPropertyName(one.name) &&
      RATED.has(
        splitWords(textOf(one.name))
          .filter(word => !COUNTED.test(word))
          .join(' '),
      ),
  );
  const isOfSomebody = object.properties.some(
    one => one.name && !ts.isComputedPropertyName(one.name) && WHOSE.test(splitWords(textOf(one.name)).join(' ')),
  );
  return isOfSomebody && rated.length >= ENOUGH;
}
