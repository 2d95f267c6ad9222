import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOfSiteOrWork, outerOf } from './by-author.ts';
import { readIn } from './read-of.ts';
import { namesOf } from './whose.ts';
import type { Kind } from './words.ts';
import { isUnsaid, kindOf, KINDS, memberWord } from './words.ts';

/** What is called only so is told in a list as well, and belongs to the product as often. */
const WORDS = /^(summary|description|body|content|caption)$/;
const FOLLOWS = /^(follow|unfollow|subscribe)$/;
const PRESSED = /^(button|toggle)$/;
/** Whom one follows: a tag, a topic or a community is no person. */
const WHOM =
  /^(pubkey|npub|did|user|account|person|author|creator|profile|host|streamer|artist|member)(_?(id|key|name))?$/i;

/**
 * `<FollowButton pubkey={host} /> … <Reader text={stream.summary} />`: where one may follow somebody beside a thing, it is theirs, and
 * what is said of it is what they wrote.
 */
export function kindByFollowed(expression: ts.Expression): Kind | null {
  const inner = unwrap(expression);
  const read = readIn(inner);
  if (!read || !WORDS.test(memberWord(read.member))) return null;
  const names = namesOf(read.thing);
  if (names.length === 0 || names.some(isUnsaid) || isOfSiteOrWork([...names, nameOf(unwrap(read.thing)) ?? '']))
    return null;
  // Whose it is says the name of the thing itself: a person, a group.
  if (kindOf(names).some(({ content, members }) => OF_ITSELF.test(content) || members.test(memberWord(read.member))))
    return null;
  const around = outerOf(inner);
  if (names.some(name => OF_FIRM.test(name))) return null;
  return around && offersToFollow(around, read.thing) ? POST : null;
}
/** What it says of itself is nobody's in particular. */
const OF_FIRM = /(^|_| )(company|companies|brand|shop|store|business|organi[sz]ation|org|venue|product)$/i;
const OF_ITSELF = /^(profile|group)$/;

const POST: Kind = KINDS.find(one => one.content === 'post')!;

/** Whom one follows made the thing: read of it (`stream.host`), or called for it (`host`) and of no other thing. */
function isOfThing(given: ts.JsxAttribute, thing: ts.Expression): boolean {
  const value = given.initializer && ts.isJsxExpression(given.initializer) ? given.initializer.expression : undefined;
  const followed = value && unwrap(value);
  if (!followed) return false;
  const roots = rootsOf(thing);
  // `show.host` is whoever made the show.
  if (splitWords(chainOf(followed)[0] ?? '').some(word => MAKES_IT.test(word))) return true;
  if (ts.isIdentifier(followed) && isGivenBeside(followed, unwrap(thing))) return true;
  const held = ts.isIdentifier(followed) ? heldIn(followed) : followed;
  return held !== null && rootsOf(held).some(root => roots.includes(root));
}
/** `Watch({ video, userId })`: who is handed in with the one thing, by no name that says more. */
function isGivenBeside(person: ts.Identifier, thing: ts.Expression): boolean {
  if (!PERSON.test(splitWords(person.text).join(' ')) || !ts.isIdentifier(thing)) return false;
  const [one, other] = [person, thing].map(name => givenTo(declarationOf(name.text, name)));
  return !!one && one === other && thingsGiven(one).length === 1;
}

/** What else is handed in, but how it looks, what is done and for whom. */
const thingsGiven = (taken: ts.ObjectBindingPattern): readonly ts.BindingElement[] =>
  taken.elements.filter(({ name }) => !PERSON.test(splitWords(textOf(name)).join(' ')) && !ASIDE.test(textOf(name)));
const ASIDE = /^(t|i18n|id|key|children|className|style|(on|is|has|show|hide|can)[A-Z]\w*)$/;
const PERSON = /^(user|profile|person|account|member)( (id|pubkey|did))?$/;

/** `{ video, userId }` of a component */
function givenTo(declared: ts.Node | null): ts.ObjectBindingPattern | null {
  const taken = declared && ts.isBindingElement(declared) ? declared.parent : null;
  return taken && ts.isObjectBindingPattern(taken) && ts.isParameter(taken.parent) ? taken : null;
}

const MAKES_IT = /^(host|author|creator|owner|streamer|uploader|poster|publisher|channel|pubkey)$/;

/** `const who = stream.userId`, `const { userId } = stream` */
function heldIn(name: ts.Identifier): ts.Expression | null {
  const declared = declarationOf(name.text, name);
  const holder = declared && ts.isBindingElement(declared) ? declared.parent.parent : null;
  return holder && ts.isVariableDeclaration(holder) && holder.initializer ? holder.initializer : valueOf(name);
}

function rootsOf(of: ts.Expression): string[] {
  const roots: string[] = [];
  const look = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember) roots.push(node.text);
    ts.forEachChild(node, look);
  };
  look(of);
  return roots;
}

function offersToFollow(around: ts.Node, thing: ts.Expression): boolean {
  let offers = false;
  eachNode(around, node => {
    if (offers || !(ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node))) return;
    const words = splitWords(node.tagName.getText());
    if (!words.some(word => FOLLOWS.test(word)) || !PRESSED.test(words.at(-1) ?? '')) return;
    offers = node.attributes.properties.some(
      one => ts.isJsxAttribute(one) && WHOM.test(textOf(one.name)) && isOfThing(one, thing),
    );
  });
  return offers;
}
