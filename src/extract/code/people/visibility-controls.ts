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
const VALUE = /^(checked|value|isChecked|isSelected|selected|on|isOn|active|enabled|modelValue|v-model|state)$/;
/** What sends on what was chosen. */
const SENDS = /^(patch|put|post|mutate|mutateAsync|(update|save|change|set)[A-Z]\w*|\w*[aA]pi|request|fetcher)$/;

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
    if (!splitWords(tag.tagName.getText()).some(word => CONTROL.test(word)) || startingControl(tag)) continue;
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
      const inner = value && ts.isExpression(value) ? unwrap(value) : value;
      if (!inner) continue;
      if (NAMED.test(said) && ts.isStringLiteralLike(inner)) add(inner, inner.text, []);
      if (VALUE.test(said) && ts.isPropertyAccessExpression(inner))
        add(inner.name, inner.name.text, chainOf(inner).slice(0, -1).flatMap(splitWords));
    }
  }
  for (const call of file.calls) {
    if (!SENDS.test(nameOf(call.expression) ?? '')) continue;
    for (const given of call.arguments.map(unwrap)) {
      if (!ts.isObjectLiteralExpression(given)) continue;
      for (const one of given.properties)
        if (ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && literalOf(one.initializer) === null)
          add(one.name, textOf(one.name), chainOf(call.expression).flatMap(splitWords));
    }
  }
  return [...found].map(([symbol, node]) => ({ node, symbol }));
}

const aroundOf = (node: ts.Node, { path }: ParsedFile): string[] => [...enclosingNames(node), path].flatMap(splitWords);
