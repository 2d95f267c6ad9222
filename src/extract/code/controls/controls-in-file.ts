import type { CompiledConcept } from '../concepts.ts';
import type { FoundControl } from './controls.ts';
import { deadEntry, elementControl } from './controls.ts';
import { propControls } from './handed-controls.ts';
import { handlerOfItem, itemControls } from './menu-items.ts';
import { isLabelOf } from '../label-words.ts';
import { enclosingNames } from '../names.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import { isFlagOfStaff } from '../reporting/other-reports.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import type { SubtreeReader } from '../surfaces/subtree.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { lostIn } from '../vue/lost-events.ts';
import type { Why } from './why-nothing.ts';
import { whyUnread } from './why-nothing.ts';
import { isWithin } from '../within.ts';

const UNSAID = 'what runs for it does nothing';

/** A control wherever it stands; one that does nothing only where a person can press it. */
export interface StatedControl {
  node: ts.Node;
  symbol: string;
  /** Why nothing comes of it. */
  dead?: Why;
  /** It is handed to a component that never reads it: which. */
  unread?: Why;
  /** What a person reads on a control, or what does its act, where another place stands for it. */
  isLabel?: true;
}

/** The view of those who read reports: `PostReport` shows the reported post, and takes its controls away. */
const showsReported = (tag: ts.Node): boolean =>
  enclosingNames(tag).some(name => /^[A-Z]\w*Reports?$/.test(name) && !/Modal|Dialog|Form/.test(name));

/** Elements, entries of menus and handlers handed to components that are a control of a concept. */
export function controlsIn(file: ParsedFile, concept: CompiledConcept, subtree: SubtreeReader): StatedControl[] {
  const found = new Map<ts.Node, StatedControl>();
  const add = ({ node, symbol, state, why }: FoundControl) => {
    if (state !== 'hidden' && node.getSourceFile() === file.ast && !isFlagOfStaff(symbol, file.path))
      found.set(node, { node, symbol, ...(state === 'does-nothing' && { dead: why ?? { at: node, said: UNSAID } }) });
  };
  /** `<ReportDialog onSubmit={() => setOpen(false)} />`: all that can be pressed inside only hands on to what is nothing. */
  const lostInside = (tag: ts.JsxOpeningLikeElement, own: FoundControl): FoundControl | null => {
    if (own.node !== tag.tagName || !/^[A-Z]/.test(tag.tagName.getText())) return null;
    const inside = subtree
      .ofElement(tag, file)
      .controls.filter(one => one.concept === concept.id && one.isPressed && one.node !== own.node);
    const dead = inside.find(one => one.state === 'does-nothing' && one.node.getSourceFile() === file.ast);
    return dead && inside.every(one => one.state !== 'works') ? dead : null;
  };
  for (const tag of file.tags) {
    if (isWithinUnlike(concept, file.path, tag)) continue;
    const own = elementControl(tag, concept, UNKNOWN_PROPS) ?? deadEntry(tag, concept);
    const [given, ...others] = own ? [] : propControls(tag, concept, UNKNOWN_PROPS);
    if (own) {
      const lost = own.state === 'works' ? (lostIn(tag, file, concept) ?? lostInside(tag, own)) : null;
      add(lost ?? own);
      const label = own.node.getSourceFile() === file.ast ? labelApart(tag, own.node, concept) : null;
      if (label && !found.has(label) && !isFlagOfStaff(own.symbol, file.path))
        found.set(label, { node: label, symbol: own.symbol, isLabel: true });
    } else if (given?.state === 'works') {
      add(given);
      const unread = found.has(given.node) ? subtree.leftUnread(tag, given.symbol, file) : null;
      // What an answer is handed inside of its own kind is told of where that is handed it.
      if (unread && !isWithin(tag, unread.node))
        found.set(given.node, { node: given.node, symbol: given.symbol, unread: whyUnread(unread, given.symbol) });
    }
    if ([given, ...others].some(one => one?.state === 'does-nothing') && !showsReported(tag)) {
      // Whether the component shows anything to press is decided inside it.
      const lost = subtree
        .ofElement(tag, file)
        .controls.find(one => one.concept === concept.id && one.isPressed && one.state === 'does-nothing');
      if (lost) add(lost);
    }
  }
  for (const object of file.ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression)) {
    if (isWithinUnlike(concept, file.path, object)) continue;
    for (const control of itemControls(object, [concept], UNKNOWN_PROPS)) {
      add(control);
      const handler = found.has(control.node) ? handlerOfItem(object, concept) : null;
      if (handler && !found.has(handler.node) && !isAtOneGlance(handler.node, control.node))
        found.set(handler.node, { ...handler, isLabel: true });
    }
  }
  return [...found.values()];
}

/** The words on a control, where they stand too far from its handler to be read together with it. */
function labelApart(tag: ts.JsxOpeningLikeElement, control: ts.Node, concept: CompiledConcept): ts.Node | null {
  let label: ts.Node | null = null;
  const look = (node: ts.Node): void => {
    if (label || ts.isFunctionLike(node)) return;
    const text = ts.isJsxText(node) ? node.text.trim() : ts.isStringLiteralLike(node) ? node.text : '';
    if (text !== '' && isLabelOf(text, concept)) label = node;
    else ts.forEachChild(node, look);
  };
  look(ts.isJsxOpeningElement(tag) ? tag.parent : tag);
  return label && !isAtOneGlance(label, control) ? label : null;
}
