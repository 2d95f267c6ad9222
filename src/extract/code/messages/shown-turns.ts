import { importedAs, namedIn } from '../links/exports.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, isFunction, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { showsLinesOfKit } from './kit-turns.ts';
import { isLentToOthers, isOfTalk } from './lent-turns.ts';
import { isLineOfKit } from './model-kits.ts';
import { comparedWith, saysWho, showsWriters, takenBy } from './shown-writers.ts';
import { MODEL, namesOthers, outermostAround, PAGE, PERSON, turnsIn } from './turns.ts';

/** What is shown of a talk: one line of it, or all. */
const LINES = /^(messages?|msgs?|lines?|turns?|items?|entry|entries)$/;
const DECLARES = [ts.SyntaxKind.PropertySignature, ts.SyntaxKind.Parameter];

const known = new WeakMap<ts.SourceFile, boolean>();

/**
 * Whether what is shown in a file are the turns of a talk with a model: `messages: Turn[]` of a type, declared elsewhere, whose
 * role is the person or the model; or each line is asked whether it is from the one or the other, and nothing else. Somebody
 * else who is named in the file, or by the line itself, may be a person who wrote it; and what only asks shows whatever it is given.
 * What comes from the hook of a kit for such talks need not be asked.
 */
export function showsTurns(ast: ts.SourceFile): boolean {
  if (!/<\w/.test(ast.text) || namesOthers(ast.text)) return false;
  let answer = known.get(ast);
  if (answer === undefined) known.set(ast, (answer = isOfTwo(ast) && !showsWriters(ast)));
  return answer;
}

const isOfTwo = (ast: ts.SourceFile): boolean =>
  isGivenTurns(ast) ||
  (asksOfBoth(ast) && !partsThatAsk(ast).some(isLentToOthers)) ||
  showsLinesOfKit(ast, name => LINES.test(name));

/** `<TurnList messages={messages} />`, where the file that declares it shows such turns, and so does what it stands in. */
export function isOfTurns(tag: ts.JsxOpeningLikeElement): boolean {
  if (!ts.isIdentifier(tag.tagName)) return false;
  const declared = importedAs(tag.getSourceFile(), tag.tagName.text);
  return (
    declared !== null && showsTurns(declared.getSourceFile()) && isOfTalk(tag, isGivenTurns(declared.getSourceFile()))
  );
}

/** The components that ask a line for its role. */
function partsThatAsk(ast: ts.SourceFile): FunctionNode[] {
  const found = new Set<FunctionNode>();
  eachNode(ast, node => {
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'role') return;
    const around = outermostAround(node);
    if (isFunction(around)) found.add(around);
  });
  return [...found];
}

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
  if (of && !isLineOfKit(type.typeName))
    return /^(Array|ReadonlyArray|Readonly|Partial)$/.test(type.typeName.text) && isTurns(of);
  if (isLineOfKit(type.typeName)) return true;
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
