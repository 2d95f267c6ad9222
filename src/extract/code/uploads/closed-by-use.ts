import type { ComponentFinder } from '../components/components.ts';
import { componentFinder } from '../components/component-finder.ts';
import { propsOf } from '../components/given-props.ts';
import type { Props } from '../components/props.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import type { DetectContext } from '../detector.ts';
import { eachNode, textOf } from '../names.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { isOtherBranch } from '../surfaces/never-opened.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<AvatarUpload readOnly avatar={me.photo} />` of a component that shows `readOnly ? null : <input type="file" />`: the picture alone
 * is shown here. That is so only if all in it that could take a file in is closed by what is written at this use.
 */
export function isClosedByUse(tag: ts.JsxOpeningLikeElement, file: ParsedFile, context: DetectContext): boolean {
  const given = tag.attributes.properties;
  if (!given.every(ts.isJsxAttribute) || !given.some(isWritten)) return false;
  const shown = finderOf(context).find(tag.tagName.getText(), tag, file);
  if (!shown || shown === 'outside' || shown.hasHiddenProps) return false;
  const props = propsOf(tag, shown, UNKNOWN_PROPS);
  let isClosed = false;
  let isOpen = false;
  eachNode(shown.node, one => {
    const takes = takesFile(one);
    if (!takes) return;
    if (isClosedAt(one, shown.node, props)) isClosed ||= takes === 'surely';
    else isOpen = true;
  });
  return isClosed && !isOpen;
}

/** `readOnly`, `readOnly={true}`, `mode="view"` */
const isWritten = ({ initializer }: ts.JsxAttribute): boolean =>
  !initializer ||
  ts.isStringLiteral(initializer) ||
  (ts.isJsxExpression(initializer) && /^(true|false|null|'[^']*')$/.test(initializer.expression?.getText() ?? ''));

const TAKES = /input|file|upload|drop|pick|choose|attach|camera|capture/i;
const FILE = /files?\b|upload|drop|paste|pick|choose|attach|camera|capture|received/i;

/** Whether files come in at a node: an element for files does, and one that is handed an act on them may. */
function takesFile(node: ts.Node): 'surely' | 'maybe' | null {
  if (ts.isCallExpression(node))
    return /dropzone|(open|show)\w*(File|Picker)|pick|launch|useUpload|createElement|click$/i.test(
      node.expression.getText(),
    )
      ? 'maybe'
      : null;
  if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return null;
  const name = node.tagName.getText();
  const given = node.attributes.properties;
  const kind = given.find(one => ts.isJsxAttribute(one) && textOf(one.name) === 'type');
  if (name === 'input' && kind && ts.isJsxAttribute(kind) && /file/.test(kind.initializer?.getText() ?? ''))
    return 'surely';
  if (name === 'input' || given.some(ts.isJsxSpreadAttribute)) return 'maybe';
  const acts = given.flatMap(one =>
    ts.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)) ? [one.getText()] : [],
  );
  return (/^[A-Z]/.test(name) && TAKES.test(name)) || acts.some(act => FILE.test(act)) ? 'maybe' : null;
}

function isClosedAt(node: ts.Node, whole: ts.Node, props: Props): boolean {
  for (let at = node; at !== whole && at.parent; at = at.parent) if (isOtherBranch(at, props)) return true;
  return false;
}

const finders = new WeakMap<Slice, ComponentFinder>();
function finderOf({ slice, resolve }: DetectContext): ComponentFinder {
  const before = finders.get(slice);
  if (before) return before;
  const made = componentFinder(slice, resolve);
  finders.set(slice, made);
  return made;
}
