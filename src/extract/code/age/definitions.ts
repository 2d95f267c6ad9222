import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { matchComparison } from '../comparisons.ts';
import { calleeOf } from '../callees.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, eachNode, isFunction, nameNode, nameOf, unwrap, FUNCTION_KINDS } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { measuresThing, saysOld } from './age-of-things.ts';
import { mentionsBirth } from './birth-names.ts';

/** A function that answers a question about age, or works the age out. */
export interface Definition {
  name: ts.Node;
  trait: 'predicate' | 'computes';
}

/** Names of functions that work out how old somebody is. `getAge` alone can be the age of anything. */
const COMPUTES = phrasesOf([
  'calculate age',
  'compute age',
  'calc age',
  'get age',
  'age of',
  'age from',
  'age in years',
  'to age',
  'calculate user age',
  'get user age',
]);

export function definitionsIn(file: ParsedFile, concept: CompiledConcept): Definition[] {
  return file.ofKinds(FUNCTION_KINDS).flatMap(node => {
    if (!isFunction(node) || !node.body) return [];
    const name = nameOfFunction(node);
    const trait = name && traitOf(node, name.getText(), concept);
    return name && trait ? [{ name, trait }] : [];
  });
}

function traitOf(node: FunctionNode, name: string, concept: CompiledConcept): Definition['trait'] | null {
  const words = splitWords(name);
  // A component shows something; it answers nothing.
  if (/^[A-Z]/.test(name) || /^(on|handle|use|set|render)[A-Z]/.test(name)) return null;
  if (!isUnlike(concept, words, null)) {
    const isAsked = namesQuestion(words, concept) && !isConstant(node) && !isUnasked(node, words, concept);
    if (isAsked && !(saysOld(words) && measuresThing(node))) return 'predicate';
    if (hasAnyPhrase(words, COMPUTES) && mentionsBirth(node)) return 'computes';
  }
  return answersByAge(node, concept) || makesRuleOfAge(node, words, concept) ? 'predicate' : null;
}

/** `const oldEnough = (message, least) => value => … years >= least ? VALID : message`: a rule of a form is made there. */
function makesRuleOfAge(node: FunctionNode, words: readonly string[], concept: CompiledConcept): boolean {
  if (!words.some(word => /^(age|old|adult|birth\w*|dob)$/.test(word))) return false;
  return returnsOf(node).some(one => {
    const made = unwrap(one);
    return isFunction(made) && returnsOf(made).some(answer => tested(answer).some(part => isOfAge(part, concept)));
  });
}

const isOfAge = (part: ts.BinaryExpression, concept: CompiledConcept): boolean =>
  matchComparison(part, true, concept) !== null;

function tested(answer: ts.Expression): ts.BinaryExpression[] {
  const inner = unwrap(answer);
  return verdictsIn(ts.isConditionalExpression(inner) ? inner.condition : inner);
}

function namesQuestion(words: readonly string[], concept: CompiledConcept): boolean {
  return (
    concept.conditions.some(one => hasAnyPhrase(words, one.names)) || concept.calls.some(one => fitsPattern(one, words))
  );
}

/** `isChild(node)`: a general name asks about age only if a person or a birth is handed over. */
function isUnasked(node: FunctionNode, words: readonly string[], concept: CompiledConcept): boolean {
  const general = concept.conditions.filter(one => one.of !== null && hasAnyPhrase(words, one.names));
  if (general.length === 0) return false;
  const text = [...words, ...node.parameters.flatMap(one => splitWords(one.getText()))];
  return !general.some(one => hasAnyPhrase(text, one.of!)) && !mentionsBirth(node);
}

function isConstant({ body }: FunctionNode): boolean {
  if (!body) return true;
  if (!ts.isBlock(body)) return literalOf(body) !== null;
  const [only, ...more] = body.statements;
  if (!only) return true;
  return more.length === 0 && ts.isReturnStatement(only) && (!only.expression || literalOf(only.expression) !== null);
}

/** Whether what the function returns is a comparison of an age or a birth: `return age >= minimum`. */
function answersByAge(node: FunctionNode, concept: CompiledConcept): boolean {
  return returnsOf(node).some(one => verdictsIn(one).some(part => isOfAge(part, concept)));
}

/** The comparisons that a yes-or-no answer is made of. */
function verdictsIn(expression: ts.Expression): ts.BinaryExpression[] {
  const inner = unwrap(expression);
  if (ts.isPrefixUnaryExpression(inner)) return verdictsIn(inner.operand);
  if (!ts.isBinaryExpression(inner)) return [];
  const isJoined = /^(&&|\|\|)$/.test(inner.operatorToken.getText());
  return isJoined ? [...verdictsIn(inner.left), ...verdictsIn(inner.right)] : [inner];
}

export function returnsOf(node: FunctionNode): ts.Expression[] {
  const { body } = node;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const walk = (one: ts.Node): void => {
    if (isFunction(one)) return;
    if (ts.isReturnStatement(one) && one.expression) found.push(one.expression);
    ts.forEachChild(one, walk);
  };
  ts.forEachChild(body, walk);
  return found;
}

/** Calls of functions that hold a comparison of age, under a name that does not say so: `isValidBirthdate(year, month)`. */
export function callsOfDefinitions(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  return file.calls.flatMap(node => {
    const name = nameOf(node.expression);
    if (name === null || !MAY_ASK.test(name)) return [];
    const called = calleeOf(node.expression);
    const head = nameNode(node.expression);
    return head && called && comparesAge(called, concept) ? [head] : [];
  });
}

const MAY_ASK = /birth|dob|adult|minor|eligib|age(?![a-z])|old/i;

const compared = new WeakMap<FunctionNode, boolean>();

/** Whether a comparison of an age or a birth stands in a function. */
export function comparesAge(node: FunctionNode, concept: CompiledConcept): boolean {
  let found = compared.get(node);
  if (found === undefined) {
    found = false;
    eachNode(node, one => {
      found ||= ts.isBinaryExpression(one) && matchComparison(one, true, concept) !== null;
    });
    compared.set(node, found);
  }
  return found;
}

function nameOfFunction(node: FunctionNode): ts.Node | null {
  if (declaredName(node) === null || ts.isConstructorDeclaration(node)) return null;
  if (node.name) return node.name;
  let holder: ts.Node = node.parent;
  while (isHookOf(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) holder = holder.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder)
    ? holder.name
    : null;
}

/** `useCallback(…)`, `memo(…)`: the function keeps its name; `list.some(…)` only takes it. */
function isHookOf(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) && /^(use[A-Z]|memo|action|computed|debounce|wrap)/.test(nameOf(node.expression) ?? '')
  );
}
