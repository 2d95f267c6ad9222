import type { CompiledConcept } from '../concepts.ts';
import { startingControl } from '../defaults/markup.ts';
import { settingNamed } from '../defaults/names.ts';
import { literalOf } from '../literals.ts';
import { chainOf, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const CONTROL =
  /^(switch|toggle|checkbox|check|select|radio|radios|picker|field|controller|input|dropdown|segmented|chips?|listbox)$/;
const NAMED = /^(name|id|field|fieldName|settingKey|setting|prop|path)$/;
const VALUE =
  /^(checked|value|isChecked|isSelected|selected|selectedKey|selectedValue|selectedOption|on|isOn|active|enabled|modelValue|v-model|state)$/;
/** What sends on what was chosen. */
const SENDS =
  /^(patch|put|post|mutate|mutateAsync|(update|save|change|set)[A-Z]\w*|\w*[aA]pi|request|fetcher|use\w*Mutation)$/;
/** What it is wrapped in on the way. */
const CARRIES = /^(body|data|json|variables|input|payload|user|profile|account|settings?|preferences|privacy)$/;
/** `<FormGroup name="show_email">` around a switch. */
const GROUP = /(^| )(form|field|setting|settings|input|control|preference) (group|item|row|entry)$/;

/**
 * Where a person chooses for themselves what the concept is about: a control of a form, or the request that carries the
 * choice on. What a control starts with is a default, and told as one.
 */
export function chosenIn(file: ParsedFile, concept: CompiledConcept): { node: ts.Node; symbol: string }[] {
  const found = new Map<string, ts.Node>();
  const add = (node: ts.Node, text: string, owners: readonly string[]): void => {
    const named = settingNamed(text, [...owners, ...aroundOf(node, file)], concept);
    if (named && !found.has(text)) found.set(text, node);
  };
  for (const tag of file.tags) {
    const words = splitWords(tag.tagName.getText());
    if (!(words.some(word => CONTROL.test(word)) || isGroup(tag, words)) || startingControl(tag)) continue;
    for (const one of tag.attributes.properties) {
      if (ts.isJsxSpreadAttribute(one)) {
        const call = unwrap(one.expression);
        const first =
          ts.isCallExpression(call) && nameOf(call.expression) === 'register' ? call.arguments[0] : undefined;
        if (first && ts.isStringLiteralLike(first)) add(first, first.text, []);
        continue;
      }
      if (!one.initializer) continue;
      const said = ts.isJsxAttribute(one) ? textOf(one.name) : '';
      const value = ts.isJsxExpression(one.initializer) ? one.initializer.expression : one.initializer;
      const inner = value && ts.isExpression(value) ? asked(value) : value;
      if (!inner) continue;
      if (NAMED.test(said) && ts.isStringLiteralLike(inner)) add(inner, inner.text, []);
      if (VALUE.test(said) && ts.isPropertyAccessExpression(inner))
        add(inner.name, inner.name.text, chainOf(inner).slice(0, -1).flatMap(splitWords));
    }
  }
  for (const call of file.calls) {
    if (!SENDS.test(nameOf(call.expression) ?? '')) continue;
    for (const given of call.arguments.flatMap(one => carried(one)))
      for (const one of given.properties)
        if (ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && literalOf(one.initializer) === null)
          add(one.name, textOf(one.name), chainOf(call.expression).flatMap(splitWords));
  }
  return [...found].map(([symbol, node]) => ({ node, symbol }));
}

/** `user.isPublic ? 'public' : 'private'`: what is asked to know what is chosen. */
function asked(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  return ts.isConditionalExpression(inner) ? unwrap(inner.condition) : inner;
}

/** A row of a form that holds something that one can set. */
const isGroup = (tag: ts.JsxOpeningLikeElement, words: readonly string[]): boolean =>
  GROUP.test(words.join(' ')) &&
  ts.isJsxElement(tag.parent) &&
  (tag.parent.getText().match(/<[A-Za-z][\w.-]*/g) ?? [])
    .slice(1)
    .some(one => splitWords(one).some(word => CONTROL.test(word)));

/** `{ user: { isPublic } }`, `{ method: 'PATCH', body: { … } }`, `JSON.stringify({ … })`: the objects that hold what is sent. */
function carried(given: ts.Expression, depth = 3): ts.ObjectLiteralExpression[] {
  const inner = unwrap(given);
  if (depth === 0) return [];
  if (ts.isCallExpression(inner) && nameOf(inner.expression) === 'stringify')
    return inner.arguments.slice(0, 1).flatMap(one => carried(one, depth - 1));
  if (!ts.isObjectLiteralExpression(inner)) return [];
  const within = inner.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && CARRIES.test(textOf(one.name)) ? carried(one.initializer, depth - 1) : [],
  );
  return [inner, ...within];
}

const aroundOf = (node: ts.Node, { path }: ParsedFile): string[] => [...enclosingNames(node), path].flatMap(splitWords);
