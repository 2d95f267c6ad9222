import type { CompiledConcept } from '../concepts.ts';
import type { FoundControl } from './controls.ts';
import { isHandlerOf } from './handler-acts.ts';
import { isLabelOf } from '../label-words.ts';
import { namesAct } from './opened-by-name.ts';
import { splitWords } from '../tokens.ts';
import { handlerState } from './handlers.ts';
import { literalOf } from '../literals.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import type { Props } from '../components/props.ts';
import { templateLabels } from '../template-labels.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';
import { whyNothing } from './why-nothing.ts';

const HANDLER =
  /^(onClick|onPress|onSelect|onPointerDown|onTap|onAction|onItemClick|onclick|handle(Click|Press|Select|Tap)|(click|press)(Handler|Action)|action|handler|run|callback|callBack|command|func|fn|click|perform)$/;
/** Calls that hand a message on. */
const SAYS = /^(dispatch|emit|send|trigger|publish|post|postMessage|fire|notify|track|log)/;
const LABEL =
  /^(label|title|text|name|key|id|i18nKey|labelKey|translationKey|caption|tooltip|children|content|primary|(action|button|menu|item)(Name|Text|Label|Title))$/;

/** Whether an object has the form of an entry: most objects are none. */
export function mayBeItem({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(one => handlerIn(one) !== null);
}

/** What happens on a press: `onClick: close`, `action() { … }`, `onClick`. */
interface Handler {
  name: ts.PropertyName;
  does: ts.Expression | ts.MethodDeclaration;
}

function handlerIn(property: ts.ObjectLiteralElementLike): Handler | null {
  if (!property.name || !HANDLER.test(textOf(property.name))) return null;
  const { name } = property;
  if (ts.isPropertyAssignment(property))
    return !RUNS.test(textOf(name)) || isSaid(property) ? { name, does: property.initializer } : null;
  // A job or a command has a name and a method as well, and nothing that somebody reads.
  if (ts.isMethodDeclaration(property)) return isShown(property) ? { name, does: property } : null;
  // `{ action, payload }` is a message.
  return ts.isShorthandPropertyAssignment(property) && property.name.text.startsWith('on')
    ? { name, does: property.name }
    : null;
}

/** What jobs and commands are run by too. */
const RUNS = /^(func|fn|perform|command)$/;

/** Somebody reads it: `{ name: 'Report message', func }`; a key of a program begins small. */
const isSaid = (property: ts.PropertyAssignment): boolean =>
  isShown(property) ||
  property.parent.properties.some(
    one =>
      ts.isPropertyAssignment(one) && textOf(one.name) === 'name' && /(['"`][A-Z]|\()/.test(one.initializer.getText()),
  );

const isShown = ({ parent }: ts.MethodDeclaration | ts.PropertyAssignment): boolean =>
  ts.isObjectLiteralExpression(parent) &&
  parent.properties.some(
    ({ name }) => name && /^(label|title|text|caption|tooltip|children|content)$/.test(textOf(name)),
  );

/** What does the act, where an entry says further up what it is: `{ name: a ? t('report') : t('undo'), …, action: onReport }`. */
export function handlerOfItem(
  item: ts.ObjectLiteralExpression,
  concept: CompiledConcept,
): { node: ts.Node; symbol: string } | null {
  const handler = item.properties.flatMap(property => handlerIn(property) ?? []).at(-1);
  if (!handler || ts.isMethodDeclaration(handler.does)) return null;
  if (!isHandlerOf(handler.does, concept)) return null;
  return { node: handler.name, symbol: nameOf(handler.does) ?? textOf(handler.name) };
}

/** Controls that an entry of a menu built from data is: `{ label: t('report'), onClick: … }`. */
export function itemControls(
  item: ts.ObjectLiteralExpression,
  concepts: readonly CompiledConcept[],
  props: Props,
): FoundControl[] {
  const properties = item.properties.filter(ts.isPropertyAssignment);
  const handler = item.properties.flatMap(property => handlerIn(property) ?? []).at(-1);
  if (!handler) return [...leadsAway(item, concepts), ...chosenElsewhere(properties, concepts)];
  const { does } = handler;
  // `dispatch({ action: 'openReport' })`: the word of a message, and no entry.
  const isWord = !ts.isMethodDeclaration(does) && typeof literalOf(unwrap(does))?.value === 'string';
  if (isWord && ts.isCallExpression(item.parent) && SAYS.test(nameOf(item.parent.expression) ?? '')) return [];
  const labels = properties.flatMap(({ name, initializer }) =>
    LABEL.test(textOf(name)) ? stringsIn(initializer).map(text => ({ text, at: name })) : [],
  );
  return concepts.flatMap((concept): FoundControl[] => {
    const label = labels.find(({ text }) => isLabelOf(text, concept));
    if (label === undefined && !isHandlerOf(does, concept)) return [];
    const state = isWord ? { state: 'works' as const } : handlerState(does, props);
    // Who looks for the entry looks for what it says; a handler that does nothing is what has to be mended.
    const node = state.state === 'dead' ? state.from : (label?.at ?? handler.name);
    const symbol = label?.text ?? textOf(handler.name);
    const found = { concept: concept.id, node, symbol, isPressed: true };
    return state.state === 'works'
      ? [{ ...found, state: 'works' }]
      : [{ ...found, state: 'does-nothing', why: whyNothing(state, handler.name) }];
  });
}

/**
 * `{ label: 'Report member', anchorProps: { href: form } }`: an entry that is a link. It must say of what, since a page of
 * reports is led to as well.
 */
function leadsAway(item: ts.ObjectLiteralExpression, concepts: readonly CompiledConcept[]): FoundControl[] {
  const link = linkIn(item);
  const labels = link ? item.properties.filter(ts.isPropertyAssignment).filter(one => READ.test(textOf(one.name))) : [];
  return concepts.flatMap((concept): FoundControl[] => {
    const symbol = labels
      .flatMap(({ initializer }) => stringsIn(initializer))
      .find(text => isLabelOf(text, concept) && namesAct(splitWords(text), concept));
    return link && symbol !== undefined
      ? [{ concept: concept.id, node: link, symbol, state: 'works', isPressed: true }]
      : [];
  });
}
const READ = /^(label|title|text)$/;

/** Where an entry leads, said by itself or by what its link is given. */
function linkIn({ properties }: ts.ObjectLiteralExpression): ts.Node | null {
  for (const one of properties) {
    if (!ts.isPropertyAssignment(one)) continue;
    const value = unwrap(one.initializer);
    if (/^(href|to)$/.test(textOf(one.name))) return leadsNowhere(value) ? null : one.name;
    if (/^(anchor|link|a)_?(Props|Attrs|Attributes)$/i.test(textOf(one.name)) && ts.isObjectLiteralExpression(value))
      return linkIn(value);
  }
  return null;
}
const leadsNowhere = (value: ts.Expression): boolean =>
  value.kind === ts.SyntaxKind.NullKeyword ||
  (ts.isStringLiteralLike(value) && /^(#|javascript:.*)?$/i.test(value.text));

/**
 * `{ key: 'block', label: 'Block user', danger: true }`: an entry whose list is told what was chosen. A word alone is also a
 * page of a menu, so that it must stand out as something that cannot be undone.
 */
function chosenElsewhere(
  properties: readonly ts.PropertyAssignment[],
  concepts: readonly CompiledConcept[],
): FoundControl[] {
  const labelled = properties.find(({ name }) => /^(label|title|text)$/.test(textOf(name)));
  const [first] = properties;
  if (!labelled || !properties.some(({ name }) => /^(key|value|id)$/.test(textOf(name))) || !isOfMenu(first!.parent))
    return [];
  const isGrave = properties.some(
    ({ name, initializer }) =>
      /^(danger|destructive|isDestructive)$/.test(textOf(name)) && initializer.kind === ts.SyntaxKind.TrueKeyword,
  );
  return concepts.flatMap((concept): FoundControl[] => {
    const label = stringsIn(labelled.initializer).find(
      text => isLabelOf(text, concept) && (isGrave || namesAct(splitWords(text), concept)),
    );
    return label === undefined
      ? []
      : [{ concept: concept.id, node: labelled.name, symbol: label, state: 'works', isPressed: true }];
  });
}

/** `items: [{ … }, …]`, `const menuItems = [{ … }]` */
function isOfMenu({ parent }: ts.Node): boolean {
  if (!ts.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  const name =
    ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder)
      ? textOf(holder.name)
      : ts.isJsxExpression(holder) && ts.isJsxAttribute(holder.parent)
        ? textOf(holder.parent.name)
        : '';
  return /(items|actions|options|menu|buttons)$/i.test(name);
}

/** What can be read on an entry with a handler of its own, and where its label stands. */
export function pressedLabels(item: ts.ObjectLiteralExpression): { text: string; at: ts.Node }[] {
  if (!mayBeItem(item)) return [];
  return item.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && /^(label|title|text|name|caption|children)$/.test(textOf(one.name))
      ? stringsIn(one.initializer).map(text => ({ text, at: one.name }))
      : [],
  );
}

function stringsIn(node: ts.Node): string[] {
  const translated = translatedName(node);
  if (translated !== null) return [translated];
  if (ts.isStringLiteralLike(node)) return [node.text];
  // `channel.type === 'DirectMessage' ? 'Close' : 'Leave'`: nobody reads what is compared.
  if (ts.isBinaryExpression(node) && /^[=!]==?$/.test(node.operatorToken.getText())) return [];
  const filled = templateLabels(node);
  if (filled) return filled;
  const strings: string[] = [];
  ts.forEachChild(node, child => void strings.push(...stringsIn(child)));
  return strings;
}
