import { declaredName, eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';
import { isOfModelKit } from './model-kits.ts';

/** What a type says of whom a message may be from. */
const FROM = /^(role|sender|type|from|author|speaker)$/;
const MAY_SAY =
  /\b(?:role|sender|type|from|author|speaker)\??: *(?:\| *)?['"]\w{1,20}['"](?:\s{0,40}\|\s{0,40}['"]\w{1,20}['"]){1,6}(?!\s{0,40}\|)/;
export const PERSON = /^(user|human)$/;
export const MODEL = /^(ai|assistant|model)$/;
/** What the page itself adds. */
export const PAGE = /^(system|tool|error)$/;

/** Somebody else who is shown or written to, beside the model. */
const OTHERS =
  /\b(?:sender|author|from|owner|creator)[?!]?\.(?:name|nick|user|display|avatar|photo)|\b(?:recipient|participant|receiver|addressee|partner|to_?user|user_?to\b|friend|match_?id|dms?\b|direct_?message|private_?message|contact|peer)|\b(?:sender|from|to|other|target)_?(?:u?id|user|person|member)s?\b|\bsend_?(?:dm|direct|private)|\buser_?ids?\b|\bconversation_?ids?\b|\b(?:users?|members|conversations|chats)\/\$\{/i;
/** Whether a text names anybody who may be written to, or may have written. */
export const namesOthers = (text: string): boolean => OTHERS.test(text);
/** A line that is made for whoever writes or for the model. */
const MAKES = /\b(?:role|sender|type|from|author|speaker)['"]?\s*:\s*['"](?:user|human|ai|assistant|model)['"]/;

/** A type that says so, and the name it is declared under. */
interface Turns {
  at: ts.Node;
  name: string | null;
}
const known = new WeakMap<ts.SourceFile, readonly Turns[]>();

/**
 * `role: 'user' | 'assistant'`: a message can be from nobody but whoever writes and a model. Not where an agent or another
 * person is named as well, nor `'user' | 'bot'`, which accounts are.
 */
export const takesTurns = ({ ast }: ParsedFile): boolean => turnsIn(ast).length > 0;

/**
 * Whether something is done in such a talk: the function that it stands in holds the type, names it, or makes a line of it. What
 * stands beside it in the file may be between people.
 */
export function isWithModel(node: ts.Node): boolean {
  if (isOfModelKit(node)) return true;
  const turns = turnsIn(node.getSourceFile());
  if (turns.length === 0 && !MAKES.test(node.getSourceFile().text)) return false;
  const whole = outermostAround(node);
  if (turns.length === 0) return makesBothSides(whole, namedAround(node) ?? whole);
  const text = whole.getText();
  return (
    MAKES.test(text) ||
    turns.some(({ at, name }) => isWithin(at, whole) || (name !== null && new RegExp(`\\b${name}\\b`).test(text)))
  );
}

/** What a line holds of what is said. */
const SAID = /^(content|text|parts|message)$/;

/** What is asked of a server. */
const ASKS =
  /^(fetch|\$fetch|post|put|patch|request|axios|ajax|stringify|mutate|create|complete|generate\w*|stream\w*)$/;

/** `{ role: 'user', content }` and `{ role: 'assistant', content }`, and no line that is from anybody else. */
function makesBothSides(whole: ts.Node, own: ts.Node): boolean {
  if (OTHERS.test(whole.getSourceFile().text)) return false;
  const made = new Set<string>();
  const look = (node: ts.Node): void => {
    // What is asked of a model by another function beside it, a draft or an advice, says nothing of this one.
    if (ts.isCallExpression(node) && ASKS.test(nameOf(node.expression) ?? '') && !isWithin(node, own)) return;
    if (ts.isObjectLiteralExpression(node)) note(node);
    ts.forEachChild(node, look);
  };
  const note = (node: ts.ObjectLiteralExpression): void => {
    const named = node.properties.flatMap(one => (one.name ? textOf(one.name) : []));
    const role = node.properties.find(one => one.name && textOf(one.name) === 'role');
    if (!role || !named.some(name => SAID.test(name))) return;
    const value = ts.isPropertyAssignment(role) ? unwrap(role.initializer) : null;
    made.add(value && ts.isStringLiteralLike(value) ? value.text : '');
  };
  look(whole);
  const all = [...made];
  return (
    all.some(role => PERSON.test(role)) &&
    all.some(role => MODEL.test(role)) &&
    all.every(role => [PERSON, MODEL, PAGE].some(test => test.test(role)))
  );
}

/** The nearest function around that has a name, be it the one that is declared by it. */
function namedAround(node: ts.Node): ts.Node | null {
  const { parent } = node;
  if (parent && ts.isVariableDeclaration(parent) && parent.name === node && parent.initializer)
    if (isFunction(unwrap(parent.initializer))) return unwrap(parent.initializer);
  for (let at = node; at && !ts.isSourceFile(at); at = at.parent)
    if (isFunction(at) && declaredName(at) !== null) return at;
  return null;
}

/** The outermost function that a node stands in; without one, what holds it. */
export function outermostAround(node: ts.Node): ts.Node {
  let whole: ts.Node = node;
  let isFound = false;
  for (let at = node; at.parent && !ts.isSourceFile(at); at = at.parent)
    if (isFunction(at) || !isFound) [whole, isFound] = [at, isFound || isFunction(at)];
  return whole;
}

/** The types of a file that say so; none where somebody else is named in it. */
export function turnsIn(source: ts.SourceFile): readonly Turns[] {
  let turns = known.get(source);
  if (!turns) known.set(source, (turns = readTurns(source)));
  return turns;
}

function readTurns(source: ts.SourceFile): Turns[] {
  if (!MAY_SAY.test(source.text) || OTHERS.test(source.text)) return [];
  const found: Turns[] = [];
  eachNode(source, at => {
    if (!ts.isUnionTypeNode(at) || !isOfTurns(at)) return;
    const { parent } = at;
    if (!ts.isPropertySignature(parent) && !ts.isPropertyDeclaration(parent) && !ts.isParameter(parent)) return;
    if (FROM.test(textOf(parent.name))) found.push({ at, name: nameAround(at) });
  });
  return found;
}

function isOfTurns({ types }: ts.UnionTypeNode): boolean {
  const names = types.map(one =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? one.literal.text : '',
  );
  return (
    names.some(name => PERSON.test(name)) &&
    names.some(name => MODEL.test(name)) &&
    names.every(name => [PERSON, MODEL, PAGE].some(test => test.test(name)))
  );
}

function nameAround(at: ts.Node): string | null {
  for (let around = at.parent; around; around = around.parent)
    if (ts.isTypeAliasDeclaration(around) || ts.isInterfaceDeclaration(around) || ts.isClassDeclaration(around))
      return around.name ? nameOf(around.name) : null;
  return null;
}
