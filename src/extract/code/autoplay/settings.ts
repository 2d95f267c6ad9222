import { literalOf } from '../literals.ts';
import { chainOf, nameNode, nameOf, unwrap } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { autoplayOf } from './names.ts';
import { isOptionOfPlayer } from './player-options.ts';

/** Where the setting of a person is read, or what is allowed in what people write. */
export interface Settled {
  node: ts.Node;
  symbol: string;
  traits: string[];
  argument: string | null;
}

const AUTOPLAY = phrasesOf(['autoplay', 'auto play', 'autoplays']);
const TURNED = phrasesOf([
  'disable',
  'disabled',
  'no',
  'prevent',
  'block',
  'stop',
  'without',
  'delay',
  'speed',
  'interval',
  'timeout',
]);
const READS = /^(use|get|read|load|fetch|resolve|param|value|item|pref|setting|bool|flag|query)/i;
const WRITES = /^(set|toggle|save|write|update|use_?reducer|use_?state|use_?ref)/i;
const ATTRIBUTES = /^(controls|loop|muted|poster|src|preload|width|height|playsinline|allowfullscreen)$/i;

export const SETTLED_KINDS = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.PropertyAssignment,
];

export function settledAt(node: ts.Node): Settled[] {
  if (ts.isCallExpression(node)) return fallback(node);
  if (ts.isNewExpression(node)) return preset(node);
  if (ts.isArrayLiteralExpression(node)) return allowed(node);
  if (ts.isIfStatement(node)) return tested(node.expression);
  if (ts.isPropertyAssignment(node)) return preferred(node);
  return ts.isConditionalExpression(node) ? tested(node.condition) : [];
}

/** `usePreference(AUTOPLAY_GIFS, true)`: what holds for whoever has set nothing. */
function fallback(call: ts.CallExpression): Settled[] {
  const name = nameOf(call.expression) ?? '';
  const [key, given] = call.arguments;
  if (!key || !given || !READS.test(name) || WRITES.test(name)) return [];
  const said = ts.isStringLiteralLike(key) ? key.text : (nameOf(key) ?? '');
  const words = splitWords(said);
  if (said.length > 60 || !hasAnyPhrase(words, AUTOPLAY) || hasAnyPhrase(words, TURNED)) return [];
  const value = literalOf(given)?.value;
  if (typeof value !== 'boolean') return [];
  const node = ts.isStringLiteralLike(key) ? key : (nameNode(key) ?? key);
  // Where the setting itself is shown, nothing plays.
  const isPage = /setting|preference|appearance|option|account/i.test(call.getSourceFile().fileName);
  const traits = [value ? 'on' : 'off', 'by-default', ...(isPage ? ['setting'] : [])];
  return [{ node, symbol: said, traits, argument: String(value) }];
}

/** `new BooleanSetting('feed-autoplay', true)`: a setting that is an object, with what holds for whoever has set nothing. */
function preset({ expression, arguments: given = NOTHING }: ts.NewExpression): Settled[] {
  const [key, preset] = given;
  if (!key || !preset || !ts.isStringLiteralLike(key) || !OBJECTS.test(nameOf(expression) ?? '')) return [];
  const words = splitWords(key.text);
  const value = literalOf(preset)?.value;
  if (
    typeof value !== 'boolean' ||
    key.text.length > 60 ||
    !hasAnyPhrase(words, AUTOPLAY) ||
    hasAnyPhrase(words, TURNED)
  )
    return [];
  return [{ node: key, symbol: key.text, traits: [value ? 'on' : 'off', 'by-default'], argument: String(value) }];
}
const OBJECTS = /(Setting|Preference|Pref|Option)(Value|Item|Entry)?$/;
const NOTHING = ts.factory.createNodeArray<ts.Expression>();

/** `const DEFAULTS = { autoplay: true }` of what loads films: how they play unless its caller wants it otherwise. */
function preferred({ name, initializer, parent }: ts.PropertyAssignment): Settled[] {
  const symbol = ts.isIdentifier(name) ? name.text : '';
  const value = symbol === '' ? undefined : literalOf(initializer)?.value;
  if (typeof value !== 'boolean' || !isOptionOfPlayer(parent, symbol)) return [];
  const isOn = value === autoplayOf(symbol);
  return [{ node: name, symbol, traits: [isOn ? 'on' : 'off', 'told-to-play'], argument: String(value) }];
}

/** `video: ['autoplay', 'controls', 'loop']`: what people may write into their own posts. */
function allowed({ elements }: ts.ArrayLiteralExpression): Settled[] {
  const texts = elements.filter(ts.isStringLiteralLike);
  const own = texts.find(({ text }) => text === 'autoplay');
  if (!own || texts.filter(({ text }) => ATTRIBUTES.test(text)).length < 2) return [];
  return [{ node: own, symbol: own.text, traits: ['allowed'], argument: null }];
}

/** `if (!enableAutoplay) return`: the setting is asked. */
function tested(condition: ts.Expression): Settled[] {
  const inner = unwrap(condition);
  if (ts.isPrefixUnaryExpression(inner)) return tested(inner.operand);
  if (ts.isBinaryExpression(inner))
    return /^(&&|\|\|)$/.test(inner.operatorToken.getText()) ? [...tested(inner.left), ...tested(inner.right)] : [];
  const asked = keyOfSetting(inner);
  if (asked) return [{ node: asked, symbol: asked.text, traits: ['setting'], argument: null }];
  const read =
    ts.isPropertyAccessExpression(inner) && /^(value|current)$/.test(inner.name.text) ? inner.expression : inner;
  const name = ts.isCallExpression(read) ? null : nameOf(read);
  // `autoplaying` is a state, as of a game that is shown again.
  if (name === null || autoplayOf(name) === null || name.endsWith('ing')) return [];
  return [{ node: nameNode(read) ?? read, symbol: name, traits: ['setting'], argument: null }];
}

/** `preferences.get('video_autoplay')`: a setting that is asked by its key. */
function keyOfSetting(asked: ts.Expression): ts.StringLiteralLike | null {
  if (!ts.isCallExpression(asked)) return null;
  const [owner = ''] = chainOf(asked.expression).slice(-2, -1);
  const [key] = asked.arguments;
  if (
    !key ||
    !ts.isStringLiteralLike(key) ||
    !/^(get\w*|is|isOn|has|enabled|bool|value|read)$/.test(nameOf(asked.expression) ?? '')
  )
    return null;
  const isOfSettings = /setting|pref|option|config|stor(e|age)$/i.test(owner);
  return isOfSettings &&
    key.text.length < 60 &&
    autoplayOf(key.text) !== null &&
    !hasAnyPhrase(splitWords(key.text), TURNED)
    ? key
    : null;
}
