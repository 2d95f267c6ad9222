import { calleeOf } from '../callees.ts';
import type { DetectContext } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { enclosingFunction, enclosingNames, nameOf, textOf } from '../names.ts';
import { holdsBirth } from '../age/birth-names.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import type { ParsedFile } from '../slice.ts';
import { usesInTurn } from '../uses.ts';
import { isWithin } from '../within.ts';
import { asksAge } from './asks-age.ts';
import { handlerNamed } from './handlers.ts';
import { isMadeElsewhere, isNobodys } from './sign-up-names.ts';
import { isStaffInvited } from './sign-up-places.ts';
import { signUpsIn } from './sign-ups.ts';

const MAX_USES = 20;
const MAX_STEPS = 3;

/**
 * Whether whoever calls the named function asks: a function that only writes the account is called by one that checks. Each way
 * to it has to; one that is not asked makes an account of anybody, and is given back.
 */
export function callersAskAge(name: ts.Node, context: DetectContext): boolean | ts.Node {
  if (!isAskedSomewhere(name, context)) return false;
  const made = handlerNamed(name);
  const known = made && unaskedUse(made, context, MAX_STEPS);
  return known === null || known === 'none' || known;
}

/** Cheap, and by the name: most functions that make an account are called by nobody who speaks of an age. */
function isAskedSomewhere(name: ts.Node, context: DetectContext): boolean {
  const called = textOf(name);
  // Anything can be created; only the call on the same owner is this one.
  const before = ts.isPropertyAccessExpression(name.parent) ? name.parent.expression.getText() : null;
  const isExported = before !== null && /^(module\.)?exports$/.test(before);
  const made = handlerNamed(name);
  const isIt = (callee: ts.Expression) => {
    const found = calleeOf(callee);
    if (isExported || (found && made)) return found === made;
    return before === null || callee.getText() === `${before}.${called}`;
  };
  return context.files.some(file => {
    if (!file.indexed.names.has(called) || !holdsBirth(file.indexed.tokens)) return false;
    return file.nodes.some(
      node =>
        ts.isCallExpression(node) &&
        nameOf(node.expression) === called &&
        isIt(node.expression) &&
        asksAge(outermost(node), file, context),
    );
  });
}

/** A call that nobody asks before; `none` of them is known where it is called unseen, which is left to the names. */
function unaskedUse(made: FunctionNode, context: DetectContext, steps: number): ts.Node | 'none' | null {
  let count = 0;
  let ways = 0;
  for (const use of usesInTurn(made)) {
    if (!use || count++ === MAX_USES) break;
    const file = context.slice.parse(use.getSourceFile().fileName.slice(1));
    if (!file || isNoWay(use, file.path, context)) continue;
    ways++;
    if (asksAge(outermost(use), file, context) || isToldItself(use, file, context)) continue;
    const around = steps > 0 ? enclosingFunction(use) : null;
    const unasked = around ? unaskedUse(around, context, steps - 1) : use;
    if (unasked !== null) return unasked === 'none' ? use : unasked;
  }
  return ways > 0 ? null : 'none';
}

/** A way to an account by its own name is judged where it stands. */
const isToldItself = (use: ts.Node, file: ParsedFile, context: DetectContext): boolean =>
  signUpsIn(file, context).ways.some(({ node, trait }) => trait !== 'form' && isWithin(use, node));

/** Where accounts are made by whoever runs the product, and for nobody. */
function isNoWay(use: ts.Node, path: string, { concept }: DetectContext): boolean {
  const around = enclosingFunction(use);
  return (
    isMadeElsewhere(path) ||
    STAFF.test(path) ||
    isNobodys(enclosingNames(use)) ||
    isWithinUnlike(concept, path, use) ||
    (around !== null && isStaffInvited(around))
  );
}
const STAFF = /(^|[/._-])(admin|staff|moderation|scripts?|seeds?|fixtures?|mocks?|tests?|e2e)([/._-]|$)/i;

function outermost(node: ts.Node): ts.Node {
  let found = node;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) if (ts.isStatement(at)) found = at;
  return found;
}
