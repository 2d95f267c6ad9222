import { eachNode, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What somebody does with a page and its person, and shows nothing of them: `<EditButton />`, `<FollowButton />`. */
const ACTS =
  /^(Edit|Update|Change|Manage|Delete|Settings|Upload|Follow|Message|Report|Block|Add|New|Create)|(Edit|Settings|Manage|Button|Link|Menu|Form|Dialog|Modal|Actions?|Toggle)$/;
const WHERE_TO = /^(href|to|action|key)$/;
/** Words for those who may not see it. */
const KEPT_BACK = /\bprivat|\bhidden\b|\bnot (public|visible)\b/i;

/** What is asked on a page about a person. */
export interface Asked {
  /** Whether the page's person looks at it. */
  isOwner(node: ts.Node): boolean;
  /** Names of the person, and of what is made of what is known of them. */
  person: ReadonlySet<string>;
  /** Whether a tag that is told so shows others the rest. */
  isShownByTag(attribute: ts.JsxAttribute): boolean;
}

/**
 * Whether all that hangs on its person in a page is a part of it, such as a link to change it or a button instead of one, and
 * shows nothing of them. Null where nothing of them is shown to others beside.
 */
export function hidesNothing(body: ts.Node, asked: Asked, taken: readonly ts.Node[]): boolean | null {
  const unseen: ts.Node[] = [];
  let hides = false;
  eachNode(body, node => {
    if (hides || !asked.isOwner(node) || taken.some(one => isWithin(node, one))) return;
    const attribute = tagTold(node);
    const part = attribute ? null : partAt(node);
    if (part) unseen.push(part.test, ...part.ofOwner);
    hides = attribute
      ? !isOfActing(attribute) && !asked.isShownByTag(attribute)
      : !part || KEPT_BACK.test(said(part.whole)) || part.ofOwner.some(one => showsPerson(one, asked.person));
  });
  if (hides) return false;
  let isShown = unseen.length === 0;
  eachNode(body, node => {
    isShown ||= isOf(node, asked.person) && isInMarkup(node) && !unseen.some(one => isWithin(node, one));
  });
  return isShown ? true : null;
}

/** `<Posts isOwn={isOwn} />`, `<EditButton disabled={!isOwn} />` */
function tagTold(node: ts.Node): ts.JsxAttribute | null {
  const at = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const told = ts.isJsxExpression(at.parent) && ts.isJsxAttribute(at.parent.parent) ? at.parent.parent : null;
  return told && (at === node || isOfActing(told)) ? told : null;
}

const isOfActing = (attribute: ts.JsxAttribute): boolean => ACTS.test(attribute.parent.parent.tagName.getText());

interface Part {
  whole: ts.Node;
  test: ts.Node;
  /** What nobody else comes to see. */
  ofOwner: readonly ts.Node[];
}

/** `isOwn && <Edit />`, `isOwn ? <Edit /> : <FollowButton />`, `!bio && isOwn ? <Edit /> : <p>{bio}</p>` */
function partAt(node: ts.Node): Part | null {
  if (!isInMarkup(node)) return null;
  const ofOwner: ts.Node[] = [];
  let isOwner = true;
  let isAsked = false;
  for (let at = node; ; at = at.parent) {
    const { parent } = at;
    if (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) {
      if (isAsked) return null;
      isOwner = !isOwner;
    } else if (ts.isBinaryExpression(parent)) {
      if (parent.operatorToken.kind !== ts.SyntaxKind.AmpersandAmpersandToken) return null;
      if (isOwner && at === parent.left) ofOwner.push(parent.right);
      isAsked = true;
    } else if (ts.isConditionalExpression(parent) && at === parent.condition) {
      if (!isOwner && isAsked) return null;
      return { whole: parent, test: at, ofOwner: [isOwner ? parent.whenTrue : parent.whenFalse] };
    } else if (!ts.isParenthesizedExpression(parent))
      return isAsked && ts.isBinaryExpression(at) ? { whole: at, test: at.left, ofOwner } : null;
  }
}

/** What is written in a part to be read. */
function said(part: ts.Node): string {
  const words: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node)) return;
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) words.push(node.text);
    ts.forEachChild(node, walk);
  };
  walk(part);
  return words.join(' ');
}

/** Something of the person, and not only where a link or a button leads. */
function showsPerson(part: ts.Node, person: ReadonlySet<string>): boolean {
  let shows = isOf(part, person) && !isOfAct(part);
  eachNode(part, node => {
    shows ||= isOf(node, person) && !isOfAct(node);
  });
  return shows;
}

function isOfAct(node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (!ts.isJsxAttribute(at)) continue;
    return WHERE_TO.test(textOf(at.name)) || isOfActing(at);
  }
  return false;
}

const isOf = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  ts.isIdentifier(node) && names.has(node.text) && !isNamed(node);

/** `person.isOwn`, `{ isOwn: … }`, `<Page isOwn={…} />` */
export const isNamed = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isJsxAttribute(parent)) &&
    parent.name === node
  );
};

/** Inside of what the page shows, and in no statement of a function in it. */
function isInMarkup(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isJsxExpression(at)) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}
