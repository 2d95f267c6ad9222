import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { isOfTalk } from './answered-at.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Hooks that ask for something and hand out what comes of it, whoever's they are. */
const ASKS = /^use(Suspense|Infinite|SuspenseInfinite)?Query$|^createQuery$|^use(Lazy)?AsyncData$/;
const VERB = /^(get|fetch|load|find|read|retrieve|query)(?=[A-Z])/;
/** `trpc.comment.byId.queryOptions({ id })`: the procedure is named before what is done with it. */
const OF_PROCEDURE = /^(query|infiniteQuery|suspenseQuery)Options$/;
/** Who asks gets what is their own. */
const OWN = /^(me|my|mine|own|self|current|viewer|session|logged)$/;

/**
 * What a query is for: `ProfileData` of `useQuery({ queryFn: () => getProfileData(name) })`, `comment` of
 * `trpc.comment.byId.useQuery({ id })`. Nothing where it is asked for without saying which one, which is one's own.
 */
export function namesQueried(call: ts.CallExpression): string[] {
  if (!ASKS.test(nameOf(call.expression) ?? '')) return [];
  const [first] = call.arguments;
  const asked =
    askedIn(call) ??
    (first ? procedureIn(unwrap(first)) : null) ??
    procedureAt(call) ??
    (first ? keyIn(unwrap(first)) : null);
  return asked === null || splitWords(asked.join(' ')).some(word => OWN.test(word)) ? [] : asked.slice(0, 1);
}

/** `() => getProfileData(name)`, as it is given, or under the name that the hook has for it. */
function askedIn({ arguments: given }: ts.CallExpression): string[] | null {
  for (const one of given.map(unwrap)) {
    const run = ts.isObjectLiteralExpression(one) ? valueUnder(one, 'queryFn') : one;
    const asked = run && isFunction(run) && run.body ? answerOf(run.body) : null;
    if (!asked || !ts.isCallExpression(asked) || asked.arguments.length === 0) continue;
    const name = nameOf(asked.expression) ?? '';
    if (VERB.test(name)) return [name.replace(VERB, '')];
  }
  return null;
}

function valueUnder({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | null {
  for (const one of properties)
    if (ts.isPropertyAssignment(one) && textOf(one.name) === name) return unwrap(one.initializer);
  return null;
}

function answerOf(body: ts.ConciseBody): ts.Expression | null {
  if (!ts.isBlock(body)) return unwrap(body);
  const [only, ...more] = body.statements;
  return only && more.length === 0 && ts.isReturnStatement(only) && only.expression ? unwrap(only.expression) : null;
}

/** `{ queryKey: ['comments', id], … }`, `['comments', id]`: under what the answer is kept. */
function keyIn(given: ts.Expression): string[] | null {
  const key = ts.isObjectLiteralExpression(given) ? valueUnder(given, 'queryKey') : given;
  const [first, ...rest] = key && ts.isArrayLiteralExpression(key) ? key.elements.map(unwrap) : [];
  if (!first || !ts.isStringLiteralLike(first) || !/^[a-z][\w-]*$/i.test(first.text)) return null;
  const isOfLanguage = rest.some(one => splitWords(one.getText()).some(word => LANGUAGE.test(word)));
  return isOfTalk(first.text) && !isOfLanguage ? [first.text] : null;
}
/** `['messages', locale]`: the texts of a page. */
const LANGUAGE = /^(locales?|lang|languages?|i18n|intl)$/;

const procedureIn = (given: ts.Expression): string[] | null =>
  ts.isCallExpression(given) && OF_PROCEDURE.test(nameOf(given.expression) ?? '') ? procedureAt(given) : null;

/** `comment`, `byId` of `trpc.comment.byId.useQuery({ id })` */
function procedureAt({ expression, arguments: given }: ts.CallExpression): string[] | null {
  const chain = chainOf(expression);
  return chain.length >= 4 && given.length > 0 ? chain.slice(-3, -1) : null;
}
