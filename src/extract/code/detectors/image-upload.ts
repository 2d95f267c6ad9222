import { all, any, inText } from '../ask.ts';
import { saidAt } from '../asked/hook-runs.ts';
import { askedActs } from '../asked/acts.ts';
import { mutationsIn } from '../mutations.ts';
import type { DetectContext, Detection, Detector } from '../detector.ts';
import { isClosedByUse } from '../uploads/closed-by-use.ts';
import { formIsSentAt, withKeptForms } from '../uploads/form-ways.ts';
import { handedByRoutes } from '../uploads/handed-by-routes.ts';
import { askedActions, mayAskAction } from '../uploads/asked-actions.ts';
import { aliasedUploads, mayAliasUpload } from '../uploads/multipart-aliases.ts';
import { joinByRoute } from '../uploads/upload-routes.ts';
import { mayHandFile } from '../uploads/handed-uploads.ts';
import { isFileAppend, namesFileBody } from '../uploads/file-bytes.ts';
import { isWithinStaffOnly } from '../guards/role-decorators.ts';
import { isBehindStaffGate } from '../guards/staff-gates.ts';
import { oncePerInstance, TAKES } from '../uploads/multer.ts';
import { mayPipeRequest } from '../uploads/piped-requests.ts';
import { DECODED_BODY, FILE_OF_REQUEST, MAY_KEEP } from '../uploads/intakes.ts';
import { mayUseStore } from '../uploads/store-kits.ts';
import { mayNameUpload, readNamedUpload } from '../uploads/named-uploads.ts';
import { mayRequestUpload } from '../uploads/upload-requests.ts';
import { isUploadName, sendersIn } from '../uploads/upload-senders.ts';
import { ATTACHES, MAY_TAKE, uploaderTag } from '../uploads/uploader-tags.ts';
import { isCutByProgram } from '../uploads/cut-by-program.ts';
import { isGenerated } from '../uploads/generated.ts';
import { isOfProgram } from '../uploads/of-program.ts';
import { FILE_WORDS, namesUpload } from '../uploads/upload-names.ts';
import { askedAddress, mayWrapUpload, wrappedUpload } from '../uploads/own-wrappers.ts';
import { graphUploads, mayCarryFile } from '../uploads/graph-uploads.ts';
import { isWrittenData } from '../uploads/written-data.ts';
import { mayKeepPicture } from '../uploads/kept-pictures.ts';
import { maySendFile } from '../uploads/sent-files.ts';
import { mayWritePicture } from '../uploads/written-pictures.ts';
import { passesOnKept } from '../uploads/passed-on.ts';
import { nameNode, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isWithinUnlike } from '../unlike.ts';
import { stored } from '../uploads/stored-uploads.ts';
import { symbolOf } from '../rows/clients.ts';
import { takenAt } from '../uploads/taken-in.ts';

/** Words of tags and attributes that take a file in. */
const UPLOADERS =
  'upload uploads uploader dropzone picker input chooser accept imagepicker imageinput photopicker avatarpicker';

const INTAKE = /^(saveRequestFiles|parts|file|files)$/;

/** `upload.single('avatar')`; not `z.string().array()`, `z.array(z.string())`. */
const MIDDLEWARE =
  /(\.\s*(single|fields|array(?!\s*\(\s*(\)|\w{1,6}\s*\.)))|(upload|multer|file|media|form|parser)\w*(\([^;{}()]*\))?\s*\.\s*any)\s*\(/i;

/** `formData.append(`, or a form that is made here. */
const FORM = /FormData|form(_?data)?\)?\s*[?!]?\.\s*(append|set)\b/i;

/** `useUploadFileMutation`, `UPLOAD_IMAGE`, `api.images.upload`, `edgestore.files.upload(`, `startUpload(`, `storage.from('…').upload(` */
const ASKED =
  /use\w*Upload\w*(Mutation|Thing)|UPLOAD_[A-Z]|(images?|avatars?|photos?|files?|media|attachments?)\.upload\b|\bstartUpload\b|\bstorage\b[^;]{0,80}\.upload\(|\bedgestore\b|mutationFn:\s*[\w.]*upload/i;

/** An address to upload to, under a key. */
const ADDRESSED = /\b(url|route|endpoint|action|server)\b['"]?\s*[:=]\s*[^\n]{0,80}upload/i;

/** Where files of users come in: calls by name, middleware, decorators, forms and addresses to upload to. */
export default {
  readsCalls: true,

  occurs: (ask, concept) =>
    any(
      ask.name('upload', (_, name) => isUploadName(name, concept)),
      ask.named('onUploadProgress'),
      all(
        ask.name('upload', (_, name) => /upload/i.test(name)),
        ask.word('image images avatar avatars photo photos picture file files media attachment'),
        inText(ASKED),
      ),
      all(ask.named('url route endpoint action server'), inText(/upload/i), inText(ADDRESSED)),
      all(ask.word(UPLOADERS), ({ text, mayHoldJsx }) => mayHoldJsx && MAY_TAKE.test(text)),
      ask.name('button', (_, name) => ATTACHES.test(name)),
      all(ask.word('upload'), ask.named('createWriteStream writeFile copyFile')),
      all(
        ask.called('upload', (_, name) => /upload/i.test(name)),
        inText(FILE_OF_REQUEST),
      ),
      mayPipeRequest(ask),
      mayAliasUpload(ask),
      mayAskAction(ask),
      mayUseStore(ask),
      mayHandFile(ask),
      mayRequestUpload(ask),
      mayNameUpload(ask),
      mayWrapUpload(ask),
      mayCarryFile(ask),
      mayKeepPicture(ask),
      mayWritePicture(ask),
      maySendFile(ask),
      ask.word('multer formidable busboy multiparty'),
      ask.named('parseFormData parseMultipartFormData unstable_parseMultipartFormData readMultipartFormData'),
      all(ask.word('koa'), ask.word('multipart')),
      ask.name('interceptor', (_, name) => /^(File|Files|AnyFiles|FileFields)Interceptor$/.test(name)),
      all(
        ask.word('multipart'),
        ask.called('save parts file files', (_, name) => INTAKE.test(name)),
      ),
      all(
        ask.called('single array fields any', (_, name) => TAKES.test(name)),
        inText(MIDDLEWARE),
      ),
      all(
        ask.called('mv', (_, name) => name === 'mv'),
        any(ask.named('files'), ask.word('uploaded file image avatar photo picture attachment thumbnail')),
      ),
      all(ask.named('body'), inText(DECODED_BODY), inText(MAY_KEEP)),
      ask.named('PutObjectCommand CopyObjectCommand'),
      all(ask.named('Upload'), ask.named('params')),
      all(
        ask.called('append set', (_, name) => /^(append|set)$/.test(name)),
        inText(FORM),
      ),
      // A request whose body is a file, in a function that is named for it.
      all(
        ask.named('body'),
        ask.word('post put patch'),
        ask.name('blob file image photo picture avatar', (_, name) => namesFileBody(name)),
        ask.name(FILE_WORDS, (_, name) => namesUpload(name)),
      ),
    ),

  detect(file, context) {
    const found = new Map<ts.Node, Detection>();
    for (const node of file.ofKinds(CALLS)) {
      const detection = uploadAt(node as ts.CallExpression | ts.NewExpression, file, context);
      if (detection && !found.has(detection.node)) found.set(detection.node, detection);
      const sent =
        file.side !== 'server' && ts.isCallExpression(node) && isFileAppend(node) && !isWrittenData(node)
          ? formIsSentAt(node)
          : null;
      if (sent && !found.has(sent) && !isWithinUnlike(context.concept, file.path, node))
        found.set(sent, { node: sent, symbol: textOf(sent), traits: ['client'] });
    }
    for (const detection of file.side === 'server' ? [] : sendersIn(file, context.concept))
      if (!found.has(detection.node)) found.set(detection.node, detection);
    for (const node of askedActs(file, context.concept, { path: () => false }))
      if (!found.has(node) && !isWithinUnlike(context.concept, file.path, node))
        found.set(node, { node, symbol: textOf(saidAt(node)), traits: ['client'] });
    for (const { at: node, document, words } of file.side === 'server' ? [] : mutationsIn(file))
      if (isUploadName(words.join(' '), context.concept) && !found.has(node))
        found.set(node, { node, symbol: textOf(document), traits: ['client'] });
    for (const detection of graphUploads(file))
      if (!found.has(detection.node) && !isWithinUnlike(context.concept, file.path, detection.node))
        found.set(detection.node, detection);
    for (const tag of file.tags) {
      const detection = isWithinUnlike(context.concept, file.path, tag) ? null : uploaderTag(tag, file);
      if (detection && !isClosedByUse(tag, file, context)) found.set(detection.node, detection);
    }
    for (const detection of file.side === 'client'
      ? []
      : [...aliasedUploads(file, context), ...askedActions(file, context)])
      if (!isWithinUnlike(context.concept, file.path, detection.node)) found.set(detection.node, detection);
    for (const detection of file.side === 'client' ? [] : handedByRoutes([...found.values()], context, takenAt))
      if (!isWithinUnlike(context.concept, file.path, detection.node)) found.set(detection.node, detection);
    return withKeptForms(joinByRoute(oncePerInstance([...found.values()], file), file), file);
  },
} satisfies Detector;

const CALLS = [ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression];

function uploadAt(
  node: ts.CallExpression | ts.NewExpression,
  file: ParsedFile,
  context: DetectContext,
): Detection | null {
  const taken = takenAt(node, file, context);
  const detection =
    taken ??
    (isWithinUnlike(context.concept, file.path, node) ? null : readNamedUpload(node, file, context.concept)) ??
    (ts.isCallExpression(node) ? wrapped(node, file, context) : null);
  if (detection && ts.isCallExpression(node) && (isCutByProgram(node) || passesOnKept(node, file))) return null;
  const isOfStaff = detection !== null && (isWithinStaffOnly(node) || isBehindStaffGate(node));
  return detection && (isOfStaff || isGenerated(node) || isOfProgram(node) || isWrittenData(node)) ? null : detection;
}

/** A call of a function of the product that ends in one of these. */
function wrapped(call: ts.CallExpression, file: ParsedFile, context: DetectContext): Detection | null {
  const head = nameNode(call.expression);
  const way = head && (wrappedUpload(call, file, context, takenAt) ?? askedAddress(call, file, context, takenAt));
  if (!head || !way || way === 'layer') return null;
  const symbol = symbolOf(call);
  if (way === 'client' || file.side === 'client') return { node: head, symbol, traits: ['client'] };
  return way === 'relayed' ? { node: head, symbol, traits: ['relayed'] } : stored(call, head, file, context);
}
