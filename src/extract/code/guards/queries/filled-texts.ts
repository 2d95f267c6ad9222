import { valueBehind } from '../../scopes.ts';
import { ts } from '../../ts-morph.ts';
import type { Condition } from './asked-conditions.ts';
import { valueIn } from './asked-conditions.ts';
import type { Places } from './conditions-in-texts.ts';
import { conditionsInText } from './conditions-in-texts.ts';

/** What a text asks, with what is put where it leaves a place: `'a = $1', [me]`, `'a = :me', { me }`, `a = ${me}`. */
export function conditionsInFilled(text: ts.Node, params: readonly ts.Expression[]): Condition {
  const spans = ts.isTemplateExpression(text) ? text.templateSpans : [];
  const written = ts.isTemplateExpression(text)
    ? `${text.head.text}${spans.map(({ literal }) => ` $0 ${literal.text}`).join('')}`
    : ts.isStringLiteralLike(text)
      ? text.text
      : '';
  const given = params.map(valueBehind);
  const list = given.flatMap(one => (ts.isArrayLiteralExpression(one) ? [...one.elements] : [one]));
  let filled = 0;
  const places: Places = (place, at) => {
    if (place === '$0') return valueIn(spans[filled++]!.expression);
    const named = given.flatMap(one => (ts.isObjectLiteralExpression(one) ? [...one.properties] : []));
    const own = named.find(one => one.name?.getText() === place.slice(1));
    const found = /^[:@$][A-Za-z_]/.test(place)
      ? own &&
        (ts.isPropertyAssignment(own) ? own.initializer : ts.isShorthandPropertyAssignment(own) ? own.name : null)
      : list[/^\$\d/.test(place) ? Number(place.slice(1)) - 1 : at];
    return found ? valueIn(found) : { text: place };
  };
  return conditionsInText(written, places);
}
