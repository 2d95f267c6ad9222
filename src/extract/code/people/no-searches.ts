import { namesIn } from '../call-sites.ts';
import { calleeOf } from '../callees.ts';
import type { FunctionNode } from '../names.ts';
import { chainOf, declaredName, enclosingFunction, enclosingNames, nameOf, textOf, unwrap } from '../names.ts';
import { routeAt } from '../routes/routes.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const TAKEN = /^(existing|taken|used|conflicts?|conflicting|collisions?|colliding|duplicates?|clash(es)?|same)$/;

/** `const existing = await users.findMany({ … startsWith: wanted })`: which names are taken, to make one that is free. */
export function isForFreeName(call: ts.CallExpression): boolean {
  for (let at: ts.Node = call; at.parent && !ts.isBlock(at); at = at.parent)
    if (ts.isVariableDeclaration(at)) return splitWords(textOf(at.name)).some(word => TAKEN.test(word));
  return false;
}

const SEARCH =
  /^(search\w*|find|finds|suggest\w*|filter\w*|match\w*|quer(y|ies)|look|lookup|list\w*|autocomplete|complete|typeahead|mention\w*|discover\w*|browse|explore)$/;

const CHECKS = /^(check|available|availability|exists?|taken|unique|validate|verify)$/;

/** A wildcard, a pattern, or a search of a full text. */
const BY_PART =
  /%|~\s*\*|=~|similar\s+to|similarity\s*\(|\b(?:strpos|instr|to_tsvector)\s*\(|\bmatch\s*[?:$(@']|\bcontains\s|\bstarts\s+with\s/i;

/** `where username ilike $1` of a function that loads one person: without a wildcard the whole name must be known. */
export function isByWholeName(query: ts.Node): boolean {
  const around = enclosingFunction(query);
  if (!around || BY_PART.test(around.getText())) return false;
  // A handler without a name may say by its route that a name or address is only looked up: `get('/check-email', …)`.
  const route = ts.isCallExpression(around.parent) ? routeAt(around.parent) : null;
  if (route && splitWords(route.path).some(word => CHECKS.test(word))) return true;
  return !splitWords(declaredName(around) ?? 'search').some(word => SEARCH.test(word));
}

/** `useUserSearch(people)`, `searchUsers(users, text)`: a list that is there already is looked through. */
export function looksThroughList({ parameters: [first] }: FunctionNode): boolean {
  if (!first?.type) return false;
  return ts.isArrayTypeNode(first.type) || /^(readonly\b|(Readonly)?Array\b)/.test(first.type.getText());
}

/** The same where it is called. */
export function isOfList(call: ts.CallExpression): boolean {
  const called = calleeOf(call.expression);
  return called !== null && looksThroughList(called);
}

const OF_FILES = ['folder', 'folders', 'files', 'filename', 'filenames', 'readdir', 'mkdir'];

/** `fetchDirectory(path)` where files are spoken of. */
export const isOfFiles = (name: string, { indexed: { tokens } }: ParsedFile): boolean =>
  splitWords(name).slice(1).join(' ') === 'directory' && OF_FILES.some(word => tokens.has(word));

/** `queryAllUsers(database)`, `accountStore.getAllAccounts()`: those whom the device knows already. */
export const isOfStore = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  /_?Accounts$/.test(nameOf(expression) ?? '') ||
  /(storage|manager|session|keyring|wallet|cache)$/i.test(chainOf(expression).at(-2) ?? '') ||
  given
    .slice(0, 1)
    .flatMap(one => namesIn(one))
    .some(name => /^(local_?)?(database|db|realm)$/i.test(name));

/** `getUsersByQuery({ email })`: the query is one of the database, and names somebody. */
export const isQueryOfStore = ({ expression, arguments: [first] }: ts.CallExpression): boolean =>
  /By_?Query$/.test(nameOf(expression) ?? '') && first !== undefined && ts.isObjectLiteralExpression(unwrap(first));

/** A list of everybody is also the beginning of a count, a letter to all, or a check. */
const FOR_ELSE =
  /^(stats?|statistics|analytics|metrics|dashboard|counts?|exports?|import|sync|cron|jobs?|workers?|task|scripts?|seeds?|fixtures|migrat\w*|send|notif\w*|broadcast|mail|mailer|emails?|newsletter|log|login|regist\w*|sign|signin|signup|auth|verify|verification|check|exists?|available|availability|taken|unique|valid\w*|delete|remove|update|create|health|backup|reports?|sitemap|webhook|push|test|debug|reset|password|generate|calculate|recalculate|process|admins?|internal|moderation|moderators?|support|graph)$/;
export const isWordOfElse = (word: string): boolean => FOR_ELSE.test(word);

/** The same of a place: by the functions around it, its file and the folders of that. */
export const isForElse = (node: ts.Node): boolean =>
  [
    ...enclosingNames(node),
    ...node
      .getSourceFile()
      .fileName.replace(/\.[^./]+$/, '')
      .split('/')
      .slice(-4),
  ]
    .flatMap(splitWords)
    .some(isWordOfElse);

/** What is run by hand, or sends letters. */
export const isOfScript = (path: string): boolean =>
  /(^|\/)(scripts?|\w*migrations?|seeds?|fixtures|cron|e-?mails?|mailer|newsletter)\//i.test(path);

/** `getOnlineFriends()`: those whom one knows already. */
export const isOfKnown = (name: string): boolean =>
  /(friends|members|matches)$/i.test(name) && !/suggest|recommend|nearby|discover|popular|similar|newest/i.test(name);

/** A request to another server: `superagent.get(url)`, `axios.get(…)`, `fetch(url)`, `this.http.get(…)`. */
const REQUESTS =
  /\b(?:superagent|axios|got|ky|needle|undici|http(?:Client|Service)?)\s*\.\s*(?:get|post|request|fetch)\s*\(|\b(?:fetch|\$fetch|axios|got|request)\s*\(/;
const QUERIES =
  /\.\s*(?:find\w*|aggregate|\$queryRaw|select|where|createQueryBuilder|collection|search|scan)\s*\(|\b(?:db|pool|client|conn|connection|sql|knex|database|manager|repository)\s*\.\s*query\s*\(/;

/** Whether a function of a server hands the question on to another one and looks nowhere itself: who is found is decided there. */
export const handsSearchOn = (run: ts.Node): boolean => {
  const text = run.getText();
  return REQUESTS.test(text) && !QUERIES.test(text);
};
