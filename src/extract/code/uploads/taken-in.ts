import { callSiteOf, isCallOf } from '../call-sites.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { isChooser, isGivenFile, isPutToSigned, isSentByPhone, isTakenOver } from './handed-uploads.ts';
import { isFileAppend, isFilePost, isUploader, namesBytes } from './file-bytes.ts';
import { fileMiddleware, isGivenToIntake, isMulter } from './multer.ts';
import { isPipedRequest } from './piped-requests.ts';
import { isIntake, isMadeIntake, isStoreCommand } from './intakes.ts';
import { receivedFile } from './received-files.ts';
import { hasRoutes, isRouteMaker, routeOfKit } from './routes-of-kits.ts';
import { usesStore } from './store-kits.ts';
import { uploadRequest } from './upload-requests.ts';
import { isByStaff, isHeldInMemory, isOfOwnMaking, isOfRemoteControl } from './not-uploads.ts';
import { uploadNameAround } from './upload-names.ts';
import { asksWhereItLies } from './own-wrappers.ts';
import { isOnlyRead } from './only-read.ts';
import { isOfPapers } from './papers.ts';
import { isRowOfAddress } from './rows-of-addresses.ts';
import { keepsPicture } from './kept-pictures.ts';
import { sendsFile } from './sent-files.ts';
import { takesFromRequest, writesPicture } from './written-pictures.ts';
import { chainOf, nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { letsNoPictureIn } from './filtered-kinds.ts';
import { evidence, needsBytes, stored } from './stored-uploads.ts';
import { symbolOf } from '../rows/clients.ts';

/** What a kit hands out to upload with, and the buckets of a service. */
const OF_KIT = /^startUpload$|\bedgestore\.\w+\.upload$|\.storage\.from\([^()]*\)\.(upload|uploadToSignedUrl)$/;

const KEEPS = /^(createWriteStream|writeFile|copyFile)$/;

/** Inside `uploadImage`, `saveUpload`: a file on the disk is anything. */
function isNamedUpload(node: ts.Node): boolean {
  const named = uploadNameAround(node);
  return named !== null && splitWords(textOf(named)).includes('upload');
}

export function takenAt(
  node: ts.CallExpression | ts.NewExpression,
  file: ParsedFile,
  context: DetectContext,
): Detection | null {
  const { concept } = context;
  if (ts.isNewExpression(node))
    return (isStoreCommand(node) || (isMadeIntake(node, file) && !isOnlyRead(node)) || usesStore(node, file)) &&
      !isOfOwnMaking(node) &&
      !isWithinUnlike(concept, file.path, node)
      ? stored(node, node.expression, file, context)
      : null;
  if (isMulter(node.expression, file)) return letsNoPictureIn(node) || isGivenToIntake(node) ? null : definition(node);
  const middleware = fileMiddleware(node, file, context);
  const head = nameNode(node.expression);
  if (!head || isOfPapers(node, file, concept, middleware !== null)) return null;
  const route = middleware ? null : routeOfKit(node, file, context);
  if (route || (isRouteMaker(node, file) && hasRoutes(node, file))) return route;
  if (!middleware && usesStore(node, file)) return stored(node, head, file, context);
  if (middleware) {
    if (middleware.takesAny && !receivedFile(node, context.slice)) return null;
    const trace = middleware.instance
      ? [{ at: context.slice.placeOf(middleware.instance), message: 'the middleware that takes files in is made here' }]
      : [];
    return { ...stored(node, head, file, context), trace };
  }
  if (file.side === 'client' || file.side === 'unknown') {
    const asked = uploadRequest(node);
    if (asked) return asked;
    const handed = isFileAppend(node) || isFilePost(node) ? handedOver(node, head) : null;
    if (handed) return handed;
    if (isPutToSigned(node) || isChooser(node, file) || isSentByPhone(node) || sendsFile(node))
      return { node: head, symbol: symbolOf(node), traits: ['client'] };
    if (isUploader(node) || OF_KIT.test(node.expression.getText().slice(-80)))
      return { node: head, symbol: symbolOf(node), traits: ['client'] };
  }
  if (file.side !== 'client' && isPipedRequest(node)) return stored(node, head, file, context);
  // The layer that keeps a file on its own disk: judged where it is used.
  if (KEEPS.test(textOf(head)) && file.side !== 'client' && isNamedUpload(node))
    return { node: head, symbol: symbolOf(node), traits: ['definition'] };
  if (writesPicture(node, file) && !isHeldInMemory(node)) return stored(node, head, file, context);
  const site = callSiteOf(node, file);
  if (!site || !isCallOf(concept, site, evidence))
    return (isIntake(node, file) && !isOnlyRead(node)) ||
      isGivenFile(node, concept) ||
      isTakenOver(node, file) ||
      takesFromRequest(node, file) ||
      (keepsPicture(node, file) && !isByStaff(node))
      ? stored(node, head, file, context)
      : null;
  if (needsBytes(node) && !node.arguments.some(one => namesBytes(one) || holdsBody(one)) && !isOfApiClient(node))
    return null;
  if (isHeldInMemory(node) || isOfRemoteControl(node) || isByStaff(node) || isRowOfAddress(node)) return null;
  if (asksWhereItLies(node)) return null;
  return stored(node, head, file, context);
}

/** `s3.upload({ Bucket, Key, Body })` */
const holdsBody = (argument: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(argument) &&
  ['Bucket', 'Body'].every(key => argument.properties.some(one => one.name?.getText() === key));

/** `client.v2.media.create(params)`: a generated client, named by the version of the API. */
const isOfApiClient = (call: ts.CallExpression) => /^v\d+$/.test(chainOf(call.expression).at(-3) ?? '');

const definition = (call: ts.CallExpression): Detection | null => {
  // `multer({ … }).single('file')` is one middleware, not an instance that others share.
  if (ts.isPropertyAccessExpression(call.parent)) return null;
  const symbol = ts.isCallExpression(call.expression) ? 'multer' : textOf(call.expression);
  return { node: call.expression, symbol, traits: ['definition'] };
};

/** On the side of the browser the function that is named for it says more than the form that it fills. */
function handedOver(node: ts.CallExpression, head: ts.Node): Detection | null {
  const named = uploadNameAround(node);
  if (named) return { node: named, symbol: textOf(named), traits: ['client'] };
  return isFileAppend(node) ? { node: head, symbol: symbolOf(node), traits: ['client'] } : null;
}
