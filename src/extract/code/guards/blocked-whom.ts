import { baseName } from '../../../kit/path.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, enclosingNames, nameOf, namesBound, receiverOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOneself } from './connected-people.ts';
import { isOfSomebody, personBehind } from './queries/people-asked.ts';
import { originOf } from './value-origins.ts';

const BLOCK = /^(un)?(blocked|blocks?|ignored|ignores?|blacklisted|black|muted)$/;
/** What says nothing of whom a block is of. */
const PLAIN =
  /^(is|are|am|was|were|has|have|had|been|be|get|gets|check|checks|not|no|currently|already|ever|either|any|both|mutual|mutually|you|they|i|we|he|she|it|each|other|one|by|or|and|listed|list|lists|set|map|array|ids?|uids?|pks?|at|on|since|until|status|state|exists?|row|record|entry|entries|relationship|relation|result|found|does|did|do|all|the|this|that|my|our|your|their|me|for|of|from|to|with|between)$/;
/** What two people have with one another. */
const OF_TWO =
  /^(conversations?|convos?|chats?|threads?|channels?|dms?|dialogs?|match(es)?|relationships?|relations?|friendships?|contacts?|connections?|follow(er|ing)?s?|interactions?|viewers?|blocks?|blocked|partners?|peers?)$/;
/** What looks at a text, a picture, a machine or an address. */
const OF_THINGS =
  /^(spam\w*|fraud\w*|risk|moderat\w*|toxic\w*|profan\w*|nsfw|safety|filter\w*|scan\w*|ads?|adblock\w*|host\w*|domains?|instances?|federat\w*|ip|ips|address(es)?|urls?|words?|regions?|country|countries|geo|browsers?|popups?|devices?|models?|words?|keywords?|hash(es)?|content|rate|captcha)$/;

/** A word that names somebody, or what two people have. */
const isOfPeople = (word: string): boolean => OF_TWO.test(word) || isOfSomebody([word]);

/**
 * `verdict.blocked`, `blockedModels.includes(model)`, a `blocked` that an advertisement is: whether one person has blocked another is
 * asked only where the name, who it belongs to or what it was asked of says so.
 */
export function isBlockOfThing(test: ts.Expression): boolean {
  const inner = unwrap(test);
  const callee = ts.isCallExpression(inner) ? inner.expression : inner;
  const owner = receiverOf(callee);
  const own = splitWords(nameOf(callee) ?? '');
  const words = own.some(word => BLOCK.test(word)) || !owner ? own : splitWords(nameOf(owner) ?? '');
  const at = words.findIndex(word => BLOCK.test(word));
  const said = words.filter(word => !PLAIN.test(word) && !BLOCK.test(word));
  if (at >= 0 && said.length > 0 && said.every(isOfPeople)) return false;
  if (words === own && said.length === 0 && ts.isCallExpression(inner) && isAskedOfTwo(inner)) return false;
  const isRead = owner !== null && words === own && !ts.isCallExpression(inner);
  if (isRead && said.length === 0) {
    const person = personBehind(owner);
    if (person !== null) return isOneself(person);
    if (splitWords(nameOf(owner) ?? '').some(word => OF_TWO.test(word)) || isOneOfPeople(owner)) return false;
  }
  const { people, asked } = originOf(inner);
  const others = ts.isCallExpression(inner) && words !== own ? [...people] : [...people].filter(one => !isOneself(one));
  if (people.size > 1 && others.length > 0) return false;
  if (said.length > 0 || asked.some(word => OF_THINGS.test(word))) return true;
  // The name of the variable alone does not say of whom it was asked.
  const by = ts.isCallExpression(inner) ? asked : asked.slice(chainOf(callee).flatMap(splitWords).length);
  if (others.length > 0) return linksOf(inner)?.side !== 'client' && !by.some(word => BLOCK.test(word));
  return !isGivenWithPerson(inner) && !isAmongPeople(inner, owner);
}

/** `isBlocked(by, from)`, `isBlocked(room)`: of one by the other, or of where two talk. */
function isAskedOfTwo({ arguments: given }: ts.CallExpression): boolean {
  const words = given.map(one => splitWords(nameOf(unwrap(one)) ?? ''));
  if (words.some(own => own.length === 0 || own.some(word => OF_THINGS.test(word) || OF_PROGRAM.test(word))))
    return false;
  return given.length === 2 || (given.length === 1 && words[0]!.some(word => OF_TWO.test(word) || word === 'room'));
}
const OF_PROGRAM =
  /^(req|res|request|response|ctx|context|next|app|config|options?|opts|db|client|socket|kind|type|name|text)$/;

/** `this.isBlocked` of a conversation; what a client shows of a person or a talk, where its state is not seen. */
function isAmongPeople(test: ts.Expression, owner: ts.Expression | null): boolean {
  const isSeen = ts.isIdentifier(test) && declarationOf(test.text, test) !== null;
  if (isSeen || linksOf(test)?.side !== 'client' || (owner && owner.kind !== ts.SyntaxKind.ThisKeyword)) return false;
  const file = baseName(test.getSourceFile().fileName).replace(/\.\w+$/, '');
  return [file, ...enclosingNames(test)]
    .flatMap(splitWords)
    .some(word => OF_TWO.test(word) || /^(users?|profiles?|messages?)$/.test(word));
}

/** `one` of `people.filter(one => !one.isBlocked)`: somebody on a list, or a talk. */
function isOneOfPeople(owner: ts.Expression): boolean {
  const declared = ts.isIdentifier(owner) ? declarationOf(owner.text, owner) : null;
  const call = declared && ts.isParameter(declared) ? declared.parent.parent : null;
  const list = call && ts.isCallExpression(call) ? receiverOf(call.expression) : null;
  const last = list ? splitWords(nameOf(list) ?? '').at(-1) : undefined;
  return last !== undefined && isOfPeople(last);
}

/** `({ user, isBlocked })`: what a function is given together with somebody, or a talk. */
function isGivenWithPerson(test: ts.Expression): boolean {
  const declared = ts.isIdentifier(test) ? declarationOf(test.text, test) : null;
  let at: ts.Node | null = declared;
  while (at && ts.isBindingElement(at)) at = at.parent.parent;
  if (!at || !ts.isParameter(at)) return false;
  const given = at.parent.parameters.flatMap(({ name }) => namesBound(name)).filter(name => name !== test.getText());
  return given.some(name => isOfSomebody([name]) || splitWords(name).some(word => OF_TWO.test(word)));
}
