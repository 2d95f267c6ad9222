import { afterBase, isBase } from '../routes/built-addresses.ts';
import { plainAddress } from '../routes/plain-address.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { chainOf, unwrap } from '../names.ts';
import { namesIn } from '../call-sites.ts';

/** A segment of a path: its fixed text, or the names in what is put in at run time. */
export type Segment = { fixed: string } | { given: readonly string[] };

/** `/inbox/${user.name}?new=1` -> `inbox`, given by `user.name`; the query is kept beside. Null if it is no path. */
export function readPath(expression: ts.Expression): { segments: Segment[]; query: string; text: string } | null {
  const inner = unwrap(expression);
  if (ts.isStringLiteralLike(inner)) return inner.text.includes('/') ? split(inner.text, []) : null;
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = readPath(inner.left);
    const right = unwrap(inner.right);
    // `this.baseUrl + 'messages'`
    if (!left && ts.isStringLiteralLike(right) && isBase(inner.left))
      return split(afterBase(inner.left, right.text), []);
    return left && { ...left, segments: [...left.segments, { given: namesIn(inner.right) }] };
  }
  if (!ts.isTemplateExpression(inner)) return null;
  const given = inner.templateSpans.map(span => namesIn(span.expression));
  const [first, ...others] = inner.templateSpans.map(span => span.literal.text);
  const begun = inner.head.text === '' ? afterBase(inner.templateSpans[0]?.expression, first!) : first!;
  const text = [inner.head.text, begun, ...others].join('\0');
  return text.includes('/') ? split(text, given) : null;
}

function split(text: string, given: readonly (readonly string[])[]) {
  const [written = '', query = ''] = text.split('?');
  const path = plainAddress(written);
  const names = [...given];
  const segments = path
    .split('/')
    .filter(part => part !== '')
    .map((part): Segment => {
      if (part.includes('\0')) return { given: names.shift() ?? [] };
      return part.startsWith(':') || /^[{[<]/.test(part) ? { given: [part.replace(/[^\w]/g, '')] } : { fixed: part };
    });
  return { segments, query, text };
}

/** Collections that a message or a conversation is posted to. */
const PRIVATES = 'dms?|direct[-_]?messages?|private[-_]?messages?|direct[-_]?chats?|private[-_]?chats?|convos?';
const SHAREDS = 'messages?|chats|conversations?|chat[-_]?messages?';
const PRIVATE = new RegExp(`^(${PRIVATES})$`, 'i');
const SHARED = new RegExp(`^(${SHAREDS})$`, 'i');
const PROCEDURES =
  '(send|create|open|start|new)[-_]?(dm|dm[-_]?convers\\w+|((direct|private|chat)[-_]?)?message|((direct|private)[-_]?)?(chat|convo|conversation))';
/** `/direct/create`, `/pm/send`: what is private stands before what is done. */
const ACTS =
  '((direct|private|pms?)/(create|send|new|messages?|msg|channels|rooms|threads)|(channels|rooms|threads)/direct)';
const PROCEDURE = new RegExp(`^${PROCEDURES}$`, 'i');

/** A path in a string that could have such a segment, and a path of a file. */
export const COLLECTION_IN_TEXT = new RegExp(
  `[/'"\`}]_?(${PRIVATES}|${SHAREDS}|inbox)(?:\\.(?:php|json))?(?=['"\`/?:])|/(?:${PROCEDURES}|${ACTS})['"\`/?]`,
  'i',
);
export const COLLECTION_IN_PATH = new RegExp(`(^|/)(${PRIVATES}|${SHAREDS})(?=[/.])`, 'i');

/** Whether a POST to the path writes a message; `private` if the path says so. */
export function collectionOf(segments: readonly Segment[]): 'private' | 'shared' | null {
  const fixed = segments.flatMap(one => ('fixed' in one ? [one.fixed] : []));
  const last = fixed.at(-1) ?? '';
  if (
    fixed.some(part =>
      /webhook|interaction|assistant|llm|completion|^contact([-_]?us)?$|^feedback$|^enquir/i.test(part),
    )
  )
    return null;
  // `/api/chat/openDirectMessage`: a procedure of a server.
  if (PROCEDURE.test(last)) return /dm|direct|private/i.test(last) ? 'private' : 'shared';
  if (new RegExp(`^${ACTS}$`, 'i').test(fixed.slice(-2).join('/'))) return 'private';
  const isPrivate = fixed.some(part => PRIVATE.test(part));
  if (PRIVATE.test(last) || (isPrivate && SHARED.test(last))) return 'private';
  return SHARED.test(last) ? 'shared' : null;
}

const PEOPLE = /^(users|members|participants|recipients|invites?|invitations)$/i;

/** Whether a POST to the path puts somebody into a conversation: `/chats/${roomId}/users`. */
export function addsPerson(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return !!last && 'fixed' in last && PEOPLE.test(last.fixed) && collectionOf(segments.slice(0, -1)) !== null;
}

/** `Endpoints.CHANNEL_MESSAGES(id)`: a table of addresses, by the words of its entry. */
export function endpointOf(expression: ts.Expression): string | null {
  const inner = unwrap(expression);
  const named = ts.isCallExpression(inner) ? inner.expression : inner;
  const chain = chainOf(named);
  const isTable = chain.length > 1 && chain.slice(0, -1).some(name => /endpoint|route|url|path|api/i.test(name));
  return isTable ? splitWords(chain.at(-1)!).join(' ') : null;
}
