import { isOfAbstract } from './abstract-members.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import { handlerState } from '../controls/handlers.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { literally } from '../../../kit/text.ts';

/** Nothing happens in it: its body is empty, or it only writes a line into the log. */
export const isIdleHandler = (run: FunctionNode): boolean =>
  (ts.isMethodDeclaration(run) || ts.isArrowFunction(run) || ts.isFunctionExpression(run)) &&
  handlerState(run, UNKNOWN_PROPS).state === 'dead';

/**
 * What becomes of a function by whose name somebody acts. One without anything in it is idle where the file hands it on as
 * what runs (`{ mute_player: this.mutePlayer }`); else it is left open, for a provider or a class that fills it in.
 */
export function stateOfDeclared(name: ts.Node, { indexed: { text } }: ParsedFile): 'works' | 'idle' | 'left open' {
  const run = declaredAt(name);
  if (!run || !isEmpty(run)) return 'works';
  const handedOn = new RegExp(`(?<![\\w$-])${literally(textOf(name))}(?![\\w$-])(?!['"]?\\s*[(:=?])`);
  return handedOn.test(text) && !isOfAbstract(run) ? 'idle' : 'left open';
}

const isEmpty = (run: FunctionNode): boolean =>
  isIdleHandler(run) || (ts.isFunctionDeclaration(run) && run.body?.statements.length === 0);

function declaredAt(name: ts.Node): FunctionNode | null {
  const { parent } = name;
  if (isFunction(parent) && 'name' in parent && parent.name === name) return parent;
  const holds = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  if (!holds || parent.name !== name || !parent.initializer) return null;
  const value = unwrap(parent.initializer);
  const inner = ts.isCallExpression(value) && value.arguments[0] ? unwrap(value.arguments[0]) : value;
  return isFunction(inner) ? inner : null;
}
