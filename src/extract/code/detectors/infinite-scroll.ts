import { all, any, inText } from '../ask.ts';
import { isAngularTemplate } from '../angular/names.ts';
import type { Detection, Detector } from '../detector.ts';
import {
  isEndless,
  isEndlessTag,
  LOAD_WORDS,
  loadsMany,
  loadsMore,
  meansSeen,
  SEEN_WORDS,
  setsUpScroll,
  isHandedNext,
  isPageSetter,
  saysMore,
  turnsPage,
} from '../scroll/names.ts';
import { isGivenAll } from '../scroll/given-all.ts';
import { isOneTalk } from '../scroll/one-talk.ts';
import { isOfOwnDevice } from '../scroll/own-device.ts';
import { APPENDS, bringsNextPart } from '../scroll/brings-next.ts';
import {
  isRangeHandler,
  isScrollHandler,
  isSeenBefore,
  isWhereMoreIs,
  LAST_OF_ALL,
  watchesElement,
} from '../scroll/seen.ts';
import { asksForNext, holdsLoad, isOnlyNoted, isSetOff, methodRunBy } from '../scroll/callbacks.ts';
import { MAY_TELL, tellsOfEnd } from '../scroll/announced.ts';
import { ENDS, NEARS } from '../scroll/end-names.ts';
import { handsUpLoad, MAY_HAND_UP } from '../scroll/handed-up.ts';
import { stopsAfterSome } from '../scroll/stops-after.ts';
import { isLoadedOnce } from '../scroll/loaded-once.ts';
import { isOnlyRevealed } from '../scroll/revealed.ts';
import { isCalledFeed, showsPosts } from '../scroll/feeds.ts';
import { isListAround } from '../scroll/lists.ts';
import { hasTotal, isSwitchedOff, isWrapping, onceForTag } from '../scroll/said-at-tag.ts';
import { chainOf, enclosingNames, nameNode, nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Hooks that run something once an element comes into view, whatever the product calls its own. */
const WATCHES =
  /^use(On)?(?!(Document|Page|Tab|Window|App)Visib)\w{0,20}(InView|InViewport|EnterViewport|Visible|Visibility|Intersect|Intersection|IntersectionObserver|EndReached|NearEnd|NearBottom|BottomReached)(Effect|Callback|Observer|Trigger|Handler|Loader)?$/;
/** Directives that run something once the element comes into view, as the compiler of templates names them. */
const DIRECTIVES =
  /^(intersect|intersectionObserver|observeVisibility|elementVisibility|inView|inview|inViewport|viewport|appear|visible|visibility)$/;
const DIRECTIVE =
  /\bv-(intersect|intersection-observer|observe-visibility|element-visibility|in-?view|in-?viewport|appear|visible|visibility)\b/;
const CURSOR_IN_TEXT = /\b(max_?id|min_?id|cursor|offset|skip|page|next_?(page|cursor|token|url)|after|before)\b/i;
const QUERIES = /^(useInfiniteQuery|useSuspenseInfiniteQuery|useSWRInfinite|createInfiniteQuery|usePaginatedQuery)$/;
/** What makes a paged query load by itself. */
const WATCHERS =
  /\b(IntersectionObserver|useInView|InView|useIntersectionObserver|useIntersection|useOnInView|Waypoint|VisibilitySensor|InfiniteScroll|onEndReached|endReached|onStartReached|startReached)\b/;

/** Something waits for an element to come into view, or compares where a page stands with where it ends. */
const WATCHED_END =
  /\b(IntersectionObserver|useInView|InView|useOnScreen|useOnInView|useIsVisible|useIsInViewport|useElementOnScreen|useElementVisibility|useIntersection|useIntersectionObserver|isIntersecting)\b|\bscrollHeight\b|\bscrollY\b|\bpageYOffset\b|\.scrollTop\(|\bcontentSize\b|\bgetVirtualItems\b/;

/** A module of such a name: its default export may be called anything. */
const MODULE = /['"][^'"\n]*(?:infinite|endless)[-_]?(?:scroll|load|hits|feed)/i;

/** Lists that load on by themselves where their end comes into view. One that waits for a press of a button is none. */
export default {
  occurs: ask => {
    const loads = ask.name(LOAD_WORDS, (_, name) => loadsMany(name));
    return any(
      ask.name('infinite infinitescroll endless', (_, name) => isEndless(name) || isEndlessTag(name)),
      ask.name('auto load', (_, name) => isEndlessTag(name)),
      all(ask.word('infinite endless'), inText(MODULE)),
      ask.called('use', (_, name) => setsUpScroll(name)),
      ask.word('waypoint'),
      ask.name('fill load', (_, name) => /^on(FillRequest|LoadMoreRows)$/.test(name)),
      ask.name('intersection', (_, name) => name === 'IntersectionObserverProvider'),
      ask.name('on end reached reach start', (_, name) => ENDS.test(name)),
      all(ask.word('infinite'), inText(/\bv-infinite-scroll\b/)),
      all(
        ask.name('on', (_, name) => NEARS.test(name)),
        any(loads, inText(MAY_HAND_UP)),
      ),
      // What a template calls is done in the class.
      all(
        ask.name('on', (_, name) => NEARS.test(name)),
        ({ path }) => isAngularTemplate(path),
      ),
      all(
        ask.called('use create', (_, name) => QUERIES.test(name)),
        inText(WATCHERS),
      ),
      all(
        ask.named(`InView VisibilitySensor TrackVisibility useInView useIntersectionObserver useOnInView useIntersection
             IntersectionObserver`),
        any(
          loads,
          ask.called('set increment increase', (_, name) => isPageSetter(name)),
        ),
      ),
      all(
        ask.called('use', (_, name) => WATCHES.test(name)),
        loads,
      ),
      all(ask.named('IntersectionObserver'), inText(MAY_TELL)),
      all(ask.word('virtualizer virtualiser virtual'), loads, inText(LAST_OF_ALL)),
      all(
        ask.name('visibility intersection intersect viewport in', (_, name) => isWatcher(name)),
        any(loads, inText(CURSOR_IN_TEXT)),
      ),
      all(ask.word('intersect intersection visibility visible viewport inview appear'), inText(DIRECTIVE), loads),
      // What is called there may be called anything.
      all(
        ask.word('intersection inview view intersecting viewport visibility screen scroll page virtual content'),
        inText(WATCHED_END),
      ),
      all(
        any(
          ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
          ask.called('set increment increase', (_, name) => isPageSetter(name)),
        ),
        ask.name(SEEN_WORDS, (_, name) => meansSeen([name])),
      ),
      all(
        ask.called('next on', (_, name) => isHandedNext(name)),
        ask.name('has', (_, name) => saysMore(name)),
        ask.name(SEEN_WORDS, (_, name) => meansSeen([name])),
      ),
      all(
        ask.name(SEEN_WORDS, (_, name) => meansSeen([name])),
        inText(CURSOR_IN_TEXT),
        inText(APPENDS),
      ),
      all(
        ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
        ask.name('on handle check auto scroll', (_, name) => isScrollHandler(name)),
      ),
      all(
        ask.called(LOAD_WORDS, (_, name) => loadsMore(name)),
        ask.name('on range', (_, name) => isRangeHandler(name)),
      ),
    );
  },

  detect(file, { slice }) {
    const found = new Map<ts.Node, Detection>();
    for (const node of file.ofKinds(KINDS)) {
      const one = scrollAt(node, file);
      if (!one || found.has(one.node) || isOneTalk(one.node, file) || isOfOwnDevice(one.node, file)) continue;
      const run = methodRunBy(one.node);
      const isList = isListAround(one.node, file) || comesToEnd(one.node, file);
      found.set(one.node, {
        ...one,
        traits: [...(isList ? ['list'] : []), ...(stopsAfterSome(one.node) ? ['stops'] : [])],
        ...(run && { trace: [{ at: slice.placeOf(run), message: 'it is run there' }] }),
      });
    }
    const all = [...found.values()];
    const queries = all.filter(isQuery);
    const ends = onceForTag(all.filter(one => !isQuery(one)).map(one => asQueried(one, queries)));
    return [...ends, ...queries.filter(one => !ends.some(end => isBeside(end.node, one.node)))];
  },
} satisfies Detector;

/** It is told how many there are; of a feed that says how long it is. */
const comesToEnd = (node: ts.Node, file: ParsedFile): boolean =>
  hasTotal(node) && !isCalledFeed(node, file) && !showsPosts(node);

/** What reads the pages; where an end of the same list is watched, that says more, and one would mend it there. */
const isQuery = ({ node }: Detection): boolean => QUERIES.test(textOf(node));
/** What is read for the list is known by the query: `useInfiniteQuery(referralsOf(me))`. */
function asQueried(end: Detection, queries: readonly Detection[]): Detection {
  const own = queries.filter(one => isBeside(end.node, one.node));
  const isList = own.length > 0 && own.every(({ traits }) => traits?.includes('list'));
  return isList ? { ...end, traits: ['list'] } : end;
}
const isBeside = (node: ts.Node, query: ts.Node): boolean => statementOf(node) === statementOf(query);

const KINDS = [
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
  ts.SyntaxKind.JsxAttribute,
  ts.SyntaxKind.NewExpression,
  ts.SyntaxKind.CallExpression,
];

function scrollAt(node: ts.Node, file: ParsedFile): Pick<Detection, 'node' | 'symbol'> | null {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return tagAt(node, file);
  if (ts.isJsxAttribute(node)) return endAt(node);
  if (ts.isNewExpression(node)) return observerAt(node);
  return ts.isCallExpression(node) ? callAt(node) : null;
}

/** `<InView>`, `<VisibilityObserver>`: an element that says when it comes into view. */
const isWatcher = (name: string) =>
  /^(InView|Waypoint|TrackVisibility|Intersect|Intersection|OnVisible|(Visibility|Intersection|Intersect|Viewport|InView)(Sensor|Observer|Trigger|Tracker|Detector|Watcher|Loader|Fetcher))$/.test(
    name,
  );

function tagAt(tag: ts.JsxOpeningLikeElement, file: ParsedFile) {
  const name = tag.tagName.getText();
  const isWaypoint = name === 'Waypoint' && /waypoint/i.test(file.imports.get(name)?.specifier ?? '');
  const isProvider =
    name === 'IntersectionObserverProvider' &&
    /timeline|feed|posts|explore|discover|stream/i.test(file.path) &&
    !/chat|message|notification/i.test(file.path);
  const isWatched = isWatcher(name) && handlersOf(tag).some(one => holdsLoad(one, loadsMany) || asksForNext(one));
  if (
    !isEndlessTag(name.split('.').at(-1)!) &&
    !isWaypoint &&
    !isWatched &&
    !isProvider &&
    !isEndlessModule(name, file)
  )
    return null;
  return isGivenAll(tag) || isSwitchedOff(tag) ? null : { node: tag.tagName, symbol: name };
}

const isToldByTag = (name: string) => isWatcher(name) || name === 'Waypoint' || isEndlessTag(name.split('.').at(-1)!);

/** Whoever imports a default export may call it anything: then the module says what it is. */
function isEndlessModule(name: string, file: ParsedFile): boolean {
  const binding = file.imports.get(name);
  if (binding?.name !== 'default') return false;
  const path = binding.specifier.replace(/\/index$|\.\w+$/g, '');
  return isEndlessTag(path.split('/').at(-1)!);
}

const handlersOf = (tag: ts.JsxOpeningLikeElement) =>
  tag.attributes.properties.flatMap(one =>
    ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer) && one.initializer.expression
      ? [one.initializer.expression]
      : [],
  );

/** Whether an attribute is the better place of what is called in it. */
const isToldAt = (attribute: ts.JsxAttribute): boolean => {
  const name = textOf(attribute.name);
  return ENDS.test(name) || NEARS.test(name) || DIRECTIVES.test(name) || !/^on\w*(Scroll|Wheel)\w*$/.test(name);
};

/** `v-intersect="infiniteScroll"`: what runs there may be called by what it makes of the list. */
const loadsAny = (name: string): boolean => loadsMany(name) || /^(infinite|endless)(Scroll|Load|Loading)$/.test(name);

/** `<FlatList onEndReached={loadMore} />` */
function endAt(attribute: ts.JsxAttribute) {
  const name = textOf(attribute.name);
  const isNear = NEARS.test(name) || DIRECTIVES.test(name);
  if (!ENDS.test(name) && !isNear) return null;
  // A watched element is the better place.
  if (isNear && isToldByTag(attribute.parent.parent.tagName.getText())) return null;
  const value =
    attribute.initializer && ts.isJsxExpression(attribute.initializer) ? attribute.initializer.expression : null;
  if (!value || value.getText() === 'undefined' || value.kind === ts.SyntaxKind.NullKeyword) return null;
  if ((isNear && !holdsLoad(value, loadsAny) && !handsUpLoad(value)) || isOnlyNoted(value) || isOnlyRevealed(value))
    return null;
  return { node: attribute.name, symbol: name };
}

/** `new IntersectionObserver(entries => { if (entries[0].isIntersecting) loadMore(); })` */
function observerAt(made: ts.NewExpression) {
  const name = nameOf(made.expression) ?? '';
  const isModule = isEndless(name);
  const callback = name === 'IntersectionObserver' ? made.arguments?.[0] : undefined;
  const isObserver = callback !== undefined && (holdsLoad(callback) || tellsOfEnd(callback));
  return isModule || (isObserver && !isLoadedOnce(made)) ? { node: made.expression, symbol: name } : null;
}

function callAt(call: ts.CallExpression) {
  const head = nameNode(call.expression);
  if (!head) return null;
  const name = textOf(head);
  const chain = chainOf(call.expression);
  const symbol = chain.slice(-2).join('.');
  const isInit = /^(init|start|attach|enable|observe)$/.test(name) && isEndless(chain.at(-2) ?? '');
  if (isInit || (setsUpScroll(name) && !isWrapping(call))) return { node: head, symbol };
  if (QUERIES.test(name) && isWatched(call)) return { node: head, symbol };
  // Inside of a hook that is called so, the place that uses the hook is told.
  const isWatching = WATCHES.test(name) && !enclosingNames(call).some(setsUpScroll);
  if (isWatching && call.arguments.some(one => holdsLoad(one))) return { node: head, symbol };
  // `watch(isEndShown, async shown => { … })`
  const [watched, ...run] = /^(watch|whenever)$/.test(name) ? call.arguments : [];
  if (watched && watchesElement(watched) && run.some(one => holdsLoad(one))) return { node: head, symbol };
  // `setLoadMore(true)` keeps a state.
  const isMore =
    (loadsMore(name) && !/^set(Should|Is|Can)?(Load|Fetch|Show)/.test(name)) ||
    turnsPage(name, call.arguments.map(one => one.getText()).join()) ||
    (isHandedNext(name) && isWhereMoreIs(call));
  if (isSetOff(call) || !isSeenBefore(call, isToldAt)) return null;
  return isMore || bringsNextPart(call) ? { node: head, symbol } : null;
}

/** Beside the query, in the same component or module function, something waits for the end to come into view. */
const isWatched = (call: ts.CallExpression): boolean => WATCHERS.test(statementOf(call).getText());

function statementOf(node: ts.Node): ts.Node {
  let statement = node;
  while (!ts.isSourceFile(statement.parent)) statement = statement.parent;
  return statement;
}
