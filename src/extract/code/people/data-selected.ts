import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Datum } from './personal-data.ts';
import { datumNamed } from './personal-data.ts';

/** A column that a query names. */
export interface Named {
  node: ts.Node;
  name: string;
  datum: Datum | null;
}
export const kinds = (named: readonly Named[]): Datum[] => [...new Set(named.flatMap(({ datum }) => datum ?? []))];

/** Calls that follow on the same query: `.select('name')`. */
export function* chainAfter(call: ts.CallExpression): Iterable<ts.CallExpression> {
  let at: ts.Node = call;
  while (
    ts.isPropertyAccessExpression(at.parent) &&
    at.parent.expression === at &&
    ts.isCallExpression(at.parent.parent)
  ) {
    at = at.parent.parent;
    yield at as ts.CallExpression;
  }
}

export const SELECTS = /^(select|attributes|projection|columns|fields|returning)$/;

/** Every column that the query names, null where it takes all of them. */
export function selectionOf(call: ts.CallExpression): Named[] | null {
  const texts: ts.Expression[] = [];
  const objects: ts.Expression[] = [];
  const give = (value: ts.Expression | undefined): void => {
    const inner = value && unwrap(value);
    if (!inner) return;
    if (ts.isStringLiteralLike(inner)) texts.push(inner);
    else if (ts.isObjectLiteralExpression(inner) || ts.isArrayLiteralExpression(inner)) objects.push(inner);
  };
  for (const one of call.arguments) {
    const inner = unwrap(one);
    if (!ts.isObjectLiteralExpression(inner)) continue;
    for (const part of inner.properties)
      if (ts.isPropertyAssignment(part) && SELECTS.test(textOf(part.name))) give(part.initializer);
      else if (part.name && SELECTS.test(textOf(part.name))) return [];
  }
  if (/^find(ById|One)?$/.test(nameOf(call.expression) ?? '')) give(call.arguments[1]);
  for (const next of chainAfter(call)) {
    const name = nameOf(next.expression) ?? '';
    if (SELECTS.test(name) || name === 'project') {
      const before = texts.length + objects.length;
      for (const one of next.arguments) give(one);
      // What it names stands elsewhere.
      if (texts.length + objects.length === before) return [];
    }
    // What is made of each row is not read.
    if (/^(map|transform|toDTO)$/.test(name)) return [];
  }
  const named = [...texts.flatMap(namedInText), ...objects.flatMap(namedIn)];
  return texts.length + objects.length > 0 && !isOnlyDropping(texts, objects) ? named : null;
}

export const namedInText = (text: ts.Expression): Named[] =>
  ts.isStringLiteralLike(text)
    ? text.text
        .split(/[\s,]+/)
        .filter(word => word !== '' && !word.startsWith('-'))
        .map(word => word.replace(/^\+/, '').split('.').at(-1)!)
        .map(name => ({ node: text, name, datum: datumNamed(name) }))
    : [];

export function namedIn(value: ts.Expression): Named[] {
  if (ts.isArrayLiteralExpression(value))
    return value.elements.flatMap(one => {
      const inner = unwrap(one);
      return ts.isStringLiteralLike(inner) ? [{ node: inner, name: inner.text, datum: datumNamed(inner.text) }] : [];
    });
  if (!ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && !/^(false|0)$/.test(one.initializer.getText())
      ? [{ node: one.name, name: textOf(one.name), datum: datumNamed(textOf(one.name)) }]
      : [],
  );
}

/** `.select('-password -email')`, `{ password: 0 }`: all but these. */
export const isOnlyDropping = (texts: readonly ts.Expression[], objects: readonly ts.Expression[]): boolean =>
  texts.every(one => ts.isStringLiteralLike(one) && one.text.split(/[\s,]+/).every(word => /^[-+]|^$/.test(word))) &&
  objects.every(
    one =>
      ts.isObjectLiteralExpression(one) &&
      one.properties.every(part => ts.isPropertyAssignment(part) && /^(false|0)$/.test(part.initializer.getText())),
  );

export function droppedBy(call: ts.CallExpression): ReadonlySet<Datum> {
  const found = new Set<Datum>();
  const add = (name: string) => {
    const datum = datumNamed(name);
    if (datum) found.add(datum);
  };
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node))
      for (const word of node.text.split(/[\s,]+/)) if (word.startsWith('-')) add(word.slice(1));
    if (ts.isPropertyAssignment(node) && /^(false|0)$/.test(node.initializer.getText())) add(textOf(node.name));
  };
  for (const one of [call, ...chainAfter(call)]) for (const given of one.arguments) throughout(given, look);
  return found;
}
