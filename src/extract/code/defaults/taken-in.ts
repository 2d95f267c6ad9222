import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import { chainOf, declaredName, enclosingNames, isFunction, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(create|new|make|add|publish|submit|compose|register|signup|post|upload|share)$/;
/** What is sent in, by names that say nothing of what it is. */
const SENT =
  /^(req|request|ctx|context|body|data|input|dto|args|params|payload|options|opts|init|values|fields|form|ps|props|attrs|attributes|query|json)$/;

/** People, what they tell, and places where they meet; a player of films is made as well. */
const OF_PEOPLE =
  /^(users?|accounts?|profiles?|members?|person|persons|posts?|story|stories|status|statuses|notes?|tweets?|toots?|comments?|photos?|albums?|videos?|playlists?|settings|preferences|prefs|rooms?|groups?|clubs?|lobby|lobbies|community|communities)$/;

const isOfPeople = (name: string): boolean => splitWords(name).some(word => OF_PEOPLE.test(word));

/**
 * `async createPost(req) { const visibility = req.body.visibility ?? 'public'; … }`, `constructor(data) { this.isPrivate =
 * data.isPrivate ?? false }`: what something new has where nothing was sent. Null where it is read of something by name.
 * @param source What the value is read from; null for what the function takes.
 */
export function takenIn(source: ts.Expression | null, node: ts.Node): Owner | null {
  if (source && !chainOf(source).every(name => SENT.test(name))) return null;
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if (!ts.isConstructorDeclaration(at)) continue;
    const name = declaredName(at.parent);
    return name === null || !isOfPeople(name) ? null : ownerOf('class', 'class', name);
  }
  const around = [...enclosingNames(node), ...eventAround(node)];
  const maker = around.findLast(name => MAKES.test(splitWords(name)[0] ?? '') && isOfPeople(name));
  return maker === undefined ? null : ownerOf('insert', 'fallback in', maker);
}

/** `socket.on('createRoom', ({ name, isPublic = true }) => …)` */
function eventAround(node: ts.Node): string[] {
  for (let at: ts.Node = node; at; at = at.parent) {
    if (!isFunction(at) || !ts.isCallExpression(at.parent)) continue;
    const [event] = at.parent.arguments;
    if (event && ts.isStringLiteralLike(event) && /^(on|handle|addListener)$/.test(nameOf(at.parent.expression) ?? ''))
      return [event.text];
  }
  return [];
}
