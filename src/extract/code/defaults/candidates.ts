import { atomOwner, classOwner, fileName, ownerOf, readOwner } from './owners.ts';
import { schemaOwner } from './schema-owners.ts';
import { objectOwner } from './object-owners.ts';
import type { Owner } from './owners.ts';
import { firstWrite } from './accounts.ts';
import { filledIn } from './filled-in.ts';
import { harmThreshold } from './generators.ts';
import { askedOfService } from './asked-of-services.ts';
import { checkedValue } from './checked-values.ts';
import { grantedRow, grantsOf, ownerOfGrant, rightOf } from './grants.ts';
import { setOnNew } from './made-by-steps.ts';
import { fallbackOf } from './read-fallbacks.ts';
import { columnDefault, declaredDefault, decoratedDefault, keyedRead, namedRow } from './schemas.ts';
import { isNamedSo, readCandidates, textOfKey } from './read-under-keys.ts';
import { registeredSetting } from './registered.ts';
import { controlValue } from './states.ts';
import { stateOfEffect } from './effects.ts';
import { startingControl } from './markup.ts';
import { occasionOf, ownerOfOccasion } from './occasions.ts';
import { queryStarts } from './queries.ts';
import { assignedInBranch, formOwner, refusal, scalarState, storedFallback } from './scalars.ts';
import type { Start } from './starts.ts';
import {
  heldFirst,
  lazyStart,
  madeStore,
  memberStart,
  moduleStart,
  namedConstant,
  namedFallback,
  pairOf,
  provided,
  setForAll,
} from './starts.ts';
import { otherAlternatives } from './stored-reads.ts';
import { storedAnswer, storedTest } from './stored-tests.ts';
import { switchedPart } from './switched-parts.ts';
import { alternatives } from './fallbacks.ts';
import { missingInFilter } from './missing-in-filters.ts';
import { isReplacedByAnswer } from './replaced.ts';
import { setAnew } from './set-anew.ts';
import { setOnTable } from './set-on-tables.ts';
import { otherwiseOwner } from './otherwise.ts';
import { nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A name, the value that stands for it when nobody chose, and how to find out of what it is the default. */
export interface Candidate {
  node: ts.Node;
  name: ts.Node;
  /** What the name says; the last part of a key with dots. */
  text: string;
  value: ts.Expression;
  /** What the value means, where that is not in itself. */
  means?: readonly string[] | undefined;
  /** The part of the text of `name` that names the setting, in a query. */
  within?: string;
  owner: () => Owner | null;
}

/** `{ DirectMessage: 'all', Group: 'all' }`: every key is one of a list of kinds. */
const isKeyedByKinds = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.length > 1 &&
  properties.every(({ name }) => name && ts.isIdentifier(name) && /^\p{Lu}\p{Ll}/u.test(name.text));

const known = new WeakMap<ParsedFile, readonly Candidate[]>();

/** Kinds of node that `candidatesAt` looks at. */
const KINDS = [
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.PropertyDeclaration,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.VariableDeclaration,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.BindingElement,
  ts.SyntaxKind.Parameter,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateExpression,
];

/** Everything in a file that has the form of a default, whatever it is about. */
export function candidatesIn(file: ParsedFile): readonly Candidate[] {
  let found = known.get(file);
  if (!found) {
    found = file.ofKinds(KINDS).flatMap(candidatesAt);
    known.set(file, found);
  }
  return found;
}

function candidatesAt(node: ts.Node): Candidate[] {
  const one = (name: ts.Node, value: ts.Expression, owner: Candidate['owner'], text = textOf(name)): Candidate[] => [
    { node, name, text, value, owner },
  ];
  if (ts.isPropertyAssignment(node)) {
    const name = keyOf(node.name);
    if (!name) return [];
    // `[Setting.ShowNsfw]`: a member, whatever it begins with; one in capitals stays as it is.
    const text =
      ts.isComputedPropertyName(node.name) || isKeyedByKinds(node.parent)
        ? textOf(name).replace(/^\p{Lu}(?!\p{Lu})/u, first => first.toLowerCase())
        : textOf(name);
    const missing = missingInFilter(node);
    if (missing) return [started(node, missing)];
    const dotted = ts.isStringLiteralLike(name) ? dottedKey(name.text) : null;
    if (dotted) return one(name, node.initializer, () => under(objectOwner(node), dotted.above), dotted.last);
    const declared = declaredDefault(node.initializer);
    const part = switchedPart(node);
    if (part) return [started(node, part)];
    const control = controlValue(node);
    if (control) return one(name, control, () => objectOwner(node), text);
    const occasion = occasionOf(node);
    if (occasion) return one(name, node.initializer, () => ownerOfOccasion(occasion), textOf(occasion.name));
    const held = declared ? null : heldFirst(node.initializer);
    if (held) return one(name, held.value, () => heldOwner(node, held.isKept), text);
    return declared
      ? one(name, declared, () => schemaOwner(node), text)
      : one(name, node.initializer, () => objectOwner(node) ?? otherwiseOwner(node) ?? askedOfService(node), text);
  }
  if (ts.isShorthandPropertyAssignment(node)) return one(node.name, node.name, () => objectOwner(node));
  if (ts.isObjectLiteralExpression(node)) {
    const row = namedRow(node);
    const harm = row ? null : harmThreshold(node);
    if (harm) return [started(node, harm)];
    const granted = row ? null : grantedRow(node);
    if (granted) return [started(node, granted)];
    return row ? one(row.name, row.value, () => atomOwner(node) ?? schemaOwner(node)) : [];
  }
  if (ts.isPropertyDeclaration(node) && !ts.isComputedPropertyName(node.name)) {
    const held = node.initializer && heldFirst(node.initializer);
    if (isReplacedByAnswer(node)) return [];
    const decorated = decoratedDefault(node);
    const anew = decorated || !node.initializer ? null : setAnew(node);
    if (anew) return anew.value ? one(anew.name, anew.value, () => classOwner(node)) : [];
    const value = decorated ?? held?.value ?? node.initializer;
    return value ? one(node.name, value, () => classOwner(node)) : [];
  }
  if (ts.isCallExpression(node)) {
    const column = columnDefault(node);
    if (column && ts.isStringLiteralLike(column.name))
      return one(column.name, column.value, () => ownerOf('schema', 'table', column.table));
    const read = keyedRead(node);
    const registered = registeredSetting(node, read !== null);
    if (registered) return [started(node, registered)];
    const first = read ? null : firstWrite(node);
    const set = read || first ? null : setForAll(node);
    if (set) return [started(node, set)];
    if (first) return one(nameNode(first.key) ?? first.key, first.value, () => first.owner, textOfKey(first.key));
    const checked = read ? null : checkedValue(node);
    if (checked) return [started(node, checked)];
    if (!read) {
      return grantsOf(node).map(({ name, to }) => {
        const owner = () => ownerOfGrant(to.text);
        return { node, name, text: rightOf(name.text), value: to, means: ['everyone'], owner };
      });
    }
    return readCandidates(node, read);
  }
  if (ts.isNewExpression(node)) {
    const read = keyedRead(node);
    return read && !isNamedSo(node, read.key) ? readCandidates(node, read) : [];
  }
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const control = startingControl(node);
    if (!control) return provided(node).map(one => started(node, one));
    return control ? [{ ...one(control.name, control.value, () => formOwner(node))[0]!, means: control.means }] : [];
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    return queryStarts(node).map(({ column, literal, within, owner }) => ({
      node,
      name: node,
      text: column,
      value: node,
      means: [literal],
      within,
      owner,
    }));
  }
  if (ts.isArrayLiteralExpression(node)) {
    const pair = pairOf(node);
    return pair ? [started(node, pair)] : [];
  }
  const start =
    storedTest(node) ??
    memberStart(node) ??
    setOnTable(node) ??
    (ts.isVariableDeclaration(node) ? (moduleStart(node) ?? namedConstant(node) ?? madeStore(node)) : null);
  if (start) return [started(node, start)];
  const fallbacks = namedFallback(node);
  if (fallbacks.length > 0) return fallbacks.map(one => started(node, one));
  const stored = storedFallback(node) ?? refusal(node);
  if (stored) return one(stored.name, stored.value, () => readOwner(stored.source));
  const filled = filledIn(node);
  if (filled) return one(filled.name, filled.value, filled.owner);
  const anew = setOnNew(node);
  if (anew) return [started(node, anew)];
  const assigned = assignedInBranch(node);
  if (assigned) return one(assigned.name, assigned.value, () => null);
  const scalar = stateOfEffect(node) ?? scalarState(node);
  if (scalar) {
    const lazy = lazyStart(scalar.value);
    const owner = () =>
      lazy?.isKept ? ownerOf('read', 'kept state', textOf(scalar.name), [], ['setting']) : formOwner(node);
    const answer = lazy && storedAnswer(lazy.value);
    return one(scalar.name, lazy?.value ?? scalar.value, owner).map(found =>
      answer ? { ...found, means: [answer] } : found,
    );
  }
  return [...alternatives(node), ...otherAlternatives(node)].flatMap(([value, other]) => {
    const found = fallbackOf(node, value);
    return found ? one(found.name, other, found.owner, found.text) : [];
  });
}

const started = (node: ts.Node, { name, text, value, means, owner }: Start): Candidate => ({
  node,
  name,
  text,
  value,
  means,
  owner,
});

/** `'privacy.profile': 'public'`: the last part is the setting, those before it say of what. */
function dottedKey(key: string): { last: string; above: readonly string[] } | null {
  const parts = /^[\w-]+([.:/][\w-]+)+$/.test(key) ? key.split(/[.:/]/) : [];
  return parts.length > 1 ? { last: parts.at(-1)!, above: parts.slice(0, -1) } : null;
}

const under = (owner: Owner | null, keys: readonly string[]): Owner | null =>
  owner && { ...owner, words: [...owner.words, ...keys.flatMap(splitWords)] };

/** `autoplay: writable(true)` in an object of settings, or of a store that keeps them. */
function heldOwner(node: ts.PropertyAssignment, isKept: boolean): Owner | null {
  const owner = objectOwner(node);
  if (owner) return owner;
  const holder = node.parent.parent;
  const name = ts.isVariableDeclaration(holder) && ts.isIdentifier(holder.name) ? holder.name.text : fileName(node);
  return ownerOf('table', 'object', name, [], [fileName(node), ...(isKept ? ['setting'] : [])]);
}

/** `name`, `'name'`, `[Keys.NAME]`. */
function keyOf(name: ts.PropertyName): ts.Node | null {
  return ts.isComputedPropertyName(name) ? nameNode(name.expression) : name;
}
