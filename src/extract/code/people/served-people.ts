import {
  chainOf,
  declaredName,
  eachNode,
  enclosingFunction,
  nameNode,
  nameOf,
  textOf,
  throughout,
  unwrap,
} from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { fieldOf } from '../routes/graphql-fields.ts';
import { routeAt } from '../routes/routes.ts';
import { tableBefore } from '../rows/tables.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPeopleTable } from './names.ts';

const PERSON = '(?:user|profile|account|person|member|player|author|creator|channel owner)';
const NAME = '(?:user ?name|handle|slug|nick(?: ?name)?|screen ?name|public name|login|name)';
const BY_NAME = new RegExp(
  `^(?:(?:get|fetch|load|find|read|one|query|select|retrieve|lookup) )*(?:one |unique |public |full |db |a )*${PERSON}s? (?:profile |data |info |details )?by (?:id or |uid or )?${NAME}(?: or (?:id|uid|email|name))?$`,
);
const KEY = /^(user_?name|handle|slug|nick_?name|nick|screen_?name|profile_?name|login)(_?lower\w*)?$/i;
const FINDS = /^(findOne\w*|findUnique\w*|findFirst\w*|findBy|first|get|load|query)$/;
/** What somebody asks with, and not who they are. */
const ASKED = /^(args|params?|input|query|variables|where|routeParams|pathParameters)$/i;
const OWN =
  /^(me|self|session|viewer|token|decoded\w*|current\w*|logged\w*|body|credentials|auth\w*|email)$|current|session/i;
const FOR_ELSE =
  /pass(word|wd|code)|log_?in\b|sign_?(in|up)|regist|verif|valid|exist|avail|taken|unique|check|reset|recover|invite|delete|remove|update|create|ban|block|follow|mention|import|migrat|seed|transfer/i;

/**
 * `if (args.username) return loaders.userByUsername.load(args.username)`, `prisma.user.findUnique({ where: { username } })`:
 * a server that answers who asks for somebody by the name that all can see.
 */
export function servesByName(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  if (file.side === 'client' || call.arguments.length === 0) return null;
  const named = namedReader(call);
  const value = named ? call.arguments.at(-1)! : keyGiven(call);
  if (!value) return null;
  const answering = answeringAround(call);
  if (!answering || FOR_ELSE.test(declaredName(answering) ?? '') || isForElse(answering)) return null;
  if (!isAsked(named ? call.arguments : [value], answering) || !goesOut(call, answering)) return null;
  return named ?? nameNode(call.expression);
}

const OWNER =
  /^(owner|user|author|creator|account|profile|member|player|artist|uploader)(_?(id|ref|uid))?$|^(created|posted|uploaded|owned|made)_?by(_?id)?$/i;
export const LISTS = /^(find|findMany|findAll|findAndCountAll|paginate|where|list|getMany)$/;
const BY_ADDRESS =
  /\b(params|query|args)\b[?!]*\.(user_?name|handle|slug|nick\w*)\b|\{[^{}]*\b(user_?name|handle|slug)\b[^{}]*\}\s*=\s*(await\s+)?(\w+\.)?(params|query|args)\b/i;

/** `Photo.find({ owner })` in a file that gets whose by a name in the address: what somebody made goes out. */
export function servesThings(call: ts.CallExpression, file: ParsedFile): ts.Node | null {
  if (file.side === 'client' || !LISTS.test(nameOf(call.expression) ?? '') || !BY_ADDRESS.test(file.indexed.text))
    return null;
  const given = call.arguments[0] && unwrap(call.arguments[0]);
  const answering = given && ts.isObjectLiteralExpression(given) ? answeringAround(call) : null;
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
  const table = FINDS.test(name) ? tableBefore(call) : null;
  if (!table || !isPeopleTable(table)) return null;
  let found: ts.Expression | null = null;
  eachNode(call.arguments[0]!, node => {
    if (found) return;
    if (ts.isPropertyAssignment(node) && KEY.test(textOf(node.name))) found = node.initializer;
    if (ts.isShorthandPropertyAssignment(node) && KEY.test(node.name.text)) found = node.name;
  });
  return found;
}

/** The function that answers a query of a schema, a route, a procedure. */
function answeringAround(node: ts.Node): FunctionNode | null {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (isAnswering(at)) return at;
  return null;
}

function isAnswering(node: FunctionNode): boolean {
  const { parent } = node;
  if (ts.isMethodDeclaration(node) && (ts.getDecorators(node) ?? []).some(one => /^@(Query|Get)\b/.test(one.getText())))
    return true;
  if (routeAt(node)?.method === 'GET') return true;
  const route = ts.isCallExpression(parent) ? routeAt(parent) : null;
  if (route) return route.method === 'GET';
  // tRPC: `.query(({ input }) => …)`
  if (ts.isCallExpression(parent) && nameOf(parent.expression) === 'query' && takes(node, 'input')) return true;
  const member = ts.isPropertyAssignment(parent) ? parent : node;
  if (ts.isObjectLiteralExpression(member.parent) && fieldOf(member.parent, member)?.type === 'Query') return true;
  if (node.name && textOf(node.name) === 'GET') return true;
  return isResolver(node) || isHandler(node);
}

/** `(_, { username }, ctx) => …` */
function isResolver({ parameters: [root, args] }: FunctionNode): boolean {
  return (
    !!root &&
    !!args &&
    /^(_+\w*|parent|root|obj|source)$/.test(root.name.getText()) &&
    (ts.isObjectBindingPattern(args.name) || /^(_?args|params|input)$/.test(args.name.getText()))
  );
}

/** `(req, res) => …` */
const isHandler = ({ parameters: [request, response] }: FunctionNode): boolean =>
  !!request &&
  /^(req|request)$/.test(request.name.getText()) &&
  !!response &&
  /^(res|response|reply|h)$/.test(response.name.getText());

const takes = ({ parameters: [first] }: FunctionNode, name: string): boolean =>
  !!first &&
  ts.isObjectBindingPattern(first.name) &&
  first.name.elements.some(one => textOf(one.propertyName ?? one.name) === name);

/** Signing in, writing or testing whether a name is free is no showing. */
const isForElse = (node: FunctionNode): boolean =>
  /\b(bcrypt|argon2|password|\.(save|create|update\w*|delete\w*|insert\w*|remove|destroy|upsert)\s*\()/.test(
    node.getText(),
  );

/** Who is asked for comes with what was asked, not from a session. */
function isAsked(values: readonly ts.Expression[], within: FunctionNode): boolean {
  let asked = false;
  let own = false;
  for (const value of values)
    throughout(value, node => {
      if (!ts.isIdentifier(node)) return;
      own ||= OWN.test(node.text);
      asked ||= ASKED.test(node.text) || isGiven(node.text, within);
    });
  return asked && !own;
}

/** A parameter, or what is taken out of one that holds what was asked. */
function isGiven(name: string, within: FunctionNode): boolean {
  let found = within.parameters.some(one => holds(one.name, name) && !/^(req|request|res|ctx|context)$/.test(name));
  eachNode(within, node => {
    if (found || !ts.isVariableDeclaration(node) || !node.initializer || !holds(node.name, name)) return;
    found = chainOf(unwrap(node.initializer)).some(one => ASKED.test(one));
  });
  return found;
}

const holds = (binding: ts.BindingName, name: string): boolean =>
  ts.isIdentifier(binding)
    ? binding.text === name
    : binding.elements.some(one => !ts.isOmittedExpression(one) && holds(one.name, name));

/** It is returned, or what it is kept in goes into the answer. */
function goesOut(call: ts.CallExpression, within: FunctionNode): boolean {
  let at: ts.Node = call;
  while (
    ts.isAwaitExpression(at.parent) ||
    ts.isParenthesizedExpression(at.parent) ||
    ts.isAsExpression(at.parent) ||
    ts.isPropertyAccessExpression(at.parent) ||
    (ts.isCallExpression(at.parent) && at.parent.expression === at)
  )
    at = at.parent;
  if (ts.isReturnStatement(at.parent) || at.parent === within) return true;
  if (!ts.isVariableDeclaration(at.parent) || at.parent.initializer !== at) return false;
  const { name } = at.parent;
  let found = false;
  eachNode(within, node => {
    if (found || !isAnswer(node)) return;
    const given = ts.isReturnStatement(node) ? [node.expression] : (node as ts.CallExpression).arguments;
    for (const one of given)
      if (one)
        throughout(one, inner => void (found ||= ts.isIdentifier(inner) && holds(name, inner.text) && !isTest(inner)));
  });
  return found;
}

const isAnswer = (node: ts.Node): boolean =>
  ts.isReturnStatement(node) ||
  (ts.isCallExpression(node) &&
    /^(json|send\w*|jsonp|success|ok|render|map\w*|to[A-Z]\w*|serialize\w*)$/.test(nameOf(node.expression) ?? ''));
/** `!!user`, `user !== null`, `user._id` */
const isTest = ({ parent }: ts.Identifier): boolean =>
  ts.isPrefixUnaryExpression(parent) ||
  ts.isBinaryExpression(parent) ||
  (ts.isPropertyAccessExpression(parent) && /^_?(id|uid)$/.test(parent.name.text));

/** As a first look. */
export const mayServeByName = (words: readonly string[]): boolean =>
  /(^| )(by|or) (user ?)?(name|handle|slug|nick\w*)( |$)/.test(words.join(' '));
export const THINGS_BY_ADDRESS = BY_ADDRESS;
export const FINDS_BY_KEY =
  /\b(findOne\w*|findUnique\w*|findFirst\w*|findBy)\s*\([^;]{0,120}?\b(user_?name|handle|slug|nick\w*|login)\b/i;
