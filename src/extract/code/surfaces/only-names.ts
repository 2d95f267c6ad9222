import type { Component, ComponentFinder } from '../components/components.ts';
import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { isMetIn } from '../spoken/person-cards.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isNamely, NAME, WORDS } from './namely.ts';
import { declarationOf } from '../scopes.ts';
import { AROUND, FACE, isRest } from './said.ts';

/** A whole page, and what is opened to look at somebody. */
const WHOLE =
  /\b(page|screen|view|viewer|details?|section|panel|pane|sidebar|drawer|sheet|popover|popup|hover ?card|card|modal|flyout|header|menu|window|thread|content|body)$/;
const SHOWN =
  /^(children|content|text|body|description|title|label|tooltip|html|innerHTML|dangerouslySetInnerHTML|alt|subtitle|caption|summary|value|defaultValue|modelValue|placeholder|aria-label|srcDoc|fallback|v-(text|html|model))$/;
/** How a part looks and what it is to others. */
const NEUTRAL =
  /^((is|has|can|should|show|hide|no)[A-Z]\w*|variant|colou?r|sx|as|component|type|role|id|width|height|align\w*|justify\w*|direction|wrap|gap|p[xytrbl]?|m[xytrbl]?|flex\w*|display|disabled|selected|active|checked|open|hidden|loading|rounded|radius|tabIndex|data-\S+|aria-(hidden|selected|current|expanded|controls))$/;
const THING =
  /^(user|users|profile|person|member|author|account|message|item|data|props|channel|dm|chat|conversation|sender|friend)$/;
/** From a list to its rows, their boxes and the faces in them. */
const DEEP = 7;

/** What a part of a page is shown by; null where nobody was seen who shows it. */
type Shown = ts.JsxOpeningLikeElement | null;

/**
 * Whether all that a part of a page shows of somebody are names, a picture of the face, and figures: `<DirectMessageItem>` in
 * a list of people, `<Profile>` beside what the person wrote. Whatever could not be read through proves nothing.
 */
export function showsOnlyNames(component: Component, tag: Shown, finder: ComponentFinder): boolean {
  if (WHOLE.test(splitWords(component.name).join(' '))) return false;
  if (tag && ts.isJsxOpeningElement(tag)) return false;
  return areOnlyNames(component, tag, finder, DEEP) && showsSome(component, finder, DEEP);
}

function areOnlyNames({ node, file }: Component, by: Shown, finder: ComponentFinder, depth: number): boolean {
  if (depth === 0 || isMetIn(node)) return false;
  const isOpen = !by || by.attributes.properties.some(ts.isJsxSpreadAttribute);
  let isMore = false;
  eachNode(node, one => {
    if (isMore) return;
    if (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one)) isMore = !isFollowed(one);
    if (ts.isJsxSpreadAttribute(one)) isMore ||= !isRest(one) && !isGivenRest(one);
    if (ts.isJsxExpression(one) && one.expression && !ts.isJsxAttribute(one.parent)) isMore ||= !is(one.expression);
  });
  return !isMore;

  function is(value: ts.Expression): boolean {
    const shown = unwrap(value);
    return isGivenName(shown) ?? isNamely(shown, depth);
  }

  /** `<Text {...rest}>`: what the tag gives is looked at there. */
  function isGivenRest({ expression }: ts.JsxSpreadAttribute): boolean {
    const declared = isOpen || !ts.isIdentifier(expression) ? null : declarationOf(expression.text, expression);
    return !!declared && ts.isBindingElement(declared) && isTaken(declared) && !!declared.dotDotDotToken;
  }

  function isTaken({ parent }: ts.BindingElement): boolean {
    return parent.parent.parent === node;
  }

  /**
   * What the tag does not give is not there, and what stands between its ends is looked at where that is. What it gives says more
   * than the name that it is given under: `<Caption name={user.bio} />`.
   */
  function isGivenName(shown: ts.Expression): boolean | null {
    const declared = !isOpen && ts.isIdentifier(shown) ? declarationOf(shown.text, shown) : null;
    if (!declared || !ts.isBindingElement(declared) || !isTaken(declared)) return null;
    if (declared.initializer || declared.dotDotDotToken) return null;
    const name = textOf(declared.propertyName ?? declared.name);
    if (name === 'children') return true;
    const given = by!.attributes.properties.find(one => ts.isJsxAttribute(one) && textOf(one.name) === name);
    const value = given && ts.isJsxAttribute(given) ? given.initializer : undefined;
    if (!given || (value && ts.isStringLiteral(value))) return true;
    if (!value || !ts.isJsxExpression(value) || !value.expression) return null;
    // Markup that is given stands at the place of use, and is not looked through there.
    return !holdsMarkup(value.expression) && isNamely(unwrap(value.expression), 2);
  }

  function isFollowed(tag: ts.JsxOpeningLikeElement): boolean {
    const symbol = tag.tagName.getText();
    const word = splitWords(symbol).at(-1) ?? '';
    const isFace = FACE.test(word);
    let isOwn = false;
    if (!isFace && /^[A-Z]/.test(symbol)) {
      const found = finder.find(symbol, tag, file);
      if (found === null && !AROUND.test(word)) return false;
      if (found === 'outside' && !isOnlyLaidOut(tag, word)) return false;
      isOwn = found !== null && found !== 'outside';
      if (found && found !== 'outside' && found.node !== node && !areOnlyNames(found, tag, finder, depth - 1))
        return false;
    }
    if (/^(video|audio|iframe|object|embed|slot|component)$/i.test(symbol)) return false;
    return tag.attributes.properties.every(
      given => ts.isJsxSpreadAttribute(given) || saysNothing(given, isFace || isOwn),
    );
  }

  function saysNothing(given: ts.JsxAttribute, isLookedAt: boolean): boolean {
    const value = given.initializer && ts.isJsxExpression(given.initializer) ? given.initializer.expression : null;
    const name = textOf(given.name);
    if (!value || /^on[A-Z:]|^(class|className|style|key|ref|to|href|size)$/.test(name)) return true;
    if (SHOWN.test(name)) return is(value);
    if (name === 'src' || name === 'source') return isOfFace(value);
    if (isLookedAt || NEUTRAL.test(name)) return true;
    // What a part from elsewhere does with it is not seen.
    if (/^[A-Z]/.test(given.parent.parent.tagName.getText())) return is(value);
    const words = splitWords(chainOf(value).at(-1) ?? '');
    return !(words.some(other => WORDS.test(other)) || THING.test(words.at(-1) ?? ''));
  }
}

/** A part of a package that is given nothing of anybody, or only lays out what stands in it: `<MessageList id={id} />` draws a talk. */
function isOnlyLaidOut(tag: ts.JsxOpeningLikeElement, word: string): boolean {
  if (splitWords(tag.tagName.getText()).some(one => OF_CONTENT.test(one))) return false;
  if (AROUND.test(word)) return true;
  const given = tag.attributes.properties.filter(ts.isJsxAttribute).filter(one => !isWrittenOut(one));
  if (given.some(one => OF_WHOM.test(textOf(one.name)))) return false;
  // What stands between its ends is looked at where it is.
  if (ts.isJsxOpeningElement(tag) || LAID_OUT.test(word)) return true;
  return given.every(one => LOOK.test(textOf(one.name))) && !tag.attributes.properties.some(ts.isJsxSpreadAttribute);
}
const isWrittenOut = ({ initializer }: ts.JsxAttribute): boolean =>
  !initializer ||
  ts.isStringLiteral(initializer) ||
  (ts.isJsxExpression(initializer) && !!initializer.expression && ts.isLiteralExpression(initializer.expression));
/** By which a part finds what it draws. */
const OF_WHOM =
  /^(id|of|for|by|user|users|account|profile|person|member|author|pubkey|npub|data|items?|source|query|room|value|\w+(Id|Ids|Key))$/;
const LOOK = /^(on[A-Z:].*|class|className|style|key|size|color|sx|variant|width|height|fill|stroke\w*|weight|theme)$/;
const LAID_OUT =
  /^(text|typography|item|row|chip|label|tag|pressable|highlight|opacity|feedback|center|paper|grid|column|col|container|divider|separator|indicator|animated|motion|dot|li|ul|ol|td|tr|strong|small|em|heading|title|subtitle|action|image)$/;
const OF_CONTENT =
  /^(messages?|chats?|talks?|conversations?|channels?|threads?|posts?|feeds?|timelines?|comments?|repl(y|ies)|notes?|reviews?|stor(y|ies)|gallery|markdown|html|bio|content)$/;

function holdsMarkup(value: ts.Expression): boolean {
  let holds = false;
  eachNode(value, one => (holds ||= ts.isJsxElement(one) || ts.isJsxSelfClosingElement(one) || ts.isJsxFragment(one)));
  return holds || ts.isJsxElement(value) || ts.isJsxSelfClosingElement(value) || ts.isJsxFragment(value);
}

/** `user.avatarUrl`, `getPicture(user)`; not `photo.url` of each of their photos, and no cover. */
function isOfFace(value: ts.Expression): boolean {
  const text = value.getText();
  if (PUT_UP.test(splitWords(text.replaceAll(/\W+/g, '_')).join(' '))) return false;
  const words = splitWords(text.replaceAll(/\W+/g, '_'));
  const root = chainOf(value)[0] ?? '';
  return (
    words.some(one => /^(avatar|avatars|pfp|gravatar|face|icon|logo|blank)$/.test(one)) ||
    (words.some(one => /^(picture|photo|image|img|pic)$/.test(one)) && !/^(photo|image|img|pic|picture)$/.test(root))
  );
}
const PUT_UP =
  /\b(messages?|msg|posts?|photos|images|pictures|covers?|banner|header|gallery|media|stor(y|ies)|albums?|attachments?|uploads?)\b/;

/** An empty part shows nothing that could be told from what was not read. */
function showsSome({ node, file }: Component, finder: ComponentFinder, depth: number): boolean {
  let shows = false;
  eachNode(node, one => {
    if (shows) return;
    if (ts.isJsxExpression(one) && one.expression && !ts.isJsxAttribute(one.parent)) {
      const last = splitWords(nameOf(unwrap(one.expression)) ?? '').at(-1) ?? '';
      shows = NAME.test(last);
    }
    if (!ts.isJsxOpeningElement(one) && !ts.isJsxSelfClosingElement(one)) return;
    shows ||= FACE.test(splitWords(one.tagName.getText()).at(-1) ?? '');
    const found = shows || depth === 0 ? null : finder.find(one.tagName.getText(), one, file);
    if (found && found !== 'outside' && found.node !== node) shows = showsSome(found, finder, depth - 1);
  });
  return shows;
}
