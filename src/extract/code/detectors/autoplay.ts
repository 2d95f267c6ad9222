import { all, any, inText } from '../ask.ts';
import type { Detection, Detector } from '../detector.ts';
import { heldAt } from '../guards/dominance.ts';
import { namesIn } from '../call-sites.ts';
import { pathNames } from '../evidence.ts';
import {
  autoplayOf,
  OF_FILMS,
  namesLive,
  namesOpened,
  namesOther,
  namesSlides,
  namesStarted,
} from '../autoplay/names.ts';
import { MAY_HAND_PLAY } from '../autoplay/handed-to-players.ts';
import { isSilentLoopOf } from '../autoplay/markup.ts';
import { mayPlayInEffect } from '../autoplay/plays-in-effect.ts';
import { mayPlayInView } from '../autoplay/plays-in-view.ts';
import { mayCountDown, mayPlayNext } from '../autoplay/plays-next.ts';
import { mayPlayWhenReady, namesReady, playsWhenReady } from '../autoplay/plays-when-ready.ts';
import { settledAt, SETTLED_KINDS } from '../autoplay/settings.ts';
import type { Settled } from '../autoplay/settings.ts';
import {
  isAttachedTrack,
  isOfRoute,
  isOwnCamera,
  isOwnFile,
  isOwnFilm,
  isOwnRecording,
  stopsAtOnce,
} from '../autoplay/own.ts';
import { isOwnLoop } from '../autoplay/own-loops.ts';
import { showsOwnStream } from '../autoplay/own-streams.ts';
import type { Switch } from '../autoplay/switches.ts';
import { switchAt, SWITCH_KINDS } from '../autoplay/switches.ts';
import { isDenial, isOfEntry, isOfPicture, testsOfSources, waitsForPress } from '../autoplay/pressed.ts';
import { isBackdrop } from '../autoplay/backdrops.ts';
import { isOnlyForMovingPictures } from '../autoplay/moving-pictures.ts';
import { isKeptUntilPress } from '../autoplay/kept-until-press.ts';
import { isOpenedByPress } from '../autoplay/opened-by-press.ts';
import { isUnderPlay } from '../autoplay/engines.ts';
import { isForPressedPlayers } from '../autoplay/players-pressed.ts';
import { toldOnce } from '../autoplay/same-element.ts';
import { chainOf, enclosingNames, nameOf, receiverOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';

/** Films, sound or the next item that start by themselves: props, options of players, addresses, elements. */
export default {
  occurs: ask =>
    any(
      ask.name('auto autoplay autoplays autoplaying', (_, name) => autoplayOf(name) !== null),
      all(ask.named('playing'), inText(/react-player/)),
      all(ask.named('shouldPlay paused'), inText(/['"](expo-av|expo-video|react-native-video)['"]/)),
      ask.named('useVideoPlayer setAdWillAutoPlay'),
      all(ask.named('shouldPlay shouldAutoPlay shouldAutoplay playImmediately startPlaying'), inText(MAY_HAND_PLAY)),
      all(ask.named('autostart autoStart'), inText(/\bjwplayer\b|player/i)),
      all(
        ask.word('autoplay auto'),
        inText(/AUTO_?PLAY\w*\s*,\s*(true|false)|['"][\w.:-]*auto-?_?play[\w.:-]*['"]\s*,/i),
      ),
      all(
        ask.called('play', (_, name) => /^play(Video)?$/.test(name)),
        ({ text }) => mayPlayInView(text) || mayPlayInEffect(text) || mayPlayWhenReady(text),
      ),
      all(
        ask.word('end ended finish finished complete next'),
        ask.word('video audio player media track song clip reel episode youtube'),
        ({ text }) => mayPlayNext(text),
      ),
      all(ask.word('next'), ask.word('play watch video episode'), ({ text }) => mayCountDown(text)),
    ),

  detect(file, { concept }) {
    const seen = file.ofKinds(SWITCH_KINDS).flatMap(node => {
      const found = switchAt(node, file);
      return found &&
        !isOther(found.node, file) &&
        !stopsAtOnce(found.node) &&
        !isWithinUnlike(concept, file.path, node)
        ? [detectionOf(found, file)]
        : [];
    });
    const found = toldOnce(seen, file);
    const isTold = (node: ts.Node) =>
      found.some(one => node.pos >= one.node.parent.pos && node.end <= one.node.parent.end);
    const settled = (file.ofKinds(SETTLED_KINDS) as readonly ts.Node[])
      .flatMap(settledAt)
      .map(one => inViewer(one, file));
    return [
      ...found,
      ...settled.filter(
        one => !isTold(one.node) && !isOther(one.node, file) && !isWithinUnlike(concept, file.path, one.node),
      ),
    ];
  },
} satisfies Detector;

function isOther(node: ts.Node, file: ParsedFile): boolean {
  const names = [...around(node), ...pathNames(file.path)];
  return (
    namesOther(names) ||
    (namesSlides(names) && !isOfFilm(node)) ||
    namesLive(names) ||
    showsOwnStream(node, file) ||
    isOwnCamera(node, file) ||
    isAttachedTrack(node, file) ||
    isOnlyForMovingPictures(node) ||
    isOwnRecording(node, file)
  );
}

const isOfFilm = (node: ts.Node) =>
  ts.isJsxAttribute(node.parent) && /^(video|audio)$/.test(node.parent.parent.parent.tagName.getText());

/** Tags and functions around, innermost tag included. */
function around(node: ts.Node): string[] {
  const tags: string[] = [];
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isJsxOpeningElement(at) || ts.isJsxSelfClosingElement(at)) tags.push(at.tagName.getText());
    if (ts.isJsxElement(at)) tags.push(at.openingElement.tagName.getText());
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) tags.push(nameOf(at.expression) ?? '');
  }
  return [...tags, ...enclosingNames(node)];
}

function detectionOf({ node, symbol, value, from, within, goesOn }: Switch, file: ParsedFile): Detection {
  const traits: string[] = [];
  if (value === true) traits.push('on');
  if (value === false) traits.push('off');
  const isOpen = value !== true && value !== false;
  const tests = symbol === 'play' ? heldAt(node).flatMap(one => ('test' in one ? [one.test] : [])) : trueAt(node);
  if (goesOn) traits.push('next');
  if ((isOpen && from && isSetting(from)) || goesOn === 'setting' || tests.some(isSetting)) traits.push('setting');
  if (isOpenedByUser(node, file)) traits.push('user-opened');
  else if (isPut(node) && isUnderPlay(node, file)) traits.push('told-to-play');
  const isSilent = isSilentLoop(node);
  if (isOwnFilm(node) || isOwnFile(node) || isOwnLoop(node) || (isSilent && isBackdrop(node, file.path)))
    traits.push('own-content');
  if (isSilent || (value === true && isMovingPicture(node))) traits.push('silent-loop');
  const argument = value === true || value === false ? String(value) : null;
  return { node, symbol, argument, traits, ...(within !== undefined && { within }) };
}

/** `element.autoplay = true`, and what a player is told once it could play: `event.target.playVideo()`. */
const isPut = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent?.parent) ||
  (ts.isCallExpression(parent?.parent) && playsWhenReady(parent.parent) !== null);

/** `settings.autoplay`, `usePreferences('autoplay')`: the person decides. */
function isSetting(from: ts.Expression): boolean {
  const names = [...namesIn(from), ...(ts.isIdentifier(unwrap(from)) ? [] : chainOf(from))];
  return names.some(name => /setting|preference|prefers|reduced_?motion/i.test(name) || autoplayOf(name) !== null);
}

/** What is preset counts less in a viewer that somebody opened. */
function inViewer(one: Settled, file: ParsedFile): Settled {
  const isOpened = one.traits.includes('by-default') && namesOpened([...around(one.node), ...pathNames(file.path)]);
  return isOpened ? { ...one, traits: [...one.traits, 'user-opened'] } : one;
}

/** Inside a viewer that somebody opened, or after somebody pressed play. */
function isOpenedByUser(node: ts.Node, file: ParsedFile): boolean {
  if (namesOpened([...around(node), ...pathNames(file.path)])) return true;
  const isHandled = enclosingNames(node).some(
    name => /^(handle|on)[A-Z]|^(play|start|toggle|open)([A-Z]|$)/.test(name) && !namesReady(name),
  );
  if (isHandled || isOfEntry(node) || isOfRoute(node, file) || isForPressedPlayers(node, file)) return true;
  const element = ts.isJsxAttribute(node.parent) ? node.parent.parent.parent : null;
  const tests = [...trueAt(node), ...(element ? testsOfSources(element) : [])];
  return (
    tests.some(test => namesStarted(namesAsked(test)) || waitsForPress(test)) ||
    isOpenedByPress(node, OF_FILMS) ||
    isKeptUntilPress(node)
  );
}

/** `ref.current` is what a reference holds, and nothing that somebody made the current one. */
const namesAsked = (test: ts.Expression): string[] =>
  namesIn(test).filter(name => name !== 'current' || !/\.current\b/.test(test.getText()));

/** What was tested and is so where control is at the node: `x` that held, `!x` that did not. */
function trueAt(node: ts.Node): ts.Expression[] {
  return heldAt(node).flatMap(held => {
    if (!('test' in held)) return [];
    return held.outcome !== isDenial(held.test) ? [held.test] : [];
  });
}

/** A short film without sound that repeats: what an animated picture is. */
function isSilentLoop(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node) || ts.isStringLiteralLike(node)) return isSilentLoopOf(node.getText());
  const element = ts.isJsxAttribute(node.parent) ? node.parent.parent : null;
  const names = element?.properties.map(one => one.name?.getText()) ?? [];
  if (names.includes('loop') && ((names.includes('muted') && !isOperated(node, ALWAYS)) || isPreviewOfGif(node)))
    return true;
  const receiver = ts.isPropertyAccessExpression(node.parent) ? receiverOf(node.parent)?.getText() : undefined;
  const text = receiver === undefined ? '' : node.getSourceFile().text;
  return receiver !== undefined && ['muted', 'loop'].every(one => text.includes(`${receiver}.${one} = true`));
}

/** `<video controls>`: a film, and no picture that moves. */
function isOperated(node: ts.Node, given: RegExp): boolean {
  const element = ts.isJsxAttribute(node.parent) ? node.parent.parent : null;
  return !!element?.properties.some(
    one =>
      ts.isJsxAttribute(one) && one.name.getText() === 'controls' && given.test(one.initializer?.getText() ?? '{true}'),
  );
}
/** `controls={!isGif}` are there for some films only. */
const ALWAYS = /^(\{true\}|"controls"|""|"true")$/;
const AT_TIMES = /^(?!\{false\}$)/;

/** `<video loop>` without anything to operate it, in what is called after moving pictures: they are kept as films, and have no sound. */
function isPreviewOfGif(node: ts.Node): boolean {
  const named = enclosingNames(node).findLast(name => /^[A-Z]/.test(name)) ?? '';
  return !isOperated(node, AT_TIMES) && splitWords(named).some(word => /^(gifs?|giphy|tenor)$/.test(word));
}

/** `<AnimatedImage autoplay />` */
const isMovingPicture = ({ parent }: ts.Node): boolean => {
  const tag = ts.isJsxAttribute(parent) ? parent.parent.parent.tagName.getText() : '';
  return isOfPicture(tag) || isGif(tag);
};

/** `<x-gif autoplay>`, `<AnimatedGif autoPlay />`; a film of such a name is none. */
const isGif = (tag: string): boolean => {
  const words = splitWords(tag);
  return (
    words.some(word => /^gifs?$/.test(word)) && !words.some(word => /^(video|film|player|media|mp4)s?$/.test(word))
  );
};
