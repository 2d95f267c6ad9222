import { enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { routeAt } from '../routes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { addressIn, isAboutPeople, isReportPath } from './report-path.ts';

const URL_KEY = /^(url|uri|path|endpoint|href|route)$/;

/** The address of a request that sends a report: `http.post('/posts/1/report')`, `fetch(…, { method: 'POST' })`. */
export function reportRequest(call: ts.CallExpression): ts.Node | null {
  if (routeAt(call)) return null;
  const name = nameOf(call.expression) ?? '';
  const objects = call.arguments.map(unwrap).filter(ts.isObjectLiteralExpression);
  const isPost = name === 'post' || objects.some(one => /^post$/i.test(fixedValue(one, /^(method|type)$/) ?? ''));
  const [first] = call.arguments;
  if (!isPost || !first) return null;
  const address = ts.isObjectLiteralExpression(unwrap(first)) ? valueOf(unwrap(first), URL_KEY) : first;
  return address && isReportAddress(unwrap(address), call) ? address : null;
}

function isReportAddress(address: ts.Expression, call: ts.CallExpression): boolean {
  const text = addressIn(address);
  if (text !== null) return isReportPath(text) && (/[/*].*[/*]/.test(text) || isAboutPeople([text, ...around(call)]));
  // `Endpoints.REPORT_MESSAGE`, `Routes.reportMessage(id)`: a constant that says it.
  const name = nameOf(ts.isCallExpression(address) ? address.expression : address);
  const words = name === null ? [] : splitWords(name);
  return words.some(word => /^reports?$/.test(word)) && isAboutPeople([name!]);
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
