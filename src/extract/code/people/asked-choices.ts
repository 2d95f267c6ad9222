import { comparedWith, isDeciding } from '../flag-reads/entries.ts';
import { chainOf, eachNode, enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isKeptFromOthers } from './kept-fields.ts';

const PERSON =
  /^(users?|account|profile|person|people|owner|member|player|settings?|preferences?|prefs|privacy|details|target)$/;
const WHAT =
  '(profile|followers?( list)?|following( list)?|friends?|friends? list|connections? list|e ?mail|full ?name|real ?name|birthday|birth date|age|phone|location|city|activity|last seen|last online|online( status)?|collections|battles|games|history|stats|likes|favou?rites)';
const CHOICE = new RegExp(
  `^(hide|show|display|share|hides|shows) (my )?${WHAT}( (from|on|in|to|publicly)( \\w+)*)?$|^(is )?(private|public) (profile|account)$|^profile (visibility|privacy|is private|is public|private|public|hidden|locked)$|^${WHAT} (is )?(private|public|hidden|visible|visibility)$`,
);
/** Of a profile or an account alone; a door is locked as well. */
const CLOSED = /^(is )?(locked|private|protected|hidden)$/;
const PROFILE = /^(profile|account|author)$/;

/** Nobody else's, either: a room or a repository is private as well, and a locked user cannot sign in. */
const PRIVATE = /^(is )?private$/;
const SOMEBODY =
  /^(((target|other|viewed|requested|found|profile|shown) )?(user|profile|account)|target|followee|author|account privacy)$/;
/** `user.privacy.profile !== 'public'`, `profile.visibility === 'private'` */
const PARTS = new RegExp(`^${WHAT}$`);
const OF_PRIVACY = /^(privacy|privacy settings?|visibility|privacy preferences)$/;
const LEVEL = /^(visibility|privacy)$/;

/** Of somebody, by a name that other things have as well. */
function isOfSomebody(node: ts.Expression, name: string, before: readonly string[]): boolean {
  const said = splitWords(name).join(' ');
  const last = splitWords(before.at(-1) ?? '').join(' ');
  if (PRIVATE.test(said)) return SOMEBODY.test(last);
  const other = comparedWith(node);
  if (!other || !ts.isStringLiteralLike(unwrap(other))) return false;
  return PARTS.test(said)
    ? OF_PRIVACY.test(last)
    : LEVEL.test(said) && /^(user |target )?(profile|account|user)$/.test(last);
}

const isClosedProfile = (name: string, before: readonly string[]): boolean =>
  CLOSED.test(splitWords(name).join(' ')) && PROFILE.test(splitWords(before.at(-1) ?? '').join(' '));

const mayBeChoice = (words: readonly string[]): boolean => mayNameChoice(words) || mayBeClosed(words);
export const mayNameChoice = (words: readonly string[]): boolean => CHOICE.test(words.join(' '));
export const mayBeClosed = (words: readonly string[]): boolean =>
  CLOSED.test(words.join(' ')) || LEVEL.test(words.join(' '));
/** As a first look. */
export const CLOSED_PROFILE =
  /(profile|account|author)['")\]]*[?!]*\.\s*(is_?)?(locked|private|protected|hidden)\b|(user|target|followee)['")\]]*[?!]*\.\s*(is_?)?private\b|\{[^{}]{0,200}\b(is_?)?(locked|private|protected|hidden|visibility|privacy)\b[^{}]{0,200}\}\s*=|(profile|account|user|privacy|settings)[?!]*\.\s*\w+\s*[!=]==?\s*['"]/i;

/** `if (user.settings.hideFollowers && …)`: what somebody has chosen decides what others see of them. */
export function choiceAsked(node: ts.PropertyAccessExpression): ts.Node | null {
  const name = nameNode(node);
  const isAsked = name && (isChoice(node, textOf(name), chainOf(node.expression)) || isKeptFromOthers(node));
  return isAsked ? name : null;
}

/**
 * `const { isPrivate } = profile; if (isPrivate && …)`, `const closed = owner.privateProfile; if (closed) …`: the same where it
 * is taken out of what is kept first.
 */
export function choiceTakenOut(node: ts.VariableDeclaration): ts.Node | null {
  const value = node.initializer && unwrap(node.initializer);
  const within = enclosingFunction(node);
  if (!value || !within) return null;
  const taken = ts.isIdentifier(node.name)
    ? ts.isPropertyAccessExpression(value)
      ? [{ name: node.name, said: value.name.text, before: chainOf(value.expression) }]
      : []
    : ts.isObjectBindingPattern(node.name)
      ? node.name.elements.flatMap(one =>
          ts.isIdentifier(one.name)
            ? { name: one.name, said: textOf(one.propertyName ?? one.name), before: chainOf(value) }
            : [],
        )
      : [];
  for (const { name, said, before } of taken.filter(one => mayBeChoice(splitWords(one.said)))) {
    let asked: ts.Node | null = null;
    eachNode(within, use => {
      if (asked || !ts.isIdentifier(use) || use.text !== name.text || use.pos <= name.pos) return;
      if (isChoice(use, said, before) && isDeclaredBy(use, name)) asked = use;
    });
    if (asked) return asked;
  }
  return null;
}

function isDeclaredBy(use: ts.Identifier, name: ts.Identifier): boolean {
  const found = declarationOf(use.text, use);
  return found !== null && found.name === name;
}

/** What is asked here, under the name that it is kept by, was chosen by the person in front of it. */
function isChoice(node: ts.Expression, said: string, before: readonly string[]): boolean {
  if (ts.isTemplateSpan(node.parent) || ts.isTemplateSpan(node.parent.parent)) return false;
  if (!isDeciding(node) || onlySaysIt(node)) return false;
  if (isClosedProfile(said, before) || isOfSomebody(node, said, before)) return !isOnlyFollowed(node);
  return CHOICE.test(splitWords(said).join(' ')) && before.flatMap(splitWords).some(word => PERSON.test(word));
}

const AMONG_OPTIONS = /^(val|value|key|id|opt|option|choice|level|item)$/;

/**
 * `settings.profileVisibility === 'public' ? 'Everybody' : 'Friends'`, `… === option.value && <Check />`: what one has chosen
 * oneself is said in words, or marked among what can be chosen.
 */
function onlySaysIt(node: ts.Expression): boolean {
  const other = comparedWith(node);
  if (other && AMONG_OPTIONS.test(nameOf(other) ?? '')) return true;
  let at: ts.Node = node;
  while (isOfTest(at.parent)) at = at.parent;
  return ts.isConditionalExpression(at.parent) && at.parent.condition === at && isWords(at.parent);
}

const isWords = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  if (ts.isConditionalExpression(inner)) return isWords(inner.whenTrue) && isWords(inner.whenFalse);
  if (ts.isCallExpression(inner))
    return /^(t|i18n|translate|formatMessage|gettext|_)$/.test(nameOf(inner.expression) ?? '');
  return ts.isStringLiteralLike(inner);
};

/** What becomes of a wish to follow, who reads what is written next, or a lock beside a name: the profile is seen or not all the same. */
const FOLLOWS = /\brequested\s*=[^=]|request_?follow|follow_?requests?|follow_?back|location\.reload\(/i;
const AUDIENCE = /\bvisibility(tag|text|label)?\s*=[^=]|(toggle|set|change)_?(visibility|audience)\(/i;
const MARK = /<[^<>]*((?<![A-Za-z])(pad)?lock(?![a-z])|[a-z]Lock(?![a-z])|<(Pad)?Lock(?![a-z]))/;
const LEADS = /\bon[A-Z]\w*=|\b(href|to)=/;
const LONGEST = 700;

function isOnlyFollowed(node: ts.Expression): boolean {
  let at: ts.Node = node;
  while (!ts.isIfStatement(at.parent) && !ts.isConditionalExpression(at.parent) && isOfTest(at.parent)) at = at.parent;
  const { parent } = at;
  const then = ts.isIfStatement(parent)
    ? parent.thenStatement
    : ts.isConditionalExpression(parent)
      ? parent.whenTrue
      : ts.isBinaryExpression(at)
        ? at.right
        : null;
  const text = then?.getText() ?? '';
  if (text === '' || text.length > LONGEST) return false;
  return FOLLOWS.test(text) || AUDIENCE.test(text) || (text.length < 250 && MARK.test(text) && !LEADS.test(text));
}

const isOfTest = (node: ts.Node): boolean =>
  ts.isParenthesizedExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isBinaryExpression(node);
