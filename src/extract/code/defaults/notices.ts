import { enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { EVENTS } from './told-events.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Nobody lets others like something: of that one is only told. */
const ONLY_TOLD = /^(likes?|reactions?|upvotes?|favou?rites?|digest|newsletter|announcements?|updates?)$/;
const TELLS = /^(notif\w*|emails?|mails?|push|alerts?|digests?|subscriptions?)$/;

/**
 * `defaultPreferences = { likes: true, follows: true, messages: true }` beside mails or notices: of what a person is told, and
 * not who may do it.
 */
export function isChoiceOfNotices(node: ts.Node): boolean {
  const object = node.parent;
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(object)) return false;
  const names = object.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isSwitch(unwrap(one.initializer))
      ? [splitWords(textOf(one.name))]
      : [],
  );
  if (names.length < object.properties.length || names.length < 3) return false;
  const isAll = names.every(words =>
    words.every(word => EVENTS.test(word) || /^(new|follow|friend|message)$/.test(word)),
  );
  return isAll && names.some(words => words.some(word => ONLY_TOLD.test(word))) && saysSo(object);
}

const isSwitch = ({ kind }: ts.Expression) => kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword;

/** In the names around it, or in the last parts of the path. */
const saysSo = (object: ts.Node): boolean =>
  [...enclosingNames(object), ...object.getSourceFile().fileName.split('/').slice(-3)].some(name =>
    splitWords(name.replace(/\.\w+$/, '')).some(word => TELLS.test(word)),
  );

/** `hideLikeCount`, `showFollowerCount`, `hideReplyCount` beside each other: which numbers a person wants to see, of whomever. */
export function isChoiceOfCounts(node: ts.Node): boolean {
  const object = node.parent;
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(object) || !isCount(node)) return false;
  return object.properties.filter(isCount).length > 2;
}

const isCount = ({ name }: ts.ObjectLiteralElementLike): boolean => {
  const words = name && !ts.isComputedPropertyName(name) ? splitWords(textOf(name)) : [];
  return /^(hide|show|display)$/.test(words[0] ?? '') && /^counts?$/.test(words.at(-1) ?? '');
};

/** `class Camera { isCamera = true }`: what kind of object it is. */
export function isKindMark(name: string, className: string): boolean {
  const [first, ...rest] = splitWords(name);
  return first === 'is' && rest.join(' ') === splitWords(className).join(' ');
}

/** Where one says whether one is there. */
const PRESENCE = ['idle', 'away', 'busy', 'online', 'offline', 'invisible', 'afk'];

/** `doNotDisturb` beside `busy` and `idle`: what one is doing just now, which nobody begins with. */
export const isStateOfPresence = (given: string, tokens: ReadonlySet<string>): boolean =>
  /^(do not disturb|dnd)$/.test(splitWords(given).join(' ')) && PRESENCE.filter(one => tokens.has(one)).length > 1;

/**
 * `settings.showReposts !== false && <Repost post={post} />`: which buttons one wants to see oneself, and nothing of what others
 * see.
 */
export function isChoiceOfButtons(node: ts.Node, given: string): boolean {
  const [verb, ...thing] = splitWords(given);
  if (!/^(show|hide|display)$/.test(verb ?? '') || thing.length !== 1) return false;
  const button = new RegExp(`^${thing[0]!.replace(/s$/, '')}( ?(button|action))?$`);
  return tagsBehind(node).some(tag => button.test(splitWords(tag.tagName.getText()).join(' ')));
}

/**
 * `settings.enableChat !== false ? Channels() : null`: what a product has switched on is shown there, and nobody's choice
 * begins with it.
 */
export function isSwitchOfPart(node: ts.Node, given: string): boolean {
  if (!/^enabled?$/.test(splitWords(given)[0] ?? '')) return false;
  let test = node;
  while (isPartOfTest(test)) test = test.parent;
  const { parent } = test;
  if (!ts.isConditionalExpression(parent) || parent.condition !== test || !isNothing(parent.whenFalse)) return false;
  const shown = unwrap(parent.whenTrue);
  return tagOf(shown).length > 0 || (ts.isCallExpression(shown) && /^[A-Z]/.test(nameOf(shown.expression) ?? ''));
}

const isPartOfTest = ({ parent }: ts.Node): boolean =>
  ts.isParenthesizedExpression(parent) ||
  ts.isPropertyAccessExpression(parent) ||
  (ts.isBinaryExpression(parent) && /^(&&|[!=]==?)$/.test(parent.operatorToken.getText()));
const isNothing = (value: ts.Expression): boolean => /^(null|undefined|false|'')$/.test(value.getText());

/** `hide-usernames`, `showReposts`: what one wants to see of all the others, and nothing that others see of oneself. */
export const isOfWhatOneSees = (given: string): boolean =>
  /^(show|hide|display)( (all|other|others))? (user ?names|names|avatars|reposts|reblogs|boosts|retweets)$/.test(
    splitWords(given).join(' '),
  );

/** `notification` beside `desktopNotifications`: the sound, the mark or the line on the page; beside those of a phone it may be all. */
export function isOtherNotice({ parent }: ts.Node, given: string): boolean {
  if (!/^notifications?$/.test(given) || !ts.isObjectLiteralExpression(parent)) return false;
  return parent.properties.some(
    one => one.name && /^(desktop|browser|native) notifications?$/.test(splitWords(textOf(one.name)).join(' ')),
  );
}

/** What is shown only where something holds: `x && <A />`, `<Show when={x}><A /></Show>`, `x ? <A /> : null`. */
function tagsBehind(test: ts.Node): ts.JsxOpeningLikeElement[] {
  let around = test.parent;
  while (ts.isParenthesizedExpression(around)) around = around.parent;
  if (ts.isBinaryExpression(around) && around.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return tagOf(around.right);
  if (ts.isConditionalExpression(around)) return [...tagOf(around.whenTrue), ...tagOf(around.whenFalse)];
  const element =
    ts.isJsxExpression(around) && ts.isJsxAttribute(around.parent) ? around.parent.parent.parent.parent : null;
  return element && ts.isJsxElement(element) ? element.children.flatMap(tagOf) : [];
}

function tagOf(node: ts.Node): ts.JsxOpeningLikeElement[] {
  const inner = ts.isExpression(node) ? unwrap(node) : node;
  if (ts.isJsxElement(inner)) return [inner.openingElement];
  return ts.isJsxSelfClosingElement(inner) ? [inner] : [];
}
