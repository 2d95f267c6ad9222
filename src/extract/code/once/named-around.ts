import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, enclosingNames } from '../names.ts';
import { GLANCE } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike } from '../unlike.ts';

/** Where an operation is done, and what it was found as. */
export interface Done {
  concept: CompiledConcept;
  file: ParsedFile;
  node: ts.Node;
}

/** The function that is named for what it does, further up than where it does it. */
interface Named {
  node: ts.Node;
  symbol: string;
}

/** Acts that somebody looks for by the name of the function. A loop of a feed or a player is not done by a function. */
const ACTS: ReadonlySet<string> = new Set([
  'dm-send',
  'report-entry-point',
  'block-user',
  'image-upload',
  'sign-up',
  'push-notification',
  'livestream',
  'payment',
  'geolocation',
  'age-check',
  'age-collection',
  'parental-control',
  'search-discoverability',
]);

/** Said of what happens beside the act, or of what is changed on the way. */
const BESIDE = /^(own-map|sent|changed|paid-out)$/;

/**
 * `async function submitReport(…) { …thirty lines…; await reports.insert(row) }`: who looks for the act looks for the name. It
 * is stated there once more, and the place where it is done, which is judged, names it.
 */
export function withNames(drafts: readonly Draft[], done: ReadonlyMap<Draft, Done>): Draft[] {
  const lines = new Map<string, number[]>();
  const linesOf = ({ concept, at: { path } }: Draft) => {
    const key = `${concept} ${path}`;
    let known = lines.get(key);
    if (!known) lines.set(key, (known = []));
    return known;
  };
  for (const draft of drafts) linesOf(draft).push(draft.at.start.line);
  return drafts.flatMap((draft): Draft[] => {
    const where = done.get(draft);
    const named = where && ACTS.has(draft.concept) ? namedAround(where) : null;
    // A look at a map, or a name for a place, is not what the function around it is there for.
    if (!named || draft.kind !== 'operation' || draft.traits?.some(one => BESIDE.test(one))) return [draft];
    const { concept, file } = where!;
    const at = file.placeOf(named.node);
    const told = { ...draft, also: [...(draft.also ?? []), { at, message: `it is done in ${named.symbol}` }] };
    const known = linesOf(draft);
    if (known.some(line => Math.abs(line - at.start.line) < GLANCE)) return [draft];
    known.push(at.start.line);
    const { side, guards } = draft;
    const around = enclosingNames(named.node);
    const base = { kind: 'operation' as const, concept: concept.id, at, around, symbol: named.symbol, side, guards };
    return [told, { ...base, argument: null, isRepeated: true }];
  });
}

/** Null where the function is named for something else. */
function namedAround({ concept, node }: Done): Named | null {
  const named = nearestNamed(node);
  const words = named ? splitWords(named.symbol) : [];
  return named && isNamedFor(concept, words) && !isUnlike(concept, words, null, false) ? named : null;
}

function isNamedFor(concept: CompiledConcept, words: readonly string[]): boolean {
  // `open` says it only of what stands before it.
  if (concept.calls.some(pattern => !pattern.receivers && fitsPattern(pattern, words))) return true;
  if (words.some(word => MORE[concept.id]?.test(word))) return true;
  const telling = tellingWords(concept);
  return words.some(word => telling.has(word) || telling.has(word.replace(/s$/, '')));
}

/** What such a function is called where the concept is known by the names of vendors. */
const MORE: Readonly<Record<string, RegExp>> = {
  payment: /^(subscribe|donate|buy|purchase|pay|upgrade|contribute)$/,
};

/** Words of making and showing, and of people: in the names of all that a product does. */
const GENERAL =
  /^(create|add|open|start|get|set|show|display|on|off|in|up|handle|toggle|update|save|put|post|make|new|do|use|is|can|has|launch|present|request|select|change|insert|upsert|confirm|modal|dialog|form|user|users|account|member|person|people|profile|contact|friend|id|by|to|with|of|for|from|the|a|an|and|or|my|content|data|view|page|screen|item|action|player|author|owner|find|token|check|guard|step|state|session|first|direct|private|all|list|name|type|code|read|load|fetch|delete|remove|edit|enable|disable|ask|init|begin|expand|async|ref|mutation|event|sheet|popup|drawer|prompt|control)$/;

const telling = new WeakMap<CompiledConcept, ReadonlySet<string>>();

/** The words by which the concept is known in names: `block`, `report`, `avatar`. */
function tellingWords(concept: CompiledConcept): ReadonlySet<string> {
  let words = telling.get(concept);
  if (!words) {
    const phrases = [
      ...concept.calls.flatMap(({ names, objects }) => [...names, ...(objects ?? [])]),
      ...concept.jsx.flatMap(({ names }) => names),
      ...concept.properties.flatMap(({ names, objects }) => [...names, ...(objects ?? [])]),
    ];
    // Of a control its labels begin with the word; what is reported or blocked says nothing: `Comment` is what is shown.
    const said =
      concept.fact === 'control'
        ? concept.labels.map(({ words: [first] }) => first!)
        : phrases.flatMap(one => one.words);
    const all = said.filter(word => word.length > 1 && !GENERAL.test(word));
    telling.set(concept, (words = new Set(all)));
  }
  return words;
}

function nearestNamed(node: ts.Node): Named | null {
  for (let around = enclosingFunction(node); around; around = enclosingFunction(around)) {
    const name = nameOfFunction(around);
    if (name) return name;
  }
  return null;
}

/** The name under which a function is found: its own, that of what it is put in, or that of the operation it is typed as. */
function nameOfFunction(around: FunctionNode): Named | null {
  if (ts.isConstructorDeclaration(around) || ts.isAccessor(around)) return null;
  let holder: ts.Node = around.name ? around : around.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  // A thunk: `const reportProject = id => dispatch => { … }`
  while (ts.isArrowFunction(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  if (ts.isBinaryExpression(holder)) return ts.isPropertyAccessExpression(holder.left) ? named(holder.left.name) : null;
  if (ts.isVariableDeclaration(holder)) {
    // `const resolver: MutationResolvers['submitReport'] = …`
    const type = holder.type && ts.isIndexedAccessTypeNode(holder.type) ? holder.type.indexType : null;
    const literal = type && ts.isLiteralTypeNode(type) ? type.literal : null;
    if (literal && ts.isStringLiteral(literal)) return named(literal);
  }
  const { name } = holder as ts.NamedDeclaration;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isPrivateIdentifier(name))
    ? named(name)
    : null;
}

const named = (node: ts.Identifier | ts.StringLiteral | ts.MemberName): Named => ({ node, symbol: node.text });
