import { nameNode, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import { symbolOf } from './clients.ts';
import type { Row } from './row.ts';
import { bare, fixedText } from './tables.ts';

/** Functions that are given where a document lies, and what it holds. */
const AT_PATH = /^(addDoc|setDoc|updateDoc|push|set|update)$/;
/** The same as members of what lies there. */
const ON_PATH = /^(add|set|update|push)$/;
/** Calls that say where something lies. */
const PLACES = /^(collection|doc|document|ref|child|collectionGroup|push)$/;

/** What is kept in a store of documents under a path: `addDoc(collection(db, 'chats', id, 'messages'), { … })`. */
export function rowOfDocument(call: ts.CallExpression): Row | null {
  const name = nameOf(call.expression) ?? '';
  const head = nameNode(call.expression);
  if (!head) return null;
  const [first, second] = call.arguments;
  const isMember = ts.isPropertyAccessExpression(call.expression);
  const onMember =
    isMember && ON_PATH.test(name) && first
      ? placeOf((call.expression as ts.PropertyAccessExpression).expression)
      : null;
  if (onMember) return rowAt(onMember, first, call, head);
  // `addDoc(place, { … })`, `batch.set(place, { … })`
  const place = AT_PATH.test(name) && first && second ? placeOf(first) : null;
  return place && rowAt(place, second, call, head);
}

function rowAt(
  segments: readonly Segment[],
  given: ts.Expression | undefined,
  call: ts.CallExpression,
  at: ts.Node,
): Row | null {
  const names = segments.flatMap(one => (one === null ? [] : [one]));
  const table = bare(names.at(-1) ?? '');
  if (table.length === 0) return null;
  const kept = columnsOf(given);
  // `updateDoc(chat, { messages: arrayUnion({ … }) })`: an entry of a list in the document.
  const union = kept.columns.find(({ value }) => value && isUnion(value));
  if (union) {
    const entry = columnsOf(union.value!);
    return { at, symbol: symbolOf(call), table: bare(union.name), inside: names.map(bare), ...entry };
  }
  return { at, symbol: symbolOf(call), table, inside: names.slice(0, -1).map(bare), ...kept };
}

const isUnion = (value: ts.Expression) => {
  const inner = unwrap(value);
  return ts.isCallExpression(inner) && nameOf(inner.expression) === 'arrayUnion';
};

/** A name in a path, or null for what is filled in. */
type Segment = string | null;

/** The segments of a place; null if nothing says that it is one. */
function placeOf(given: ts.Expression, hops = 4): Segment[] | null {
  const inner = unwrap(given);
  if (hops === 0) return null;
  if (ts.isIdentifier(inner)) {
    const value = valueOf(inner);
    return value ? placeOf(value, hops - 1) : null;
  }
  if (!ts.isCallExpression(inner) || !PLACES.test(nameOf(inner.expression) ?? '')) return null;
  const before = ts.isPropertyAccessExpression(inner.expression) ? placeOf(inner.expression.expression, hops) : null;
  const given_ = inner.arguments.map(unwrap);
  const [first, ...rest] = given_;
  // `doc(collection(db, 'chats'), id)`, `push(ref(db, 'messages'))`
  const nested = first && ts.isCallExpression(first) ? placeOf(first, hops - 1) : null;
  const own = (nested ? rest : given_).flatMap(segmentsIn);
  const whole = [...(before ?? []), ...(nested ?? []), ...own];
  return whole.some(one => one !== null) ? whole : null;
}

function segmentsIn(given: ts.Expression): Segment[] {
  const parts = (text: string): Segment[] =>
    text.split('/').flatMap(part => (part === '' ? [] : [/^[A-Za-z][\w-]*$/.test(part) ? part : null]));
  if (ts.isStringLiteralLike(given)) return parts(given.text);
  if (ts.isTemplateExpression(given)) return parts(fixedText(given));
  if (ts.isBinaryExpression(given) && given.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...segmentsIn(unwrap(given.left)), ...segmentsIn(unwrap(given.right))];
  return [null];
}
