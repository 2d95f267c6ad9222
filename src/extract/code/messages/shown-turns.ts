import { importedAs, namedIn } from '../links/exports.ts';
import { textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { MODEL, namesOthers, outermostAround, PAGE, PERSON, turnsIn } from './turns.ts';

/** What is shown of a talk: one line of it, or all. */
const LINES = /^(messages?|msgs?|lines?|turns?|items?|entry|entries)$/;
const DECLARES = [ts.SyntaxKind.PropertySignature, ts.SyntaxKind.Parameter];
const EQUALS = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken]);
const UNEQUAL = new Set([ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);

/** Whom a line is compared with, where it says whether it is from the one or the other. */
const SIDES = new Set(['user', 'human', 'ai', 'assistant', 'model', 'system', 'tool', 'error']);

const known = new WeakMap<ts.SourceFile, boolean>();

/**
 * Whether what is shown in a file are the turns of a talk with a model: `messages: Turn[]` of a type, declared elsewhere, whose
 * role is the person or the model; or each line is asked whether it is from the one or the other, and nothing else. Somebody
 * else who is named in the file, or by the line itself, may be a person who wrote it.
 */
export function showsTurns(ast: ts.SourceFile): boolean {
  if (!/<\w/.test(ast.text) || namesOthers(ast.text)) return false;
  let answer = known.get(ast);
  if (answer === undefined) known.set(ast, (answer = (isGivenTurns(ast) || asksOfBoth(ast)) && !showsWriters(ast)));
  return answer;
}

/** `<TurnList messages={messages} />`, where the file that declares it shows such turns. */
export function isOfTurns(tag: ts.JsxOpeningLikeElement): boolean {
  if (!ts.isIdentifier(tag.tagName)) return false;
  const declared = importedAs(tag.getSourceFile(), tag.tagName.text);
  if (declared === null || !showsTurns(declared.getSourceFile())) return false;
  return !namesOthers(tag.getSourceFile().text) && !isGivenOthers(tag);
}

/** `comments.map(one => <Bubble message={one.text} />)`: what shows turns of a talk is lent to what people wrote. */
function isGivenOthers(tag: ts.JsxOpeningLikeElement): boolean {
  const around = outermostAround(tag);
  const isOfOthers = (name: string) => splitWords(name).some(word => OF_OTHERS.test(word));
  let isFound = false;
  const look = (node: ts.Node): void => {
    if (isFound) return;
    if (ts.isIdentifier(node)) isFound = node.parent !== tag && !isCalled(node) && isOfOthers(node.text);
    ts.forEachChild(node, look);
  };
  look(around);
  return isFound || showsWriters(around);
}
/** `client.post('/ask', …)` */
const isCalled = ({ parent }: ts.Identifier): boolean =>
  parent.parent && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
const OF_OTHERS =
  /^(comments?|posts?|reviews?|repl(y|ies)|remarks?|stor(y|ies)|authors?|senders?|members|nickname|username)$/;

function isGivenTurns(ast: ts.SourceFile): boolean {
  if (!/\b(messages?|msgs?|lines?|turns?|items?|entry|entries)\??\s*:/.test(ast.text)) return false;
  let isGiven = false;
  const look = (node: ts.Node): void => {
    if (isGiven) return;
    if (DECLARES.includes(node.kind)) {
      const { name, type } = node as ts.PropertySignature | ts.ParameterDeclaration;
      if (type && LINES.test(textOf(name))) isGiven = isTurns(type);
    }
    ts.forEachChild(node, look);
  };
  look(ast);
  return isGiven;
}

/** `Turn`, `Turn[]`, `readonly Turn[]`, `Array<Turn>` */
function isTurns(type: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(type)) return isTurns(type.type);
  if (ts.isArrayTypeNode(type)) return isTurns(type.elementType);
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return false;
  const [of] = type.typeArguments ?? [];
  if (of) return /^(Array|ReadonlyArray|Readonly|Partial)$/.test(type.typeName.text) && isTurns(of);
  const declared = namedIn(type.getSourceFile(), type.typeName.text);
  if (!declared || !(ts.isInterfaceDeclaration(declared) || ts.isTypeAliasDeclaration(declared))) return false;
  return turnsIn(declared.getSourceFile()).some(({ name }) => name === declared.name.text);
}

/** `message.role === 'user'`, or the name of the model, `message.role === 'assistant'`, and the role is compared with nothing else. */
function asksOfBoth(ast: ts.SourceFile): boolean {
  if (!/\.role\s*[!=]==?\s*['"](assistant|ai|model)['"]/.test(ast.text)) return false;
  const asked = new Map<string, Set<string>>();
  const members = new Map<string, Set<string>>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const line = node.expression.text;
      members.set(line, (members.get(line) ?? new Set()).add(node.name.text));
      if (node.name.text === 'role') asked.set(line, (asked.get(line) ?? new Set()).add(comparedWith(node)));
    }
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
      const line = unwrap(node.initializer);
      if (ts.isIdentifier(line))
        members.set(line.text, new Set([...(members.get(line.text) ?? []), ...takenBy(node.name)]));
    }
    ts.forEachChild(node, look);
  };
  look(ast);
  return (
    asked.size > 0 &&
    [...asked].every(([line, roles]) => {
      const all = [...roles];
      return (
        LINES.test(line) &&
        (all.some(role => PERSON.test(role)) || members.get(line)?.has('model')) &&
        all.some(role => MODEL.test(role)) &&
        all.every(role => [PERSON, MODEL, PAGE].some(test => test.test(role))) &&
        ![...(members.get(line) ?? [])].some(saysWho)
      );
    })
  );
}

function comparedWith(role: ts.Expression): string {
  const { parent } = role;
  if (!ts.isBinaryExpression(parent) || parent.left !== role) return '';
  const { kind } = parent.operatorToken;
  const other = unwrap(parent.right);
  return (EQUALS.has(kind as never) || UNEQUAL.has(kind as never)) && ts.isStringLiteralLike(other) ? other.text : '';
}

/** A text beside whoever wrote it, `reply.nickname` and `reply.text`: what people wrote is shown in the file as well. */
function showsWriters(ast: ts.Node): boolean {
  const members = new Map<string, string[]>();
  let isShown = false;
  const look = (node: ts.Node): void => {
    if (isShown) return;
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && !SIDES.has(comparedWith(node)))
      members.set(node.expression.text, [...(members.get(node.expression.text) ?? []), node.name.text]);
    else if (ts.isObjectBindingPattern(node) && isOfOne(node)) isShown = isWritten(takenBy(node));
    ts.forEachChild(node, look);
  };
  look(ast);
  return isShown || [...members.values()].some(isWritten);
}

const isWritten = (members: readonly string[]): boolean =>
  members.some(saysWho) && members.some(member => splitWords(member).some(word => WROTE.test(word)));
const WROTE = /^(text|body|content|comment|caption|note)$/;

/** `replies.map(({ nickname, text }) => …)`, `const { nickname, text } = reply` */
function isOfOne({ parent }: ts.ObjectBindingPattern): boolean {
  if (ts.isVariableDeclaration(parent))
    return parent.initializer !== undefined && ts.isIdentifier(unwrap(parent.initializer));
  return ts.isParameter(parent) && ts.isArrowFunction(parent.parent) && ts.isCallExpression(parent.parent.parent);
}

const takenBy = (pattern: ts.ObjectBindingPattern): string[] =>
  pattern.elements.map(({ propertyName, name }) => textOf(propertyName ?? name) ?? '');

/** What a line says of who wrote it. */
const saysWho = (member: string): boolean => splitWords(member).some(word => WHO.test(word));
const WHO =
  /^(user|username|name|nick|nickname|author|sender|owner|creator|member|participant|person|people|profile|account|avatar|handle|from|by|uid|photo|picture)$/;
