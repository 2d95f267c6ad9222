import { calleeOf } from '../callees.ts';
import type { DetectContext } from '../detector.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, enclosingFunction, enclosingNames, nameOf, textOf } from '../names.ts';
import { holdsBirth } from '../age/birth-words.ts';
import { splitWords } from '../tokens.ts';
import { routeOf } from '../routes/route-calls.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import type { ParsedFile } from '../slice.ts';
import { usesInTurn } from '../uses.ts';
import { isWithin } from '../within.ts';
import { asksAge } from './asks-age.ts';
import { handlerNamed } from './handlers.ts';
import { methodsOf } from './parts-of-files.ts';
import { isNobodys } from './sign-up-names.ts';
import { isMadeElsewhere } from './sign-up-words.ts';
import { isStaffInvited } from './sign-up-places.ts';
import { PLACE_OF_TOOLS, placeOfStaff } from './staff-places.ts';
import type { SignUp } from './sign-ups.ts';
import { signUpsIn } from './sign-ups.ts';
import type { Way } from './way-around.ts';
import { wayAround } from './way-around.ts';

const MAX_WAYS = 20;
const MAX_STEPS = 3;

/**
 * Whether whoever calls the named function asks: a function that only writes the account is called by one that checks. Each way
 * to it has to; one that is not asked makes an account of anybody, and is given back. `open` where not all of them are seen.
 */
export function callersAskAge(name: ts.Node, context: DetectContext): boolean | 'open' | ts.Node {
  if (!isAskedSomewhere(name, context)) return false;
  const made = handlerNamed(name);
  const found = made ? unaskedWay(made, context, MAX_STEPS) : 'none';
  if (found !== 'none') return found === null || found;
  return unaskedOf(callsMeant(name, context), context) === null || 'open';
}

/** Cheap, and by the name: most functions that make an account are called by nobody who speaks of an age. */
function isAskedSomewhere(name: ts.Node, context: DetectContext): boolean {
  const files = context.files.filter(({ indexed }) => holdsBirth(indexed.tokens));
  for (const call of callsMeant(name, { files })) {
    const file = fileOf(call, context);
    if (file && asksAge(outermost(call), file, context)) return true;
  }
  return false;
}

/** Calls that mean the function as far as the name says. */
function* callsMeant(name: ts.Node, context: Pick<DetectContext, 'files'>): Iterable<ts.Expression> {
  // Anything can be created; only the call on the same owner is this one.
  const before = ts.isPropertyAccessExpression(name.parent) ? name.parent.expression.getText() : null;
  const isExported = before !== null && /^(module\.)?exports$/.test(before);
  const made = handlerNamed(name);
  for (const callee of callsOf(textOf(name), context)) {
    const found = calleeOf(callee);
    if (
      isExported || (found && made)
        ? found === made
        : before === null || callee.getText() === `${before}.${textOf(name)}`
    )
      yield callee;
  }
}

const callsOf = (called: string, { files }: Pick<DetectContext, 'files'>): ts.Expression[] =>
  files.flatMap(file =>
    file.indexed.names.has(called)
      ? file.calls.flatMap(({ expression }) => (nameOf(expression) === called ? [expression] : []))
      : [],
  );

/** A call that nobody asks before; `none` if no way is known, `open` if not all are, null if each of them asks. */
type Unasked = ts.Node | 'open' | 'none' | null;

function unaskedWay(made: FunctionNode, context: DetectContext, steps: number): Unasked {
  let isUnseen = false;
  function* seen() {
    for (const use of usesInTurn(made)) {
      if (use) yield use;
      else isUnseen = true;
    }
  }
  const found = unaskedOf(seen(), context, steps);
  if (found !== null && found !== 'none') return found;
  // Calls that cannot be followed and may mean it by their name are asked as well; they prove nothing against it.
  const unread = unaskedOf(unreadCalls(made, context), context, steps);
  if (unread === null) return null;
  return isUnseen || unread !== 'none' ? 'open' : found;
}

function unreadCalls(made: FunctionNode, context: DetectContext): ts.Expression[] {
  const called = declaredName(made) ?? '';
  if (splitWords(called).length < 2) return [];
  const side = fileOf(made, context)?.side;
  return callsOf(called, context).filter(one => calleeOf(one) === null && fileOf(one, context)?.side === side);
}

function unaskedOf(uses: Iterable<ts.Expression>, context: DetectContext, steps = MAX_STEPS): Unasked {
  let ways = 0;
  let isOpen = false;
  for (const use of uses) {
    const file = fileOf(use, context);
    if (!file || isNoWay(use, file.path, context)) continue;
    if (ways++ === MAX_WAYS) return 'open';
    const way = wayAround(use);
    if (isAskedOn(way, context) || isToldItself(use, file, context)) continue;
    const before = beforeOf(way, context, steps);
    if (before === 'open') isOpen = true;
    else if (before !== null) return before === 'none' ? use : before;
  }
  if (isOpen) return 'open';
  return ways > 0 ? null : 'none';
}

function beforeOf({ made }: Way, context: DetectContext, steps: number): Unasked {
  if (!made) return 'none';
  return made === 'unseen' || steps === 0 ? 'open' : unaskedWay(made, context, steps - 1);
}

const isAskedOn = ({ parts }: Way, context: DetectContext): boolean =>
  parts.some(part => {
    const file = fileOf(part, context);
    if (!file) return false;
    const own = ts.isClassElement(part) && part.name ? new Set([textOf(part.name)]) : null;
    const asked = (own && methodsOf(part.parent, own, file)) ?? [part];
    return asked.some(one => asksAge(one, file, context));
  });

const fileOf = (node: ts.Node, { slice }: DetectContext): ParsedFile | null =>
  slice.parse(node.getSourceFile().fileName.slice(1));

/** A way to an account by its own name is judged where it stands. */
const isToldItself = (use: ts.Node, file: ParsedFile, context: DetectContext): boolean =>
  waysToldIn(file, context).some(({ node, trait }) => trait !== 'form' && isWithin(use, node));

const told = new WeakMap<ParsedFile, readonly SignUp[]>();

function waysToldIn(file: ParsedFile, context: DetectContext): readonly SignUp[] {
  let ways = told.get(file);
  if (!ways) told.set(file, (ways = signUpsIn(file, context).ways));
  return ways;
}

/** Where accounts are made by whoever runs the product, and for nobody. */
function isNoWay(use: ts.Node, path: string, { concept }: DetectContext): boolean {
  const around = enclosingFunction(use);
  const isPlace = isMadeElsewhere(path) || STAFF.test(path);
  return (
    (isPlace && !(around && PLACE_OF_TOOLS.test(path) && isRunByRoute(around))) ||
    isNobodys(enclosingNames(use)) ||
    isWithinUnlike(concept, path, use) ||
    (around !== null && isStaffInvited(around))
  );
}
const STAFF = placeOfStaff();

/** `app.post('/play', play)` of `src/scripts/play.ts` */
function isRunByRoute(made: FunctionNode): boolean {
  for (const use of usesInTurn(made))
    if (use && ts.isCallExpression(use.parent) && use.parent.expression !== use && routeOf(use.parent))
      return !STAFF.test(use.getSourceFile().fileName);
  return false;
}

function outermost(node: ts.Node): ts.Node {
  let found = node;
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) if (ts.isStatement(at)) found = at;
  return found;
}
