import { fileName, ownerOf } from './owners.ts';
import type { Start } from './starts.ts';
import { literalOf } from '../literals.ts';
import { enclosingNames, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Names that say by themselves that they are of people, and of what others find. */
const OF_PEOPLE = /opt_?(?:out|in)|discoverable|searchable|listed|(?:hide|hidden|show|shown|visible)_?(?:in|from)/i;
const ASKS = /^(find\w*|aggregate|count\w*|match|distinct|query|where|estimated\w*)$/;

/**
 * `users.find({ searchOptOut: { $ne: true } })`: a document without the field is among those that are found, so whoever has
 * chosen nothing is. https://www.mongodb.com/docs/manual/reference/operator/query/ne/
 */
export function missingInFilter(property: ts.PropertyAssignment): Start | null {
  const test = property.initializer;
  if (!ts.isObjectLiteralExpression(test) || test.properties.length !== 1) return null;
  const [one] = test.properties;
  if (!one || !ts.isPropertyAssignment(one) || textOf(one.name) !== '$ne') return null;
  const not = literalOf(one.initializer)?.value;
  const { name } = property;
  const text = textOf(name).split('.').at(-1)!;
  if (typeof not !== 'boolean' || ts.isComputedPropertyName(name) || !OF_PEOPLE.test(text) || !isAsked(property))
    return null;
  const around = [fileName(property), ...enclosingNames(property), 'account'];
  const owner = () =>
    ownerOf('read', 'missing in filter of', enclosingNames(property).at(-1) ?? fileName(property), [], around);
  return { name, text, value: name as ts.Node as ts.Expression, means: [String(!not)], owner };
}

/** In what a database is asked for: the filter of a call, or a step of one. */
function isAsked(property: ts.Node): boolean {
  for (let at = property.parent; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && textOf(at.name) === '$match') return true;
    if (ts.isCallExpression(at)) return ASKS.test(nameOf(at.expression) ?? '');
  }
  return false;
}
