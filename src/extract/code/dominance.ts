import { clausesOfConnected } from './chosen-by-recipient.ts';
import type { Exit } from './completion.ts';
import { leaves, mayEndEarly } from './completion.ts';
import { heldByHooks } from './hooks.ts';
import { heldByMiddleware, heldByWrapper } from './middleware.ts';
import { heldByApplication } from './global-gates.ts';
import { heldByFilter, heldByKept, heldByTakingOut, heldInCallback } from './filtered.ts';
import { chainOf, isFunction, unwrap } from './names.ts';
import { heldAfterClauses, heldByClause } from './switches.ts';
import { ts } from './ts-morph.ts';

/** Something that is known wherever control can be at a place. */
export type Held =
  /** The expression was tested with this outcome. `over`: once for each element of that list. */
  | { test: ts.Expression; outcome: boolean; over: string | null }
  /** The call came back without throwing, or the middleware let the request through. */
  | {
      passed: ts.Expression;
      /** `around`: a function that was given the handler, `child`, and runs it. `rule`: a function whose answer was yes. */
      how: 'statement' | 'value' | 'middleware' | 'around' | 'rule';
      awaited: boolean;
      over: string | null;
      child?: ts.Node;
    }
  /** The JSX element shows what it contains. */
  | { shownBy: ts.JsxOpeningElement }
  /** The handler is registered with this option, such as `requiresAge: true`. */
  | { option: ts.PropertyAssignment };

/**
 * What holds on every path to a node inside its function, outermost first. Climbs from the node: at each step a branch, an
 * operator, or the statements before it say what must have happened. A function expression runs only after it was made, so
 * what held there holds inside; a declaration can be called from anywhere, so the climb ends.
 * @param within The function at which the climb ends in any case.
 */
export function heldAt(node: ts.Node, within?: ts.Node): Held[] {
  const held: Held[] = [];
  for (let child = node, parent = node.parent; parent && child !== within; child = parent, parent = parent.parent) {
    // What stands around the function itself does not run where it is called by its name.
    if (parent === within && ts.isMethodDeclaration(parent)) break;
    held.unshift(...heldBetween(parent, child));
    if (isBoundary(parent)) break;
  }
  return held;
}

function isBoundary(node: ts.Node): boolean {
  if (ts.isClassLike(node)) return true;
  // A method's decorators are read with its class, one step further up.
  return isFunction(node) && ts.isFunctionDeclaration(node);
}

function heldBetween(parent: ts.Node, child: ts.Node): Held[] {
  const test = (expression: ts.Expression, outcome: boolean): Held[] => [{ test: expression, outcome, over: null }];
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return test(parent.expression, true);
    return child === parent.elseStatement ? test(parent.expression, false) : [];
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return test(parent.condition, true);
    return child === parent.whenFalse ? test(parent.condition, false) : [];
  }
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return test(parent.left, true);
    return parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ? test(parent.left, false) : [];
  }
  if (ts.isWhileStatement(parent)) return child === parent.statement ? test(parent.expression, true) : [];
  if (ts.isForStatement(parent))
    return parent.condition && child === parent.statement ? test(parent.condition, true) : [];
  if (ts.isForOfStatement(parent)) return child === parent.statement ? heldByFilter(parent.expression) : [];
  if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent) || ts.isCaseOrDefaultClause(parent))
    return [
      ...(ts.isCaseOrDefaultClause(parent) && ts.isStatement(child) ? heldByClause(parent) : []),
      ...heldBefore(parent.statements, child),
    ];
  if (ts.isCallExpression(parent))
    return [
      ...heldByMiddleware(parent, child),
      ...heldByWrapper(parent, child),
      ...heldByPromise(parent, child),
      ...heldInCallback(parent, child),
    ];
  if (ts.isMethodDeclaration(parent) || ts.isClassLike(parent)) return heldByDecorators(parent);
  if (ts.isObjectLiteralExpression(parent)) return heldByHooks(parent, child);
  if (ts.isJsxElement(parent))
    return child === parent.openingElement || child === parent.closingElement
      ? []
      : [...askedByTag(parent.openingElement), { shownBy: parent.openingElement }];
  return [];
}

/** `<Show when={isAdult()}>`, `<ShowIf condition={isAdult}>`: an element that only asks. */
function askedByTag({ tagName, attributes }: ts.JsxOpeningElement): Held[] {
  if (!/^(Show|When|If|ShowIf|ShowWhen|RenderIf|RenderWhen|Conditional|Condition)$/.test(tagName.getText())) return [];
  return attributes.properties.flatMap((one): Held[] => {
    if (!ts.isJsxAttribute(one) || !/^(when|condition|if|is|isTrue|test|cond)$/.test(one.name.getText())) return [];
    const { initializer } = one;
    const test = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
    return test ? [{ test, outcome: true, over: null }] : [];
  });
}

/** What is known where a body has come to its end. */
export function heldAtEnd(body: ts.Block): Held[] {
  return body.statements.flatMap(one => heldAfter(one));
}

function heldBefore(statements: readonly ts.Statement[], child: ts.Node): Held[] {
  const held: Held[] = [];
  for (const statement of statements) {
    if (statement === child) break;
    held.push(...heldAfter(statement));
  }
  return held;
}

/** What is known once a statement has come to its end in the ordinary way. */
function heldAfter(statement: ts.Statement, exit: Exit = 'any'): Held[] {
  if (ts.isIfStatement(statement)) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return [];
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    return [{ test: statement.expression, outcome: !then, over: null }, ...inside];
  }
  if (ts.isBlock(statement)) return statement.statements.flatMap(one => heldAfter(one, exit));
  if (ts.isExpressionStatement(statement))
    return [...heldByCall(statement.expression, 'statement'), ...heldByTakingOut(statement.expression)];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(declaration => [
      ...(declaration.initializer ? heldByCall(declaration.initializer, 'value') : []),
      ...heldByKept(declaration),
    ]);
  }
  if (ts.isTryStatement(statement)) {
    // A `catch` that goes on swallows whatever the guard threw.
    const { tryBlock, catchClause, finallyBlock } = statement;
    const tried = !catchClause || leaves(catchClause.block, exit) ? heldAfter(tryBlock, exit) : [];
    return [...tried, ...(finallyBlock ? heldAfter(finallyBlock, exit) : [])];
  }
  if (ts.isSwitchStatement(statement)) {
    const forGood = exit === 'throw' ? exit : 'function';
    return [
      ...heldAfterClauses(statement, forGood),
      ...clausesOfConnected(statement).flatMap(one => heldAfter(one, forGood)),
    ];
  }
  // Every element passed, or the loop was left for good: `continue` and `break` do not do that.
  return ts.isForOfStatement(statement)
    ? overEach(heldInEach(statement.statement, 'function'), statement.expression)
    : [];
}

function heldInEach(body: ts.Statement, exit: Exit): Held[] {
  return mayEndEarly(body, exit) ? [] : heldAfter(body, exit);
}

function overEach(held: Held[], list: ts.Expression): Held[] {
  const over = chainOf(list).join('.');
  if (over === '') return [];
  return held.flatMap(one => ('over' in one ? [{ ...one, over }] : []));
}

export function heldByCall(expression: ts.Expression, how: 'statement' | 'value'): Held[] {
  const awaited = ts.isAwaitExpression(withoutParentheses(expression));
  const call = unwrap(expression);
  // `guard?.assertAdult(user)` may not run at all.
  if (!ts.isCallExpression(call) || ts.isOptionalChain(call)) return [];
  const name = chainOf(call.expression).join('.');
  const [first] = call.arguments;
  if (/^(assert|invariant|tinyInvariant|assert\.ok|(ctx|context)\.assert)$/.test(name) && first)
    return [{ test: first, outcome: true, over: null }];
  if (/^Promise\.(all|any)$/.test(name) && first)
    return name === 'Promise.all' && awaited ? heldByAll(unwrap(first)) : [];
  return [{ passed: call, how, awaited, over: null }];
}

/** `await Promise.all([assertA(), assertB()])`, `await Promise.all(ids.map(id => assertFriend(id)))`. */
function heldByAll(list: ts.Expression): Held[] {
  if (ts.isArrayLiteralExpression(list)) {
    return list.elements.flatMap((element): Held[] => {
      const call = unwrap(element);
      return ts.isCallExpression(call) ? [{ passed: call, how: 'statement', awaited: true, over: null }] : [];
    });
  }
  if (!ts.isCallExpression(list) || !ts.isPropertyAccessExpression(list.expression)) return [];
  const [callback] = list.arguments;
  if (list.expression.name.text !== 'map' || !callback || !ts.isArrowFunction(callback)) return [];
  const { body } = callback;
  const call = ts.isBlock(body) ? null : unwrap(body);
  // A `return` in the callback ends one element only.
  const inside: Held[] = ts.isBlock(body)
    ? heldInEach(body, 'throw')
    : call && ts.isCallExpression(call)
      ? [{ passed: call, how: 'statement', awaited: true, over: null }]
      : [];
  return overEach(inside, list.expression.expression);
}

/** `assertAdult(user).then(() => send())`: the first callback runs only if the promise was kept. */
function heldByPromise(call: ts.CallExpression, child: ts.Node): Held[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'then') return [];
  if (child !== call.arguments[0]) return [];
  const promise = unwrap(call.expression.expression);
  return ts.isCallExpression(promise) ? [{ passed: promise, how: 'statement', awaited: true, over: null }] : [];
}

/** `@UseGuards(AdultGuard)` on a method or its class. */
function heldByDecorators(node: ts.MethodDeclaration | ts.ClassLikeDeclaration): Held[] {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  const own = decorators.flatMap(({ expression }): Held[] => {
    const named = ts.isCallExpression(expression) ? [expression.expression, ...expression.arguments] : [expression];
    return named.map(passed => ({ passed, how: 'middleware', awaited: true, over: null }));
  });
  return ts.isClassLike(node) ? [...heldByApplication(node), ...own] : own;
}

function withoutParentheses(expression: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(expression) ? withoutParentheses(expression.expression) : expression;
}
