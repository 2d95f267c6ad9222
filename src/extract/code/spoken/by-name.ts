import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOwnText } from './own-texts.ts';
import { givenLater, namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isNeutral, isUnsaid, kindOf, KINDS, kindsNamed, memberWord } from './words.ts';

/** What asks for something, and what makes something that can be shown of it. */
const ASKS = /^(use|get|fetch|select|read|load)$/;
const MAKES =
  /^(format|render|parse|linkify|decorate|sanitize|purify|clean|markup|markdown|highlight|convert|compile|process|translate|show|display|print|apply|to|safe|emojify|embed|replace|transform|nl)$/;
/** What a text is turned into. */
const MADE = /^(text|texts|body|content|contents|html|markup|markdown|md|rich|links|emoji|emojis|nodes|line)$/;
/** Of these the name says enough; a user may as well be turned into a name, and an event into a date. */
const WRITTEN = /^(message|comment|post|review|thread|story)$/;
/** Asked in a quiz, a poll and a market as well; a rating is a number. */
const NOT_WHOLE = /questions?$|answers?$|ratings?$/i;
const TALK = /^(chat|chats|talk)$/;

/** `roomTopic`, `comment_text`: whose it is and what of it, in one name. */
function kindNamed(name: string): Kind | null {
  const words = splitWords(name);
  if (words.length < 2 || words.length > 4 || isUnsaid(name)) return null;
  const member = memberWord(words.at(-1)!);
  // A note on somebody is one's own.
  if (member === 'note') return null;
  return kindsNamed(words.slice(0, -1).join(' ')).find(({ members }) => members.test(member)) ?? null;
}

/** `<Profile.Bio content={query.data} />`: the tag says whose it is, and nothing but a person has one. */
export function kindByTag(name: string, value: ts.Expression): Kind | null {
  const inner = unwrap(value);
  if (!/^[A-Z][\w.]*Bio(graphy)?$/.test(name) || !(ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)))
    return null;
  const kind = kindNamed(splitWords(name).slice(-2).join(' '));
  return kind?.content === 'profile' ? kind : null;
}

/** `{roomTopic}` as it was given, `{row.comment_text}` of a thing whose name says nothing, `useRoomTopic(room)`. */
export function kindByName(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  if (ts.isCallExpression(inner)) return ofAsked(inner);
  if (ts.isPropertyAccessExpression(inner)) {
    const chain = namesOf(inner.expression);
    return chain.every(isNeutral) || isProps(inner.expression) ? kindNamed(inner.name.text) : null;
  }
  if (!ts.isIdentifier(inner)) return null;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration) return null;
  if (ts.isBindingElement(declaration))
    return ts.isObjectBindingPattern(declaration.parent)
      ? (kindNamed(textOf(declaration.propertyName ?? declaration.name)) ?? besideItsPerson(declaration))
      : null;
  if (ts.isParameter(declaration)) return isFunction(declaration.parent) ? kindNamed(inner.text) : null;
  if (!ts.isVariableDeclaration(declaration)) return null;
  const value = declaration.initializer;
  if (!value) return [...givenLater(declaration)].map(one => kindByName(one)).find(one => one !== null) ?? null;
  if (isWritten(value) || isOwnText(inner)) return null;
  return kindByName(value) ?? kindNamed(inner.text) ?? madeOf(value);
}

/** `({ bio, displayName }) => …`: what is said of oneself, and who that is, taken out of the same. */
function besideItsPerson({ parent, propertyName, name }: ts.BindingElement): Kind | null {
  if (!/^(bio|biography|about_?me|self_?introduction)$/i.test(textOf(propertyName ?? name))) return null;
  const beside = (parent as ts.ObjectBindingPattern).elements.map(one => textOf(one.propertyName ?? one.name));
  return beside.some(one => PERSON.test(one)) ? named('profile') : null;
}
const PERSON =
  /^(display_?name|user_?name|nick_?name|handle|avatar(_?url)?|profile_?(image|picture|photo)|follow(ers|ing)\w*)$/i;

/** `const shown = richText(bio, …)` */
function madeOf(value: ts.Expression): Kind | null {
  const call = unwrap(value);
  const given = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (!given || !ts.isCallExpression(call) || !ts.isIdentifier(unwrap(given))) return null;
  return MADE.test(splitWords(nameOf(call.expression) ?? '').at(-1) ?? '') ? kindByName(given) : null;
}

const isProps = (node: ts.Expression): boolean => /^(?:this\.)?(?:\$?props|state)$/.test(node.getText());

/** `useState('')`, `ref('')`: what one is writing; a text that stands there; an element. */
function isWritten(value: ts.Expression): boolean {
  const inner = unwrap(value);
  return ts.isCallExpression(inner)
    ? /^(useState|ref|shallowRef|createSignal|useRef|useField|useInput|watch|useWatch|useController|styled|\w*Styled)$/.test(
        nameOf(inner.expression) ?? '',
      )
    : ts.isLiteralExpression(inner) ||
        isFunction(inner) ||
        ts.isJsxElement(inner) ||
        ts.isTaggedTemplateExpression(inner);
}

/** `useRoomTopic(room)`, `getMessageText(message)` */
function ofAsked(call: ts.CallExpression): Kind | null {
  const [verb = '', ...words] = splitWords(nameOf(call.expression) ?? '');
  const isOfIt = (one: ts.Expression) => splitWords(nameOf(unwrap(one)) ?? '').some(word => words.includes(word));
  return ASKS.test(verb) && call.arguments.some(isOfIt) ? kindNamed(words.join(' ')) : null;
}

/**
 * `formatMessage(message)`, `toHtml(post)`: the whole of what somebody wrote, made to be shown; `chatMarkup(body)`,
 * `renderCommentText(value)`: a call that is called after it.
 */
export function kindByFormat(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  if (!ts.isCallExpression(inner)) return null;
  const name = nameOf(inner.expression) ?? '';
  const words = splitWords(name);
  const [given] = inner.arguments;
  if (!given || words.length === 0 || isUnsaid(name) || isOfCatalogue(inner)) return null;
  const isMade = MADE.test(words.at(-1)!);
  const value = unwrap(given);
  if (ts.isLiteralExpression(value) || ts.isObjectLiteralExpression(value) || isFunction(value)) return null;
  if (inner.arguments.every(isFigure)) return null;
  const own = words.filter(word => !MAKES.test(word) && !MADE.test(word));
  if (isMade && own.length === 1 && own.length < words.length && !isOwnText(value)) {
    const said = TALK.test(own[0]!) ? named('message') : (kindsNamed(own[0]!)[0] ?? null);
    if (said && WRITTEN.test(said.content)) return said;
  }
  if (!MAKES.test(words[0]!) && !isMade) return null;
  // Where it ends in something else, it is made into that: `formatMessageDate(message)`.
  if (!isMade && !MAKES.test(words.at(-1)!) && kindsNamed(words.at(-1)!).length === 0) return null;
  if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) return null;
  const [kind] = kindOf(namesOf(value));
  const isWhole = kindsNamed(lastOf(value)).length > 0 && !NOT_WHOLE.test(lastOf(value));
  return kind && WRITTEN.test(kind.content) && isWhole ? kind : null;
}

/** `questionText(index + 1)`: which one it is, and a label is made of that. */
function isFigure(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (ts.isBinaryExpression(inner))
    return /^[-+*/%]$/.test(inner.operatorToken.getText()) && [inner.left, inner.right].some(isFigure);
  if (ts.isNumericLiteral(inner)) return true;
  return FIGURE.test(splitWords(nameOf(inner) ?? '').at(-1) ?? '');
}
const FIGURE = /^(i|n|num|no|number|index|idx|position|count|total|length|nr)$/;

/** `intl.formatMessage(texts.reply)`: words of the product. */
function isOfCatalogue({ expression }: ts.CallExpression): boolean {
  const callee = unwrap(expression);
  const from = ts.isPropertyAccessExpression(callee) ? callee.expression.getText() : madeBy(callee);
  return /intl|i18n|\bt$|transl|lingui|locale/i.test(from);
}

function madeBy(callee: ts.Expression): string {
  const declaration = ts.isIdentifier(callee) ? declarationOf(callee.text, callee) : null;
  if (!declaration || !ts.isBindingElement(declaration)) return '';
  const holder = declaration.parent.parent;
  return ts.isVariableDeclaration(holder) ? (holder.initializer?.getText() ?? '') : '';
}

const lastOf = (value: ts.Identifier | ts.PropertyAccessExpression) =>
  ts.isIdentifier(value) ? value.text : value.name.text;
const named = (content: string): Kind => KINDS.find(one => one.content === content)!;
