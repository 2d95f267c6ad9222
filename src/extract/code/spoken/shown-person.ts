import { eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { MAKERS, OF_PERSON } from './may-be-authored.ts';

export const ACCOUNT = /^(user_?name|display_?name|nick_?name|handle|acct|screen_?name)$/i;
/** Tags and attributes that show a person who is handed to them. */
const SHOWS_PERSON = /^(author|user|avatar|member|profile|username|person|people|creator|byline|poster)$/;
const SHOWS_ACCOUNT = /^(user|member|profile|username)$/;
/** From `const author = post.author` to `const name = author.username`, and to the page. */
const DEEP = 3;

/**
 * `{post.author.username}`, `<Avatar user={post.author} />`, also where it is kept under a name first: `const who =
 * post.author; … {who.username}`.
 * @param hasAccount It takes the name of an account.
 */
export function isShownPerson(author: ts.Expression, hasAccount: boolean, around: ts.Node): boolean {
  return isShown(author, { hasAccount, around, isMaker: MAKERS.test(nameOf(author) ?? '') }, '', DEEP);
}

interface Asked {
  hasAccount: boolean;
  around: ts.Node;
  /** Who made it, and nobody in charge of it: a plain name is theirs. */
  isMaker: boolean;
}

/** @param last What is read of the person, or nothing where it is the person. */
function isShown(person: ts.Node, asked: Asked, last: string, depth: number): boolean {
  let [at, read] = [person, last];
  while (ts.isPropertyAccessExpression(at.parent) || ts.isNonNullExpression(at.parent)) {
    at = at.parent;
    if (ts.isPropertyAccessExpression(at)) read = at.name.text;
  }
  if (read !== '' && !asked.hasAccount && isHandedInParts(at, read)) return true;
  if (read !== '' && !isNamed(read, asked)) return false;
  if (read !== '' && isWithinMarkup(at)) return true;
  return (read === '' && isHandedOver(at, asked.hasAccount)) || (depth > 0 && isKeptAndShown(at, asked, read, depth));
}

const isNamed = (read: string, { hasAccount, isMaker }: Asked): boolean =>
  (!hasAccount && isMaker && read === 'name') || (hasAccount ? ACCOUNT : OF_PERSON).test(read);

/** `<Avatar user={post.author} />` */
function isHandedOver({ parent }: ts.Node, hasAccount: boolean): boolean {
  if (!ts.isJsxExpression(parent) || !ts.isJsxAttribute(parent.parent)) return false;
  const words = [...wordsOfTag(parent.parent), ...splitWords(textOf(parent.parent.name))];
  return words.some(word => (hasAccount ? SHOWS_ACCOUNT : SHOWS_PERSON).test(word));
}

/** What a person is shown by where a part of them is handed to a tag for people. */
const PART = /^(name|image|picture|photo)$/;

/** `<Byline user={{ name: post.user?.name ?? '' }} />`, `<Avatar src={post.user.image} />`: the tag says that it shows a person. */
function isHandedInParts(part: ts.Node, read: string): boolean {
  if (!PART.test(read)) return false;
  let at = part;
  while (isEitherWay(at)) at = at.parent;
  const isKept = ts.isPropertyAssignment(at.parent) && at.parent.initializer === at;
  const holder = isKept ? at.parent.parent.parent : at.parent;
  if (!ts.isJsxExpression(holder) || !ts.isJsxAttribute(holder.parent)) return false;
  return wordsOfTag(holder.parent).some(word => SHOWS_PERSON.test(word));
}

const isEitherWay = ({ parent }: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent) ||
  ts.isNonNullExpression(parent) ||
  (ts.isBinaryExpression(parent) && /^(\?\?|\|\|)$/.test(parent.operatorToken.getText()));

const wordsOfTag = ({ parent }: ts.JsxAttribute): readonly string[] => splitWords(parent.parent.tagName.getText());

/** `const who = post.author`, `const name = isGone ? null : post.author.username`, `const { username } = post.author` */
function isKeptAndShown(value: ts.Node, asked: Asked, read: string, depth: number): boolean {
  const kept = keptAs(value);
  if (!kept) return false;
  if (ts.isIdentifier(kept)) return isUsed(kept, asked, read, depth);
  return (
    read === '' &&
    ts.isObjectBindingPattern(kept) &&
    kept.elements.some(({ name, propertyName, dotDotDotToken }) => {
      const taken = dotDotDotToken || !ts.isIdentifier(name) ? '' : textOf(propertyName ?? name);
      return taken !== '' && isNamed(taken, asked) && isUsed(name as ts.Identifier, asked, taken, depth);
    })
  );
}

function isUsed(name: ts.Identifier, asked: Asked, read: string, depth: number): boolean {
  let isFound = false;
  eachNode(asked.around, node => {
    if (isFound || !ts.isIdentifier(node) || node.text !== name.text || node === name || isMember(node)) return;
    const declared = declarationOf(node.text, node);
    if (declared && 'name' in declared && declared.name === name) isFound = isShown(node, asked, read, depth - 1);
  });
  return isFound;
}

const isMember = (node: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** The name under which a value is kept, whichever way of it comes true. */
function keptAs(value: ts.Node): ts.BindingName | null {
  let at = value;
  for (; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isVariableDeclaration(parent)) return parent.initializer === at ? parent.name : null;
    const isWay = ts.isConditionalExpression(parent)
      ? parent.condition !== at
      : ts.isBinaryExpression(parent)
        ? isEither(parent, at)
        : ts.isExpression(parent) && unwrap(parent) === unwrap(at as ts.Expression);
    if (!isWay) return null;
  }
  return null;
}

function isEither({ operatorToken: { kind }, right }: ts.BinaryExpression, at: ts.Node): boolean {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return right === at;
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** Whether a value is shown on the page. */
export function isWithinMarkup(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isJsxExpression(at)) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}
