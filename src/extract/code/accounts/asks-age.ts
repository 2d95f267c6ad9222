import { holdsBirth, isBirthName } from '../age/birth-words.ts';
import { calleeOf } from '../callees.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { DetectContext } from '../detector.ts';
import { importedAs } from '../links/exports.ts';
import { literalOf } from '../literals.ts';
import type { FunctionNode } from '../names.ts';
import { eachNode, isFunction, textOf, throughout } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';
import { isFixed } from './fixed-fields.ts';
import { holdsBirthBesideHosts, isListOfHosts } from './lists-of-hosts.ts';
import { shapesHeld } from './held-shapes.ts';
import { isLeftOut, isMadeWithoutBirth } from './left-out-fields.ts';
import { membersCalled, methodsOf, partNamed } from './parts-of-files.ts';

const AGE = phrasesOf(['age', 'minimum age', 'min age', 'user age', 'over 13', 'over 18', 'over 16', 'age confirmed']);

/** Whether a name speaks of a person's age or birth: what a form asks for, or what a check is called. */
function speaksOfAge(name: string, concept: CompiledConcept): boolean {
  if (isBirthName(name)) return true;
  const words = splitWords(name);
  if (isUnlike(concept, words, null)) return false;
  return (
    concept.conditions.some(one => one.of === null && hasAnyPhrase(words, one.names)) ||
    concept.calls.some(one => fitsPattern(one, words)) ||
    AGE.some(one => one.words.join(' ') === words.join(' '))
  );
}

/** Words of age in the code itself, in what it calls, and in files that it shows or uses parts of. */
export function asksAge(root: ts.Node, file: ParsedFile, context: DetectContext): boolean {
  const concept = context.guards.find(one => one.guard === 'age');
  if (!concept) return false;
  const used = new Set<string>();
  const called: ts.Node[] = [];
  if (mentions(root, concept, used, called)) return true;
  if (called.some(one => mentions(one, concept, new Set(), []))) return true;
  if (shapesHeld(root, used, file).some(one => mentions(one, concept, new Set(), []))) return true;
  return [...taken(root, used, file)].some(name => {
    const binding = file.imports.get(name);
    const target = binding ? context.resolve(file.path, binding.specifier) : null;
    // A table that could hold a birth date is not asked for one.
    const isTable = target && target !== 'package' && /(^|[/._-])(models?|entit(y|ies)|tables?)[/.]/i.test(target.path);
    const other = target && target !== 'package' && !isTable ? context.slice.parse(target.path) : null;
    if (!other || !holdsBirthBesideHosts(other)) return !isTable && SHAPE.test(name) && shapeAsks(name, file, concept);
    return partAsks(other, binding!.name, concept, membersCalled(name, root));
  });
}

/** Only what is used of a file speaks, and what that uses in turn; all of it, where that is not declared as one thing. */
function partAsks(
  file: ParsedFile,
  name: string,
  concept: CompiledConcept,
  members: ReadonlySet<string> | null,
): boolean {
  const first = partNamed(name, file);
  if (!first) return true;
  const asked = new Set<ts.Node>((members && methodsOf(first, members, file)) ?? [first]);
  for (const part of asked) {
    const used = new Set<string>();
    if (mentions(part, concept, used, [])) return true;
    for (const one of taken(part, used, file)) {
      const next = partNamed(one, file);
      if (next) asked.add(next);
    }
  }
  return false;
}

/** What is taken in, as it is called: `SignUpDto`, `registerSchema`. */
const SHAPE = /(dto|input|schema|args|request|payload|command|params|values|body|data|form|fields|details)s?$/i;

/** `import { SignUpDto } from './dtos'`, which only hands it on: the shape of what is taken in, wherever it is declared. */
function shapeAsks(name: string, file: ParsedFile, concept: CompiledConcept): boolean {
  const declared = importedAs(file.ast, name);
  return declared !== null && !ts.isSourceFile(declared) && mentions(declared, concept, new Set(), []);
}

const isDeclared = (node: ts.Node, name: string): boolean =>
  (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name) &&
  node.name.text === name;

function mentions(root: ts.Node, concept: CompiledConcept, used: Set<string>, called: ts.Node[]): boolean {
  let found = false;
  throughout(root, node => {
    if (found) return;
    if (isLeftEmpty(node) || isOnlyShown(node) || isLeftOut(node)) return;
    if (ts.isIdentifier(node)) {
      found = speaksOfAge(node.text, concept);
      if (!isMadeWithoutBirth(node)) used.add(node.text);
    } else if (ts.isStringLiteralLike(node))
      found = node.text.length <= 40 && speaksOfAge(node.text, concept) && !isListOfHosts(node.parent);
    if (ts.isCallExpression(node)) {
      const callee = calleeOf(node.expression);
      if (callee && !isGivenNoAge(node, callee, concept)) called.push(callee);
    }
  });
  return found;
}

/**
 * Without the names that stand in types alone: a client that is told the shape of an answer, `useMutation<SignUpMutation>()`,
 * asks nobody for what is in it. The shape of what is sent stays.
 */
function taken(root: ts.Node, names: ReadonlySet<string>, { side }: ParsedFile): ReadonlySet<string> {
  if (side !== 'client') return names;
  const found = new Set<string>();
  eachNode(root, node => {
    if (!ts.isIdentifier(node) || !names.has(node.text)) return;
    if (!isGivenType(node) || SHAPE.test(node.text)) found.add(node.text);
  });
  return found;
}

/** A type of what comes back: `useMutation<SignUpMutation>()`, `const user: User = await …`; not of what a function takes. */
function isGivenType(node: ts.Node): boolean {
  let at = node;
  while (ts.isTypeNode(at.parent) || ts.isQualifiedName(at.parent)) at = at.parent;
  return (ts.isTypeNode(at) || ts.isQualifiedName(at)) && !ts.isParameter(at.parent) && !isPartOfShape(at.parent);
}

/** What a shape is put together from says what is in it. */
const isPartOfShape = (node: ts.Node): boolean =>
  ts.isTypeElement(node) || ts.isTypeAliasDeclaration(node) || ts.isHeritageClause(node);

/** `age: null`, `birthday: ''`: what is known not to be known. */
function isLeftEmpty({ parent }: Partial<Pick<ts.Node, 'parent'>>): boolean {
  if (!parent || !ts.isPropertyAssignment(parent)) return false;
  const literal = literalOf(parent.initializer);
  return literal !== null && (literal.value === null || literal.value === undefined || literal.value === '');
}

/** `<input readOnly value={birthday} />` shows what is known, and asks nobody for it. */
function isOnlyShown(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return false;
  for (let at: ts.Node = node; at.parent && !ts.isStatement(at) && !isFunction(at); at = at.parent)
    if (ts.isJsxAttribute(at)) return isFixed(at.parent.properties.filter(ts.isJsxAttribute));
  return false;
}

/** `createUser(name, null)` of `createUser(name, birthday)`: what could take one in is given none here. */
function isGivenNoAge(
  { arguments: given }: ts.CallExpression,
  callee: FunctionNode,
  concept: CompiledConcept,
): boolean {
  const at = callee.parameters.findIndex(
    ({ name, initializer }) => ts.isIdentifier(name) && !initializer && speaksOfAge(name.text, concept),
  );
  if (at < 0 || given.slice(0, at + 1).some(one => ts.isSpreadElement(one))) return false;
  const value = given[at];
  const literal = value && literalOf(value);
  return !value || (!!literal && (literal.value === null || literal.value === undefined || literal.value === ''));
}

/** `validations/user.ts` with `export const createUser = { email: …, birthDate: … }`: what `createUser` takes in is checked by it. */
const OF_CHECKS = /(^|[/._-])(validat(e|ors?|ions?)|schemas?|dtos?)(?=[/._-])/i;

/** Whatever is kept is made by such a name. */
const OF_ANYTHING = /^(create|add|make|new|insert|save|store|post|handler|execute|run)(One)?$/i;

export function schemaAsksAge(name: ts.Node, context: DetectContext): boolean {
  const concept = context.guards.find(one => one.guard === 'age');
  const called = textOf(name);
  return context.files.some(
    file =>
      concept !== undefined &&
      !OF_ANYTHING.test(called) &&
      OF_CHECKS.test(file.path) &&
      file.indexed.names.has(called) &&
      holdsBirth(file.indexed.tokens) &&
      file.nodes.some(node => isDeclared(node, called) && mentions(node, concept, new Set(), [])),
  );
}
