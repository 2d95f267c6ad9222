import type { Found } from '../components/components.ts';
import type { Props } from '../components/props.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isLabelOf } from '../label-words.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { FoundControl } from './controls.ts';
import { handlerState } from './handlers.ts';

/** A prop that holds what is done, each under what it is called. */
const TABLE = /^(handlers?|actions?|callbacks?|commands?)$/;

/**
 * `<ActionsMenu handlers={{ [Actions.REPORT]: report }} />`: what each line of the menu does is handed over as a table, by the
 * name of the act. Only where the menu is seen to take each by its name, or this one.
 */
export function tableControl(
  element: ts.JsxOpeningLikeElement,
  concept: CompiledConcept,
  props: Props,
  shown: readonly Found[] | null,
): FoundControl | null {
  for (const attribute of element.attributes.properties) {
    if (!ts.isJsxAttribute(attribute) || !TABLE.test(splitWords(textOf(attribute.name)).at(-1) ?? '')) continue;
    const { initializer } = attribute;
    const table = initializer && ts.isJsxExpression(initializer) ? tableBehind(initializer.expression) : null;
    const entry = table?.properties.find(one => ts.isPropertyAssignment(one) && isLabelOf(keyOf(one), concept));
    if (!entry || !ts.isPropertyAssignment(entry) || !isTaken(textOf(attribute.name), entry, shown)) continue;
    const { state } = handlerState(entry.initializer, props);
    const works = state === 'works' ? 'works' : 'does-nothing';
    return { concept: concept.id, node: entry.name, symbol: textOf(attribute.name), state: works, isPressed: false };
  }
  return null;
}

/** `handlers[name]`, `Object.entries(handlers)`, `handlers.report` in all that the tag may show. */
function isTaken(prop: string, entry: ts.PropertyAssignment, shown: readonly Found[] | null): boolean {
  const key = lastOf(entry.name);
  const takes = new RegExp(
    String.raw`\b${prop}\s*(?:\?\.)?\[|\bObject\s*\.\s*(?:entries|values)\(\s*(?:props\.)?${prop}\b|\b${prop}\??\.${key}\b`,
  );
  return !!shown && shown.length > 0 && shown.every(one => one && one !== 'outside' && takes.test(one.node.getText()));
}

/** An object, also behind a name or in `useMemo(() => ({ … }), [])`. */
function tableBehind(given: ts.Expression | undefined, left = 3): ts.ObjectLiteralExpression | null {
  if (!given || left === 0) return null;
  const inner = unwrap(given);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  if (ts.isIdentifier(inner)) return tableBehind(valueOf(inner) ?? undefined, left - 1);
  const [first] = ts.isCallExpression(inner) && nameOf(inner.expression) === 'useMemo' ? inner.arguments : [];
  return first && isFunction(first) && first.body && !ts.isBlock(first.body) ? tableBehind(first.body, left - 1) : null;
}

/** `[Actions.REPORT_POST]` and `reportPost` say report post. */
const keyOf = ({ name }: ts.PropertyAssignment): string => splitWords(lastOf(name)).join(' ');

const lastOf = (name: ts.PropertyName): string =>
  ts.isComputedPropertyName(name) ? (chainOf(name.expression).at(-1) ?? '') : textOf(name);
