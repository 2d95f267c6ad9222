import type { OperationSite } from './operations.ts';
import type { Target } from './resolve.ts';
import { enclosingFunction } from './names.ts';
import { functionNamed } from './scopes.ts';
import { ts } from './ts-morph.ts';

/**
 * A function that is named for the operation and does nothing but carry it out (`sendDirectMessage` around an insert) is
 * judged where it is called: the insert is no fact of its own once a call of the function is one, and what guards the
 * insert guards each call.
 */
export function liftWrapped(
  sites: readonly OperationSite[],
  resolve: (from: string, specifier: string) => Target,
): OperationSite[] {
  let open = [...sites];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const wrapped = open.find(inner => open.some(outer => calls(outer, inner, open, resolve)));
    if (!wrapped) break;
    open = open
      .filter(site => site !== wrapped)
      .map(site =>
        calls(site, wrapped, open, resolve) ? { ...site, guards: [...site.guards, ...wrapped.guards] } : site,
      );
  }
  return open;
}

const MAX_ROUNDS = 1000;

function calls(
  outer: OperationSite,
  inner: OperationSite,
  all: readonly OperationSite[],
  resolve: (from: string, specifier: string) => Target,
): boolean {
  const { carrier } = inner;
  if (outer === inner || outer.concept !== inner.concept || carrier === null || outer.name !== carrier.name)
    return false;
  // A call of the same name inside the function is another one, or the function calling itself.
  if (isInside(outer.head, carrier.node)) return false;
  if (outer.receiver === null) {
    if (outer.file === inner.file) return functionNamed(outer.name, outer.head) === carrier.node;
    const binding = outer.file.imports.get(outer.name);
    const target = binding && resolve(outer.file.path, binding.specifier);
    return !!target && target !== 'package' && target.path === inner.file.path;
  }
  // `this.messages.sendDirectMessage(…)`: without types, the name must lead to one function of the same side only.
  const owners = new Set(all.filter(one => one.carrier?.name === carrier.name).map(one => one.carrier!.node));
  return owners.size === 1 && outer.file.side === inner.file.side;
}

function isInside(node: ts.Node, container: ts.Node): boolean {
  for (let at: ts.Node | null = node; at; at = enclosingFunction(at)) if (at === container) return true;
  return false;
}
