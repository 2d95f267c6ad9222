import { chainOf, declaredName, eachNode, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { tableBefore } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { answeringAround } from './answering.ts';
import { FOR_ELSE, goesOut, isAsked, isForElse } from './answers.ts';
import { isHandedUp, runAround } from './handed-up.ts';
import { isPeopleTable } from './names.ts';
import { takesOne } from './search-calls.ts';

const PERSON = '(?:user|profile|account|person|member|player|author|creator|channel owner)';
const NAME = '(?:user ?name|handle|(?:user ?)?slug|nick(?: ?name)?|screen ?name|public name|login|name)';
const BY_NAME = new RegExp(
  `^(?:(?:get|fetch|load|find|read|one|query|select|retrieve|lookup) )*(?:one |unique |public |full |db |a )*${PERSON}s? (?:profile |data |info |details )?by (?:id or |uid or )?${NAME}(?: or (?:id|uid|email|name))?$`,
);
const KEY = /^(user_?name|handle|(user_?)?slug|nick_?name|nick|screen_?name|profile_?name|login)(_?lower\w*)?$/i;
const FINDS = /^(findOne\w*|findUnique\w*|findFirst\w*|findBy|first|get|load|query)$/;

/**
 * `if (args.username) return loaders.userByUsername.load(args.username)`, `prisma.user.findUnique({ where: { username } })`:
 * a server that answers who asks for somebody by the name that all can see.
 */
export function servesByName(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  if (file.side === 'client' || call.arguments.length === 0) return null;
  const named = namedReader(call);
  const value = named ? call.arguments.at(-1)! : keyGiven(call);
  if (!value) return null;
  const answering = answeringAround(call)?.run;
  const run = answering ?? (named ? null : runAround(call));
  if (!run || FOR_ELSE.test(declaredName(run) ?? '') || isForElse(run)) return null;
  if (!isAsked(named ? call.arguments : [value], run) || !goesOut(call, run)) return null;
  if (!answering && !isHandedUp(run, use => namedReader(use) !== null)) return null;
  return named ?? nameNode(call.expression);
}

const OWNER =
  /^(owner|user|author|creator|account|profile|member|player|artist|uploader)(_?(id|ref|uid))?$|^(created|posted|uploaded|owned|made)_?by(_?id)?$/i;
export const LISTS = /^(find|findMany|findAll|findAndCountAll|paginate|where|list|getMany)$/;
const BY_ADDRESS =
  /\b(params|query|args)\b[?!]*\.(user_?name|handle|(user_?)?slug|nick\w*)\b|\{[^{}]*\b(user_?name|handle|(user_?)?slug)\b[^{}]*\}\s*=\s*(await\s+)?(\w+\.)?(params|query|args)\b/i;

/** `Photo.find({ owner })` in a file that gets whose by a name in the address: what somebody made goes out. */
export function servesThings(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  if (file.side === 'client' || !LISTS.test(nameOf(call.expression) ?? '') || !BY_ADDRESS.test(file.indexed.text))
    return null;
  const given = call.arguments[0] && unwrap(call.arguments[0]);
  const answering = given && ts.isObjectLiteralExpression(given) ? answeringAround(call)?.run : null;
  if (!answering || FOR_ELSE.test(declaredName(answering) ?? '') || isForElse(answering)) return null;
  const table = tableBefore(call);
  if (!table || isPeopleTable(table)) return null;
  let owned = false;
  eachNode(given!, node => {
    if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return;
    owned ||= OWNER.test(textOf(node.name)) && !/\b(req|request|ctx|context|session)\b/.test(node.getText());
  });
  const head = nameNode(call.expression);
  return owned && head && goesOut(call, answering) ? head : null;
}

/** `getUserByUsername(name)`, `loaders.userByUsername.load(name)` */
function namedReader(call: ts.CallExpression): ts.Node | null {
  const head = nameNode(call.expression);
  if (!head) return null;
  const chain = chainOf(call.expression);
  const name = /^(load|get|query|fetch)$/.test(textOf(head)) && chain.length > 1 ? chain.at(-2)! : textOf(head);
  const own = splitWords(name).join(' ');
  // `UserRepository.findByUsername(name)`
  const before = /^(get|find|fetch|load|read)( one)? by /.test(own) ? (splitWords(chain.at(-2) ?? '')[0] ?? '') : '';
  return BY_NAME.test(before ? own.replace(' by ', ` ${before.replace(/s$/, '')} by `) : own) ? head : null;
}

/** `User.findOne({ username: req.params.username })`: what the name is asked with. */
function keyGiven(call: ts.CallExpression): ts.Expression | null {
  const name = nameOf(call.expression) ?? '';
  const [first, second] = call.arguments;
  // `User.findByOrFail('username', name)`, `User.query().where('username', name).firstOrFail()`
  const isByColumn =
    second !== undefined &&
    call.arguments.length === 2 &&
    (/^findBy(OrFail)?$/.test(name) || (name === 'where' && takesOne(call)));
  const table = FINDS.test(name) || isByColumn ? tableBefore(call) : null;
  if (!table || !isPeopleTable(table)) return null;
  if (isByColumn && ts.isStringLiteralLike(first!)) return KEY.test(first.text) ? second! : null;
  let found: ts.Expression | null = null;
  eachNode(call.arguments[0]!, node => {
    if (found) return;
    if (ts.isPropertyAssignment(node) && KEY.test(textOf(node.name))) found = node.initializer;
    if (ts.isShorthandPropertyAssignment(node) && KEY.test(node.name.text)) found = node.name;
  });
  return found;
}

/** As a first look. */
export const mayServeByName = (words: readonly string[]): boolean =>
  /(^| )(by|or) (user ?)?(name|handle|slug|nick\w*)( |$)/.test(words.join(' '));
export const THINGS_BY_ADDRESS = BY_ADDRESS;
export const FINDS_BY_KEY =
  /\b(findOne\w*|findUnique\w*|findFirst\w*|findBy(?:OrFail)?|where)\s*\([^;]{0,120}?\b(user_?name|handle|slug|nick\w*|login)\b/i;
