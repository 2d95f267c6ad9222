import { namesBirth } from '../age/birth-names.ts';
import { isBirthName } from '../age/birth-words.ts';
import { literalOf } from '../literals.ts';
import { eachNode, enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { ageFieldAt } from './age-fields.ts';
import { changedBirthAt } from './changed-births.ts';
import { copiedAt, gatheredAt, givesOut } from './gathered-births.ts';
import { lostBirthAt } from './lost-births.ts';
import { isOfNobodyHere, otherBirthAt } from './other-births.ts';
import { isSignUpName } from './sign-up-words.ts';
import { declaredAt } from './declared-births.ts';
import { fieldAt } from './birth-fields.ts';

/** A place where a birth is taken in, handed on or kept. */
export interface BirthSite {
  node: ts.Node;
  trait: 'field' | 'declared' | 'reads' | 'sent' | 'stored' | 'dropped';
}

export function birthSitesIn(file: ParsedFile): BirthSite[] {
  const found: BirthSite[] = [];
  const read = new Set<ts.Node>();
  for (const node of file.nodes) {
    const site =
      fieldAt(node) ??
      ageFieldAt(node, file) ??
      declaredAt(node) ??
      keptAt(node, file) ??
      copiedAt(node, file) ??
      (isFunction(node) ? droppedBy(node) : null) ??
      lostAt(node, file) ??
      otherBirthAt(node, file) ??
      changedBirthAt(node, file) ??
      readAt(node, read, file);
    if (site && !found.some(one => one.node === site.node) && !isOfNobodyHere(site.node)) found.push(site);
  }
  return found;
}

const lostAt = (node: ts.Node, { side }: ParsedFile): BirthSite | null => {
  const lost = side === 'client' ? null : lostBirthAt(node);
  return lost && { node: lost, trait: 'dropped' };
};

export const DATES = /^(value|selected|selectedDate|modelValue|date|v-model)$/;
export const isDatePicker = (tag: string): boolean => splitWords(tag).some(word => /^(date|day|calendar)$/.test(word));

const KEEPS =
  /^(create\w*|insert\w*|save\w*|add\w*|upsert\w*|update\w*|set|values|store\w*|put|findOneAndUpdate|build|setDoc|addDoc|updateDoc)$/;
const SENDS =
  /^(\w*[rR]egister\w*|sign_?[uU]p\w*|post|patch|api|request|fetch|submit\w*|mutate\w*|axios|stringify|send|execute|dispatch|ajax)$/;

/** `birthday: faker.date.past()`: of somebody who does not exist. */
const isMadeUp = (value: ts.Expression): boolean => /\b(faker|chance|casual)\s*\./.test(value.getText());

const isNoBirth = (value: ts.Expression): boolean => literalOf(value) !== null || isMadeUp(value) || isWording(value);

/** `birthYear: { message: 'Birth year', context: 'Label' }`: how a field is called, in a table of texts. */
function isWording(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const isSaid = inner.properties.some(({ name }) => name && /^(message|defaultMessage)$/.test(textOf(name)));
  return (
    isSaid && inner.properties.every(one => ts.isPropertyAssignment(one) && ts.isStringLiteralLike(one.initializer))
  );
}

/** `StyleSheet.create({ birthInfo: { … } })`: how it looks. */
const STYLES = /^(StyleSheet\.create|(make|create|use)Styles?|styles?)$/;

/** A key that is given a birth inside what a call writes or sends. */
function keptAt(node: ts.Node, file: ParsedFile): BirthSite | null {
  const isKey = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  if (!isKey || !namesBirth(node.name)) return null;
  if (ts.isPropertyAssignment(node) && isNoBirth(node.initializer)) return null;
  const call = callAround(node);
  if (call && (givesOut(call) || STYLES.test(call.expression.getText()))) return null;
  const name = (call ? nameOf(call.expression) : null) ?? '';
  const gathered = SENDS.test(name) || KEEPS.test(name) ? null : gatheredAt(node, KEEPS, SENDS, file);
  if (gathered) return gathered;
  if (SENDS.test(name) || (call && isRequest(call))) return { node: node.name, trait: 'sent' };
  if (!KEEPS.test(name)) return null;
  return { node: node.name, trait: file.side === 'client' ? 'sent' : 'stored' };
}

/** `json('patch', '/me', { date_of_birth })`: whatever the function is called, it is given a method and an address. */
const isRequest = (call: ts.CallExpression | ts.NewExpression): boolean => {
  const texts = (call.arguments ?? []).flatMap(one => (ts.isStringLiteralLike(one) ? [one.text] : []));
  return texts.some(text => /^(post|put|patch)$/i.test(text)) && texts.some(text => text.startsWith('/'));
};

/** The call that an object, however deep, is an argument of. */
function callAround(node: ts.Node): ts.CallExpression | ts.NewExpression | null {
  for (let at = node.parent; at; at = at.parent) {
    if (isFunction(at)) return null;
    if (ts.isCallExpression(at)) return at;
    if (ts.isNewExpression(at)) return at;
    if (
      !ts.isObjectLiteralExpression(at) &&
      !ts.isPropertyAssignment(at) &&
      !ts.isArrayLiteralExpression(at) &&
      !ts.isAsExpression(at) &&
      !ts.isParenthesizedExpression(at)
    )
      return null;
  }
  return null;
}

const RECEIVED = /^(body|data|form|formData|values|input|dto|payload|params|fields|query|args)$/;

/** The first time that code which makes an account reads the birth that it was sent. */
function readAt(node: ts.Node, read: Set<ts.Node>, file: ParsedFile): BirthSite | null {
  if (!ts.isPropertyAccessExpression(node) || !namesBirth(node.name)) return null;
  // `<input value={form.birthday}>` shows what a field holds; the field is the fact.
  const isBody = file.side === 'server' && isOfBody(node.expression);
  if (!(isBody || RECEIVED.test(nameOf(node.expression) ?? '')) || ts.isJsxExpression(node.parent)) return null;
  let outer: ts.Node = node;
  for (let at: ts.Node = node; at && !ts.isSourceFile(at); at = at.parent) if (isFunction(at)) outer = at;
  const around = enclosingNames(node);
  const path = file.path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-2);
  const isAccount = [...around, ...path].some(isSignUpName);
  if ((!isAccount && !isBody && !changesProfile(around, path, file)) || read.has(outer)) return null;
  read.add(outer);
  // What is kept under its own name is a fact already.
  return ts.isPropertyAssignment(node.parent) ? null : { node: node.name, trait: 'reads' };
}

/** `req.body`, `const packet = req.body`: what a request brings; whoever sends a birth there is asked for it. */
function isOfBody(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  return value !== null && /^(req|request|ctx\.request|ctx\.req)\.body$/.test(unwrap(value).getText());
}

/** On a server: `updateProfile(data)`, or a check in the file of profiles: `isBirthdayValid(data)`. */
function changesProfile(around: readonly string[], path: readonly string[], { side }: ParsedFile): boolean {
  const isProfile = [...around, ...path].some(name => splitWords(name).some(word => /^profiles?$/.test(word)));
  const changes = around.some(name => splitWords(name).some(word => CHANGES.test(word)));
  return side !== 'client' && isProfile && changes;
}

const CHANGES = /^(update|edit|save|set|change|patch|valid|validate|check)$/;

/** A function that makes an account, says that it takes a birth, and does nothing with it. */
function droppedBy(node: FunctionNode): BirthSite | null {
  const name = node.name ? textOf(node.name) : '';
  if (!isSignUpName(name) || !node.body) return null;
  const [declared, ...more] = node.parameters.flatMap(declarationsIn);
  if (!declared || more.length > 1) return null;
  let isUsed = false;
  let isHandedOn = false;
  eachNode(node.body, one => void (isUsed ||= ts.isIdentifier(one) && isBirthName(one.text)));
  for (const parameter of node.parameters) {
    // A whole object that is handed on, or the rest of one, may carry it.
    isHandedOn ||= ts.isIdentifier(parameter.name) && declared.pos >= parameter.pos && declared.end <= parameter.end;
    isHandedOn ||=
      ts.isObjectBindingPattern(parameter.name) && parameter.name.elements.some(one => !!one.dotDotDotToken);
  }
  return isUsed || isHandedOn ? null : { node: declared, trait: 'dropped' };
}

function declarationsIn(parameter: ts.ParameterDeclaration): ts.Node[] {
  const found: ts.Node[] = [];
  eachNode(parameter, one => {
    if (ts.isPropertySignature(one) && namesBirth(one.name)) found.push(one.name);
    if (ts.isBindingElement(one) && ts.isIdentifier(one.name) && isBirthName(one.name.text)) found.unshift(one.name);
  });
  return found;
}
