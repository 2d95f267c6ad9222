import { baseName } from '../../../kit/path.ts';
import type { FunctionNode } from '../names.ts';
import { declaredName, isFunction, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LIST = '(followers?|followees?|followings?|followed (users|people|accounts)|follow(s|ers)? list)';
const GIVES = new RegExp(
  `^(?!.*\\b(my|own|mine|count|counts|ids?|unread|suggested|recent|new)\\b)(get|list|fetch|find|load|read|show|handle|render|serve)( (all|local|user|users|account|profile|public|paginated|actor|student|instructor))* ${LIST}( (of|by|for) \\w+| page| collection| list)*$`,
);
const ALONE = new RegExp(`^${LIST}$`);
/** Where what a server is asked is answered, by its place. */
const ANSWERS =
  /^(controllers?|routes?|routers?|resolvers?|quer(y|ies)|api|endpoints?|handlers?|views?|pages|functions|graphql|server)$/;
/** What only somebody who is asked for is known by. */
const OF_SOMEBODY = /\b(params|args|input|user_?name|handle|slug|user_?id|uid|target\w*|id)\b/i;
const ANSWERING =
  /\b(res|ctx|reply|c)\.(\w+\([^()]*\)\.)?(json|send|render|body|status)\b|\bnew Response\b|\bResponse\.json\b|@Get\b|\breturn\b|\(([^()]*,\s*)?(req|request),\s*(res|reply|response)\s*[,)]/;
/** Only one's own: nobody else is named. */
const OF_ASKER = /\b(currentUser|viewer|(req|request|ctx|context)\.(state\.)?user|session)\b/;
/** What is read of whoever asks, with the key that it is given to: `{ id: req.user.id }`. */
const OWN =
  '\\b((?:req|request|ctx|context)\\??\\.(?:state\\.)?user|(?:viewer|currentUser|session)(?=\\??\\.))!?(?:\\??\\.\\w+)*';
const OWN_READ = new RegExp(`(\\b\\w+\\s*:\\s*)?${OWN}`, 'g');
/** `const userId = req.user.id`, `const { id } = req.user` */
const OWN_KEPT = new RegExp(`\\b(?:const|let)\\s+(\\w+|\\{[\\w\\s,:]{1,80}\\})\\s*=\\s*${OWN}\\s*[;\\n]`, 'g');
/** To whom the program sends what was written. */
const DELIVERS = /\b(deliver|enqueue|queue|fan_?out|notify|notification|inbox|sendTo|broadcast)\w*\s*[.(]/i;

/** `getFollowers(req, res)`, `followers` of a resolver of people: who follows somebody goes to whoever asks. */
export function servesFollowers(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server' || !isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const name = nameOfList(node, file.path);
  if (!name) return null;
  const text = node.getText();
  if (!isAnswering(node, file.path) || !ANSWERING.test(text) || DELIVERS.test(text)) return null;
  // `({ id }, _, { viewer }) => follows.of(viewer.id)`
  return OF_SOMEBODY.test(withoutOwn(text)) || !OF_ASKER.test(text) ? name : null;
}

/** A text without what is known of whoever asks. */
function withoutOwn(text: string): string {
  const kept = [...text.matchAll(OWN_KEPT)].flatMap(([, names]) => names!.match(/\w+/g) ?? []);
  const rest = text.replace(OWN_KEPT, '');
  const named = kept.length > 0 ? new RegExp(`(\\b\\w+\\s*:\\s*)?(?<![\\w$.])(${kept.join('|')})\\b`, 'g') : /$^/g;
  return rest.replace(OWN_READ, '').replace(named, '');
}

function nameOfList(node: FunctionNode, path: string): ts.Node | null {
  const named = nameNodeOf(node);
  const own = splitWords(named ? textOf(named) : '').join(' ');
  if (named && GIVES.test(own)) return named;
  const isOfQuery = splitWords(folders(path)).some(word => /^(resolvers?|quer(y|ies)|graphql)$/.test(word));
  if (named && ALONE.test(own) && isOfQuery && node.parameters.length > 1) return named;
  // `queries/user/followers.ts`, `accounts/[id]/followers.ts`: the file says it.
  const file = splitWords(baseName(path).replace(/\.\w+$/, '')).join(' ');
  const isOfPerson = /(users?|accounts?|profiles?|people|members?|actors?)\/(\[\w+\]\/)?[^/]+$/i.test(path);
  return ALONE.test(file) && isOfPerson && named && /^(resolver|handleRequest|handler|default|GET)$/.test(textOf(named))
    ? named
    : null;
}

function nameNodeOf(node: FunctionNode): ts.Node | null {
  if (node.name) return node.name;
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent))
    return parent.name;
  return ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left) ? parent.left.name : null;
}

const folders = (path: string): string => path.split('/').slice(0, -1).join(' ');

/** By the place of the file, or by what it is given. */
function isAnswering(node: FunctionNode, path: string): boolean {
  const around = path.split('/').slice(-4).flatMap(splitWords);
  const first = node.parameters[0]!.name.getText();
  const isOfRequest = /^(req|request|ctx|c|context|_?root|parent|_+)$/.test(first);
  const holder = ts.isClassLike(node.parent) ? splitWords(declaredName(node.parent) ?? '') : [];
  const isKeeper = [...holder, ...splitWords(baseName(path))].some(word =>
    /^(service|services|repository|repo|model|store|dao|manager|client)$/.test(word),
  );
  return isOfRequest || (!isKeeper && around.some(word => ANSWERS.test(word)));
}

/** As a first look. */
export const mayListFollowers = (words: readonly string[]): boolean =>
  words.some(word => /^follow(ers?|ees?|ings?)$/.test(word)) &&
  (GIVES.test(words.join(' ')) || ALONE.test(words.join(' ')));
export const FOLLOWER_WORDS = 'followers follower followees followee following followings';
export const isFollowerFile = (path: string): boolean =>
  /(^|\/)(followers?|following|followees?)\.[cm]?[jt]s$/.test(path);
