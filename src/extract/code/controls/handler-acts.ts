import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { isHandedOut } from './handed-out.ts';
import { eachNode, isFunction, unwrap, wordsOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { openedByName } from './opened-by-name.ts';
import { functionNamed, memberOf, valueOf } from '../scopes.ts';
import { isPaper } from '../reporting/report-words.ts';
import { hasAnyPhrase } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A handler whose own name says nothing may call another of the file that does. */
const MAX_STEPS = 3;

/** Whether a handler says by its own name, or by what it calls, that it is the control. */
export function isHandlerOf(
  expression: ts.Expression | ts.MethodDeclaration,
  concept: CompiledConcept,
  steps = MAX_STEPS,
): boolean {
  const fits = (words: readonly string[]) =>
    words.length > 0 &&
    !hasAnyPhrase(words, concept.unlike.word) &&
    !isPaper(words, concept) &&
    (concept.properties.some(one => fitsPattern(one, words)) ||
      concept.calls.some(one => one.needs.length === 0 && one.receivers === null && fitsPattern(one, words)));
  if (ts.isMethodDeclaration(expression)) return calls(expression, concept, fits);
  const inner = unwrap(expression);
  if (ts.isConditionalExpression(inner))
    return isHandlerOf(inner.whenTrue, concept, steps) || isHandlerOf(inner.whenFalse, concept, steps);
  if (isFunction(inner)) return calls(inner, concept, fits);
  if (isHandedOut(inner, concept)) return true;
  if (fits(wordsOf(ts.isCallExpression(inner) ? (inner.arguments.at(-1) ?? inner) : inner))) return true;
  const own = steps > 0 ? standsFor(inner) : null;
  if (own === null) return false;
  return isFunction(own) ? calls(own, concept, fits) : isHandlerOf(own, concept, steps - 1);
}

function calls(
  handler: ts.FunctionLikeDeclaration,
  concept: CompiledConcept,
  fits: (words: readonly string[]) => boolean,
): boolean {
  let isCalled = false;
  const look = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      !isEmptied(node) &&
      (fits(wordsOf(node.expression)) || isHandedOut(node.expression, concept) || openedByName(node, concept))
    )
      isCalled = true;
  };
  if (handler.body) {
    look(handler.body);
    eachNode(handler.body, look);
  }
  return isCalled;
}

/** `setReports([])`, `setReportOpen(false)`: what was there is put away. */
function isEmptied({ expression, arguments: [given, ...more] }: ts.CallExpression): boolean {
  if (!given || more.length > 0 || wordsOf(expression)[0] !== 'set') return false;
  const inner = unwrap(given);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length === 0;
  if (ts.isStringLiteralLike(inner)) return inner.text === '';
  return (
    inner.kind === ts.SyntaxKind.FalseKeyword ||
    inner.kind === ts.SyntaxKind.NullKeyword ||
    (ts.isIdentifier(inner) && inner.text === 'undefined')
  );
}

/** What a name or a member stands for in its file: `this.showForm.bind(this)`, `const open = useCallback(() => …)`. */
function standsFor(inner: ts.Expression): ts.Expression | FunctionNode | null {
  if (ts.isIdentifier(inner)) return functionNamed(inner.text, inner) ?? valueOf(inner);
  if (ts.isCallExpression(inner)) {
    const { expression } = inner;
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'bind') return expression.expression;
    return inner.arguments.find(one => isFunction(unwrap(one))) ?? null;
  }
  if (!ts.isPropertyAccessExpression(inner) || inner.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  const member = memberOf(inner, inner.name.text);
  if (member && ts.isPropertyDeclaration(member)) return member.initializer ?? null;
  return member && isFunction(member) ? member : null;
}
