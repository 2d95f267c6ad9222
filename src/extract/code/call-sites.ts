import type { CallPattern, CompiledConcept } from './concepts.ts';
import { fitsPattern } from './concepts.ts';
import type { EvidenceReader } from './evidence.ts';
import { literalOf } from './literals.ts';
import { chainOf, nameNode, nameOf, receiverOf, unwrap } from './names.ts';
import { isOnOneself } from './own-person.ts';
import { valueOf } from './scopes.ts';
import type { ParsedFile } from './slice.ts';
import { hasAnyPhrase, isPhrase, splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';
import type { Binding } from './imports.ts';
import { isUnlike, isWithinUnlike } from './unlike.ts';

/** A call with a name, and what its name says. */
export interface CallSite {
  call: ts.CallExpression;
  /** The name that is called, without what stands before the dot. */
  head: ts.Node;
  name: string;
  words: readonly string[];
  /** Words of what stands directly before the dot; of the table that an insert names. */
  receiver: readonly string[];
  file: ParsedFile;
}

export function callSiteOf(call: ts.CallExpression, file: ParsedFile): CallSite | null {
  const head = nameNode(call.expression);
  const name = nameOf(call.expression);
  if (!head || name === null) return null;
  let receiver: readonly string[] | null = null;
  return {
    call,
    head,
    name,
    words: splitWords(name),
    // Most calls are ruled out by their name alone.
    get receiver() {
      return (receiver ??= receiverWords(call));
    },
    file,
  };
}

const named = new WeakMap<CompiledConcept, Map<string, boolean>>();

/** Whether a call of the name could be one of the concept: names repeat, so each is asked once. */
export function couldBeCallOf(concept: CompiledConcept, name: string, { imports }: ParsedFile): boolean {
  if (concept.imports.length > 0 && imports.size > 0 && importsOneOf(concept, imports)) return true;
  return fitsCallName(concept, name);
}

/** Whether the name alone is one that a pattern of the concept describes. */
export function fitsCallName(concept: CompiledConcept, name: string): boolean {
  let answers = named.get(concept);
  if (!answers) named.set(concept, (answers = new Map()));
  let answer = answers.get(name);
  if (answer === undefined) {
    const words = splitWords(name);
    answers.set(name, (answer = concept.calls.some(pattern => fitsPattern(pattern, words))));
  }
  return answer;
}

function importsOneOf(concept: CompiledConcept, imports: ParsedFile['imports']): boolean {
  for (const { specifier } of imports.values())
    if (concept.imports.some(one => specifier.startsWith(one.package))) return true;
  return false;
}

function receiverWords(call: ts.CallExpression): readonly string[] {
  const receiver = receiverOf(call.expression);
  if (!receiver) return [];
  const inner = unwrap(receiver);
  // `db.insert(messages).values(…)`, `supabase.from('messages').insert(…)`: the table is what is written to.
  const [first] = call.arguments;
  if (/^insert(Into)?$/.test(nameOf(call.expression) ?? '') && first && ts.isIdentifier(first))
    return splitWords(first.text);
  // `const message = new DirectMessage(…); message.save()`
  const made = ts.isIdentifier(inner) ? valueOf(inner) : null;
  const origin = made && ts.isNewExpression(unwrap(made)) ? made : receiver;
  return splitWords(chainOf(origin).at(-1) ?? '');
}

/** Whether the call is one that the concept describes, with all the evidence that its pattern needs. */
export function isCallOf(concept: CompiledConcept, site: CallSite, evidence: EvidenceReader): boolean {
  const { name, words, call, file } = site;
  const isNamed = fitsCallName(concept, name) && concept.calls.some(pattern => fitsName(pattern, site));
  if (!isNamed && !isImportedCall(concept, site)) return false;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return false;
  if (isWithinUnlike(concept, file.path, call)) return false;
  if (isToOneself(concept, call)) return false;
  return (
    isImportedCall(concept, site) ||
    concept.calls.some(pattern => fitsName(pattern, site) && fitsArguments(pattern, concept, site, evidence))
  );
}

/** What is done to somebody is not done where a person names nobody else: `client.user.openDM()` opens one's own notes. */
export const isToOneself = ({ evidence }: CompiledConcept, call: ts.CallExpression): boolean =>
  evidence.has('recipient-argument') && isOnOneself(call);

function fitsName(pattern: CallPattern, site: CallSite): boolean {
  return fitsPattern(pattern, site.words) && fitsReceiver(pattern, site);
}

export function fitsReceiver({ receivers }: CallPattern, site: CallSite): boolean {
  return !receivers || hasAnyPhrase(site.receiver, receivers);
}

function fitsArguments(
  { needsString, needs }: CallPattern,
  concept: CompiledConcept,
  site: CallSite,
  evidence: EvidenceReader,
): boolean {
  // `getFlag('--port')` reads the command line.
  if (needsString && (stringArgument(site.call)?.startsWith('-') ?? true)) return false;
  return needs.length === 0 || needs.some(kind => evidence(kind, concept, site));
}

/** The first argument, if it is a string or a local constant that is one. */
export function stringArgument({ arguments: [first] }: ts.CallExpression): string | null {
  const literal = first ? literalOf(first) : null;
  return typeof literal?.value === 'string' ? literal.value : null;
}

export function hasUnlikeArgument({ unlike }: CompiledConcept, call: ts.CallExpression): boolean {
  if (unlike.argument.length === 0) return false;
  return call.arguments.some(argument =>
    namesIn(argument).some(name => hasAnyPhrase(splitWords(name), unlike.argument)),
  );
}

/** Names, keys and short strings in an argument; functions are not part of what is handed over. */
export function namesIn(argument: ts.Node, depth = 6): string[] {
  if (ts.isFunctionLike(argument) || depth === 0) return [];
  if (ts.isIdentifier(argument) || ts.isPrivateIdentifier(argument)) return [argument.text];
  if (ts.isStringLiteralLike(argument)) return argument.text.length <= 40 ? [argument.text] : [];
  // What is written as JSON is said of a thing that may stand beside it.
  if (ts.isCallExpression(argument) && argument.expression.getText() === 'JSON.stringify')
    return argument.arguments.flatMap(one => namesIn(one, depth - 1));
  const names: string[] = [];
  ts.forEachChild(argument, child => void names.push(...namesIn(child, depth - 1)));
  return names;
}

/** A call of something imported from a package, or of a local object made by it. */
export function isImportedCall(concept: CompiledConcept, { call, file }: CallSite): boolean {
  if (concept.imports.length === 0) return false;
  const chain = chainOf(call.expression);
  const origin = originOf(call.expression, file);
  return concept.imports.some(one => {
    if (!origin || (origin.specifier !== one.package && !origin.specifier.startsWith(`${one.package}/`))) return false;
    const names = origin.name === 'default' || origin.name === '*' ? chain.slice(1) : [origin.name, ...chain.slice(1)];
    return (
      one.name.length === 0 || isPhrase(names.slice(-one.name.length), { words: one.name, joined: one.name.join('') })
    );
  });
}

function originOf(expression: ts.Expression, file: ParsedFile, depth = 3): Binding | null {
  let root = unwrap(expression);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  if (ts.isCallExpression(root) || ts.isNewExpression(root))
    return depth > 0 ? originOf(root.expression, file, depth - 1) : null;
  if (!ts.isIdentifier(root)) return null;
  const binding = file.imports.get(root.text);
  if (binding) return binding;
  const value = valueOf(root);
  return value && depth > 0 ? originOf(value, file, depth - 1) : null;
}
