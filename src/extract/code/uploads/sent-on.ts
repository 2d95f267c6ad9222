import { calleeOf } from '../callees.ts';
import type { DetectContext } from '../detector.ts';
import { chainOf, nameOf, receiverOf, throughout, unwrap } from '../names.ts';
import { originOf } from '../sdk/origin.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { fetchedFrom, madeOf, parameterBehind, valuesOf } from './fetched-contents.ts';
import { isFileAppend, namesBytes } from './file-bytes.ts';
import { usesStore } from './store-kits.ts';

/** From the function that is called to the one that sends. */
const DEEP = 2;
const MAX_NODES = 3000;

/** What comes with a request is handed in, whatever is done with it. */
const OF_REQUEST =
  /^(req|request|ctx|context|body|query|params|input|payload|dto|files?|upload|uploaded|form|formData)$/i;

/**
 * `uploadPhoto(token, media.path)` of a function that fetches what lies at the address it is given and posts that to somebody
 * else's server: nobody hands a file in, and nothing is kept.
 */
export const sendsOnFetched = (call: ts.CallExpression): boolean => isSentOn(call, DEEP);

/** `agent.uploadBlob(await pictureAt(media.path))` of a package that is no store: the same, without a function of its own. */
export function handsOnFetched(call: ts.CallExpression, file: ParsedFile, context: DetectContext): boolean {
  if (calleeOf(call.expression) || usesStore(call, file) || !call.arguments[0]) return false;
  return fetchedFrom(call.arguments[0], null) !== null && !!originOf(call.expression, file, context)?.package;
}

function isSentOn(call: ts.CallExpression, depth: number): boolean {
  const callee = depth > 0 ? calleeOf(call.expression) : null;
  if (!callee?.body || call.arguments.some(comesWithRequest) || isStoredFor(callee.body)) return false;
  const fetched = new Set<ts.Node>();
  let sent = 0;
  let other = false;
  let left = MAX_NODES;
  throughout(callee.body, node => {
    if (other || left-- < 0 || !ts.isCallExpression(node)) return;
    const given = node.arguments.flatMap(one => parameterBehind(one, callee) ?? []);
    if (given.length > 0 && isSentOn(node, depth - 1)) {
      for (const one of given) fetched.add(one);
      sent++;
    }
    for (const content of contentsSent(node)) {
      const from = fetchedFrom(content, callee);
      if (from) {
        fetched.add(from);
        sent++;
      } else other ||= isFileAppend(node) && !isAnswer(content);
    }
    other ||= KEEPS.test(nameOf(node.expression) ?? '') || isKeptByProduct(node);
  });
  if (other || left < 0 || sent === 0) return false;
  return call.arguments.every((given, i) => !namesBytes(given) || fetched.has(callee.parameters[i] ?? given));
}

/** A service that keeps pictures for the product, or whose answer says where it lies from now on. */
function isStoredFor(body: ts.Node): boolean {
  if (PICTURE_STORE.test(body.getText())) return true;
  let isHandedBack = false;
  throughout(body, node => {
    if (ts.isReturnStatement(node) && node.expression) isHandedBack ||= ADDRESS.test(node.expression.getText());
  });
  return isHandedBack;
}
const PICTURE_STORE =
  /cloudinary|imgbb|imgur|imagekit|imagedelivery|cloudflare|uploadcare|filestack|bytescale|supabase|firebase|amazonaws|digitaloceanspaces|storage\.googleapis|blob\.core/i;
const ADDRESS = /[.[]['"]?(?:secure_?url|url|link|location|src|href|public_?url|display_?url)\b/i;

/** Stores: what is put there stays with the product. */
const KEEPS =
  /^(putObject|upload_stream|createWriteStream|writeFile|writeFileSync|outputFile|fPutObject|uploadBytes|save)$/;

const comesWithRequest = (given: ts.Expression): boolean => {
  const inner = unwrap(given);
  if (ts.isBinaryExpression(inner)) return comesWithRequest(inner.left) || comesWithRequest(inner.right);
  return chainOf(inner).some(name => OF_REQUEST.test(name));
};

/** What a call sends: a part of a form, the body of a request to an address outside, what such a request is given. */
function contentsSent(call: ts.CallExpression): ts.Expression[] {
  const name = nameOf(call.expression) ?? '';
  const [address, second] = call.arguments;
  if (!address || !second) return [];
  if (name === 'append') return [second];
  const given = unwrap(second);
  if (/^(post|put|patch)$/.test(name) && receiverOf(call.expression))
    return ts.isObjectLiteralExpression(given) ? valuesOf(given) : [given];
  if (!/^(fetch|request)$|Fetch$/.test(name) || !ts.isObjectLiteralExpression(given)) return [];
  return valuesOf(given, 'body');
}

/** A request with a body to another part of the product. */
const isKeptByProduct = (call: ts.CallExpression): boolean =>
  call.arguments[0] !== undefined &&
  isOwnAddress(call.arguments[0]) &&
  (/^(post|put|patch)$/.test(nameOf(call.expression) ?? '') || /\bbody\b/.test(call.arguments[1]?.getText() ?? ''));

/** A path of the product's own, or an address from its settings. */
const isOwnAddress = (address: ts.Expression): boolean => {
  const text = address.getText();
  return /^['"`]\//.test(text) || /localhost|127\.0\.0\.1|\bprocess\.env\b|\bconfig\b/.test(text);
};

/** `answer.photo`: the name that the other server gave to what was sent before. */
function isAnswer(content: ts.Expression): boolean {
  let root = unwrap(content);
  for (let before = receiverOf(root); before; before = receiverOf(root)) root = unwrap(before);
  let made = ts.isIdentifier(root) ? madeOf(root) : null;
  for (let before = made && receiverOf(made); before; before = receiverOf(made!)) made = unwrap(before);
  return (
    !!made &&
    ts.isCallExpression(unwrap(made)) &&
    /^(post|put)$/.test(nameOf((unwrap(made) as ts.CallExpression).expression) ?? '')
  );
}
