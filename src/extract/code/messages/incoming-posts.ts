import type { Ask, FileTest } from '../ask.ts';
import { all, any } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { chainOf, enclosingFunction, FUNCTION_KINDS, isFunction, nameNode, nameOf, throughout } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Where a server of ActivityPub takes in what others send (W3C ActivityPub, section 7.2: Create). */
const OF_INBOX = /(^|[/._-])(activity_?-?pub|federation|inbox|ap)([/._-]|$)/i;
/** What an activity holds. */
const ACTIVITY = 'inReplyTo attributedTo object activity fedify';
const STORES = /^(persist|save|store|insert|add|create|cache|assert|import|upsert|receive|ingest)$/;
const POSTS = /^(posts?|notes?|objects?|statuses|status|messages?|private|toots?)$/;
/** What a post leads to, or what stands beside it. */
const OTHER =
  /^(reply|replies|outbox|notification|notifications|stats|like|follow|tag|tags|url|id|ids|media|link|error|queue|log)$/;

export const mayTakePosts = (ask: Ask): FileTest =>
  all(
    ({ path }) => OF_INBOX.test(path),
    ask.word(ACTIVITY),
    any(
      ask.named('Create'),
      ({ text }) => /['"`]Create['"`]/.test(text),
      ask.name('create created', words => takesCreate(words)),
    ),
  );

const takesCreate = (words: readonly string[]): boolean =>
  /^((on|handle|process|receive|perform|incoming) )?(post |note |object |activity )?create(d)?( activity| note| post| object)?$/.test(
    words.join(' '),
  );

/**
 * A post that another server sends to somebody here, one for them alone among them: `onPostCreated(ctx, create)`,
 * `case 'Create'`. Judged where it is stored.
 */
export function postsTakenIn(file: ParsedFile): Detection[] {
  if (file.side === 'client' || !OF_INBOX.test(file.path) || /(^|[/._-])out(box)?([/._-]|$)/i.test(file.path))
    return [];
  const handlers = (file.ofKinds(FUNCTION_KINDS) as readonly FunctionNode[]).flatMap(node => {
    const name = isFunction(node) && node.body ? nameNodeOf(node) : null;
    return name && takesCreate(splitWords(name.getText())) && takesActivity(node) ? [node.body!] : [];
  });
  const cases = file.ofKinds([ts.SyntaxKind.CaseClause]).filter(isCreate);
  return [...handlers, ...cases].flatMap(whole => {
    const at = storedIn(whole);
    return at ? [{ node: at, symbol: at.getText(), traits: ['may-deliver'] }] : [];
  });
}

/** `create: Create`, `(activity, actor)`, `req` whose body is one. */
const takesActivity = ({ parameters, body }: FunctionNode): boolean =>
  parameters.some(
    ({ name, type }) => /\bCreate\b/.test(type?.getText() ?? '') || /^(activity|create)$/i.test(name.getText()),
  ) ||
  (parameters.length > 0 &&
    /\bbody\s*\.\s*object\b|\{[^{}]*\bobject\b[^{}]*\}\s*=\s*\w+\.body/.test(body?.getText() ?? ''));

const isCreate = (node: ts.Node): boolean =>
  ts.isCaseClause(node) &&
  ts.isStringLiteralLike(node.expression) &&
  node.expression.text === 'Create' &&
  node.statements.length > 0 &&
  /\brecipients?\b|\binbox\b|\bobject\b/i.test(node.getText()) &&
  enclosingFunction(node) !== null;

/** The call that puts it in somebody's inbox, or else the first that keeps it. */
function storedIn(whole: ts.Node): ts.Node | null {
  let first: ts.Node | null = null;
  let inbox: ts.Node | null = null;
  throughout(whole, node => {
    if (!ts.isCallExpression(node)) return;
    const words = splitWords(nameOf(node.expression) ?? '');
    const before = splitWords(chainOf(node.expression).at(-2) ?? '');
    if (!STORES.test(words[0] ?? '') || words.some(word => OTHER.test(word))) return;
    if (words.includes('inbox')) inbox ??= nameNode(node.expression);
    else if (
      words.slice(1).some(word => POSTS.test(word)) ||
      (words.length === 1 && before.some(word => POSTS.test(word)))
    )
      first ??= nameNode(node.expression);
  });
  return inbox ?? first;
}
