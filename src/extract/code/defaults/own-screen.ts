import { textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Parts of a page, which are nobody's. */
const PARTS =
  /^(header|side ?bar|search|trending|recommend(ed|ations)|popular|description|sharing|share|subscriptions?|logo|button|menu|panel|tool ?bar|footer|nav|thumbnails?|tabs?|banner|videos?|title|toggle|scroll ?bar|live)$/;
const MANY = 3;

/** What others see of somebody, whatever is hidden beside it. */
const OF_ONESELF =
  /^(my )?(profile|online( status)?|status|presence|last (seen|active|online)|activity( status)?|e ?mail( address)?|phone( number)?|age|birth ?(day|date)|date of birth|location|position|real name|full name|followers|following|friends( list)?|connections|read receipts)( (from|to) (others|strangers|everyone|everybody|public|search))?$/;

/**
 * `hidePlaylists` among `hideSearchBar`, `hideTrending`, `hideSideBar`: what somebody does not want on their own screen, and
 * nothing that others do not see of them.
 */
export function isOfOwnScreen(node: ts.Node, given: string): boolean {
  const [verb] = splitWords(given);
  const object = ts.isPropertyAssignment(node) ? node.parent : null;
  if (OF_ONESELF.test(splitWords(given).slice(1).join(' '))) return false;
  if (verb !== 'hide' || !object || !ts.isObjectLiteralExpression(object)) return false;
  const parts = object.properties.filter(one => {
    const [first, ...rest] = one.name ? splitWords(textOf(one.name)) : [];
    return first === 'hide' && (rest.some(word => PARTS.test(word)) || PARTS.test(rest.join(' ')));
  });
  return parts.length >= MANY;
}

/** What is set once for all of a product: that it is closed for works, where its staff are written to. */
const OF_PRODUCT =
  /^(maintenance mode|support email|platform name|site name|app name|default currency|registration (open|enabled)|smtp host)$/;

/**
 * `{ maintenanceMode: false, supportEmail: null, pushNotificationsEnabled: true }`: a part of the product is on or off. A level,
 * `profileVisibility: 'public'`, holds for people wherever it stands.
 */
export function standsAmongProducts(node: ts.Node): boolean {
  const object = ts.isPropertyAssignment(node) ? node.parent : null;
  if (!object || !ts.isObjectLiteralExpression(object)) return false;
  if (ts.isStringLiteralLike((node as ts.PropertyAssignment).initializer)) return false;
  return (
    object.properties.filter(one => one.name && OF_PRODUCT.test(splitWords(textOf(one.name)).join(' '))).length > 1
  );
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
