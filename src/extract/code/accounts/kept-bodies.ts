import { chainOf, eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { Row } from '../rows/row.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** By these verbs somebody may be changed as well, unless what is kept was made there. */
const CHANGES = /\b(save|upsert|put|persist|set|replace|findOrCreate)$/;
/** What hands out all that a request brought. */
const BRINGS =
  /^(json|formData|parseBody|valid|readBody|readValidatedBody|post|all|allParams|only|getBody|validate|validateUsing)$/;
const REQUEST = /^(req|request|ctx|context|c|this|event)$/;
/** What a service is handed of it. */
const HANDED = /^(body|payload|input|dto|data|user_?data|account_?data|\w+_?(dto|input|payload))$/i;

/**
 * Members of the body of a request that is kept as it came: `req.body.password = hash; users.create(req.body)`,
 * `users.create({ ...body, password: hash })`. Null where no body is kept, or somebody may only be changed.
 */
export function membersOfKeptBody({ at, symbol, given, made, isOpen }: Row): string[] | null {
  if (!isOpen || !given || (CHANGES.test(symbol) && !made)) return null;
  const bodies = wholesIn(unwrap(given)).filter(isBody);
  if (bodies.length === 0) return null;
  return bodies.flatMap(body => membersOf(body.getText(), enclosingFunction(at) ?? at.getSourceFile()));
}

/** What is handed over by itself, and what is spread into it. */
function wholesIn(given: ts.Expression): ts.Expression[] {
  if (!ts.isObjectLiteralExpression(given)) return [given];
  return given.properties.flatMap(one =>
    ts.isSpreadAssignment(one)
      ? [unwrap(one.expression)]
      : ts.isPropertyAssignment(one) && textOf(one.name) === 'data'
        ? wholesIn(unwrap(one.initializer))
        : [],
  );
}

/** `req.body`, `ctx.request.body`, `await request.json()`, and a name for it; `dto` of a service. */
function isBody(whole: ts.Expression): boolean {
  const declared = ts.isIdentifier(whole) ? declarationOf(whole.text, whole) : null;
  if (declared && ts.isParameter(declared)) return HANDED.test(textOf(declared.name));
  if (declared && ts.isBindingElement(declared)) {
    const holder = declared.parent.parent;
    const [root = ''] = ts.isVariableDeclaration(holder) && holder.initializer ? chainOf(holder.initializer) : [];
    return textOf(declared.propertyName ?? declared.name) === 'body' && REQUEST.test(root);
  }
  const value = ts.isIdentifier(whole) ? valueOf(whole) : whole;
  const inner =
    value && unwrap(ts.isAwaitExpression(unwrap(value)) ? (unwrap(value) as ts.AwaitExpression).expression : value);
  if (!inner) return false;
  if (ts.isCallExpression(inner)) {
    const [root = ''] = chainOf(inner.expression);
    return BRINGS.test(nameOf(inner.expression) ?? '') && (REQUEST.test(root) || root.startsWith('read'));
  }
  const chain = chainOf(inner);
  return chain.length > 1 && chain.at(-1) === 'body' && REQUEST.test(chain[0]!);
}

/** Names that are read of it or set in it, also by taking it apart. */
function membersOf(body: string, around: ts.Node): string[] {
  const found: string[] = [];
  eachNode(around, node => {
    if (ts.isPropertyAccessExpression(node) && node.expression.getText() === body) found.push(node.name.text);
    const isTaken =
      ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer?.getText() === body;
    if (isTaken && ts.isObjectBindingPattern(node.name))
      found.push(...node.name.elements.map(one => textOf(one.propertyName ?? one.name)));
  });
  return found;
}
