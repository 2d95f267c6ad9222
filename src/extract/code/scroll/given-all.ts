import { textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const ITEMS = /^(data|items|list|rows|entries|dataSource|sections)$/;
const LOADS =
  /^(on[A-Z]\w*|next|callback|handler?)$|[lL]oad|[fF]etch|[mM]ore|[nN]ext|[iI]nfinite|[pP]aginat|[qQ]uery|[rR]equest|[eE]ndReached|[rR]eachEnd|[bB]ottom/;

/** `<InfiniteScrollList data={found} renderItem={row} />`: it is handed what there is, and nothing that brings more. */
export const isGivenAll = ({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean => {
  if (properties.some(isKnownCount)) return true;
  const names = properties.map(one => (ts.isJsxAttribute(one) ? textOf(one.name) : null));
  return (
    names.some(name => name !== null && ITEMS.test(name)) &&
    names.every(name => name !== null && (!LOADS.test(name) || TO_END.test(name)))
  );
};

const TO_END = /^(auto)?scrollToBottom$/i;

/** `<InfiniteLoader itemCount={ids.length} />`: all rows are known, and what they show is brought as it is needed. */
const isKnownCount = (one: ts.JsxAttributeLike): boolean =>
  ts.isJsxAttribute(one) &&
  /^(itemCount|rowCount)$/.test(textOf(one.name)) &&
  one.initializer !== undefined &&
  ts.isJsxExpression(one.initializer) &&
  one.initializer.expression !== undefined &&
  /^[\w$.?]+\.length$/.test(one.initializer.expression.getText());
