import { nameNode, textOf, unwrap } from '../names.ts';
import { asksLeastRole } from '../guards/least-roles.ts';
import { isMarkedForAnybody, letsAnybodyPast } from '../guards/lets-past.ts';
import { routeOf } from '../routes/route-calls.ts';
import { routeAt } from '../routes/routes.ts';
import { tabledRoute } from '../routes/tabled-routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PEOPLE = '(?:users?|u|profiles?|accounts?|players?|members?|people|authors?|creators?|@)';
const WHO =
  ':(?:user_?name|user|user_?id|uid|handle|slug|nick|nick_?name|name|e_?mail|id|profile_?id|account_?id|player_?id|member_?id)';
const WHAT =
  '(?:profile|public|info|about|followers?|following|friends|activity|posts?|projects|works|collections?|lists?|stats|games|likes|history|favou?rites|photos|videos|media|comments|reviews|badges|achievements|sketches|feed|timeline)';
/** Which part of the site answers; `/search/users/:name` and `/admin/users/:id` are about another thing. */
const PART_OF_SITE = '(?:api|rest|v\\d+|og|open-?graph|share|embed|public|app|web|site|social|community)';
/** `/users/:id`, `/profile/:name/followers`, `/:username/projects`: what is somebody's, asked for by who it is. */
const ADDRESS = new RegExp(
  `^/?(?:${PART_OF_SITE}/){0,3}(?:${PEOPLE}/${WHO}(?:/${WHAT})?|:(?:user_?name|handle)(?:/${WHAT})?|${PEOPLE}/(?:profile|public)/${WHO})/?$`,
  'i',
);
/** `/users/:id`: one row of a table, for whatever it is read. */
const BY_NUMBER = /:(id|user_?id|uid)\/?$/i;
/** `/:userId` in `user.routes.js`: where the router is mounted says the rest. */
const BY_WHO = /^\/?:(?:id|user_?id|uid|profile_?id|account_?id|player_?id|member_?id)\/?$/i;
export const BY_WHO_IN_TEXT = /['"`]\/:(?:id|user_?id|uid|profile_?id|account_?id|player_?id|member_?id)\/?['"`]/i;
const ROUTES = /^(routes?|router|api|handlers?|endpoints?)$/;
/** A file of routes that are about people, by its name; `userPosts.routes.js` is about what they made. */
export function isOfPeople(path: string): boolean {
  const [own = '', folder = ''] = path.split('/').toReversed();
  const words = splitWords(own.replace(/\.[cm]?[jt]sx?$/, '')).filter(word => !ROUTES.test(word));
  const names = words.length === 0 || words.join('') === 'index' ? splitWords(folder) : words;
  const saysRoutes = splitWords(path).some(word => ROUTES.test(word));
  return saysRoutes && /^(users?|profiles?|accounts?|players?|members?|people|user profiles?)$/.test(names.join(' '));
}
/** `/users/:userId?`, `/users/:id(\\d+)`: what may be left out, and how a part is written, says nothing of what is asked for. */
const plainPath = (path: string): string => path.replace(/\([^()]*\)|\?(?=\/|$)/g, '');

/** `getUserStatus`: whether somebody is there, or what is kept about them for the program. */
const ONE_THING =
  /^(status|statuses|presence|online|typing|tokens?|notifications?|settings|preferences|permissions?|roles?|blocks?|mutes?)$/;

/** A route at which a server hands out what is about one person, and what is known of it. */
export interface ProfileRoute {
  node: ts.Node;
  path: string;
  handler: ts.Expression;
  /** Nothing on the spot shows that it is asked for by those who are signed in, or for the program. */
  mayBeOpen: boolean;
  /** A role is asked for that may be everybody's. */
  isForLeast: boolean;
}

export function profileRoute(call: ts.CallExpression, file: ParsedFile): ProfileRoute | null {
  if (file.side === 'client') return null;
  const route = routeOf(call);
  if (!route || route.method !== 'GET') return null;
  const path = plainPath(route.path);
  if (!ADDRESS.test(path) && !(BY_WHO.test(path) && isOfPeople(file.path))) return null;
  const given = nodeOf(route.handler);
  if (given && ONE_THING.test(splitWords(textOf(given)).at(-1) ?? '')) return null;
  const isForAll = route.middleware.some(letsAnybodyPast);
  const isAsked = readsAsker(route.handler);
  return {
    node: given ?? route.at,
    path: `GET ${route.path}`,
    handler: route.handler,
    mayBeOpen: (isForAll || !BY_NUMBER.test(path)) && !isAsked,
    isForLeast: !isAsked && route.middleware.some(asksLeastRole),
  };
}

/** The same in a table of routes: `{ method: 'GET', url: '/members/:name', handler }`. */
export function tabledProfile(
  node: ts.ObjectLiteralExpression,
): { node: ts.Node; path: string; handler: ts.Node } | null {
  const route = tabledRoute(node);
  if (!route || route.method !== 'GET' || !ADDRESS.test(plainPath(route.path))) return null;
  return { node: route.at, path: `GET ${route.path}`, handler: route.handler };
}

/** The same, written as `@Controller('users') class Users { @Get(':id') … }`; who asks may be settled for the whole server. */
export function decoratedProfile(node: ts.MethodDeclaration): { node: ts.Node; path: string; isOpen: boolean } | null {
  const route = routeAt(node);
  if (!route || route.method !== 'GET' || !ADDRESS.test(route.path)) return null;
  return {
    node: node.name,
    path: `GET ${route.path}`,
    isOpen: isMarkedForAnybody(node) && !BY_NUMBER.test(route.path),
  };
}
/** As a first look. */
export const CONTROLLER_OF_PEOPLE =
  /@(?:Json)?Controller\(\s*['"`]\/?(?:api\/)?(?:v\d+\/)?(?:users?|profiles?|accounts?|players?|members?|people|authors?|creators?)\/?['"`]/i;

const ASKER = /\b(req|request|ctx|c|res)\.(user|session|auth|locals)|(currentUser|getSession|requireUser)/;

/** `req.user`, a session: it is read there who asks, and what that decides is not followed. */
function readsAsker(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  return (ts.isFunctionLike(inner) || ts.isCallExpression(inner)) && ASKER.test(inner.getText());
}

/** The path of a handler that stands elsewhere is its name. */
const nodeOf = (handler: ts.Expression): ts.Node | null =>
  ts.isFunctionLike(unwrap(handler)) ? null : nameNode(handler);

const PUBLIC = /^public (profile|user|account)( (data|info|view|response|payload))?$|^profile (response|payload)$/;
const OF_PERSON =
  /^(user_?name|name|display_?name|bio|avatar\w*|country\w*|last_?login|created_?at|elo|level|stats|xp|joined\w*)$/i;

/** `const publicProfile = { username: user.username, … }` on a server: what goes out about somebody. */
export function madePublic(node: ts.VariableDeclaration, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server' || !ts.isIdentifier(node.name) || !node.initializer) return null;
  const made = unwrap(node.initializer);
  if (!PUBLIC.test(splitWords(node.name.text).join(' ')) || !ts.isObjectLiteralExpression(made)) return null;
  const named = made.properties.filter(one => one.name && OF_PERSON.test(textOf(one.name)));
  return named.length > 1 ? node.name : null;
}

const HIDES =
  /^(hide|strip|remove|redact|filter|mask|omit|sanitize|sanitise) (private|sensitive|hidden|personal) (user |profile |account )?(data|fields?|info|information|profile|profile fields|details|user data|attributes)$|^opt (out|in) (of|from|to) (public )?(leaderboards?|directory|search|listing|discovery|suggestions)$/;

/** `hidePrivateData(users, caller)`, `optOutOfLeaderboards(id)`: a function that keeps what a person does not show. */
export function hidesByName(node: ts.Node): ts.Node | null {
  const name =
    ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)
      ? node.name
      : ts.isVariableDeclaration(node) && node.initializer && ts.isFunctionLike(unwrap(node.initializer))
        ? node.name
        : ts.isBinaryExpression(node) &&
            node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
            ts.isPropertyAccessExpression(node.left) &&
            ts.isFunctionLike(unwrap(node.right))
          ? node.left.name
          : undefined;
  return name && HIDES.test(splitWords(textOf(name)).join(' ')) ? name : null;
}

export const mayHide = (words: readonly string[]): boolean => HIDES.test(words.join(' '));
/** An address with a person in it, as a first look. */
export const PROFILE_ADDRESS = new RegExp(
  `['"\`]/?(?:${PART_OF_SITE}/){0,3}(?:${PEOPLE}/${WHO}|${PEOPLE}/(?:profile|public)/|:user_?name\\b|:handle\\b)`,
  'i',
);
export const mayBePublic = (words: readonly string[]): boolean => PUBLIC.test(words.join(' '));
