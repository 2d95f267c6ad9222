import { chainOf, enclosingNames, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { changeOf } from '../routes/request-verbs.ts';
import { routeAt } from '../routes/routes.ts';
import { valueOf as scopeValueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { addressIn, isAboutPeople, isAskedOfOffice, isReportPath } from './report-path.ts';

const STORES = /^(create|insert|insertOne|post|submit|add|save|send)$/;
/** Words of what was wrong, and who says so. */
const REASON =
  /^(reasons?|comment|description|details?|violations?|rule|rules|forward|note|explanation|additional|reporter|evidence)$/;

/**
 * A report handed to the client of an API or to a table: `client.reports.create({ accountId, comment })`. Business software
 * stores reports too: somebody or what they wrote must be named, and what is wrong with it.
 */
export function reportStored(call: ts.CallExpression): ts.Node | null {
  const chain = chainOf(call.expression);
  if (
    !STORES.test(chain.at(-1) ?? '') ||
    !/^((abuse|user|content|post|message|comment)_?)?reports?$/i.test(chain.at(-2) ?? '')
  )
    return null;
  const keys = call.arguments
    .map(unwrap)
    .flatMap(one =>
      ts.isObjectLiteralExpression(one) ? one.properties.flatMap(({ name }) => (name ? [textOf(name)] : [])) : [],
    );
  const [reasons, others] = [keys.filter(isReason), keys.filter(key => !isReason(key))];
  return reasons.length > 0 && isAboutPeople(others) ? nameNode(call.expression) : null;
}

const isReason = (key: string) => splitWords(key).some(word => REASON.test(word));

const URL_KEY = /^(url|uri|path|endpoint|href|route)$/;

/** The address of a request that sends a report: `http.post('/posts/1/report')`, `fetch(…, { method: 'POST' })`. */
export function reportRequest(call: ts.CallExpression): ts.Node | null {
  if (routeAt(call)) return null;
  const name = nameOf(call.expression) ?? '';
  const objects = call.arguments.map(unwrap).filter(ts.isObjectLiteralExpression);
  const [verb] = call.arguments;
  const isFirst = verb !== undefined && ts.isStringLiteralLike(verb) && /^post$/i.test(verb.text);
  const isPost =
    /^\w+Post$/.test(name) ||
    changeOf(call) === 'post' ||
    isFirst ||
    objects.some(one => /^post$/i.test(fixedValue(one, /^(method|type)$/) ?? ''));
  // `request('POST', address)`
  const first = call.arguments[isFirst ? 1 : 0];
  if (!isPost || !first) return null;
  const address = ts.isObjectLiteralExpression(unwrap(first)) ? valueOf(unwrap(first), URL_KEY) : first;
  return address && isReportAddress(unwrap(address), call) ? address : null;
}

function isReportAddress(address: ts.Expression, call: ts.CallExpression): boolean {
  const text = addressIn(address) ?? heldAddress(address);
  if (text !== null && isAskedOfOffice(text)) return saysWhy(call);
  if (text !== null) return isReportPath(text) && (/[/*].*[/*]/.test(text) || isAboutPeople([text, ...around(call)]));
  // `Endpoints.REPORT_MESSAGE`, `Routes.reportMessage(id)`: a constant that says it.
  const name = nameOf(ts.isCallExpression(address) ? address.expression : address);
  const words = name === null ? [] : splitWords(name);
  return words.some(word => /^reports?$/.test(word)) && isAboutPeople([name!]);
}

/** `post(address, { reason_code: this.reason })` */
const saysWhy = (call: ts.CallExpression): boolean =>
  call.arguments
    .map(unwrap)
    .filter(ts.isObjectLiteralExpression)
    .some(one => one.properties.some(({ name }) => name !== undefined && isReason(textOf(name))));

/** `const path = '/api/report'`, one line before. */
function heldAddress(address: ts.Expression): string | null {
  const value = ts.isIdentifier(address) ? scopeValueOf(address) : null;
  const text = value && addressIn(unwrap(value));
  return text?.includes('/') ? text : null;
}

const around = (call: ts.CallExpression) => enclosingNames(call).slice(-2);

function valueOf(object: ts.Expression, key: RegExp): ts.Expression | null {
  if (!ts.isObjectLiteralExpression(object)) return null;
  const found = object.properties.find(
    one => one.name && !ts.isComputedPropertyName(one.name) && key.test(textOf(one.name)),
  );
  return found && ts.isPropertyAssignment(found) ? found.initializer : null;
}

function fixedValue(object: ts.ObjectLiteralExpression, key: RegExp): string | null {
  const value = valueOf(object, key);
  return value && ts.isStringLiteralLike(value) ? value.text : null;
}
