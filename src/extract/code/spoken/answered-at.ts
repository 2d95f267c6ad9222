import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { addressIn } from '../reporting/report-path.ts';
import { plainAddress } from '../routes/plain-address.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ASKS = /^(fetch|\$fetch|ofetch|get|getJSON|ajax|axios|ky|request|useSWR\w*|useFetch|fetchJson|getJson|apiGet)$/;
/** What a list is of stands before how it is picked or put in order. */
const PICKED = /^(list|all|recent|latest|new|top|popular|trending|feed|search|page|index|v\d+|json|public)$/i;
/** Who asks is given what is their own. */
const OWN = /^(me|my|mine|own|self|current|drafts?)$/i;

/**
 * What a server answers with at an address: `comments` of `fetch('/api/comments?post=' + id)`, `post` of
 * ``axios.get(`/posts/${id}`)``. Nothing where the address does not say it, or it is one's own.
 */
export function namesAnswered(call: ts.CallExpression): string[] {
  const name = nameOf(call.expression) ?? '';
  const kept = KEEPS.test(name) ? call : NARROWS.test(name) ? begunAt(call) : null;
  if (kept) return keptUnder(kept);
  if (!ASKS.test(name) || call.arguments.length === 0) return [];
  // `map.get('comments')` asks nobody.
  const address = addressOf(call.arguments[0]!);
  if (address === null || !/\//.test(address) || call.arguments.some(changes)) return [];
  const all = plainAddress(address.replace(/^\w+:\/\/[^/]*/, '').replace(/[?#].*$/, ''))
    .split('/')
    .filter(part => part !== '');
  const parts = all.filter(part => !/^[*:]/.test(part) && !PICKED.test(part));
  const last = parts.at(-1);
  if (last === undefined || parts.some(part => OWN.test(part)) || !isOfTalk(last)) return [];
  // `/api/message` greets; a list, or one that is asked for, is of somebody.
  const isOneOfAll = /^[*:]/.test(all.at(-1)!) || address.includes('?');
  return /s$/i.test(last) || isOneOfAll ? [last] : [];
}

/** Rooms are a hotel's as well, questions an exam's, stories a reader's: of these nobody is heard by the place alone. */
const TALKS =
  /^(comment|post|message|msg|dm|reply|replie|review|tweet|toot|shout|whisper|thread|discussion|chat|confession|remark)s?$/;
/** Whether a place bears the name of what people write to each other. */
export const isOfTalk = (place: string): boolean => TALKS.test(splitWords(place).at(-1) ?? '');

/** `{ method: 'DELETE' }`: what comes back says how it went. */
function changes(given: ts.Expression): boolean {
  const inner = unwrap(given);
  return (
    ts.isObjectLiteralExpression(inner) &&
    inner.properties.some(
      one =>
        ts.isPropertyAssignment(one) &&
        /^(method|type)$/.test(textOf(one.name)) &&
        /^['"`](post|put|patch|delete)['"`]$/i.test(one.initializer.getText()),
    )
  );
}

/** `collection(db, 'comments')`, `supabase.from('comments')`: what is kept in a store is called after its place there. */
const KEEPS = /^(collection|from)$/;
/** What a query goes on with: `from('comments').select('*').eq('post', id).single()`. */
const NARROWS =
  /^(select|eq|neq|in|is|or|not|gte?|lte?|i?like|match|filter|contains|order|orderBy|limit|range|where|single|maybeSingle|returns|get|doc|onSnapshot)$/;
function begunAt(call: ts.CallExpression): ts.CallExpression | null {
  for (let at: ts.Expression = call; ts.isCallExpression(at);) {
    if (KEEPS.test(nameOf(at.expression) ?? '')) return at;
    const called = unwrap(at.expression);
    if (!ts.isPropertyAccessExpression(called)) return null;
    at = unwrap(called.expression);
  }
  return null;
}

function keptUnder({ arguments: given }: ts.CallExpression): string[] {
  const names = given.filter(one => ts.isStringLiteralLike(one)).map(one => (one as ts.StringLiteralLike).text);
  const last = names.at(-1);
  return last !== undefined && /^[\w/-]{2,40}$/.test(last) ? last.split('/').slice(-1).filter(isOfTalk) : [];
}

function addressOf(given: ts.Expression): string | null {
  const inner = unwrap(given);
  // `useSWR(id ? `/posts/${id}/comments` : null, fetcher)`, `useFetch(() => '/comments')`
  if (ts.isConditionalExpression(inner)) return addressOf(inner.whenTrue) ?? addressOf(inner.whenFalse);
  if (ts.isArrowFunction(inner) && !ts.isBlock(inner.body)) return addressOf(inner.body);
  if (!ts.isObjectLiteralExpression(inner)) return addressIn(inner);
  // `$.ajax({ url: '/comments', … })`
  const url = inner.properties.find(one => one.name !== undefined && textOf(one.name) === 'url');
  return url && ts.isPropertyAssignment(url) ? addressIn(unwrap(url.initializer)) : null;
}

const THEN = /^(then|done|success|subscribe)$/;

/**
 * The request whose answer a function is given: `fetch('/comments').then(r => r.json()).then(list => …)`,
 * `$.getJSON('/comments', list => …)`, `onSnapshot(comments, list => …)`, `$.ajax({ url: '/comments', success: list => … })`.
 */
export function requestBehind(holder: ts.ParameterDeclaration): ts.Expression | null {
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return null;
  const around = parent.parent;
  if (ts.isPropertyAssignment(around) && textOf(around.name) === 'success') {
    const call = around.parent.parent;
    return ts.isCallExpression(call) && nameOf(call.expression) === 'ajax' ? call : null;
  }
  if (!ts.isCallExpression(around) || around.expression === parent) return null;
  const called = unwrap(around.expression);
  if (ts.isPropertyAccessExpression(called) && THEN.test(called.name.text)) return called.expression;
  const isOfKit = /^(\$|jQuery)$/.test(chainOf(called)[0] ?? '') || nameOf(called) === 'onSnapshot';
  return isOfKit && around.arguments.indexOf(parent as ts.Expression) > 0 ? around : null;
}

/** The list of `$.each(list, (index, one) => …)`. */
export function listOfEach(holder: ts.ParameterDeclaration): ts.Expression | null {
  const { parent } = holder;
  const call = parent.parent;
  if (!isFunction(parent) || parent.parameters[1] !== holder || !ts.isCallExpression(call)) return null;
  return nameOf(call.expression) === 'each' && call.arguments[1] === parent ? (call.arguments[0] ?? null) : null;
}
