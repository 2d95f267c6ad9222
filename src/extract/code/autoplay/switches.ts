import { literalOf } from '../literals.ts';
import { chainOf, enclosingFunction, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { markupAt } from './markup.ts';
import { autoplayOf } from './names.ts';
import { isLookedFor, isOfPicture } from './pressed.ts';
import { elementAt } from './put-on-elements.ts';
import { advertAt, handedPlay } from './handed-to-players.ts';
import { givenWith } from './given-with.ts';
import { stateAt } from './player-states.ts';
import { playsInEffect } from './plays-in-effect.ts';
import { playsInView } from './plays-in-view.ts';
import { playsAfterCount, playsNext } from './plays-next.ts';
import { playsWhenMarked, playsWhenReady } from './plays-when-ready.ts';

/** What is switched on or off, and the value as far as the source fixes it. */
export interface Switch {
  node: ts.Node;
  symbol: string;
  value: unknown;
  /** The value as it is written; null for an attribute without one. */
  from: ts.Expression | null;
  /** The words that say it, in a longer text. */
  within?: string;
  /** It is the end of one that begins the next, maybe only if the person wants it. */
  goesOn?: 'next' | 'setting';
}

/** Kinds of node that can be a switch. */
export const SWITCH_KINDS = [
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.BinaryExpression,
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
];

/** A switch of a player, or what makes one play; whatever it belongs to. */
export function switchAt(node: ts.Node, file: ParsedFile): Switch | null {
  if (ts.isJsxAttribute(node)) return propAt(node, file) ?? nextAt(node);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return elementAt(node) ?? nextAt(node);
  if (ts.isCallExpression(node))
    return attributeAt(node) ?? playAt(node) ?? nextAt(node) ?? handedPlay(node) ?? advertAt(node);
  if (ts.isPropertyAssignment(node)) return optionAt(node);
  if (ts.isTemplateExpression(node)) return markupAt(node);
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return addressAt(node) ?? markupAt(node);
  return null;
}

/** `<Video autoPlay />`, `<ReactPlayer playing />` */
function propAt(attribute: ts.JsxAttribute, file: ParsedFile): Switch | null {
  const name = textOf(attribute.name);
  const tag = attribute.parent.parent.tagName.getText();
  const isPlayer = name === 'playing' && tag.endsWith('Player') && isFromPackage(tag, file, /react-player/);
  const says = isPlayer ? true : (nativeSwitch(name, tag, file) ?? autoplayOf(name));
  if (says === null || name.startsWith('on')) return null;
  const { initializer } = attribute;
  const from = initializer && ts.isJsxExpression(initializer) ? (initializer.expression ?? null) : null;
  // `<Image autoplay={autoplayGifs} />`: a picture that moves.
  if (isOfPicture(tag) && !/gif|animat/i.test(from?.getText() ?? '') && !showsAnimated(file)) return null;
  const value = !initializer
    ? true
    : ts.isStringLiteral(initializer)
      ? // An attribute of an element holds as soon as it is there: https://html.spec.whatwg.org/#boolean-attributes
        /^(video|audio)$/.test(tag) || initializer.text !== 'false'
      : from && literalOf(from)?.value;
  if (isPlayer || name === 'paused') {
    const begins = typeof value === 'boolean' ? value : stateAt(from);
    // `playing={playing}` is the state of a player that somebody operates.
    if (begins === null) return null;
    return { node: attribute.name, symbol: name, value: turned(begins, says), from };
  }
  return { node: attribute.name, symbol: name, value: turned(value, says), from };
}

/** Pictures of Expo move, and have a switch for it; `<Picture autoPlay>` of a product is anything. */
const showsAnimated = ({ imports }: ParsedFile) =>
  [...imports.values()].some(({ specifier }) => /(^|[/_-])expo[-_]image$/.test(specifier));

/** `<Video shouldPlay />` of Expo; that of `react-native-video` plays at once unless it is paused. */
function nativeSwitch(name: string, tag: string, file: ParsedFile): boolean | null {
  if (name === 'shouldPlay') return isFromPackage(tag, file, /^expo-(av|video)$/) ? true : null;
  return name === 'paused' && isFromPackage(tag, file, /^react-native-video$/) ? false : null;
}

const isFromPackage = (tag: string, file: ParsedFile, specifier: RegExp) =>
  specifier.test(file.imports.get(tag)?.specifier ?? '');

const turned = (value: unknown, says: boolean) => (typeof value === 'boolean' ? value === says : value);

/** `video.setAttribute('autoplay', '')`, `url.searchParams.set('autoplay', '1')` */
function attributeAt(call: ts.CallExpression): Switch | null {
  const [key, given] = call.arguments;
  const method = nameOf(call.expression) ?? '';
  if (!key || !ts.isStringLiteralLike(key) || !/^auto_?play$/i.test(key.text)) return null;
  if (!/^(setAttribute|set|append)$/.test(method) || !given) return null;
  const value = literalOf(given)?.value;
  const isOn = method === 'setAttribute' || /^(1|true)$/.test(String(value));
  return value === undefined ? null : { node: key, symbol: key.text, value: isOn, from: given };
}

/** `new IntersectionObserver(() => video.play())` */
function playAt(call: ts.CallExpression): Switch | null {
  const marked = playsWhenMarked(call);
  if (marked) return { node: marked, symbol: 'play', value: undefined, from: null };
  const node = playsInView(call) ?? playsInEffect(call) ?? playsWhenMade(call) ?? playsWhenReady(call);
  return node && { node, symbol: 'play', value: true, from: null };
}

/** The next one begins when one has ended. */
function nextAt(node: ts.Node): Switch | null {
  const counted = ts.isCallExpression(node) ? playsAfterCount(node) : null;
  if (counted) return { node: counted, symbol: textOf(counted), value: undefined, from: null, goesOn: 'next' };
  const next = playsNext(node);
  return (
    next && {
      node: next.node,
      symbol: next.symbol,
      value: next.value,
      from: null,
      goesOn: next.isChosen ? 'setting' : 'next',
    }
  );
}

/** `useVideoPlayer(source, player => player.play())` */
function playsWhenMade(call: ts.CallExpression): ts.Node | null {
  if (nameOf(call.expression) !== 'play' || !ts.isPropertyAccessExpression(call.expression)) return null;
  const made = enclosingFunction(call)?.parent;
  const isMaker = made !== undefined && ts.isCallExpression(made) && nameOf(made.expression) === 'useVideoPlayer';
  return isMaker ? call.expression.name : null;
}

const PLAYER = /player|video|plyr|youtube|vimeo|wistia|brightcove|hls|shaka|jw|embed|media|vars/i;

/** `videojs(node, { autoplay: true })`, `playerVars: { autoplay: 1 }`: an option that is handed to a player. */
function optionAt(property: ts.PropertyAssignment): Switch | null {
  const name = textOf(property.name);
  const given = givenWith(property);
  if (given) return given;
  if (!/^auto_?(play|start)$/i.test(name)) return null;
  const value = literalOf(property.initializer)?.value;
  if (value === undefined || value === null) return null;
  let isPlayer = isOfAddress(property);
  for (let at: ts.Node = property.parent; at.parent && !isPlayer; at = at.parent) {
    const { parent } = at;
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
      isPlayer = PLAYER.test(chainOf(parent.expression).join('.'));
    else if (ts.isPropertyAssignment(parent)) isPlayer = PLAYER.test(textOf(parent.name));
    else if (ts.isVariableDeclaration(parent))
      isPlayer = PLAYER.test(parent.name.getText()) && /opt|conf|vars|params/i.test(parent.name.getText());
    else if (ts.isJsxAttribute(parent))
      isPlayer = PLAYER.test(`${parent.parent.parent.tagName.getText()} ${parent.name.getText()}`);
    if (ts.isStatement(parent)) break;
  }
  const isOn = value === true || value === 1 || /^(1|true|any|muted|play)$/.test(String(value));
  return isPlayer ? { node: property.name, symbol: name, value: isOn, from: property.initializer } : null;
}

/** `new URLSearchParams({ autoplay: 1 })`, `qs.stringify({ autoplay: 1 })`: what is put into the address of a player. */
function isOfAddress(property: ts.PropertyAssignment): boolean {
  const maker = property.parent.parent;
  if (!(ts.isCallExpression(maker) || ts.isNewExpression(maker)) || isGivenSwitch(property)) return false;
  const [owner = '', name] = ['', ...chainOf(maker.expression)].slice(-2);
  return name === 'stringify' ? OF_ADDRESSES.test(owner) : MAKES_ADDRESS.test(name!);
}
const OF_ADDRESSES = /^(qs|query_?string)$/i;
const MAKES_ADDRESS =
  /^(URLSearchParams|HttpParams|createSearchParams|stringifyUrl|toQueryString|buildQuery(String)?)$/;

/** `…/embed/${id}?autoplay=1` */
function addressAt(text: ts.LiteralLikeNode): Switch | null {
  const found = /[?&]auto_?play=(1|0|true|false)\b/i.exec(text.text);
  if (!found || isLookedFor(text) || isGivenSwitch(text)) return null;
  return { node: text, symbol: 'autoplay', value: /1|true/i.test(found[1]!), from: null, within: found[0].slice(1) };
}

/** Whoever shows the component says it: `({ src, autoplay }) => <iframe src={`${src}?autoplay=1`} />`. */
function isGivenSwitch(node: ts.Node): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [props] = at.parameters;
    if (props && ts.isObjectBindingPattern(props.name))
      return props.name.elements.some(one => /^auto_?play$/i.test(textOf(one.propertyName ?? one.name)));
  }
  return false;
}
