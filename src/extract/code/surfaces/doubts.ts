import type { CompiledConcept } from '../concepts.ts';
import { isOfCrash } from '../controls/about-program.ts';
import { elementControl } from '../controls/controls.ts';
import { makesPaper } from '../controls/makes-paper.ts';
import { propControl } from '../controls/handed-controls.ts';
import { linksOf } from '../links/registry.ts';
import { capitalisedAround, eachNode, nameOf, receiverOf } from '../names.ts';
import type { Gap, Offer } from './offer.ts';
import { TALK } from './own-controls.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import type { PropNotGiven } from './props-not-given.ts';
import { isOfProp, propNotGiven } from './props-not-given.ts';
import { isPushedAway } from './pushed.ts';
import { isShownForEach } from './shown-for-each.ts';
import { isToldByEffect } from './told-by-effect.ts';
import { isOnlySign } from './only-signs.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isNeverCalled } from '../vue/never-called.ts';

/** Longer texts explain something; a name or a label says it in a few words. */
const MAX_WORDS = 6;

/**
 * What is offered, with a doubt where nothing was recognised and yet a name says the act: `<ReportReportable>`, `canReport`,
 * `report.comment.button`. That there is no control would be claimed over something that may well be one.
 */
export function withDoubts(offer: Offer, element: ts.Node | null, concepts: readonly CompiledConcept[]): Offer {
  const concept = missing(offer, concepts);
  if (!concept) return offer;
  const shown = element ? [element, ...offer.parts] : [...offer.parts];
  for (const part of shown) {
    const gap = doubtGiven(part, concept, shown);
    if (gap) return { ...offer, gap: { ...gap, message: `${gap.message}, and no control was recognised there` } };
  }
  const around = element && isShownForEach(element) ? capitalisedAround(element) : null;
  return around && !holdsControl(around, concept) ? withDoubtAround(offer, around, concept) : offer;
}

/** A talk may be reported as a whole, in a panel about it that stands beside it. */
export function withDoubtBesideTalk(offer: Offer, element: ts.Node, content: string, all: readonly CompiledConcept[]) {
  const concept = TALK.test(content) ? missing(offer, all) : null;
  const around = concept && capitalisedAround(element);
  return around ? withDoubtAround(offer, around, concept) : offer;
}

/** The act that nothing of what was followed offers. */
const missing = ({ gap, controls }: Offer, concepts: readonly CompiledConcept[]): CompiledConcept | null =>
  (gap === null &&
    concepts.find(({ id }) => id === 'report-entry-point' && !controls.some(control => control.concept === id))) ||
  null;

function withDoubtAround(offer: Offer, around: ts.Node, concept: CompiledConcept): Offer {
  const gap = doubtIn(around, concept);
  if (!gap) return offer;
  return {
    ...offer,
    gap: { ...gap, message: `${gap.message} around it, and whether it is for this could not be told` },
  };
}

/** What was recognised is told apart from what it stands beside. */
function holdsControl(part: ts.Node, concept: CompiledConcept): boolean {
  let holds = false;
  eachNode(part, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))
      holds ||= (elementControl(node, concept, UNKNOWN_PROPS) ?? propControl(node, concept, UNKNOWN_PROPS)) !== null;
  });
  return holds;
}

const known = new WeakMap<ts.Node, Map<string, Gap | null>>();

function doubtIn(part: ts.Node, concept: CompiledConcept): Gap | null {
  let answers = known.get(part);
  if (!answers) known.set(part, (answers = new Map()));
  let answer = answers.get(concept.id);
  if (answer === undefined) answers.set(concept.id, (answer = firstDoubt(part, concept)));
  return answer;
}

/** A doubt of what is shown there; what a component would do with something that it is not given is not shown. */
function doubtGiven(part: ts.Node, concept: CompiledConcept, shown: readonly ts.Node[]): Gap | null {
  const without: PropNotGiven[] = [];
  let gap = doubtIn(part, concept);
  while (gap) {
    const prop = propNotGiven(gap.node, part, shown);
    if (!prop || without.some(({ name }) => name === prop.name)) return gap;
    without.push(prop);
    gap = firstDoubt(part, concept, without);
  }
  return null;
}

function firstDoubt(part: ts.Node, concept: CompiledConcept, without: readonly PropNotGiven[] = []): Gap | null {
  const stems = concept.labels.flatMap(({ words }) => (words.length === 1 ? [...words] : []));
  const text = part.getText().toLowerCase();
  if (!stems.some(stem => text.includes(stem))) return null;
  const acts = new Set(stems.flatMap(stem => [stem, `${stem}able`, `${stem}ing`]));
  const found: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    // What is collected and never shown offers nothing.
    if (isType(node) || isBinding(node) || (ts.isCallExpression(node) && isPushedAway(node))) return;
    if (ts.isExpressionStatement(node) && isToldByEffect(node)) return;
    if (ts.isFunctionDeclaration(node) && node.name && isCalledNowhere(node.name)) return;
    if (without.some(prop => isOfProp(node, prop)) || isScreenOfCrash(node) || isOnlySign(node) || isForPaper(node))
      return;
    const said = saidBy(node);
    const words = said === null ? [] : splitWords(said);
    if (words.length <= MAX_WORDS && words.some(word => acts.has(word)) && !hasAnyPhrase(words, concept.unlike.word))
      found.push(node);
    else ts.forEachChild(node, look);
  };
  ts.forEachChild(part, look);
  // Whoever looks for it looks where it is shown.
  const node = found.find(one => isShownWithin(one, part)) ?? found[0];
  return node ? { node, message: `\`${saidBy(node)!.trim()}\` stands in what is shown`, isDoubt: true } : null;
}

/** A method of a component of Vue that nothing on the page calls is not shown. */
function isCalledNowhere(name: ts.Identifier): boolean {
  const path = name.getSourceFile().fileName.slice(1);
  // As it is written: what a template hands on whole is not in what was made of it.
  const own = linksOf(name)
    ?.holding(name.text)
    .find(({ indexed }) => indexed.path === path);
  return own !== undefined && isNeverCalled(name, { path, indexed: own.indexed });
}

/** `this.report = this.report.bind(this)`: the name is used somewhere else. */
const isBinding = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  ts.isCallExpression(node.right) &&
  nameOf(node.right.expression) === 'bind' &&
  receiverOf(node.right.expression)?.getText() === node.left.getText();

function isShownWithin(node: ts.Node, part: ts.Node): boolean {
  for (let at = node; at !== part && at.parent; at = at.parent)
    if (ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at) || ts.isJsxFragment(at)) return true;
  return false;
}

const isScreenOfCrash = (node: ts.Node): boolean =>
  ts.isJsxElement(node) ? isOfCrash(node.openingElement) : ts.isJsxSelfClosingElement(node) && isOfCrash(node);

/** A button that prints or downloads is no act, whatever is written on it. */
const isForPaper = (node: ts.Node): boolean =>
  ts.isJsxElement(node) ? makesPaper(node.openingElement) : ts.isJsxSelfClosingElement(node) && makesPaper(node);

const isType = ({ parent }: ts.Node): boolean =>
  !!parent && (ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isImportSpecifier(parent));

/** Names, and texts that a person may read. */
function saidBy(node: ts.Node): string | null {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) return node.text;
  return ts.isJsxText(node) && node.text.trim() !== '' ? node.text : null;
}
