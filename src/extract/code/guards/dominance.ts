import { literally } from '../../../kit/text.ts';
import { clausesOfConnected } from './chosen-by-recipient.ts';
import type { Exit } from './completion.ts';
import { leaves, mayEndEarly } from './completion.ts';
import { listCountedThrough, heldByCall, overEach } from './held-by-call.ts';
import { heldByList } from './handler-lists.ts';
import { heldByHooks } from './hooks.ts';
import { heldByDecorators } from '../decorators.ts';
import { heldByMiddleware, heldByWrapper } from './middleware.ts';
import { heldByAssigned, heldByFilter, heldByKept, heldByTakingOut, heldInCallback } from './queries/filtered.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, isFunction } from '../names.ts';
import { heldByPromise } from './promises.ts';
import { heldByResult } from './results.ts';
import { heldByLoop } from './rule-lists.ts';
import { saysNotStaff, saysPrivateTalk } from './queries/private-kinds.ts';
import { heldAfterClauses, heldByClause, runInOnlyClause } from './switches.ts';
import { ts } from '../ts-morph.ts';

/**
 * Something that is known wherever control can be at a place. `ofTwo`: if it is about a message between two people. `isPart`:
 * of those whom a list still holds, and not of all who were on it.
 */
export type Held = Known & { ofTwo?: true; isPart?: true };
type Known =
  /** The expression was tested with this outcome. `over`: once for each element of that list. `otherwise`: what was done else. */
  | { test: ts.Expression; outcome: boolean; over: string | null; otherwise?: ts.Statement }
  /** What was asked for is one of some constants, or none of them. */
  | { asked: ts.Expression; among: readonly ts.Expression[]; isOne: boolean; over: string | null }
  /** The call came back without throwing, or the middleware let the request through. */
  | {
      passed: ts.Expression;
      /** `around`: a function that was given the handler, `child`, and runs it. `rule`: a function whose answer was yes. */
      how: 'statement' | 'value' | 'middleware' | 'around' | 'rule';
      awaited: boolean;
      over: string | null;
      child?: ts.Node;
      /** What is done if it throws. */
      otherwise?: ts.Statement;
    }
  /** A function of the product answered yes, or no; or came back without throwing; or handed back the list that it is of. */
  | { said: FunctionNode; over: string | null; isDenied?: true; by?: ts.CallExpression }
  | { ran: FunctionNode; over: string | null; by?: ts.CallExpression }
  | { listOf: ts.CallExpression; over: string | null }
  /** The call answered that it went well. */
  | { wentWell: ts.CallExpression; over: string | null }
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
  const lists = new Set<string>();
  for (let child = node, parent = node.parent; parent && child !== within; child = parent, parent = parent.parent) {
    // What stands around the function itself does not run where it is called by its name.
    if (parent === within && ts.isMethodDeclaration(parent)) break;
    held.unshift(...ofThis(heldBetween(parent, child), lists));
    const list = listBetween(parent, child);
    if (list !== '') lists.add(list);
    if (isBoundary(parent)) break;
  }
  return held;
}

/** What was asked of every element of a list was asked of the one for which a loop over it runs. */
const ofThis = (held: Held[], lists: ReadonlySet<string>): Held[] =>
  lists.size === 0
    ? held
    : held.map(one => ('over' in one && one.over !== null && lists.has(one.over) ? { ...one, over: null } : one));

/** `people` of `for (const one of people) …` and `people.map(one => …)`. */
function listBetween(parent: ts.Node, child: ts.Node): string {
  if (ts.isForOfStatement(parent) && child === parent.statement) return chainOf(parent.expression).join('.');
  const isEach =
    ts.isCallExpression(parent) &&
    child === parent.arguments[0] &&
    ts.isPropertyAccessExpression(parent.expression) &&
    /^(map|forEach|flatMap)$/.test(parent.expression.name.text);
  return isEach ? chainOf((parent.expression as ts.PropertyAccessExpression).expression).join('.') : '';
}

function isBoundary(node: ts.Node): boolean {
  if (ts.isClassLike(node)) return true;
  // A method's decorators are read with its class, one step further up.
  return isFunction(node) && ts.isFunctionDeclaration(node);
}

function heldBetween(parent: ts.Node, child: ts.Node): Held[] {
  const test = (expression: ts.Expression, outcome: boolean): Held[] => [{ test: expression, outcome, over: null }];
  if (ts.isIfStatement(parent)) {
    const { thenStatement: then, elseStatement: otherwise, expression } = parent;
    if (child === then) return [{ test: expression, outcome: true, over: null, ...(otherwise && { otherwise }) }];
    return child === otherwise ? [{ test: expression, outcome: false, over: null, otherwise: then }] : [];
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
      ...caught(parent, heldBefore(parent.statements, child)),
    ];
  if (ts.isCallExpression(parent))
    return [
      ...heldByMiddleware(parent, child),
      ...heldByWrapper(parent, child),
      ...heldByPromise(parent, child),
      ...heldByResult(parent, child),
      ...heldInCallback(parent, child),
    ];
  if (ts.isMethodDeclaration(parent) || ts.isClassLike(parent)) return heldByDecorators(parent);
  if (ts.isObjectLiteralExpression(parent)) return heldByHooks(parent, child);
  if (ts.isArrayLiteralExpression(parent)) return heldByList(parent, child);
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
  let held: Held[] = [];
  for (const statement of statements) {
    if (statement === child) break;
    const given = givenAnew(statement);
    // What was known of the elements of a list is not known of those of another under its name.
    if (given !== null) held = held.filter(one => !('over' in one) || one.over !== given);
    held.push(...heldAfter(statement));
  }
  return held;
}

/** In a `try`, whatever throws ends in its `catch`. */
function caught({ parent }: Partial<Pick<ts.Node, 'parent'>>, held: Held[]): Held[] {
  if (!parent || !ts.isTryStatement(parent) || !parent.catchClause) return held;
  const { block } = parent.catchClause;
  return held.map(one => ('passed' in one ? { ...one, otherwise: block } : one));
}

/** What is known once a statement has come to its end in the ordinary way. */
function heldAfter(statement: ts.Statement, exit: Exit = 'any'): Held[] {
  if (ts.isIfStatement(statement)) {
    const then = leaves(statement.thenStatement, exit);
    const otherwise = leaves(statement.elseStatement, exit);
    if (then === otherwise) return then ? [] : heldInside(statement, exit);
    const open = then ? statement.elseStatement : statement.thenStatement;
    const inside = open ? heldAfter(open, exit) : [];
    const refused = then ? statement.thenStatement : statement.elseStatement!;
    return [{ test: statement.expression, outcome: !then, over: null, otherwise: refused }, ...inside];
  }
  if (ts.isBlock(statement)) return statement.statements.flatMap(one => heldAfter(one, exit));
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    if (isAssignment(expression)) return [...heldByCall(expression.right, 'value'), ...heldByAssigned(expression)];
    return [...heldByCall(statement.expression, 'statement'), ...heldByTakingOut(statement.expression)];
  }
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
      ...runInOnlyClause(statement, forGood).flatMap(one => heldAfter(one, forGood)),
      ...clausesOfConnected(statement).flatMap(one => heldAfter(one, forGood)),
    ];
  }
  // Every element passed, or the loop was left for good: `continue` and `break` do not do that.
  if (ts.isForOfStatement(statement)) {
    const inside = heldInEach(statement.statement, 'function');
    return [...overEach(inside, statement.expression), ...heldByLoop(statement, inside)];
  }
  const list = ts.isForStatement(statement) ? listCountedThrough(statement) : null;
  return list ? overEach(heldInEach((statement as ts.ForStatement).statement, 'function'), list) : [];
}

/** `if (recipient) { check(recipient) }`, `if (!isStaff) { … }`: checked for all whom it is about. */
function heldInside({ expression, thenStatement, elseStatement }: ts.IfStatement, exit: Exit): Held[] {
  if (elseStatement) return [];
  if (saysNotStaff(expression)) return heldAfter(thenStatement, exit);
  if (!saysPrivateTalk(expression)) return [];
  return heldAfter(thenStatement, exit).map(held => ({ ...held, ofTwo: true }));
}

export function heldInEach(body: ts.Statement, exit: Exit): Held[] {
  return mayEndEarly(body, exit) ? [] : heldAfter(body, exit);
}

/** `text = this.checkText(text)` */
const isAssignment = (expression: ts.Expression): expression is ts.BinaryExpression =>
  ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The name to which a statement gives something else than a part of what it held. */
function givenAnew(statement: ts.Statement): string | null {
  if (!ts.isExpressionStatement(statement) || !isAssignment(statement.expression)) return null;
  const { left, right } = statement.expression;
  return new RegExp(`^${literally(left.getText())}\\.(filter|slice)\\(`).test(right.getText()) ? null : left.getText();
}
