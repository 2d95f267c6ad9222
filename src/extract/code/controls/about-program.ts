import type { FunctionNode } from '../names.ts';
import { chainOf, eachNode, enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
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
    // `…/issues/new?title=${title}`
    if (value && ts.isTemplateExpression(value))
      return ELSEWHERE.test(value.head.text) && TRACKER.test(value.head.text);
    return !!value && ts.isStringLiteralLike(value) && TRACKER.test(value.text);
  });
/** A page of the product's own is given along what is reported: `/support/issues/new?comment=${comment.id}`. */
const ELSEWHERE = /^(https?:)?\/\/[^/]/;
const TRACKER = /\/(issues|bugs|bug-reports?)(\/new)?(?=[/?#]|$)|\bbugzilla\b/i;

/**
 * `function ErrorFeedback({ error }) { … <Button onClick={submit}>Submit report</Button> … }`: a screen for what went wrong,
 * by its name, or by what is sent from it. What stands around it may be anything, and its people are not reported there;
 * where what people wrote is what is sent, it is.
 */
export function isOfCrash(element: ts.JsxOpeningLikeElement): boolean {
  if (handlersOf(element).some(tellsErrorOfWritten)) return true;
  if (tellsWritten(element)) return false;
  if (isNamedForCrash(element)) return true;
  return handlersOf(element).some(one => tellsError(one));
}
const CRASH = /^(errors?|crash(es|ed)?|exceptions?)$/;
/** In a tracker of bugs people write to each other. */
const BUG = /^bugs?$/;
const BUG_SCREEN = /^(report|reporter|boundary|screen|form|dialog|modal)$/;

function isNamedForCrash(element: ts.Node): boolean {
  const around = enclosingNames(element).findLast(name => /^[A-Z]/.test(name));
  const words = around === undefined ? [] : splitWords(around);
  const isBug = words.some(word => BUG.test(word)) && words.some(word => BUG_SCREEN.test(word));
  return isBug || words.some(word => CRASH.test(word));
}

const handlersOf = ({ attributes }: ts.JsxOpeningLikeElement): ts.Expression[] =>
  attributes.properties.flatMap(one => {
    const { initializer } = ts.isJsxAttribute(one) && /^on[A-Z]/.test(textOf(one.name)) ? one : {};
    return initializer && ts.isJsxExpression(initializer) && initializer.expression ? [initializer.expression] : [];
  });

const runOf = (handler: ts.Expression): FunctionNode | null => {
  const inner = unwrap(handler);
  return ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
};

/** `() => reportComment(comment.id)`: one that somebody wrote is told of. */
const tellsWritten = (element: ts.JsxOpeningLikeElement): boolean =>
  handlersOf(element).some(one => holdsWritten(runOf(one)?.body ?? one));

function holdsWritten(root: ts.Node): boolean {
  let holds = false;
  eachNode(root, node => {
    if (ts.isPropertyAccessExpression(node))
      holds ||= /^_?(id|uuid|key)$/.test(node.name.text) && isWritten(nameOf(node.expression) ?? '');
    else if (ts.isIdentifier(node)) holds ||= /[a-z]Id$/.test(node.text) && isWritten(node.text.slice(0, -2));
  });
  return holds;
}
const isWritten = (name: string): boolean => WRITTEN.test(splitWords(name).at(-1) ?? '');
const WRITTEN = /^(comment|post|message|msg|reply|review|thread|topic|answer|note|story)$/;

/** `() => crashed(error.message, comment.id)`: where the program was when it broke is no report of what was written there. */
const tellsErrorOfWritten = (handler: ts.Expression): boolean =>
  tellsError(handler, node => {
    let call: ts.Node | null = null;
    for (let at = node; at.parent && !isFunction(at); at = at.parent)
      if (ts.isCallExpression(at.parent) && at.parent.expression !== at) call = at.parent;
    return call !== null && holdsWritten(call);
  });

/** `() => fetch('/reports', { body: JSON.stringify({ stack: error.stack, text }) })` of an error that the screen is given. */
function tellsError(handler: ts.Expression, isMeant: (node: ts.Node) => boolean = () => true): boolean {
  const run = runOf(handler);
  let tells = false;
  if (run?.body)
    eachNode(run.body, node => {
      if (!ts.isPropertyAccessExpression(node) || !OF_ERROR.test(node.name.text) || isOnlyShown(node, run)) return;
      tells ||= isGiven(unwrap(node.expression), run) && isMeant(node);
    });
  return tells;
}
/** `toast(error.message)`: shown to whoever pressed, and sent to nobody. */
function isOnlyShown(node: ts.Node, run: ts.Node): boolean {
  for (let at = node; at.parent && at !== run; at = at.parent)
    if (ts.isCallExpression(at.parent) && at.parent.expression !== at)
      return SHOWS.test(chainOf(at.parent.expression).join('.'));
  return false;
}
const SHOWS =
  /^(?!.*(report|feedback|bug|crash|issue|ticket)).*(^|\.)(toast|alert|notify|notification|snackbar|message|console|(set|show)\w*(Error|Message|Toast|Alert|Notice|Snackbar|Status))(\.|$)/i;
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
