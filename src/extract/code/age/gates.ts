import type { CompiledConcept } from '../concepts.ts';
import { checksOf } from '../guards/named-checks.ts';
import { declaredName, eachNode, isFunction, nameNode, nameOf, unwrap, FUNCTION_KINDS } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Components and members that stand for "kept out, or asked, because of age". */
const GATE = phrasesOf([
  'age gate',
  'age check',
  'age confirmation',
  'age verification',
  'age assurance',
  'age restricted',
  'age restriction',
  'age wall',
  'of age confirmation',
  'underage',
  'under age',
  'adult only',
  'adults only',
  'too young',
]);
/** About the rating of content or a place for staff, not about who may see. */
const OTHERWISE = phrasesOf([
  'badge',
  'icon',
  'label',
  'tag',
  'toggle',
  'setting',
  'settings',
  'report',
  'style',
  'styles',
  'props',
  'tooltip',
  'geos',
  'region',
  'regions',
]);

export const isGateName = (name: string): boolean => {
  const words = splitWords(name);
  return hasAnyPhrase(words, GATE) && !hasAnyPhrase(words, OTHERWISE);
};

const COMPONENTS = [
  ...FUNCTION_KINDS,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
];

/** `<AgeGate>`, `function OfAgeConfirmationStep(…)`: the tag or the name. */
export function gateComponentsIn(file: ParsedFile): ts.Node[] {
  if (!file.indexed.mayHoldJsx) return [];
  return file.ofKinds(COMPONENTS).flatMap(node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const name = nameOf(node.tagName as ts.Expression);
      return name !== null && /^[A-Z]/.test(name) && isGateName(name) ? [node.tagName] : [];
    }
    if (!isFunction(node) && !ts.isClassLike(node)) return [];
    const name = declaredName(node);
    if (name === null || !/^[A-Z]/.test(name) || !isGateName(name)) return [];
    const holder = node.name ?? holderName(node);
    return holder ? [holder] : [];
  });
}

function holderName(node: ts.Node): ts.Node | null {
  let holder = node.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) ? holder.name : null;
}

const BRANCHES = [ts.SyntaxKind.CaseClause, ts.SyntaxKind.BinaryExpression];

/**
 * Branches on a reason that can be age: `reason === Gate.AGE_RESTRICTED`, `case Gate.UNDERAGE:`, and a comparison of a
 * variable that is set to such a member elsewhere in its function.
 */
export function gateBranchesIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds(BRANCHES).flatMap(node => {
    if (ts.isCaseClause(node)) {
      const member = unwrap(node.expression);
      return isGateMember(member) ? [nameNode(member) ?? member] : [];
    }
    if (!ts.isBinaryExpression(node) || !/^[!=]==?$/.test(node.operatorToken.getText())) return [];
    for (const [side, other] of [
      [node.left, node.right],
      [node.right, node.left],
    ] as const) {
      if (isGateMember(unwrap(side))) return [nameNode(side) ?? side];
      const inner = unwrap(side);
      if (ts.isIdentifier(inner) && isConstantName(other) && isSetToGate(inner)) return [inner];
    }
    return [];
  });
}

const isConstantName = (expression: ts.Expression) => /^[A-Z][A-Z0-9_]*$/.test(nameOf(expression) ?? '');

/** `Gate.AGE_RESTRICTED`, or the string that stands for it: `'age_restricted'`. */
function isGateMember(expression: ts.Expression): boolean {
  if (ts.isStringLiteralLike(expression)) return expression.text.length < 40 && isGateName(expression.text);
  return isConstantName(expression) && isGateName(nameOf(expression)!);
}

function isSetToGate(variable: ts.Identifier): boolean {
  const declaration = declarationOf(variable.text, variable);
  if (!declaration || !ts.isVariableDeclaration(declaration)) return false;
  let block: ts.Node = declaration;
  while (block.parent && !ts.isBlock(block) && !ts.isSourceFile(block)) block = block.parent;
  let found = false;
  const holdsMember = (value: ts.Node) =>
    eachNode(value, one => void (found ||= ts.isPropertyAccessExpression(one) && isGateMember(one)));
  if (declaration.initializer) holdsMember(declaration.initializer);
  eachNode(block, node => {
    const isSet =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isIdentifier(node.left) &&
      node.left.text === variable.text;
    if (isSet) found ||= isGateMember(unwrap(node.right));
    if (isSet) holdsMember(node.right);
  });
  return found;
}

/** Where an answer comes from that somebody else worked out. */
const ANSWERS = /^(body|data|response|res|result|json|payload|reply|flags|session|claims|token)$/;

/** An answer of the server about age that is kept: `underConsentAge: body.under_consent_age`. */
export function answersIn(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  return file.ofKind<ts.PropertyAccessExpression>(ts.SyntaxKind.PropertyAccessExpression).flatMap(node => {
    const from = nameOf(node.expression);
    if (from === null || !ANSWERS.test(from) || ts.isPropertyAccessExpression(node.parent)) return [];
    return checksOf(node, true, [concept]).length > 0 ? [node.name] : [];
  });
}
