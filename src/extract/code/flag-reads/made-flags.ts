import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { meaningOf } from '../links/meaning.ts';
import { linksOf } from '../links/registry.ts';
import { initializerOf, literalOf } from '../literals.ts';
import { nameNode, nameOf, textOf, unwrap, wordsOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { OPEN_KEY, PACKAGES } from './systems.ts';

/** `configShowStore`, `featureRooms`: how such a flag is named where it is asked. */
const NAMED = /^(config|feature|flag|experiment)[A-Z]\w*$|[a-z](Flag|Feature|Experiment)$/;
const ASKED = /^(value|enabled|isEnabled|isOn|on|active|isActive)$/;
const IN_TEXT =
  /\b(?:(?:config|feature|flag|experiment)[A-Z]\w*|\w*[a-z](?:Flag|Feature|Experiment))\s*[?!]?\.\s*(?:value|enabled|isEnabled|isOn|on|active|isActive)\b/;

export const mayAskMade = (ask: Ask): FileTest =>
  all(
    ask.name('config feature flag experiment', (_, name) => NAMED.test(name)),
    inText(IN_TEXT),
  );

/** `if (configShowStore.value)`, of an object that is made of a class that asks a flag system. */
export function madeAt(access: ts.PropertyAccessExpression): Detection | null {
  const object = unwrap(access.expression);
  if (!ts.isIdentifier(object) || !NAMED.test(object.text) || !ASKED.test(access.name.text)) return null;
  const made = madeFlag(object);
  if (!made || !isOfSystemClass(made)) return null;
  return { node: object, symbol: object.text, ...keyOfMade(made) };
}

function madeFlag(name: ts.Identifier): ts.NewExpression | null {
  const value = initializerOf(name);
  const inner = value && unwrap(value);
  return inner && ts.isNewExpression(inner) ? inner : null;
}

function keyOfMade(made: ts.NewExpression | null): Pick<Detection, 'argument' | 'traits'> {
  const key = made?.arguments?.[0] && literalOf(made.arguments[0])?.value;
  return typeof key === 'string' ? { argument: key } : { argument: null, traits: [OPEN_KEY] };
}

/** The class stands in a file that takes something of a flag system. */
function isOfSystemClass(made: ts.NewExpression): boolean {
  const meaning = meaningOf(made.expression);
  const imports = meaning?.is === 'class' ? linksOf(meaning.node)?.imports : undefined;
  return imports !== undefined && [...imports.values()].some(({ specifier }) => PACKAGES.test(specifier));
}

/** `useConditionalFeature({ feature: featureRooms, shouldEvaluate })`: the flag is one of what a call that says so is handed. */
const CALLS = /^(use|is|get|has|check|evaluate)\b.*\b(feature|flag|experiment|gate|toggle)( (flag|value|enabled|on))?$/;
const KEY = /^(feature|flag|experiment|featureFlag|flagKey|featureKey|experimentKey)$/;
export const mayHandFlag: FileTest = inText(
  /\b(?:use|is|get|has|check|evaluate)\w*(?:Feature|Flag|Experiment|Gate|Toggle)\w*\s*(?:<[^()]{0,80}>)?\(\s*\{[^{}]{0,200}?\b(?:feature|flag|experiment|featureFlag|flagKey|featureKey|experimentKey)\s*[:,}]/,
);

export function handedFlag(call: ts.CallExpression): Detection | null {
  const head = nameNode(call.expression);
  const given = call.arguments[0] && unwrap(call.arguments[0]);
  if (!head || !given || !ts.isObjectLiteralExpression(given) || !CALLS.test(wordsOf(call.expression).join(' ')))
    return null;
  const named = given.properties.find(one => one.name && KEY.test(textOf(one.name)));
  const value = named && ts.isPropertyAssignment(named) ? unwrap(named.initializer) : named?.name;
  if (!value) return null;
  const symbol = nameOf(call.expression) ?? textOf(head);
  const literal = literalOf(value as ts.Expression)?.value;
  if (typeof literal === 'string') return { node: head, symbol, argument: literal };
  return { node: head, symbol, ...keyOfMade(ts.isIdentifier(value) ? madeFlag(value) : null) };
}
