import type { FunctionNode } from '../names.ts';
import { eachNode, enclosingNames, isFunction, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** What goes wrong with the program is told to who writes it. */
export const isAboutProgram = (element: ts.JsxOpeningLikeElement): boolean =>
  leadsToTracker(element) || isOfCrash(element);

/** `<a href="https://github.com/…/issues/new">` */
const leadsToTracker = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !/^(href|to|url)$/.test(textOf(one.name)) || !one.initializer) return false;
    const { initializer } = one;
    const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    return !!value && ts.isStringLiteralLike(value) && TRACKER.test(value.text);
  });
const TRACKER = /\/(issues|bugs|bug-reports?)(\/new)?(?=[/?#]|$)|\bbugzilla\b/i;

/**
 * `function ErrorFeedback({ error }) { … <Button onClick={submit}>Submit report</Button> … }`: a screen for what went wrong,
 * by its name, or by what is sent from it. What stands around it may be anything, and its people are not reported there.
 */
export function isOfCrash(element: ts.JsxOpeningLikeElement): boolean {
  const around = enclosingNames(element).findLast(name => /^[A-Z]/.test(name));
  if (around !== undefined && splitWords(around).some(word => CRASH.test(word))) return true;
  return element.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      !!one.initializer &&
      ts.isJsxExpression(one.initializer) &&
      !!one.initializer.expression &&
      /^on[A-Z]/.test(textOf(one.name)) &&
      tellsError(one.initializer.expression),
  );
}
const CRASH = /^(errors?|crash(es|ed)?|exceptions?|bugs?)$/;

/** `() => fetch('/reports', { body: JSON.stringify({ stack: error.stack, text }) })` of an error that the screen is given. */
function tellsError(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  const run = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  let tells = false;
  if (run?.body)
    eachNode(run.body, node => {
      if (!ts.isPropertyAccessExpression(node) || !OF_ERROR.test(node.name.text)) return;
      tells ||= isGiven(unwrap(node.expression), run);
    });
  return tells;
}
const OF_ERROR = /^(message|stack|componentStack|digest)$/;
const ERROR = /^(error|err|exception)$/;

/** What came of the sending itself is another error: only one that comes from around. */
function isGiven(error: ts.Expression, run: FunctionNode): boolean {
  if (ts.isPropertyAccessExpression(error))
    return ERROR.test(error.name.text) && /^(this\.)?(props|state)$/.test(error.expression.getText());
  if (!ts.isIdentifier(error) || !ERROR.test(error.text)) return false;
  const declared = declarationOf(error.text, error);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : declared;
  return !!holder && ts.isParameter(holder) && holder.parent !== run && !isWithin(holder, run);
}
