import { phrasesOf } from '../tokens.ts';
import { isAgreedTo } from './answered-dialogs.ts';
import { isPermitted } from './device-permissions.ts';
import { isBehindPress } from '../autoplay/pressed.ts';
import { isOpenedByPress } from '../autoplay/opened-by-press.ts';
import { isPressedThroughHook } from './pressed-through-hooks.ts';
import { ranBy, useOf } from './pressed-handlers.ts';
import { namedAround } from '../guards/callers.ts';
import { usesOfFunction } from '../uses.ts';
import { isUserAction } from './positions.ts';
import { declaredName } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What stands between the place and a position that nobody asked for. */
export function askedBy(node: ts.Node): string[] {
  const by = isPressed(node) ? 'pressed' : ranBy(node);
  return [
    ...(by === 'pressed' ? ['user-action'] : []),
    ...(by === 'handed-out' ? ['handed-out'] : []),
    ...(isPermitted(node) ? ['permitted'] : []),
  ];
}

const OF_PLACES = phrasesOf(['location', 'position', 'place', 'nearby', 'gps', 'check in', 'where']);
/** Services of services. */
const DEEP = 2;

/** By a control in the file, by one that opens what asks for the position, or in each file that uses the function around it. */
function isPressed(node: ts.Node, depth = DEEP): boolean {
  if (
    isUserAction(node) ||
    ranBy(node) === 'pressed' ||
    isBehindPress(node) ||
    isOpenedByPress(node, OF_PLACES) ||
    isPressedThroughHook(node) ||
    isAgreedTo(node)
  )
    return true;
  // What a page runs when it is shown is told of by its own file.
  const around = depth > 0 && namedAround(node);
  if (!around || /^[A-Z]|^use[A-Z]/.test(declaredName(around) ?? '')) return false;
  const uses = usesOfFunction(around);
  return uses !== null && uses.length > 0 && uses.every(use => !isHandedOn(use, node) && isPressed(use, depth - 1));
}

/** `<Map onReady={locate} />` in the same file: the part that is handed it runs it when it likes. */
const isHandedOn = (use: ts.Node, asks: ts.Node): boolean =>
  use.getSourceFile() === asks.getSourceFile() &&
  ts.isJsxExpression(use.parent) &&
  ts.isJsxAttribute(use.parent.parent) &&
  useOf(use) !== 'pressed';
