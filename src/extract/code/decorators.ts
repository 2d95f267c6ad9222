import type { Held } from './guards/dominance.ts';
import { flatten } from './guards/gates-in-turn.ts';
import { heldByApplication } from './guards/global-gates.ts';
import { meaningOf } from './links/meaning.ts';
import { nameOf, unwrap } from './names.ts';
import { returnsOf } from './guards/returns.ts';
import { throughGate } from './routes/routers.ts';
import { ts } from './ts-morph.ts';

/** Classes that extend one another. */
const MAX_CLASSES = 4;

/** `@UseGuards(AdultGuard)` on a method or its class, `@Body(KnownPeoplePipe)` on what a method takes. */
export function heldByDecorators(node: ts.MethodDeclaration | ts.ClassLikeDeclaration): Held[] {
  const own = decoratorsOf(node).flatMap(({ expression }) => given(expression).map(throughGate));
  if (ts.isClassLike(node)) return [...heldByApplication(node), ...heldByBases(node, MAX_CLASSES), ...own];
  return [...own, ...node.parameters.flatMap(heldByParameter)];
}

/** A decorator, what it is given, and the guards that one of the product puts together. */
function given(decorator: ts.Expression): ts.Expression[] {
  const composed = composedOf(decorator);
  if (composed.length > 0) return composed;
  return ts.isCallExpression(decorator) ? [decorator.expression, ...decorator.arguments.flatMap(flatten)] : [decorator];
}

/** `const FriendsOnly = () => applyDecorators(UseGuards(FriendGuard), …)` */
function composedOf(decorator: ts.Expression): ts.Expression[] {
  const made = ts.isCallExpression(decorator) ? meaningOf(decorator.expression) : null;
  const ways = made?.is === 'function' ? returnsOf(made.node).flatMap(({ value }) => value ?? []) : [];
  return ways.length === 1 ? guardsGiven(unwrap(ways[0]!)) : [];
}

function guardsGiven(call: ts.Expression): ts.Expression[] {
  if (!ts.isCallExpression(call)) return [];
  const name = nameOf(call.expression);
  if (name === 'UseGuards') return call.arguments.flatMap(flatten);
  return name === 'applyDecorators' ? call.arguments.flatMap(one => guardsGiven(unwrap(one))) : [];
}

const decoratorsOf = (node: ts.Node) => (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []);

/** A class has the guards that are given to the one that it extends, unless it has its own. */
function heldByBases(node: ts.ClassLikeDeclaration, depth: number): Held[] {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  if (!base || depth === 0 || guardsOf(node).length > 0) return [];
  const above = meaningOf(base.expression);
  if (above?.is !== 'class' || above.node === node) return [];
  const guards = guardsOf(above.node).flatMap(call => call.arguments.flatMap(flatten));
  return guards.length > 0 ? guards.map(throughGate) : heldByBases(above.node, depth - 1);
}

const guardsOf = (node: ts.ClassLikeDeclaration): ts.CallExpression[] =>
  decoratorsOf(node).flatMap(({ expression }) =>
    ts.isCallExpression(expression) && expression.expression.getText() === 'UseGuards' ? [expression] : [],
  );

/** A pipe runs before the method whose argument it makes: `@Body('to', KnownPeoplePipe)`, `@Param('to', new KnownPeoplePipe())`. */
function heldByParameter(parameter: ts.ParameterDeclaration): Held[] {
  return decoratorsOf(parameter).flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? expression.arguments.filter(isPipe).map(throughGate) : [],
  );
}

const isPipe = (given: ts.Expression) => {
  const meaning = meaningOf(given);
  return meaning?.is === 'class' || meaning?.is === 'instance';
};
