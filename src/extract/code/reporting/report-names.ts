import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { eachNode, enclosingNames, nameNode, textOf, unwrap } from '../names.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { holdsJsx } from './holds-jsx.ts';

/** Words in front of `can`: a selector, a hook, a getter. */
const FRONT = /^(select|get|use|is|has|compute|derive)$/;
const PART = /^(button|link|action|control|trigger)$/;

/**
 * Names that carry a control through the code without being one: who may report (`selectCanReport`, `canReport && …`), and
 * the element that a member holds (`get reportButton()`, `{this.reportButton}`).
 */
export function carriedNames(nodes: readonly ts.Node[], concept: CompiledConcept): ts.Node[] {
  const found = new Map<string, ts.Node>();
  for (const node of nodes) {
    const name = permissionAt(node, concept) ?? elementAt(node, concept);
    if (!name) continue;
    const key = `${enclosingNames(name).join('.')} ${node.kind} ${textOf(name)}`;
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

function permissionAt(node: ts.Node, concept: CompiledConcept): ts.Node | null {
  const name = declaredNameAt(node) ?? testedName(node);
  if (!name) return null;
  const words = splitWords(textOf(name));
  const own = FRONT.test(words[0] ?? '') ? words.slice(1) : words;
  const says = own[0] === 'can' && concept.properties.some(one => fitsPattern(one, own));
  return says && !hasAnyPhrase(own, concept.unlike.word) ? name : null;
}

/** The name of something that is computed here: not of a type, a literal or a run-time type. */
function declaredNameAt(node: ts.Node): ts.Node | null {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node))
    return node.body ? (node.name ?? null) : null;
  // `const [user, canReport] = await Promise.all([…])`
  if (ts.isBindingElement(node) && ts.isArrayBindingPattern(node.parent) && ts.isIdentifier(node.name))
    return isAnsweredTogether(node.parent.parent) ? node.name : null;
  if (!ts.isVariableDeclaration(node) && !ts.isPropertyAssignment(node)) return null;
  const { initializer, name } = node;
  if (!initializer || !ts.isIdentifier(name)) return null;
  const isPlain =
    ts.isIdentifier(initializer) ||
    ts.isLiteralExpression(initializer) ||
    /^(true|false|null|undefined|this\.props\b.*|props\b.*|PropTypes\b.*)$/.test(initializer.getText());
  return isPlain ? null : name;
}

function isAnsweredTogether(holder: ts.Node): boolean {
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  return !!made && ts.isCallExpression(made) && /^Promise\.all(Settled)?$/.test(made.expression.getText());
}

/** `canReport && <…>`, `canReport ? <…> : null` where something is shown. */
function testedName(node: ts.Node): ts.Node | null {
  if (ts.isConditionalExpression(node)) return holdsJsx(node.whenTrue) ? nameNode(node.condition) : null;
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && holdsJsx(node.right) ? nameNode(node.left) : null;
}

function elementAt(node: ts.Node, concept: CompiledConcept): ts.Node | null {
  const isShown = ts.isPropertyAccessExpression(node) && ts.isJsxExpression(node.parent);
  const isHeld =
    (ts.isGetAccessorDeclaration(node) || ts.isMethodDeclaration(node)) && !!node.body && holdsJsx(node.body);
  if (!isShown && !isHeld) return null;
  const words = splitWords(textOf(node.name)).filter(word => word !== 'render' && word !== 'get');
  const says = words[0] === 'report' && PART.test(words.at(-1) ?? '') && words.length <= 3;
  const isOther = hasAnyPhrase(words, concept.unlike.word) || (isHeld && isForJudges(node));
  return says && !isOther ? node.name : null;
}

/** The same button lets those who judge a thing turn it down: what others say with it is a note to them about the thing. */
function isForJudges(holder: ts.Node): boolean {
  let says = false;
  eachNode(holder, node => {
    says ||= ts.isStringLiteralLike(node) && JUDGES.test(node.text);
  });
  return says;
}
/** On the button, or under which its words are kept; `reject()` of a promise says nothing. */
const JUDGES = /^(?:[\w.-]*[.])?(?:disqualify|disapprove|reject|veto)$/i;
