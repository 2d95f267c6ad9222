import { eachNode, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What somebody does with a page and its person, and shows nothing of them: `<EditButton />`, `<FollowButton />`. */
const ACTS =
  /^(Edit|Update|Change|Manage|Delete|Settings|Upload|Follow|Message|Report|Block|Add|New|Create)|(Edit|Settings|Manage|Button|Link|Menu|Form|Dialog|Modal|Actions?|Toggle)$/;
const WHERE_TO = /^(href|to|action|key)$/;
/** Words for those who may not see it. */
const KEPT_BACK = /\bprivat|\bhidden\b|\bnot (public|visible)\b/i;

/**
 * The parts of a page that hang on whether its person looks at it, where others are shown all that is about them: a link to
 * change it, or a button instead of it. Null where more hangs on it, something else is asked as well, or nobody else is shown
 * anything.
 */
export function partsOfOwner(
  body: ts.Node,
  own: ReadonlySet<string>,
  person: ReadonlySet<string>,
  taken: readonly ts.Node[],
): readonly ts.Node[] | null {
  const parts: ts.Node[] = [];
  let isMore = false;
  let isShown = false;
  eachNode(body, node => {
    if (!ts.isIdentifier(node) || !own.has(node.text) || isNamed(node) || taken.some(one => isWithin(node, one)))
      return;
    const part = partAt(node);
    if (part && !KEPT_BACK.test(part.getText()) && !showsPerson(part, person)) parts.push(part);
    else isMore = true;
  });
  if (isMore) return null;
  eachNode(body, node => {
    if (!ts.isIdentifier(node) || !person.has(node.text) || isNamed(node)) return;
    isShown ||= isInMarkup(node) && !parts.some(one => isWithin(node, one));
  });
  return isShown || parts.length === 0 ? parts : null;
}

/** `isOwn && <Edit />`, `isOwn ? <Edit /> : <FollowButton />`, `<EditButton disabled={!isOwn} />` */
function partAt(node: ts.Identifier): ts.Node | null {
  let at: ts.Node = node;
  while (ts.isParenthesizedExpression(at.parent) || ts.isPrefixUnaryExpression(at.parent)) at = at.parent;
  const { parent } = at;
  if (!isInMarkup(node)) return null;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && parent.left === at && isAlone(parent)
      ? parent
      : null;
  if (ts.isConditionalExpression(parent)) return parent.condition === at && isAlone(parent) ? parent : null;
  const attribute = ts.isJsxExpression(parent) ? parent.parent : null;
  if (!attribute || !ts.isJsxAttribute(attribute)) return null;
  const tag = attribute.parent.parent;
  return ACTS.test(tag.tagName.getText()) ? attribute : null;
}

/** All that stands in one pair of braces. */
function isAlone(asked: ts.Node): boolean {
  let at = asked.parent;
  while (ts.isParenthesizedExpression(at)) at = at.parent;
  return ts.isJsxExpression(at);
}

/** Something of the person, and not only where a link or a button leads. */
function showsPerson(part: ts.Node, person: ReadonlySet<string>): boolean {
  let shows = false;
  eachNode(part, node => {
    shows ||= ts.isIdentifier(node) && person.has(node.text) && !isNamed(node) && !isOfAct(node, part);
  });
  return shows;
}

function isOfAct(node: ts.Node, part: ts.Node): boolean {
  for (let at = node.parent; at && at !== part; at = at.parent) {
    if (!ts.isJsxAttribute(at)) continue;
    return WHERE_TO.test(textOf(at.name)) || ACTS.test(at.parent.parent.tagName.getText());
  }
  return false;
}

/** `person.isOwn`, `{ isOwn: … }`, `<Page isOwn={…} />` */
const isNamed = (node: ts.Identifier): boolean => {
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
