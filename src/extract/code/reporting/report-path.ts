import { saidAt } from '../asked/hook-runs.ts';
import { textOf, unwrap } from '../names.ts';
import { afterBase, builtAddress } from '../routes/built-addresses.ts';
import { plainAddress } from '../routes/plain-address.ts';
import { namedRoute } from '../routes/named-routes.ts';
import { memberOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Segments of an address that take reports about people or what they wrote. */
const SEGMENT =
  /^((submit|create|send|file|add|new|make)[-_]?)?((content|abuse|user|message|post|comment|profile|dsa|safety|violation|person|member|account|photo|media)[-_]?)?(reports?|reporting|flags?|abuses?)([-_](user|message|post|comment|content|profile|abuse|account|member|channel|community|group)s?)?$/i;
/** Reports that are about something else, and the work of those who read reports. */
const OTHER =
  /^(bugs?|crash(es)?|errors?|exceptions?|csp|ct|sentry|metrics?|stats?|statistics|analytics|annual|admins?|mods?|moderation|moderators?|resolve|dismiss|close|assign|export|download|sales|finance|billing|invoices?|usage|coverage|tests?|health|telemetry|vitals?|perf|performance|expenses?|dashboards?|schedule[ds]?|feature|webhooks?|cron|ncmec|cybertip|reporting[-_]rules?|insights?)$/i;
const MADE = /^(submit|file)$/i;
/** Words of what a report is about, and of the report itself. */
const ABOUT: ReadonlySet<string> = new Set([
  'user', 'message', 'post', 'comment', 'content', 'account', 'profile', 'member', 'person', 'channel', 'community',
  'guild', 'group', 'status', 'topic', 'project', 'studio', 'media', 'abuse', 'abusive', 'violation', 'inappropriate',
  'dsa', 'offence', 'offense', 'harassment', 'illegal', 'reported', 'spam', 'conversation', 'chat', 'dm',
]); // prettier-ignore

/** What a router and an answer have of their own: `app.post`, `res.status`. */
const OF_REQUESTS: ReadonlySet<string> = new Set(['post', 'status']);

/** Whether a file speaks of people, or of what they write. */
export const speaksOfPeople = (names: ReadonlySet<string>): boolean =>
  isAboutPeople([...names].filter(name => !OF_REQUESTS.has(name)));

export const isAboutPeople = (names: Iterable<string>): boolean =>
  [...names].some(name => splitWords(name).some(word => ABOUT.has(word) || ABOUT.has(word.replace(/s$/, ''))));

/** Whether an address ends where a report is sent to: `/posts/:id/report`, `/reports/message`, `/reports`. */
export function isReportPath(path: string): boolean {
  // A report that is there already is changed.
  if (/[[:{(]report_?id[\])}]*\/?$/i.test(path)) return false;
  const segments = segmentsOf(path);
  if (segments.some(one => OTHER.test(one))) return false;
  // `/report/submit`: the report, and that it is sent.
  if (segments.length > 1 && MADE.test(segments.at(-1)!)) segments.pop();
  const last = segments.slice(-2);
  return last.some((one, index) => SEGMENT.test(one) && (index === last.length - 1 || isAboutPeople([last[1]!])));
}

/** `/moderation/report`: one is made there, or asked for by those who read them: what is sent with it says which. */
export function isAskedOfOffice(path: string): boolean {
  const [part, last = ''] = segmentsOf(path).slice(-2);
  return part === 'moderation' && /^((create|submit|send|file)[-_]?)?report$/i.test(last);
}

const segmentsOf = (path: string): string[] =>
  plainAddress(path.replace(/[?#].*$/, ''))
    .split('/')
    .filter(one => one !== '' && !/^[:*{[(]/.test(one) && !/^v\d+$/.test(one));

/** What a fact calls a place that may be an address: with a star for what is filled in. */
export const symbolOf = (node: ts.Node): string =>
  (addressIn(node as ts.Expression) ?? textOf(saidAt(node))).slice(0, 60);

/** The fixed parts of a string, a template or `BASE + '/users/' + id`, with `*` for what is filled in; null for anything else. */
export function addressIn(expression: ts.Expression): string | null {
  if (ts.isStringLiteralLike(expression)) return expression.text;
  if (ts.isCallExpression(expression)) return namedRoute(expression) ?? builtAddress(expression, addressIn);
  if (ts.isNewExpression(expression)) return builtAddress(expression, addressIn);
  if (ts.isTemplateExpression(expression)) {
    const { head } = expression;
    const spans = expression.templateSpans.map(({ expression: put, literal }, index) => [
      ofClass(put) ?? '*',
      index === 0 && head.text === '' ? afterBase(put, literal.text) : literal.text,
    ]);
    return [head.text, ...spans.flat()].join('');
  }
  if (ts.isPropertyAccessExpression(expression)) return ofClass(expression);
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const parts = [expression.left, expression.right].map(one => addressIn(unwrap(one)));
  const [left, right] = parts;
  if (left === null && right) return `*${afterBase(expression.left, right)}`;
  return parts.some(one => one !== null) ? parts.map(one => one ?? '*').join('') : null;
}

/** `this.url` beside `private readonly url = environment.api + '/posts'`: what all requests of a service begin with. */
function ofClass(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(inner, inner.name.text);
  const value = member && ts.isPropertyDeclaration(member) && member.initializer ? unwrap(member.initializer) : null;
  if (!value || asked.has(value)) return null;
  asked.add(value);
  const address = addressIn(value);
  asked.delete(value);
  return address !== null && /\/\w/.test(address) ? address : null;
}
/** What is being looked at: one that leads back to itself is none. */
const asked = new Set<ts.Node>();
