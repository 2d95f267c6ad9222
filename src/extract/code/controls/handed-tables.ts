import type { Found } from '../components/components.ts';
import { asking, evaluate, propRead } from '../components/props.ts';
import type { Props } from '../components/props.ts';
import type { CompiledConcept } from '../concepts.ts';
import { isForFew } from '../guards/privileged.ts';
import { isLabelOf } from '../label-words.ts';
import { literalOf } from '../literals.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { FoundControl } from './controls.ts';
import { handlerState } from './handlers.ts';
import { entryTaken } from './keys-taken.ts';

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
    const table = initializer && ts.isJsxExpression(initializer) ? tableBehind(initializer.expression, props) : null;
    const entry = table?.object.properties.find(one => ts.isPropertyAssignment(one) && isLabelOf(keyOf(one), concept));
    const taken = entry && ts.isPropertyAssignment(entry) ? takenIn(textOf(attribute.name), entry, shown) : null;
    if (!taken || !table || !entry || !ts.isPropertyAssignment(entry)) continue;
    const own = entryState(entry.initializer, table.props);
    const state = own === 'works' && taken === 'hidden' ? 'hidden' : own;
    return { concept: concept.id, node: entry.name, symbol: textOf(attribute.name), state, isPressed: false };
  }
  return null;
}

/** In all that the tag may show: only where each is seen to show it. */
function takenIn(prop: string, { name }: ts.PropertyAssignment, shown: readonly Found[] | null) {
  const value = ts.isComputedPropertyName(name) ? literalOf(name.expression)?.value : undefined;
  const key = { name: lastOf(name), value };
  const all = (shown ?? []).map(one => (one && one !== 'outside' ? entryTaken(one, prop, key) : null));
  return all.length > 0 && all.every(one => one === all[0]) ? all[0]! : null;
}

/**
 * What an entry does, and whether it is there for everybody: `report: isAdmin ? send : undefined` and `report: false && send` are
 * not. Of `{ label: 'Report', run: send }` that which runs counts.
 */
function entryState(given: ts.Expression, props: Props): FoundControl['state'] {
  const inner = unwrap(given);
  if (ts.isConditionalExpression(inner)) {
    const ways = [inner.whenTrue, inner.whenFalse].map(way => entryState(way, props));
    const seen = ways.filter(
      (_, at) => !isForFew(inner.condition, at === 0) && evaluate(inner.condition, props)?.value !== (at !== 0),
    );
    if (ways.includes('works')) return seen.includes('works') ? 'works' : 'hidden';
    return ways[0]!;
  }
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    const known = evaluate(inner.left, props);
    return (known && !known.value) || isForFew(inner.left, true) ? 'hidden' : entryState(inner.right, props);
  }
  if (ts.isObjectLiteralExpression(inner)) {
    const runs: (ts.Expression | ts.MethodDeclaration)[] = [];
    for (const one of inner.properties)
      if (ts.isMethodDeclaration(one)) runs.push(one);
      else if (ts.isPropertyAssignment(one) && RUNS.test(textOf(one.name))) runs.push(one.initializer);
    return runs.some(one => handlerState(one, props).state === 'works') ? 'works' : 'does-nothing';
  }
  return handlerState(inner, props).state === 'works' ? 'works' : 'does-nothing';
}

const RUNS = /^(run|do|fn|act|action|call|callback|command|execute|handle|handler|invoke|perform|on[A-Z]\w*)$/;

interface Table {
  object: ts.ObjectLiteralExpression;
  /** Of the component in which it is written. */
  props: Props;
}

/** An object, also behind a name, in `useMemo(() => ({ … }), [])`, or one that the component was handed itself. */
function tableBehind(given: ts.Expression | undefined, props: Props, left = 5): Table | null {
  if (!given || left === 0) return null;
  const inner = unwrap(given);
  if (ts.isObjectLiteralExpression(inner)) return { object: inner, props };
  const read = propRead(inner, props);
  if (read)
    return asking(
      `table ${left}`,
      read,
      props,
      one => {
        const handed = one.given.get(read.name);
        return handed?.expression ? tableBehind(handed.expression, handed.props, left - 1) : null;
      },
      found => found?.object ?? null,
    );
  if (ts.isIdentifier(inner)) return tableBehind(valueOf(inner) ?? undefined, props, left - 1);
  const [first] = ts.isCallExpression(inner) && nameOf(inner.expression) === 'useMemo' ? inner.arguments : [];
  return first && isFunction(first) && first.body && !ts.isBlock(first.body)
    ? tableBehind(first.body, props, left - 1)
    : null;
}

/** `[Actions.REPORT_POST]` and `reportPost` say report post. */
const keyOf = ({ name }: ts.PropertyAssignment): string => splitWords(lastOf(name)).join(' ');

const lastOf = (name: ts.PropertyName): string =>
  ts.isComputedPropertyName(name) ? (chainOf(name.expression).at(-1) ?? '') : textOf(name);
