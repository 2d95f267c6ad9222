import { nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Why something is reported, in what is sent: the word alone may be the reason of anything. */
const REASON = /^(report|reported)_?(reason|violation|offen[cs]e)(_?(id|code|type))?$/i;
export const MAY_SEND_REASON = /\breport(?:ed)?_?(?:reason|violation|offen[cs]e)\w*\s*[:,}]/i;

const SENDS = /^(post|put|patch|request|fetch|ajax|send\w*|mutate(Async)?|submit\w*|stringify)$/i;
const BODY = /^(body|data|json|payload|variables|input)$/;

/**
 * `send({ endpoint, body: JSON.stringify({ rating, report: wants, report_reason: reason }) })`: a report that goes along with
 * something else. It stands at the first field that is about it.
 */
export const reasonsSent = (file: ParsedFile): ts.Node[] =>
  file.side === 'server' || !MAY_SEND_REASON.test(file.indexed.text)
    ? []
    : file.ofKind<ts.ObjectLiteralExpression>(ts.SyntaxKind.ObjectLiteralExpression).flatMap(object => {
        const named = object.properties.flatMap(({ name }) => (name ? [name] : []));
        if (!named.some(name => REASON.test(textOf(name))) || !isSent(object)) return [];
        return named.find(name => /^report/i.test(textOf(name))) ?? [];
      });

/** The body of a request, or what such a call is given; where it is only kept, nothing is sent. */
function isSent(object: ts.ObjectLiteralExpression): boolean {
  const { parent } = object;
  if (ts.isPropertyAssignment(parent)) return BODY.test(textOf(parent.name)) && isInCall(parent);
  return ts.isCallExpression(parent) && SENDS.test(nameOf(parent.expression) ?? '') && isInCall(parent);
}

function isInCall(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at && !ts.isStatement(at); at = at.parent)
    if (ts.isCallExpression(at) && SENDS.test(nameOf(at.expression) ?? '') && nameOf(at.expression) !== 'stringify')
      return true;
  return false;
}
