import { calledOf } from '../components/declared-components.ts';
import { declaredName, eachNode, enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { isShownForEach } from '../surfaces/shown-for-each.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Kind } from './words.ts';
import { isNeutral, isUnsaid, KINDS, kindsNamed, memberWord } from './words.ts';
import { isOwnText } from './own-texts.ts';
import { namesOf, NO_TEXT } from './whose.ts';

const WORDS = /^(text|body|content|message|msg|comment|caption)$/;
const WHOSE =
  /^(author|sender|user|username|nickname|nick|from|by|displayname|avatar|uid|senderid|userid|authorid|player|playerid|handle|pubkey|name)$/;
const TALK = /^(chat|chats|message|messages|msg|conversation|dm|inbox)$/;

/**
 * `lines.map(line => <p>{line.text}</p>)`, where the same thing has an author, in what is called after a talk or after comments:
 * the list may have any name.
 */
export function kindByItem(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  if (!ts.isPropertyAccessExpression(inner) || !ts.isIdentifier(inner.expression)) return null;
  const member = memberWord(inner.name.text);
  if (!WORDS.test(member) || !isShownForEach(inner)) return null;
  const root = inner.expression.text;
  const callback = callbackOf(inner, root);
  if (!callback || !namesWhose(callback, root)) return null;
  const words = enclosingNames(inner).flatMap(name => (/^[A-Z]/.test(name) ? splitWords(name) : []));
  const names = words.length > 0 ? words : splitWords(declaredName(callback) ?? '');
  if (names.some(word => TALK.test(word))) return named('message');
  if (names.some(word => /^(comments?|repl(y|ies))$/.test(word))) return named('comment');
  if (names.some(word => /^reviews?$/.test(word))) return named('review');
  return null;
}

const named = (content: string): Kind => KINDS.find(one => one.content === content)!;

function callbackOf(node: ts.Node, root: string): ts.FunctionLikeDeclaration | null {
  for (let at = node.parent; at; at = at.parent)
    if (isFunction(at) && at.parameters.some(({ name }) => binds(name, root))) return at;
  return null;
}

/** `line => …`, and `({ item }) => …` as lists of phones hand it over. */
const binds = (name: ts.BindingName, root: string): boolean =>
  ts.isIdentifier(name)
    ? name.text === root
    : ts.isObjectBindingPattern(name) && name.elements.some(one => textOf(one.name) === root);

function namesWhose(callback: ts.Node, root: string): boolean {
  let names = false;
  eachNode(callback, node => {
    if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== root)
      return;
    names ||= splitWords(node.name.text).some(word => WHOSE.test(word));
  });
  return names;
}

const LAID =
  /^(item|card|row|cell|detail|details|view|body|content|contents|bubble|box|header|tile|entry|info|section|panel|list|component|element|block)$/;
const OWN_WORDS =
  /^(text|body|content|contents|html|caption|bio|biography|comment|message|description|about|details?)$/;
/** Nobody but a person has one. */
const OF_ONESELF = /^(bio|biography)$/;

/**
 * `function CommentCard({ data }) { … data.html … }`: what it is called says whose the words are that it is
 * given.
 */
export function kindByComponent(expression: ts.Expression, isRead: boolean): Kind | null {
  const inner = unwrap(expression);
  const given = isRead ? givenWord(inner) : null;
  const member = memberOf(inner) ?? given;
  if (member === null || !OWN_WORDS.test(member)) return null;
  const name = componentOf(inner);
  if (name === null) return null;
  const words = [...splitWords(name)];
  while (words.length > 1 && LAID.test(words.at(-1)!)) words.pop();
  const said = kindsNamed(words.join(' ')).find(({ members }) => members.test(member));
  if (
    given !== null &&
    !(said && GIVEN_TO.test(words.at(-1)!) && (member !== 'description' || !PERSON.test(said.content)))
  )
    return null;
  return said ?? (OF_ONESELF.test(member) && !isUnsaid(name) ? named('profile') : null);
}

/** The nearest name with a capital around it, as others call it. */
function componentOf(node: ts.Node): string | null {
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent) {
    const name = calledOf(at);
    if (name !== null && /^[A-Z]/.test(name)) return name;
  }
  return null;
}

/** What a row of a list says under a name may be anything. */
const PERSON = /^profile$/;
/** What is called so shows somebody's words where it is given a text and nothing else says whose that is. */
const GIVEN_TO =
  /^(comment|comments|post|tweet|review|thread|topic|community|group|channel|guild|club|user|profile|member|person|story|answer)$/;

/** `({ description })`, `const { text } = this.props`, `linkify(description)`: what the component is given to show. */
function givenWord(inner: ts.Expression): string | null {
  if (ts.isCallExpression(inner)) {
    const [first] = inner.arguments;
    const isOne = first && !NO_TEXT.test(nameOf(inner.expression) ?? '');
    return isOne && !isOwnText(inner) ? givenWord(unwrap(first)) : null;
  }
  if (!ts.isIdentifier(inner)) return null;
  const declaration = declarationOf(inner.text, inner);
  if (!declaration || !ts.isBindingElement(declaration)) return null;
  const holder = declaration.parent.parent;
  const isGiven = ts.isVariableDeclaration(holder)
    ? /^(this\.)?props$/.test(holder.initializer?.getText() ?? '')
    : ts.isParameter(holder) && /^[A-Z]/.test(calledOf(holder.parent) ?? '');
  return isGiven ? memberWord(textOf(declaration.propertyName ?? declaration.name)) : null;
}

/** Of a thing whose name says nothing: `data.html`, `item.body` */
function memberOf(inner: ts.Expression): string | null {
  if (!ts.isPropertyAccessExpression(inner)) return null;
  const chain = namesOf(inner.expression);
  return chain.length > 0 && chain.every(isNeutral) ? memberWord(inner.name.text) : null;
}
