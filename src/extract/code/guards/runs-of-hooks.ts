import { HOOKS, RUNS } from '../asked/hook-runs.ts';
import { declaredName, eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOfDeclaration, usesOfFunction } from '../uses.ts';

/** A hook that runs nothing, and hands out what does; Apollo, RTK Query and codegen name one for each procedure. */
const isHook = (name: string): boolean => HOOKS.test(name) || /^use\w*Mutation$/.test(name);

/**
 * Where what stands in `const [send] = useMutation(SEND)` is run: each `send(…)`, with null for one that cannot be followed. Null
 * for a node of no such hook. A document, `const SEND = gql…`, is run where a hook that is given it is.
 */
export function runsOfHook(node: ts.Node): readonly (ts.Expression | null)[] | null {
  const hook = hookAround(node);
  if (hook) return handedOut(hook);
  const document = enclosingFunction(node) ? null : ts.findAncestor(node, ts.isVariableDeclaration);
  if (!document?.initializer || !isDocument(document.initializer)) return null;
  const uses = [...usesOfDeclaration(document)];
  return uses.length > 0 && uses.every(use => hookAround(use) !== null) ? uses : null;
}

const isDocument = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  if (ts.isTaggedTemplateExpression(inner)) return true;
  return ts.isCallExpression(inner) && /^(gql|graphql)$/.test(nameOf(inner.expression) ?? '');
};

/** The hook that a node names, or is handed to with the function or the options that it stands in. */
function hookAround(node: ts.Node): ts.CallExpression | null {
  for (let at = node; at.parent; at = at.parent) {
    if (ts.isFunctionDeclaration(at) || ts.isClassLike(at) || ts.isJsxElement(at)) return null;
    const { parent } = at;
    if (ts.isCallExpression(parent) && isHook(nameOf(parent.expression) ?? '')) return parent;
  }
  return null;
}

/** From a hook to one of the product that hands on what it hands out. */
const MAX_HOPS = 2;

function handedOut(hook: ts.CallExpression, hops = MAX_HOPS): readonly (ts.Expression | null)[] {
  let holder: ts.Node = hook.parent;
  while (ts.isAsExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  const around = enclosingFunction(hook);
  if (!around) return [null];
  // `export const useSend = () => useMutation({ … })`
  if (ts.isReturnStatement(holder) || holder === around) {
    if (hops === 0 || !/^use[A-Z]/.test(declaredName(around) ?? '')) return [null];
    const uses = usesOfFunction(around);
    if (!uses || uses.length === 0) return [null];
    return uses.flatMap(use => {
      const call = ts.isCallExpression(use) ? use : use.parent;
      return ts.isCallExpression(call) ? handedOut(call, hops - 1) : [null];
    });
  }
  if (!ts.isVariableDeclaration(holder)) return [null];
  const { name } = holder;
  if (ts.isIdentifier(name)) return runsOf(name.text, holder, around, true);
  const elements = [...name.elements].filter((one): one is ts.BindingElement => ts.isBindingElement(one));
  const runners = ts.isObjectBindingPattern(name)
    ? elements.filter(one => RUNS.test(textOf(one.propertyName ?? one.name)))
    : elements.filter(one => ts.isIdentifier(one.name) && isRun(one.name.text, one, around));
  if (runners.length === 0 || elements.some(one => one.dotDotDotToken)) return [null];
  return runners.flatMap(one => runsOf(textOf(one.name), one, around, false));
}

function usesOf(name: string, declared: ts.Node, around: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  eachNode(around, one => {
    if (!ts.isIdentifier(one) || one.text !== name || one.parent === declared) return;
    if (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one) return;
    if (declarationOf(name, one) === declared) found.push(one);
  });
  return found;
}

/** Of `[state, send]` the one that is called, or handed to an element as what is called. */
const isRun = (name: string, declared: ts.Node, around: ts.Node): boolean =>
  usesOf(name, declared, around).some(one => isCallee(one) || isHandler(one));

const isCallee = ({ parent }: ts.Node, of?: ts.Node): boolean =>
  ts.isCallExpression(parent) && (of === undefined || parent.expression === of);

const isHandler = ({ parent }: ts.Node): boolean => ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent);

function runsOf(name: string, declared: ts.Node, around: ts.Node, isWhole: boolean): (ts.Expression | null)[] {
  return usesOf(name, declared, around).flatMap((use): (ts.Expression | null)[] => {
    const { parent } = use;
    // `useCallback(…, [send])`
    if (ts.isArrayLiteralExpression(parent) && isCallee(parent)) return [];
    if (isWhole) {
      if (!ts.isPropertyAccessExpression(parent)) return [null];
      if (!RUNS.test(parent.name.text)) return [];
      return isCallee(parent, parent) || isHandler(parent) ? [parent] : [null];
    }
    return isCallee(use, use) || isHandler(use) ? [use] : [null];
  });
}
