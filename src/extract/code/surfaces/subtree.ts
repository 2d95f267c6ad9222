import { leaves } from '../guards/completion.ts';
import type { Component, ComponentFinder, Found } from '../components/components.ts';
import type { CompiledConcept } from '../concepts.ts';
import { withDoubts } from './doubts.ts';
import { withFormsUnopened } from './forms-unopened.ts';
import type { FoundControl } from '../controls/controls.ts';
import { elementControl, silentControl } from '../controls/controls.ts';
import type { ActsIn } from '../controls/acts-behind.ts';
import { heldAt, isMet } from './held-conditions.ts';
import { handsOnItem } from './handed-item.ts';
import { menuElsewhere } from '../controls/menus.ts';
import { itemControls } from '../controls/menu-items.ts';
import { controlsBehind } from './controls-behind.ts';
import { offerOf, startWalk } from './offer.ts';
import { offeredInEach } from './offered-in-each.ts';
import { componentsOfTag } from '../components/picked.ts';
import type { Offer, Walk } from './offer.ts';
import { givesJsx, mappedBy, mayOffer, renderedBy } from './offering.ts';
import { inheritedBy } from '../components/inherited.ts';
import { componentFollower } from './follow-component.ts';
import { textOf } from '../names.ts';
import { isForFew } from '../guards/privileged.ts';
import type { Props } from '../components/props.ts';
import { propsOf } from '../components/given-props.ts';
import { handedComponents } from '../components/handed-components.ts';
import { evaluate, UNKNOWN_PROPS } from '../components/props.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { clausesOf } from './clauses.ts';
import { calledAt, isArea, isLeaf } from './tag-names.ts';
import { ofShown, openedVisitor } from './visit-opened.ts';
import { isNeverOpened, isNeverTrue } from './never-opened.ts';
import { unreadFinder } from './left-unread.ts';
import { isOfStaff, statementAround } from './where-it-stands.ts';
import { isPushedAway } from './pushed.ts';
import { ts } from '../ts-morph.ts';

/** Nodes of a component that show what an offer is for. */
export interface Shown {
  within: ts.Node;
  nodes: readonly ts.Node[];
}

export interface SubtreeReader {
  /** Of an element as it stands: its props, what is inside it, and the component behind its tag. */
  ofElement(element: ts.JsxOpeningLikeElement, file: ParsedFile, shown?: Shown | null): Offer;
  /** Of a component whoever renders it, to what is shown at some nodes of it, if it is asked for that. */
  ofComponent(component: Component, shown?: readonly ts.Node[]): Offer;
  /** The component that should do something with what a tag is handed under a name, where nobody is proved to; else null. */
  leftUnread(element: ts.JsxOpeningLikeElement, prop: string, file: ParsedFile): Component | null;
}

/** Components for writing: what they preview is not what the surface offers. */
const WRITES = /^(form|composer|editor|input|textarea|settings)$/;

interface At {
  file: ParsedFile;
  props: Props;
  hidden: boolean;
}

export function subtreeReader(
  concepts: readonly CompiledConcept[],
  finder: ComponentFinder,
  actsOf: (concept: CompiledConcept) => ActsIn | null,
): SubtreeReader {
  const silent = concepts.map(concept => ({ concept, actsIn: actsOf(concept) }));
  const silentOnes = (element: ts.JsxOpeningLikeElement, { props }: At): (FoundControl | null)[] =>
    silent.map(({ concept, actsIn }) => (actsIn ? silentControl(element, concept, props, actsIn) : null));

  const add = (walk: Walk, at: At, control: FoundControl | null): void => {
    if (control) walk.controls.push(at.hidden ? { ...control, state: 'hidden' } : control);
  };

  const visit = (node: ts.Node, at: At, walk: Walk): void => {
    if (!mayOffer(node, at.file)) return;
    if (ts.isJsxElement(node)) {
      const inside = isNeverOpened(node.openingElement, at.props) ? { ...at, hidden: true } : at;
      visitElement(node.openingElement, inside, walk);
      for (const child of node.children) visit(child, inside, walk);
    } else if (ts.isJsxSelfClosingElement(node))
      visitElement(node, isNeverOpened(node, at.props) ? { ...at, hidden: true } : at, walk);
    else if (ts.isBlock(node)) visitStatements(node.statements, at, walk);
    else if (ts.isSwitchStatement(node)) visitSwitch(node, at, walk);
    else if (ts.isConditionalExpression(node)) visitBranches(node.condition, node.whenTrue, node.whenFalse, at, walk);
    else if (ts.isIfStatement(node)) visitBranches(node.expression, node.thenStatement, node.elseStatement, at, walk);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      visitBranches(node.left, node.right, undefined, at, walk);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarBarToken)
      visitBranches(node.left, undefined, node.right, at, walk);
    else if (!(ts.isCallExpression(node) && isPushedAway(node))) {
      if (ts.isObjectLiteralExpression(node))
        for (const control of itemControls(node, concepts, at.props)) add(walk, at, control);
      if (ts.isCallExpression(node)) visitCall(node, at, walk);
      ts.forEachChild(node, child => visit(child, at, walk));
    }
  };

  const visitBranches = (
    test: ts.Expression,
    then: ts.Node | undefined,
    otherwise: ts.Node | undefined,
    at: At,
    walk: Walk,
  ): void => {
    visit(test, at, walk);
    const known = evaluate(test, at.props);
    const off = { ...at, hidden: true };
    const isOff = known ? !known.value : isNeverTrue(test, at.props);
    const met = walk.held && isMet(test, walk.held);
    if (then) apartIf(met === false, then, isOff || isForFew(test, true) ? off : at, walk);
    if (otherwise) apartIf(met === true, otherwise, known?.value || isForFew(test, false) ? off : at, walk);
  };

  /** What stands in another branch than the things that are shown is never on the page together with them. */
  const apartIf = (isApart: boolean, node: ts.Node, at: At, walk: Walk): void => {
    if (!isApart) return visit(node, at, walk);
    const { gap } = walk;
    const before = walk.controls.length;
    visit(node, { ...at, hidden: true }, walk);
    const apart = walk.controls.splice(before);
    walk.controls.push(...apart.map(one => ({ ...one, isApart: true as const })));
    walk.gap = gap;
  };

  /** `switch (props.layout)`: the clauses that a known value does not lead to are not shown. */
  const visitSwitch = (statement: ts.SwitchStatement, at: At, walk: Walk): void => {
    visit(statement.expression, at, walk);
    for (const { clause, isShown } of clausesOf(statement, at.props))
      visitStatements(clause.statements, isShown ? at : { ...at, hidden: true }, walk);
  };

  const visitStatements = (statements: readonly ts.Statement[], at: At, walk: Walk): void => {
    const hiddenAt = { ...at, hidden: true };
    let rest = at;
    for (const statement of statements) {
      visit(statement, rest, walk);
      if (!ts.isIfStatement(statement)) continue;
      const known = evaluate(statement.expression, at.props);
      const taken = known && (known.value ? statement.thenStatement : statement.elseStatement);
      if (leaves(taken ?? undefined)) rest = hiddenAt;
      if (leaves(statement.thenStatement) && isForFew(statement.expression, false)) rest = hiddenAt;
    }
  };

  const visitElement = (element: ts.JsxOpeningLikeElement, at: At, walk: Walk): void => {
    if (walk.standing?.get(element) !== 'shown') walk.standing?.set(element, at.hidden ? 'hidden' : 'shown');
    const named = concepts.map(concept => elementControl(element, concept, at.props));
    // What says that it is a control of one thing does not do another beside.
    const own = named.some(control => control !== null) ? named : silentOnes(element, at);
    own.forEach(control => add(walk, at, control));
    const tag = element.tagName;
    const isBuiltIn = ts.isJsxNamespacedName(tag) || (ts.isIdentifier(tag) && /^[a-z]/.test(tag.text));
    const isOwn = ts.isIdentifier(tag) && tag.text.includes('-') && findHere(tag.text, tag, at.file) !== 'outside';
    if (!isBuiltIn || isOwn) visitComponent(element, own, at, walk);
    for (const attribute of element.attributes.properties) {
      if (ts.isJsxAttribute(attribute) && attribute.initializer) visit(attribute.initializer, at, walk);
      if (ts.isJsxAttribute(attribute)) {
        if (isBuiltIn) visitAttached(attribute, at, walk);
        visitOpened(attribute, at, walk);
      }
      visitRendered(attribute, at, walk);
      const menu = menuElsewhere(attribute);
      if (menu) walk.gap ??= menu;
    }
  };

  /** `<FlatList renderItem={renderRow} />`: what the list shows of each. */
  const visitRendered = (attribute: ts.JsxAttributeLike, at: At, walk: Walk): void => {
    const shown = renderedBy(attribute);
    const found = shown && findHere(shown.text, shown, at.file);
    if (found && found !== 'outside') follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };

  /** `<tr app-row>`: in Angular an attribute may show a component in a plain element. */
  const visitAttached = (attribute: ts.JsxAttribute, at: At, walk: Walk): void => {
    const found = finder.attached(attribute, at.file);
    if (found === null)
      walk.gap ??= { node: attribute.name, message: `what ${textOf(attribute.name)} shows could not be followed` };
    else if (found !== 'outside') follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };

  const visitComponent = (
    element: ts.JsxOpeningLikeElement,
    own: readonly (FoundControl | null)[],
    at: At,
    walk: Walk,
  ): void => {
    const tag = element.tagName;
    // One that the parent gave as a prop, or one in its scope.
    const isNamed = ts.isIdentifier(tag) || ts.isPropertyAccessExpression(tag);
    const handed = isNamed ? handedComponents(tag, at.props, finder) : undefined;
    const all = handed === undefined ? tagsOf(tag, at.file) : handed;
    const before = walk.controls.length;
    const isFollowed = !WRITES.test(splitWords(tag.getText()).at(-1) ?? '');
    const each = (isFollowed && all ? all : []).flatMap(one => {
      // One of several that offers nothing is no proof that all do.
      if (one === 'outside') return [[]];
      follow(one, propsOf(element, one, at.props), at.hidden, walk);
      return [walk.controls.splice(before)];
    });
    const { controls: followed, gap } = offeredInEach(each);
    walk.gap ??= gap;
    const inside = handsOnItem(element, at.props) ? followed.map(ofShown) : followed;
    const isIgnored = (prop: string) => unreadBy(element, prop, at.file, all) !== null;
    const { kept, given, isControl } = controlsBehind(element, concepts, {
      own,
      inside,
      props: at.props,
      isIgnored,
      shown: all,
    });
    walk.controls.push(...kept);
    for (const control of given) add(walk, at, control);
    // What such a component shows is not known; one that already is a control needs no look inside.
    if (all === null && !isControl && !isLeaf(element) && !isArea(element))
      walk.gap ??= { node: tag, message: `what ${calledAt(tag)} shows could not be followed` };
  };

  const tagsOf = (tag: ts.JsxTagNameExpression, file: ParsedFile) =>
    componentsOfTag(tag, file, finder, name => findHere(name.text, name, file));
  const unreadBy = unreadFinder(finder, tagsOf);

  /** The markup of a component, whose props are asked anew. */
  const follow = componentFollower(({ component: { node, file }, props, hidden }, walk) => {
    const at = { file, props, hidden };
    if (ts.isClassLike(node)) {
      // A class of Angular may hold its template.
      ts.getDecorators(node)?.forEach(decorator => visit(decorator, at, walk));
      node.members.forEach(member => visit(member, at, walk));
      for (const one of inheritedBy(node, file, finder))
        visit(one.member, { file: one.file, props: UNKNOWN_PROPS, hidden }, walk);
    } else if (node.body) visit(node.body, at, walk);
  });

  /** Names mean the same in every walk. */
  const named = new WeakMap<ts.Node, Found>();
  const findHere = (name: string, from: ts.Node, file: ParsedFile): Found => {
    let found = named.get(from);
    if (found === undefined) named.set(from, (found = finder.find(name, from, file)));
    return found;
  };

  const visitOpened = openedVisitor({
    finder,
    findHere,
    follow: (found, at, walk) => follow(found, UNKNOWN_PROPS, at.hidden, walk),
    visitElement: (element, file, { hidden }, walk) =>
      visitElement(element, { file, props: UNKNOWN_PROPS, hidden }, walk),
    standingOf: (element, file) => {
      if (isOfStaff(element, file.path)) return null;
      const standing: NonNullable<Walk['standing']> = new Map();
      const at = { file, props: UNKNOWN_PROPS, hidden: false };
      visit(statementAround(element), at, { ...startWalk(), left: 0, standing });
      return standing.get(element) ?? null;
    },
  });

  /** `useMessageActions()`, `renderMenu()`, `posts.map(toRow)`: what the function builds belongs to the component. */
  const visitCall = (call: ts.CallExpression, at: At, walk: Walk): void => {
    const name = givesJsx(call, at.file) ?? mappedBy(call)?.text;
    const found = name === undefined ? null : findHere(name, call, at.file);
    if (found !== null && found !== 'outside') follow(found, UNKNOWN_PROPS, at.hidden, walk);
  };

  return {
    ofElement(element, file, shown) {
      const walk = { ...startWalk(), held: shown ? heldAt(shown.nodes, shown.within) : null };
      const node = ts.isJsxOpeningElement(element) ? element.parent : element;
      visit(node, { file, props: UNKNOWN_PROPS, hidden: false }, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), node, concepts);
    },
    ofComponent(component, shown = []) {
      const walk = { ...startWalk(), held: heldAt(shown, component.node) };
      follow(component, { ...UNKNOWN_PROPS, component, asked: new Map() }, false, walk);
      return withDoubts(withFormsUnopened(offerOf(walk)), null, concepts);
    },
    leftUnread: (element, prop, file) => unreadBy(element, prop, file, tagsOf(element.tagName, file)),
  };
}
