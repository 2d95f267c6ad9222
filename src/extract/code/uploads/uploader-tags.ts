import type { Detection } from '../detector.ts';
import { nameOf, textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOnlyPreviewed } from './only-previewed.ts';

const PICTURES = phrasesOf([
  'image',
  'avatar',
  'photo',
  'picture',
  'banner',
  'cover',
  'thumbnail',
  'emoji',
  'sticker',
  'video',
  'media',
]);
const FILES = phrasesOf(['file', 'attachment', 'upload', 'uploader']);
const CHOOSES = phrasesOf(['picker', 'input', 'chooser']);
const TAKES =
  /^(uploader|dropzone|upload( (image|photo|avatar|picture|attachment|media|file))?( (button|form|input|area|dropzone|zone|field|widget|modal|dialog))?)$/;
/** Shows a file or how far it is, or takes in something else. */
const OTHER = phrasesOf([
  'preview', 'list', 'progress', 'item', 'icon', 'skeleton', 'error', 'provider', 'context', 'config', 'csv', 'json', 'import',
  'admin', 'log', 'backup', 'theme', 'font', 'translation', 'emoji picker', 'sticker picker', 'gif picker', 'url', 'cropped', 'document', 'pdf',
  'text input', 'text field', 'text area', 'text box',
]); // prettier-ignore
/** What only an element has that does something with the file: an icon of the same name has a size and a colour. */
const GIVEN =
  /^(on[A-Z]\w*|modelValue|value|file|files|fileType|accept|maxSize|maxFileSize|endpoint|action|multiple|uploadUrl|customRequest|beforeUpload)$/;

/** Whether a text could hold such an element. */
export const MAY_TAKE =
  /<[\w.-]*(upload|dropzone|(image|photo|avatar|picture|banner|cover)[\w-]*(picker|input|chooser)|input-?(image|photo|avatar|picture))|accept=|type=['"{]+file\b/i;

/** Elements in which a person chooses a picture or file: `<AvatarUploader onUpload={…} />`, `<input type="file" accept="image/*">`. */
export function uploaderTag(tag: ts.JsxOpeningLikeElement, file: ParsedFile): Detection | null {
  const name = tag.tagName.getText();
  if (/^(A?Upload|ElUpload|NUpload)(\.Dragger)?$/.test(name))
    return isPictureUpload(tag) ? { node: tag.tagName, symbol: name, traits: ['client'] } : null;
  const accepted = acceptedBy(tag);
  if (accepted !== null && name !== 'input' && /^[A-Z]/.test(name)) {
    if (!KINDS.test(accepted)) {
      if (SAYS_KIND.test(accepted)) return null;
    } else if (/^(File|Upload|Drop)/.test(name.split('.').at(-1)!) && isGivenSomething(tag))
      return { node: tag.tagName, symbol: name, traits: ['client'] };
  }
  const isOne =
    name === 'input'
      ? isPictureInput(tag) && !isOnlyPreviewed(tag)
      : (isUploaderName(name) && !isIcon(name, file) && (isGivenSomething(tag) || isOfProduct(tag, name, file))) ||
        isAttachButton(name, tag);
  if (!isOne) return null;
  const from = file.imports.get(name.split('.')[0]!)?.specifier ?? '';
  return {
    node: tag.tagName,
    symbol: name,
    traits: OF_VENDOR.test(from) && !isSigned(tag) ? ['client', 'direct'] : ['client'],
  };
}

/** Elements that send what is chosen to the store of their vendor; the product is told the address. */
const OF_VENDOR = /^(next-cloudinary|@uploadcare\/react-uploader(\/\w+)?|@uploadcare\/react-widget|filestack-react)$/;

/** `signatureEndpoint="/api/sign"`, `secureSignature={signature}`: the server of the product is asked before each. */
const isSigned = ({ attributes: { properties } }: ts.JsxOpeningLikeElement): boolean =>
  properties.some(one => ts.isJsxAttribute(one) && /^(signatureEndpoint|secure-?signature)$/i.test(textOf(one.name)));

/** `accept="image/*"` of a kit's `FileInput`, `fileTypes={['image/*']}` of its `FileUploader`; `accept=".csv"` lets no picture in. */
function acceptedBy(tag: ts.JsxOpeningLikeElement): string | null {
  const given = tag.attributes.properties.find(one => ts.isJsxAttribute(one) && ACCEPTS.test(textOf(one.name)));
  return given && ts.isJsxAttribute(given) ? (given.initializer?.getText() ?? null) : null;
}
const ACCEPTS = /^(accept|(accepted|allowed|valid)-?(file-?)?(types|extensions|formats)|file-?types)$/i;
/** An ending or a type that is written there: `config.accept` may be any. */
const SAYS_KIND = /['"`]\s*(\.\w|\w+\/[\w*])/;
const KINDS = /image|video|photo|picture|avatar|png|jpe?g|webp|gif|heic|mp4|mov\b|webm|mkv|avi\b/i;

/** `FileUploader`, `AvatarUpload`, `UploadDropzone`, `ImageUploadForm`, `PhotoPicker` */
function isUploaderName(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const all = splitWords(name.split('.').at(-1)!);
  // `AvatarUploaderWithContext`
  const words = all.includes('with') ? all.slice(0, all.indexOf('with')) : all;
  if (words.length === 2 && words[1] === 'uploader' && /^(base|simple|custom|my|basic|s3|inline)$/.test(words[0]!))
    return true;
  if (hasAnyPhrase(words, OTHER)) return false;
  const isOfPicture = hasAnyPhrase(words, PICTURES);
  if (isOfPicture && hasAnyPhrase(words, CHOOSES)) return true;
  const isTaken = [1, 2, 3].some(length => TAKES.test(words.slice(-length).join(' ')));
  // Whatever is dropped there is a file.
  const isOfFile = isOfPicture || hasAnyPhrase(words, FILES) || words.at(-1) === 'dropzone';
  return isTaken && isOfFile && words.join(' ') !== 'upload';
}

/** What is pressed to choose a file. */
export const ATTACHES =
  /(Attach(ment)?s?(File|Image|Media)?|(Add|Choose|Select)(Photo|Image|Picture|File|Media)s?)Button$/;

/** `<AttachmentButton onChange={attach} />`, `<AddPhotoButton onFiles={send} />`: what is pressed to choose one. */
const isAttachButton = (name: string, tag: ts.JsxOpeningLikeElement): boolean =>
  ATTACHES.test(name) &&
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      /^on(Change|Files?|Upload|Attach|Select(ed)?|Pick(ed)?|Image|Photo|Media)/.test(textOf(one.name)),
  );

const isIcon = (name: string, file: ParsedFile) =>
  /icon|lucide|feather|phosphor|\.svg\b/i.test(file.imports.get(name)?.specifier ?? '');

/** What it does with the file, or what is shown in it: an icon has neither. */
const isGivenSomething = (tag: ts.JsxOpeningLikeElement) =>
  (ts.isJsxOpeningElement(tag) &&
    tag.parent.children.some(child => !ts.isJsxText(child) || child.text.trim() !== '')) ||
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && GIVEN.test(textOf(one.name)));

/** `<AvatarUpload user={user} />`: the product's own, of a picture by its name, and given more than a look. */
const isOfProduct = (tag: ts.JsxOpeningLikeElement, name: string, file: ParsedFile): boolean =>
  hasAnyPhrase(splitWords(name), PICTURES) &&
  splitWords(name).some(word => word.startsWith('upload')) &&
  !/(Modal|Dialog)$/.test(name) &&
  /^[.@~#]/.test(file.imports.get(name)?.specifier ?? '.') &&
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && !LOOK.test(textOf(one.name)));
const LOOK =
  /^(className|class|size|color|style|key|width|height|fill|stroke\w*|id|title|ref|variant|aria-\w+|data-\w+)$/;

/** `<Upload listType="picture-card" />`, `<Upload accept="image/*" />` of a kit of components. */
const isPictureUpload = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(
    one =>
      ts.isJsxAttribute(one) &&
      ((/^(listType|list-type)$/.test(textOf(one.name)) && /picture|image/.test(one.initializer?.getText() ?? '')) ||
        (textOf(one.name) === 'accept' && /image|video|png|jpe?g/i.test(one.initializer?.getText() ?? '')) ||
        (textOf(one.name) === 'name' && /avatar|photo|image|picture/i.test(one.initializer?.getText() ?? ''))),
  );

function isPictureInput(tag: ts.JsxOpeningLikeElement): boolean {
  const given = new Map(
    tag.attributes.properties.flatMap(one =>
      ts.isJsxAttribute(one) && one.initializer ? [[textOf(one.name), one.initializer.getText()] as const] : [],
    ),
  );
  if (!/file/.test(given.get('type') ?? '')) return false;
  const accepted = given.get('accept');
  if (accepted !== undefined) return /image|video|png|jpe?g|webp/i.test(accepted);
  // `<input type="file" name="avatar" />`, `<input type="file" {...register('avatar')} />`
  const handler = given.get('onChange') ?? given.get('onInput');
  // `<input type="file" onChange={handleAvatarChange} />`
  const said = handler?.match(/\b\w*(avatar|photo|picture|image|banner|thumbnail)s?\w*/i)?.[0];
  const named = [said, given.get('name'), given.get('id'), ...tag.attributes.properties.map(registeredAs)];
  return named.some(one => one && hasAnyPhrase(splitWords(one.replace(/['"{}]/g, '')), PICTURES));
}

/** The field of a form as which `register('avatar')` registers the element. */
function registeredAs(one: ts.JsxAttributeLike): string | null {
  const call = ts.isJsxSpreadAttribute(one) && ts.isCallExpression(one.expression) ? one.expression : null;
  const [field] = call?.arguments ?? [];
  return field && ts.isStringLiteralLike(field) && /register|field|props/i.test(nameOf(call!.expression) ?? '')
    ? field.text
    : null;
}
