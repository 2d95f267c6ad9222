import { baseName } from '../../../kit/path.ts';
import { declaredName, isFunction } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const LAYER = phrasesOf(['storage', 's3', 'bucket', 'blob store', 'object store', 'gcs', 'minio', 'r2', 'file store']);
const DOMAIN = phrasesOf([
  'avatar', 'profile', 'message', 'channel', 'post', 'comment', 'attachment', 'sticker', 'emoji', 'banner', 'route', 'controller',
]); // prettier-ignore

/**
 * Whether a place lies in the layer that stores whatever it is given: a class or file named for the store and for nothing
 * that users have.
 */
export function storageLayerAround(node: ts.Node, path: string): boolean {
  const names = [baseName(path).replace(/\.\w+$/, '')];
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (ts.isClassLike(at) && at.name) names.push(at.name.text);
  }
  return names.some(name => {
    const words = splitWords(name);
    return hasAnyPhrase(words, LAYER) && !hasAnyPhrase(words, DOMAIN);
  });
}

const FILE = phrasesOf([
  'image', 'avatar', 'photo', 'picture', 'thumbnail', 'thumb', 'icon', 'banner', 'media', 'attachment', 'upload', 'file', 'cover',
]); // prettier-ignore
const SENDS = phrasesOf([
  'upload', 'update', 'mutate', 'change', 'set', 'save', 'send', 'post', 'put', 'submit', 'replace', 'create', 'add',
]); // prettier-ignore

/** Phrases of which a name that says so holds one. */
export const FILE_WORDS = FILE;

export function namesUpload(name: string): boolean {
  const words = splitWords(name);
  return hasAnyPhrase(words, FILE) && hasAnyPhrase(words, SENDS);
}

/** The name of the nearest function that says that it sends a picture or file; null where none does. */
export function uploadNameAround(node: ts.Node): ts.Node | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const name = nameOfFunction(at);
    if (name && namesUpload(declaredName(at) ?? name.getText())) return name;
  }
  return null;
}

/** `const upload = …`, `upload: …`, `exports.upload = …` */
function nameOfFunction(declared: ts.Node): ts.Node | null {
  if ('name' in declared && declared.name) return declared.name as ts.Node;
  let holder = declared.parent;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder))
    holder = holder.parent;
  if (ts.isBinaryExpression(holder)) return ts.isPropertyAccessExpression(holder.left) ? holder.left.name : null;
  if (ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) || ts.isPropertyDeclaration(holder))
    return holder.name;
  return null;
}
