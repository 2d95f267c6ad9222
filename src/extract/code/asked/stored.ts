import { nameOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A record that a client puts into a data base in the cloud by itself. */
export interface Stored {
  /** What names the collection. */
  at: ts.Node;
  /** Its collections, with `*` for each record between them. */
  path: string;
  /** Names of what is stored. */
  keys: readonly string[];
}

/**
 * `addDoc(collection(db, 'chats', id, 'messages'), { … })`, `db.collection('reports').add({ … })`, `push(ref(db,
 * `messages/${id}`), …)`, `supabase.from('messages').insert({ … })`, `databases.createDocument(DB, MESSAGES, …)`.
 */
export function storedAt(call: ts.CallExpression): Stored | null {
  const name = nameOf(call.expression) ?? '';
  const keys = () => call.arguments.flatMap(keysOf);
  const [first, second] = call.arguments;
  if (/^(addDoc|setDoc|updateDoc|push|set)$/.test(name) && ts.isIdentifier(call.expression) && first && second) {
    const found = placeIn(first);
    return found && { ...found, keys: keys() };
  }
  if (/^(add|set|update|insert|upsert|push)$/.test(name) && first && ts.isPropertyAccessExpression(call.expression)) {
    const found = placeIn(call.expression.expression);
    return found && { ...found, keys: keys() };
  }
  if (/^(createDocument|createRow)$/.test(name) && second) {
    const words = splitWords(nameOf(second) ?? addressIn(second) ?? '').filter(
      word => !/^(collection|id|table|col)$/.test(word),
    );
    return words.length > 0 ? { at: second, path: words.join('-'), keys: keys() } : null;
  }
  return null;
}

/** The collections that an expression leads to, outermost first. */
function placeIn(expression: ts.Expression): { at: ts.Node; path: string } | null {
  const inner = unwrap(expression);
  if (!ts.isCallExpression(inner)) return null;
  const name = nameOf(inner.expression) ?? '';
  const before = ts.isPropertyAccessExpression(inner.expression) ? placeIn(inner.expression.expression) : null;
  if (!/^(collection|doc|ref|child|from)$/.test(name)) return null;
  const given = inner.arguments.filter(
    (one, index) => index > 0 || ts.isStringLiteralLike(one) || ts.isTemplateExpression(one),
  );
  const parts = given.map(one => addressIn(one) ?? '*');
  const at = given.findLast(one => addressIn(one) !== null) ?? before?.at;
  return at ? { at, path: [before?.path, ...parts].filter(Boolean).join('/') } : null;
}

function keysOf(argument: ts.Expression): string[] {
  const inner = unwrap(argument);
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one => (one.name && !ts.isComputedPropertyName(one.name) ? [textOf(one.name)] : []));
}
