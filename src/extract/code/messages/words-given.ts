import { namesIn } from '../call-sites.ts';
import { literalOf } from '../literals.ts';
import { chainOf, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';

/** What somebody wrote, what one program tells another (`{ type: 'move', move }`), or nothing that can be told. */
export type Given = 'words' | 'packet' | 'open';

const WORDS = /^(texts?|draft|words?|note|comment|chat|said|say|talk|caption)$/;
/** Packets are called so as well. */
const PERHAPS = /^(messages?|msg|body|content|contents)$/;
const KIND = /^(type|kind|op|event|action|cmd|command|t)$/;

/** What a value is that is given away; a parameter is whatever those who call its function give for it. */
export function givenBy(value: ts.Node, hops = 2): Given {
  const inner = ts.isExpression(value) ? unwrap(value) : value;
  const names = namesIn(inner).flatMap(splitWords);
  if (names.some(word => WORDS.test(word))) return 'words';
  if (ts.isObjectLiteralExpression(inner)) {
    // `{ type: 'say', message }` holds what somebody said, and `{ type: 'move', x }` a move.
    if (names.some(word => PERHAPS.test(word))) return 'words';
    return isPacket(inner) ? 'packet' : 'open';
  }
  if (ts.isCallExpression(inner) && chainOf(inner.expression).join('.') === 'JSON.stringify' && inner.arguments[0])
    return givenBy(inner.arguments[0], hops);
  if (!ts.isIdentifier(inner)) return 'open';
  const declared = declarationOf(inner.text, inner);
  if (declared && ts.isParameter(declared)) return givenFor(declared, hops);
  const made = valueOf(inner);
  return made && hops > 0 ? givenBy(made, hops - 1) : 'open';
}

/** Its kind is fixed, and nothing beside it may hold whatever one likes: `{ type: 'move', x, y }`, unlike `{ type, payload }`. */
const isPacket = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  properties.some(one => ts.isPropertyAssignment(one) && KIND.test(textOf(one.name)) && isFixed(one.initializer)) &&
  !properties.some(one => ts.isSpreadAssignment(one) || holdsAnything(one));

const isFixed = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return literalOf(inner) !== null || (ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(inner.getText()));
};

function holdsAnything(member: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(member)) return ANYTHING.test(member.name.text);
  if (!ts.isPropertyAssignment(member)) return false;
  const inner = unwrap(member.initializer);
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.some(holdsAnything);
  return ts.isIdentifier(inner) && (ANYTHING.test(inner.text) || ANYTHING.test(textOf(member.name)));
}
const ANYTHING = /^(payload|data|value|input|args?|params?|given|rest)$/i;

/** `sendMessage(message)`, as all who call it say: words where one of them gives some, packets where all do. */
export function givenFor(parameter: ts.ParameterDeclaration, hops = 2): Given {
  if (namesIn(parameter.name).some(name => splitWords(name).some(word => WORDS.test(word)))) return 'words';
  const { parent } = parameter;
  const index = parent.parameters.indexOf(parameter);
  if (!isFunction(parent) || hops === 0) return 'open';
  const all = (usesOfFunction(parent) ?? []).map((use): Given => {
    const call = callOf(use);
    const given = call?.arguments[index];
    return given ? givenBy(given, hops - 1) : 'open';
  });
  return altogether(all);
}

export function altogether(all: readonly Given[]): Given {
  if (all.includes('words')) return 'words';
  return all.length > 0 && all.every(one => one === 'packet') ? 'packet' : 'open';
}

/** The call of `send(…)` and of `room.send(…)`. */
function callOf(use: ts.Expression): ts.CallExpression | null {
  let at: ts.Node = use;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  const { parent } = at;
  return ts.isCallExpression(parent) && parent.expression === at && nameOf(parent.expression) !== null ? parent : null;
}
