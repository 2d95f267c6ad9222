import { chainOf, nameOf, unwrap } from '../names.ts';
import { changeMethod } from '../request-verbs.ts';
import { routeAt } from '../routes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { addressIn } from './report-path.ts';

const CALLS = /^(api|emit|send|call|invoke|rpc|request|post|put|execute|mutate|dispatch|trigger)$/i;
const BLOCKS = /^(block|unblock|ignore|unignore)s?$/;
const PERSON =
  /^(user|account|member|person|people|profile|contact|friend|player|relationship|relation|rel|author|sender)s?$/;
const TALKS = /^(chat|conversation|dm)s?$/;
const OTHER = /^(list|filter|check|is|get|find|fetch|changed|updated|event|ip|domain|community|instance|word|tag)$/;

/**
 * `client.accounts.$select(id).block()`, `contact.block()`: the act alone, asked of people. A list of them that stands last
 * may as well filter.
 */
export function blockOfPerson(call: ts.CallExpression): ts.Node | null {
  const inner = unwrap(call.expression);
  if (!ts.isPropertyAccessExpression(inner) || !/^(block|mute)$/.test(inner.name.text)) return null;
  const before = chainOf(inner).slice(0, -1);
  const isPerson = before.some(name =>
    splitWords(name).some(word => PERSON.test(word) || (TALKS.test(word) && call.arguments.length > 0)),
  );
  return isPerson && !before.some(name => OTHERS.test(name)) ? inner.name : null;
}

const OTHERS = /media|audio|video|track|microphone|mic|player|volume|notification/i;

/** A block that is sent to a server under a name or an address: `emit('user.block', …)`, `api.put('/users/7/block')`. */
export function blockRequest(call: ts.CallExpression): ts.Node | null {
  const name = nameOf(call.expression) ?? '';
  const [verb, second] = call.arguments;
  // `xhr.json('POST', '/users/7/block')`
  const isVerb = verb !== undefined && ts.isStringLiteralLike(verb) && /^(post|put)$/i.test(verb.text);
  const first = isVerb ? second : verb;
  const isChange = changeMethod(name) !== null;
  if (!first || !(isVerb || CALLS.test(name) || isChange) || routeAt(call)) return null;
  const text = addressIn(first);
  if (text === null || text.length > 80 || /\s/.test(text)) return null;
  if (text.includes('/'))
    return (isVerb || isChange || /^(api|request)$/.test(name)) && isBlockPath(text) ? first : null;
  return ts.isStringLiteralLike(first) && isBlockVerb(text) ? first : null;
}

/** `user.toggleBlock`, `contacts:block`: who and that, and not much else. */
function isBlockVerb(text: string): boolean {
  const words = splitWords(text);
  const says = words.some(word => BLOCKS.test(word)) && words.some(word => PERSON.test(word));
  return says && words.length <= 4 && !words.some(word => OTHER.test(word));
}

/** `/blocks`, `/me/blocked-users`: a list of those whom somebody has blocked. */
export const isBlockList = (path: string): boolean =>
  /(^|\/)(((user|account|member|person)[-_]?)?blocks|blocked[-_]?(users?|accounts?|members?|people)|(user|account)[-_]?blocks?|blocklist)\/?(\*)?$/i.test(
    path,
  ) && !/editor|page|content|layout|chain|site|document/i.test(path);

/** `/users/7/block`: ends in the block, after people. */
export function isBlockPath(path: string): boolean {
  const segments = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(one => one !== '' && one !== '*');
  const last = splitWords(segments.at(-1) ?? '');
  const isPerson = segments.some(one => splitWords(one).some(word => PERSON.test(word)));
  return (
    isPerson && BLOCKS.test(last[0] ?? '') && !segments.some(one => splitWords(one).some(word => OTHER.test(word)))
  );
}
