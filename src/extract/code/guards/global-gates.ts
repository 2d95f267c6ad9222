import { literally } from '../../../kit/text.ts';
import { folderOf } from '../../../kit/path.ts';
import type { Held } from './dominance.ts';
import { literalOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { throughGate } from '../routes/routers.ts';
import { ts } from '../ts-morph.ts';

const known = new WeakMap<ts.ClassLikeDeclaration, readonly Held[]>();

/**
 * What a Nest application puts in front of all its controllers: `app.useGlobalGuards(…)`, a provider of `APP_GUARD`, and
 * middleware that a module applies to the controller or to every route. It counts below the folder of the file that says
 * so, because a repository may hold several applications.
 */
export function heldByApplication(controller: ts.ClassLikeDeclaration): readonly Held[] {
  let held = known.get(controller);
  if (!held) known.set(controller, (held = isController(controller) ? gatesAbove(controller).map(throughGate) : []));
  return held;
}

function isController(node: ts.ClassLikeDeclaration): boolean {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators.some(({ expression }) => /^(Controller|Resolver)$/.test(chainOf(expression).at(-1) ?? ''));
}

function gatesAbove(controller: ts.ClassLikeDeclaration): ts.Expression[] {
  const links = linksOf(controller);
  if (!links) return [];
  const above = (name: string) =>
    (links.filesWith(name, new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`)) ?? []).filter(file =>
      isAbove(file, links.path),
    );
  return [
    ...above('forRoutes').flatMap(file => callsOf('forRoutes', file).flatMap(call => appliedTo(controller, call))),
    ...above('useGlobalGuards').flatMap(file => callsOf('useGlobalGuards', file).flatMap(call => [...call.arguments])),
    ...above('APP_GUARD').flatMap(providedIn),
  ];
}

function isAbove(file: ts.SourceFile, path: string): boolean {
  const folder = folderOf(linksOf(file)?.path ?? file.fileName);
  return folder === '' || path.startsWith(`${folder}/`);
}

function callsOf(name: string, file: ts.SourceFile): ts.CallExpression[] {
  return (linksOf(file)?.identifiers(name) ?? []).flatMap(({ parent }) =>
    ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent) ? [parent.parent] : [],
  );
}

/** `{ provide: APP_GUARD, useClass: AdultGuard }` */
function providedIn(file: ts.SourceFile): ts.Expression[] {
  return (linksOf(file)?.identifiers('APP_GUARD') ?? []).flatMap(({ parent }) => {
    const isKey = ts.isPropertyAssignment(parent) && textOf(parent.name) === 'provide';
    if (!isKey || !ts.isObjectLiteralExpression(parent.parent)) return [];
    return parent.parent.properties.flatMap(one =>
      ts.isPropertyAssignment(one) && /^use(Class|Existing|Value)$/.test(textOf(one.name)) ? [one.initializer] : [],
    );
  });
}

/** `consumer.apply(a, b).forRoutes(Controller)`; with `exclude` in between it is not known for which routes. */
function appliedTo(controller: ts.ClassLikeDeclaration, call: ts.CallExpression): ts.Expression[] {
  const isMeant = call.arguments.some(argument => {
    const text = literalOf(argument)?.value;
    if (typeof text === 'string') return /^\/?(\*|\(\.\*\)|\{\*\w+\})$/.test(text);
    return meaningOf(argument)?.node === controller;
  });
  const applied = ts.isPropertyAccessExpression(call.expression) ? unwrap(call.expression.expression) : null;
  const isPlain = applied && ts.isCallExpression(applied) && nameOf(applied.expression) === 'apply';
  return isMeant && isPlain ? [...applied.arguments] : [];
}
