import { eachNode, enclosingFunction, nameOf, unwrap } from '../names.ts';
import { operandsOf } from '../operands.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `if (results || !box) return; … new IntersectionObserver(… fetchResults() …)`: one thing that is brought when it comes into
 * view, and not again once it is there.
 */
export function isLoadedOnce(made: ts.NewExpression): boolean {
  const effect = enclosingFunction(made);
  if (!effect?.body || !ts.isBlock(effect.body)) return false;
  const there = effect.body.statements.flatMap(one =>
    ts.isIfStatement(one) && one.end <= made.pos && endsIt(one.thenStatement)
      ? operandsOf(one.expression, ts.SyntaxKind.BarBarToken).flatMap(lastOf)
      : [],
  );
  let isOnce = false;
  eachNode(made, node => {
    if (!ts.isCallExpression(node)) return;
    const [verb = '', ...what] = splitWords(nameOf(node.expression) ?? '');
    const thing = what.at(-1) ?? '';
    isOnce ||=
      /^(load|fetch|get)$/.test(verb) && !/^(more|next|page|older|newer)$/.test(thing) && there.includes(thing);
  });
  return isOnce;
}

/** `results` -> results; `isLoadingResults` and `!results` say that it is not there. */
function lastOf(test: ts.Expression): string[] {
  const inner = unwrap(test);
  const words = ts.isIdentifier(inner) ? splitWords(inner.text) : [];
  return words.length > 0 && !/^(is|has|no|loading|fetching)$/.test(words[0]!) ? [words.at(-1)!] : [];
}

const endsIt = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(statement) || (ts.isBlock(statement) && statement.statements.some(ts.isReturnStatement));
