import { calleeOf } from '../callees.ts';
import { meaningOf, meaningOfAnswer } from '../links/meaning.ts';
import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isMissing, saysForNobody, THROWS, truthOfNobody } from './nobody-there.ts';
import { throwsWithin } from './throws-within.ts';

/** How a part of a middleware ends for who has said nothing of who they are: handed on, sent away, run through, or not known. */
type End = 'past' | 'away' | 'on' | 'open';

interface Run {
  /** Something may have thrown on the way. */
  threw: boolean;
  /** Of a hook without `next`, which lets go on by coming back. */
  isHook: boolean;
}

/**
 * `if (!token) return next();`, `req.user = session?.user ?? null; next();`: the body of a gate is seen, and whoever says
 * nothing of who they are goes on like all others. Only what is followed to `next()` is told so.
 */
export function goesOnWithout(gate: ts.Expression): boolean {
  const declared = bodyOfGate(gate);
  if (!declared?.body) return false;
  const run: Run = { threw: false, isHook: !takesNext(declared) };
  if (run.isHook && !ts.isBlock(declared.body) && !isSet(declared.body)) return false;
  const end = ts.isBlock(declared.body) ? endOf(declared.body.statements, run) : endOfValue(declared.body, run);
  const isPast = !run.threw && (end === 'past' || (run.isHook && end === 'on'));
  const isRefusal = (node: ts.Node) => maySendAway(node) || mayBeAnswered(node, run);
  return isPast || !says(declared.body, isRefusal);
}

/** `async request => (request.user = await …)` */
function isSet(body: ts.Expression): boolean {
  const inner = unwrap(body);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** Without any of these nobody is ever refused, whichever way a body takes. */
const maySendAway = (node: ts.Node): boolean =>
  ts.isThrowStatement(node) ||
  (isHandOn(node) && !isBare(node)) ||
  (ts.isIdentifier(node) && isHandedNext(node)) ||
  isAnswer(node) ||
  isThrower(node) ||
  isDoubtful(node);

/** `return error(401)`, `return new Response(…)`; in a middleware with `next`, whatever comes back without it; `deny(res)`. */
function mayBeAnswered(node: ts.Node, { isHook }: Run): boolean {
  if (ts.isReturnStatement(node))
    return isHook ? handsBack(node) : !node.expression || !says(node.expression, isHandOn);
  if (ts.isConditionalExpression(node))
    return says(node, isHandOn) && ![node.whenTrue, node.whenFalse].every(one => says(one, isHandOn));
  return isGivenAnswer(node);
}

/** Whoever calls a hook answers with what it hands back. */
const handsBack = ({ expression }: ts.ReturnStatement): boolean =>
  !!expression && !ts.isVoidExpression(expression) && !isNothing(unwrap(expression)) && !isYesOrNo(unwrap(expression));
/** Told to nobody: `return false`. */
const isYesOrNo = ({ kind }: ts.Expression): boolean =>
  kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;
const isNothing = (value: ts.Expression): boolean =>
  value.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(value) && value.text === 'undefined');
const isGivenAnswer = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.arguments.some(one => /^(res|reply|response)$/.test(one.getText()));

const takesNext = ({ parameters }: FunctionNode): boolean =>
  parameters.some(one => /\b(next|done)\b/.test(one.name.getText()));

/** A middleware that is given `next`, or what makes one. */
function bodyOfGate(gate: ts.Expression): FunctionNode | null {
  const inner = unwrap(gate);
  const meaning = meaningOf(ts.isCallExpression(inner) ? inner.expression : inner);
  if (meaning?.is !== 'function') return null;
  const made = ts.isCallExpression(inner) ? meaningOfAnswer(meaning.node) : meaning;
  if (made?.is !== 'function') return null;
  const isHook = /^(req|request)$/.test(made.node.parameters[0]?.name.getText() ?? '');
  return isHook || takesNext(made.node) ? made.node : null;
}

function endOf(statements: readonly ts.Statement[], run: Run): End {
  for (const statement of statements) {
    const end = endOfStatement(statement, run);
    if (end !== 'on') return end;
  }
  return 'on';
}

function endOfStatement(statement: ts.Statement, run: Run): End {
  if (ts.isBlock(statement)) return endOf(statement.statements, run);
  if (ts.isThrowStatement(statement)) return 'away';
  if (ts.isReturnStatement(statement)) {
    const end = statement.expression ? endOfValue(statement.expression, run) : 'on';
    if (end !== 'on') return end;
    return !run.isHook ? 'away' : handsBack(statement) ? 'open' : 'past';
  }
  if (ts.isExpressionStatement(statement)) return endOfValue(statement.expression, run);
  if (ts.isVariableStatement(statement)) {
    const ends = statement.declarationList.declarations.map(one =>
      one.initializer && !isFunction(unwrap(one.initializer)) ? endOfValue(one.initializer, run) : 'on',
    );
    return ends.find(end => end !== 'on') ?? 'on';
  }
  if (ts.isIfStatement(statement))
    return endOfEither(
      truthOfNobody(statement.expression),
      () => endOfStatement(statement.thenStatement, run),
      () => (statement.elseStatement ? endOfStatement(statement.elseStatement, run) : 'on'),
    );
  if (ts.isTryStatement(statement)) return endOfTry(statement, run);
  if (ts.isFunctionDeclaration(statement) || ts.isEmptyStatement(statement)) return 'on';
  return says(statement, node => isHandOn(node) || isAnswer(node)) ? 'open' : 'on';
}

function endOfEither(truth: boolean | null, yes: () => End, no: () => End): End {
  if (truth !== null) return truth ? yes() : no();
  const [one, other] = [yes(), no()];
  return one === other ? one : 'open';
}

/** What may throw leads to the `catch` as well. */
function endOfTry({ tryBlock, catchClause, finallyBlock }: ts.TryStatement, run: Run): End {
  const inside: Run = { ...run, threw: false };
  const end = endOf(tryBlock.statements, inside);
  if (finallyBlock && says(finallyBlock, node => isHandOn(node) || isAnswer(node))) return 'open';
  if (!inside.threw) return end;
  const caught = catchClause ? endOf(catchClause.block.statements, run) : 'away';
  if (end === caught) return end;
  // What goes on behind the two has to come to the same.
  return [end, caught].every(one => one === 'on' || one === 'past') ? 'on' : 'open';
}

/** An expression that runs by itself, or is handed back. */
function endOfValue(value: ts.Expression, run: Run): End {
  const inner = unwrap(value);
  if (ts.isVoidExpression(inner)) return endOfValue(inner.expression, run);
  if (ts.isConditionalExpression(inner) && says(inner, isHandOn))
    return endOfEither(
      truthOfNobody(inner.condition),
      () => endOfValue(inner.whenTrue, run),
      () => endOfValue(inner.whenFalse, run),
    );
  if (isHandOn(inner)) return isBare(inner) ? 'past' : 'away';
  if (says(inner, node => isHandOn(node) || (ts.isIdentifier(node) && isHandedNext(node)))) return 'open';
  if (says(inner, isAnswer)) return 'away';
  if (saysForNobody(inner, isDoubtful) || (run.isHook && says(inner, isGivenAnswer))) return 'open';
  run.threw ||= saysForNobody(inner, isThrower);
  return 'on';
}

const isHandOn = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && /^(next|done)$/.test(nameOf(node.expression) ?? '');
/** `next()`, `next({ ctx })`; not `next(error)`, nor `next({ status: 401 })`, which is one as well. */
function isBare({ arguments: [first] }: ts.CallExpression): boolean {
  const given = first && unwrap(first);
  return !given || isNothing(given) || (ts.isObjectLiteralExpression(given) && isContext(given));
}
const isContext = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.length > 0 && properties.every(one => one.name && /^(ctx|context|input)$/.test(textOf(one.name)));
const isHandedNext = (node: ts.Identifier): boolean =>
  node.text === 'next' && ts.isCallExpression(node.parent) && node.parent.expression !== node;

const ANSWERS = /^(status|sendStatus|send|json|redirect|end|throw|code|text|html|unauthorized|forbidden|render)$/;
/** `res.status(401)`, `ctx.throw(401)`, `ctx.status = 401` */
function isAnswer(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    const to = receiverOf(node.expression);
    return to !== null && ANSWERS.test(nameOf(node.expression) ?? '') && ANSWERS_TO.test(nameOf(to) ?? '');
  }
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    /^(status|statusCode|body)$/.test(textOf(node.left.name)) &&
    ANSWERS_TO.test(nameOf(node.left.expression) ?? '')
  );
}
const ANSWERS_TO = /^(res|reply|response|ctx|context|c|h)$/;

const wordsCalled = (node: ts.Node): readonly string[] =>
  ts.isCallExpression(node) ? splitWords(nameOf(node.expression) ?? '') : [];
const isThrower = (node: ts.Node): boolean =>
  wordsCalled(node).some(word => THROWS.test(word)) ||
  (ts.isCallExpression(node) && throwsWithin(node)) ||
  // A member of nothing: `session.userId`.
  (ts.isPropertyAccessExpression(node) &&
    !ts.isOptionalChain(node) &&
    !/^(then|catch|finally)$/.test(node.name.text) &&
    isMissing(node.expression));
/** It may send somebody away itself; that is not followed. */
const isDoubtful = (node: ts.Node): boolean =>
  wordsCalled(node).some(word => DOUBTFUL.test(word)) ||
  (ts.isCallExpression(node) &&
    /\bthrow\b|\b(status|sendStatus)\b/.test(calleeOf(node.expression)?.body?.getText() ?? ''));
const DOUBTFUL = /^(check|validate|authenticate|authorize|protect|guard|refuse|redirect)$/;

function says(root: ts.Node, is: (node: ts.Node) => boolean): boolean {
  let isSaid = false;
  throughout(root, node => {
    isSaid ||= is(node);
  });
  return isSaid;
}
