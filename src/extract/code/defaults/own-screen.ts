import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Parts of a page, which are nobody's. */
const PARTS =
  /^(header|side ?bar|bar|search|trending|recommend(ed|ations)|popular|description|sharing|share|subscriptions?|logo|button|menu|panel|tool ?bar|footer|nav|thumbnails?|tabs?|banner|videos?|title|toggle|scroll ?bar|live)$/;
const MANY = 3;
/** What a page lists beside them: of oneself or of anybody, as the rest of the settings says. */
const LISTED = /^(playlists?|videos?|shorts|comments?|channels?|chapters|chat)$/;
/** What others see of somebody, and to whom it is shown, whatever is hidden beside it. */
const OF_ONESELF =
  /^(my|own|me|profile|user|account|bio|about|from|to|friends?|follow(ers?|ing|s)?|connections?|online|status|presence|seen|active|activity|e|email|mail|phone|age|birth(day|date)?|location|position|names?|real|full|read|receipts|stats|statistics|history|likes|favou?rites|achievements|bookmarks|watch ?list|collections|groups|contacts|linked|country|city|distance)$/;

/**
 * `hidePlaylists` among `hideSearchBar`, `hideTrending`, `hideSideBar`: what somebody does not want on their own screen. It is a
 * part of a page by its own name, or a list of a page where nothing that others see of somebody is hidden beside it.
 */
export function isOfOwnScreen(node: ts.Node, given: string): boolean {
  const object = ts.isPropertyAssignment(node) ? node.parent : null;
  const own = hiddenIn(given);
  if (!own || !object || !ts.isObjectLiteralExpression(object) || own.some(word => OF_ONESELF.test(word))) return false;
  const hidden = object.properties
    .map(one => (one.name ? hiddenIn(textOf(one.name)) : null))
    .filter(one => one !== null);
  if (hidden.filter(saysPart).length < MANY) return false;
  return (
    endsInPart(own) || (isListed(own) && hidden.every(one => endsInPart(one) || isListed(one) || !saysOneself(one)))
  );
}

/**
 * `hideFollowers`, `hideActiveFriends`; the likes of a film or of a comment are a number beside it, a subscription that is
 * active is one of a list, and a window goes `toTray`.
 */
const saysOneself = (words: readonly string[]): boolean =>
  !/^(videos?|films?|comments?|channels?|thumbnails?)$/.test(words[0] ?? '') &&
  !/^to tray\b/.test(words.join(' ')) &&
  words.some((word, at) => OF_ONESELF.test(word) && !(word === 'active' && PARTS.test(words[at + 1] ?? '')));

/** `search`, `bar` of `hideSearchBar`; null for what hides nothing. */
function hiddenIn(name: string): readonly string[] | null {
  const [verb, ...words] = splitWords(name);
  return verb === 'hide' ? words : null;
}

const saysPart = (words: readonly string[]): boolean =>
  words.some(word => PARTS.test(word)) || PARTS.test(words.join(' '));
const endsInPart = (words: readonly string[]): boolean =>
  !words.some(word => OF_ONESELF.test(word)) && (saysPart(words.slice(-1)) || saysPart(words.slice(-2)));
const isListed = (words: readonly string[]): boolean => LISTED.test(words.at(-1) ?? '');

/** What is set once for all of a product: that it is closed for works, where its staff are written to. */
const OF_PRODUCT =
  /^(maintenance mode|support email|platform name|site name|app name|default currency|registration (open|enabled)|smtp host)$/;
/** What says what holds for each person, and who may do it, whatever is set beside it. */
const OF_PEOPLE =
  /^(user|users|profiles?|privacy|private|public|personal|my|member|members|account|accounts|strangers?|everyone|everybody|anyone|anybody|others|friends?|visible|visibility|discoverable|searchable)$/;

/**
 * `{ maintenanceMode: false, supportEmail: null, pushNotificationsEnabled: true }`: a part of the product is on or off, as its
 * name says. What says of whom or for whom, and a level, holds for people wherever it stands.
 */
export function standsAmongProducts(node: ts.Node): boolean {
  const object = ts.isPropertyAssignment(node) ? node.parent : null;
  if (!object || !ts.isObjectLiteralExpression(object)) return false;
  const { name, initializer } = node as ts.PropertyAssignment;
  const words = splitWords(textOf(name));
  const isSwitch = words.at(-1) === 'enabled' || words[0] === 'enable';
  if (!isSwitch || !/^(true|false)$/.test(initializer.getText())) return false;
  if ([...words, ...holdersOf(object)].some(word => OF_PEOPLE.test(word))) return false;
  return (
    object.properties.filter(one => one.name && OF_PRODUCT.test(splitWords(textOf(one.name)).join(' '))).length > 1
  );
}

/** The words of the names that an object is kept under. */
function holdersOf(object: ts.Node): string[] {
  const words: string[] = [];
  for (let at = object.parent; at && !ts.isStatement(at); at = at.parent)
    if ((ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) && 'text' in at.name)
      words.push(...splitWords(textOf(at.name)));
  return words;
}

/** What is chosen of how something is played. */
const PLAYING = /^(auto ?play|auto ?play enabled|enable auto ?play|loop|muted?)$/;
/** What plays; in a game a `Player` is a person. */
const PLAYS =
  /^(YT\.Player|Vimeo\.Player|Plyr|Swiper|(\w+\.)?(\w*[a-z\d])?(Audio|Video|Media|Music|Youtube|YouTube|Vimeo)Player)$/;

/** `new YT.Player('it', { playerVars: { autoplay: 1 } })`: how one film is played, which is judged where it plays. */
export function isOfPlayer(node: ts.Node, given: string): boolean {
  if (!PLAYING.test(splitWords(given).join(' '))) return false;
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) && /^(playerVars|playerOptions|playerConfig)$/.test(textOf(at.name))) return true;
    if (ts.isNewExpression(at)) return PLAYS.test(at.expression.getText());
  }
  return false;
}
