import { keepsHandedUp } from './handed-up-before.ts';
import { baseName } from '../../../kit/path.ts';
import type { Ask, FileTest } from '../ask.ts';
import { any } from '../ask.ts';
import { hasUnlikeArgument, namesIn } from '../call-sites.ts';
import { calleeOf } from '../callees.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { chainOf, enclosingNames, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { valueOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isUnlike, isWithinUnlike } from '../unlike.ts';
import { namesBytes } from './file-bytes.ts';
import { isByStaff, isHeldInMemory } from './not-uploads.ts';
import { isReceivedFile } from './received.ts';

/** Reads one call or `new` of a file, as the detector does. */
export type ReadUpload = (
  node: ts.CallExpression | ts.NewExpression,
  file: ParsedFile,
  context: DetectContext,
) => Detection | null;

const KEEPS = /^(save|store|persist|merge|put|replace|change|attach|copy|move|write|publish|post|submit)$/;
const FILES = phrasesOf([
  'file', 'image', 'images', 'photo', 'photos', 'picture', 'pictures', 'avatar', 'banner', 'cover', 'attachment',
  'attachments', 'media', 'video', 'icon', 'logo', 'sticker', 'emoji',
]); // prettier-ignore
/** What of a picture is none, or what is asked of it. */
const OTHER =
  /^(url|urls|uri|id|ids|name|names|path|paths|key|type|types|size|alt|title|config|settings?|options?|state|cache|meta|metadata|tags?|list|order|index|position|layout|filter|csv|json|pdf|log|logs|locally|clipboard)$/;
/** How many calls deep the store lies. */
const MAX_STEPS = 2;
const MAX_NODES = 4000;

const saysKeeping = (words: readonly string[]): boolean =>
  words.length > 1 &&
  KEEPS.test(words[0]!) &&
  hasAnyPhrase(words.slice(1), FILES) &&
  !words.some(word => OTHER.test(word));

export const mayWrapUpload = (ask: Ask): FileTest =>
  any(
    ask.called('save store persist merge put replace change attach copy move write publish post submit', saysKeeping),
    ask.called('upload', asksForAddress),
  );

/**
 * A function of the product that says that it keeps a picture, is given one, and ends in a store: `mergeImage(post, image)`,
 * `putFile(address, file)`. Where the store is judged itself the file is only handed on.
 */
export function wrappedUpload(
  call: ts.CallExpression,
  file: ParsedFile,
  context: DetectContext,
  read: ReadUpload,
): Wrapped | null {
  const words = splitWords(nameOf(call.expression) ?? '');
  if (!saysKeeping(words)) return null;
  // Of a `saveFile` only what goes with it says that it is one of a person.
  const isPlain = words.slice(1).every(word => /^(file|files|as|to|in|on|new|local|disk)$/.test(word));
  // `writeFile(file, text)`: the first says where.
  const given = isPlain && words[0] === 'write' ? call.arguments.slice(1) : call.arguments;
  const isKept = file.side === 'server' && keepsHandedUp(call);
  if (!isKept && !given.some(one => (isPlain ? isReceivedFile(one, true) : isHanded(one)))) return null;
  if (isUnlike(context.concept, words, call.expression) || hasUnlikeArgument(context.concept, call)) return null;
  if (isWithinUnlike(context.concept, file.path, call) || isHeldInMemory(call) || isByStaff(call)) return null;
  if (isKept) return 'relayed';
  const callee = calleeOf(call.expression);
  return callee && storeIn(callee, context, read, MAX_STEPS, new Set());
}

/** A function of the product, of whatever name, that is given a file and ends in a store that is judged itself. */
export function handsToStore(call: ts.CallExpression, context: DetectContext, read: ReadUpload): boolean {
  if (!call.arguments.some(isHanded) || isByStaff(call)) return false;
  const callee = calleeOf(call.expression);
  return callee !== null && storeIn(callee, context, read, MAX_STEPS, new Set()) === 'relayed';
}

const ASKS = /^(create|generate|get|request|make|issue|obtain|presign|sign|fetch|prepare)$/;
const ADDRESS = /^(url|uri|link|signature|credentials|ticket|token)$/;
const REQUESTS = /^(\$?fetch\w*|request|post|put|axios|ky|got|ofetch|send|execute|query|rpc|mutate|invoke)$/i;
/** What rows are read from, an answer that is sent, and clients by which a query goes to a server. */
const OF_ROWS = /^(db|database|pool|conn|connection|knex|sql|prisma|tx|trx|em|\w*manager|\w*repo(sitory)?|\w*model)$/i;
const OF_ANSWER = /^(res|reply|response)$/;
const OF_SERVER = /apollo|graphql|gql|urql|api|http/i;

/** `createAvatarUploadUrl`, `getUploadSignature`, `directUploadImage`; `createUploadLink` makes a client of GraphQL. */
const asksForAddress = (words: readonly string[]): boolean =>
  (ASKS.test(words[0] ?? '') &&
    ADDRESS.test(words.at(-1)!) &&
    words.includes('upload') &&
    words.join(' ') !== 'create upload link') ||
  /^((create|get|request|generate) )?direct upload( (image|photo|file|video|media|avatar))?$/.test(words.join(' '));

/** A call that gives out the right to put a file somewhere, of a name that no store of a vendor has. */
export function askedAddress(
  call: ts.CallExpression,
  file: ParsedFile,
  context: DetectContext,
  read: ReadUpload,
): Wrapped | null {
  const { concept } = context;
  const words = splitWords(nameOf(call.expression) ?? '');
  if (!asksForAddress(words) || call.arguments.length === 0 || hasAnyPhrase(words, concept.unlike.word)) return null;
  if (isUnlike(concept, words, call.expression) || hasUnlikeArgument(concept, call)) return null;
  if (isWithinUnlike(concept, file.path, call)) return null;
  const callee = calleeOf(call.expression);
  const inner = callee && storeIn(callee, context, read, MAX_STEPS, new Set());
  if (inner) return inner;
  if (asksWhereItLies(call)) return null;
  // What only puts an address together asks nobody; of what is not known only words say what is kept.
  if (callee?.body) return requests(callee.body) ? 'kept' : null;
  return saysPicture(call, words) ? 'kept' : null;
}

const PICTURE = /^(image|avatar|photo|picture|video)s?$/;
const ANY_FILE = /^((image|avatar|photo|picture|file|attachment|video)s?|media)$/;
const PAPERS = /^(invoice|report|log|export|csv)s?$/;

/** `photos.createUploadUrl(id)`; an invoice or a report is a file, and no picture of a person. */
function saysPicture(call: ts.CallExpression, own: readonly string[]): boolean {
  const said = [
    ...chainOf(call.expression).flatMap(splitWords),
    ...call.arguments.flatMap(namesIn).flatMap(splitWords),
  ];
  if (own.some(word => PICTURE.test(word))) return true;
  if (said.some(word => PAPERS.test(word))) return false;
  const around = [...enclosingNames(call), baseName(call.getSourceFile().fileName)].flatMap(splitWords);
  return [...said, ...around].some(word => ANY_FILE.test(word));
}

function requests(body: ts.Node): boolean {
  let found = false;
  throughout(body, node => {
    found ||= ts.isCallExpression(node) && isRequest(node);
  });
  return found;
}

/** `rows.query(…)`, `client.send(new GetObjectCommand(…))` read what is there already. */
function isRequest(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  if (!REQUESTS.test(name)) return false;
  const chain = chainOf(call.expression).slice(0, -1);
  if (chain.some(part => OF_ROWS.test(part)) || OF_ANSWER.test(chain.at(-1) ?? '')) return false;
  if (/^(query|execute)$/.test(name)) return chain.some(part => OF_SERVER.test(part));
  const [first] = call.arguments;
  return !(first && ts.isNewExpression(first) && /^(Get|Head|List|Query|Scan)/.test(nameOf(first.expression) ?? ''));
}

const RIGHT = /^(presigned|pre|signed|direct|signature|credentials|ticket|token)$/;
const OF_NEW_FILE = /^(mime|type|size|length|bytes|ext|extension|filename|file)$/;

/** `getUploadUrl(photo.key)`: where something lies that was uploaded, unless a right or a file to come is named. */
export function asksWhereItLies(call: ts.CallExpression): boolean {
  const words = splitWords(nameOf(call.expression) ?? '');
  if (!/^(get|fetch)$/.test(words[0] ?? '') || !asksForAddress(words) || call.arguments.length === 0) return false;
  return (
    !words.some(word => RIGHT.test(word)) &&
    !call.arguments
      .flatMap(one => one.getText().match(/\w+/g) ?? [])
      .flatMap(splitWords)
      .some(word => OF_NEW_FILE.test(word))
  );
}

/** It is judged further on, kept here, or sent by a client; a layer is judged where it is called, whatever that is called. */
export type Wrapped = 'relayed' | 'kept' | 'client' | 'layer';

/** A bare `body` is any text. */
const isHanded = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  if (nameOf(inner) === 'body' || !(namesBytes(inner) || isReceivedFile(inner, true))) return false;
  const value = ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const made = value && unwrap(value);
  return !made || !ts.isCallExpression(made) || isOfSomebody(made);
};

/** By what a file comes in, and by what somebody picks one. */
const COMES =
  /^(req|request|ctx|event|form|data|body|input|payload|part|files?|upload|uri|multipart|pick\w*|choose\w*|take\w*|capture\w*|select\w*|launch\w*|read\w*|decode\w*|parse\w*)$/;

/** `await renderCard(title)` is drawn by the program; `await resize(req.file)`, `form.get('image')` is not. */
const isOfSomebody = (call: ts.CallExpression): boolean =>
  [...chainOf(call.expression), ...call.arguments.flatMap(namesIn)]
    .flatMap(splitWords)
    .some(word => COMES.test(word)) ||
  call.arguments.some(one => namesBytes(one) || isReceivedFile(one, true)) ||
  isOfBytes(call.expression);

/** `sharp(image).toBuffer()`, `image.arrayBuffer()` */
const isOfBytes = (called: ts.Expression): boolean => {
  const receiver = receiverOf(called);
  return receiver !== null && (namesBytes(receiver) || isReceivedFile(receiver, true));
};

function storeIn(
  callee: FunctionNode,
  context: DetectContext,
  read: ReadUpload,
  steps: number,
  seen: Set<ts.Node>,
): Wrapped | null {
  if (!callee.body || seen.has(callee)) return null;
  seen.add(callee);
  const other = context.slice.parse(callee.getSourceFile().fileName.slice(1));
  if (!other) return null;
  const given = new Set(callee.parameters.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])));
  let found: Wrapped | null = null;
  const deeper: FunctionNode[] = [];
  let left = MAX_NODES;
  throughout(callee.body, node => {
    if (found || left-- < 0 || !(ts.isCallExpression(node) || ts.isNewExpression(node))) return;
    const upload = read(node, other, context);
    if (upload) found = wayOf(upload, steps === MAX_STEPS);
    else if (ts.isCallExpression(node)) {
      if (other.side !== 'client' && movesGiven(node, given)) found = 'kept';
      const next = steps > 1 && node.arguments.some(isHanded) ? calleeOf(node.expression) : null;
      if (next) deeper.push(next);
    }
  });
  for (const next of deeper) found ??= storeIn(next, context, read, steps - 1, seen);
  return found;
}

const wayOf = ({ traits = [] }: Detection, isDirect: boolean): Wrapped =>
  traits.includes('client') ? 'client' : isDirect && traits.includes('definition') ? 'layer' : 'relayed';

/** `copyFile(from, to)` of a function that was given `from`. */
function movesGiven(call: ts.CallExpression, given: ReadonlySet<string>): boolean {
  const name = nameOf(call.expression) ?? '';
  const from = /^(copyFile|rename|move|moveFile)$/.test(name)
    ? call.arguments[0]
    : /^(writeFile|outputFile)$/.test(name)
      ? call.arguments[1]
      : undefined;
  const inner = from && unwrap(from);
  return !!inner && ts.isIdentifier(inner) && given.has(inner.text);
}
