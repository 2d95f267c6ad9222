import { chainOf, nameOf } from '../names.ts';
import type { OriginContext } from '../sdk/origin.ts';
import { originOf } from '../sdk/origin.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Stores that an app writes into by itself, with what it was given for everybody, and the calls that do. */
const KITS: readonly { from: RegExp; calls: RegExp }[] = [
  { from: /^(firebase|@firebase)\/storage$/, calls: /^(uploadBytes|uploadBytesResumable|uploadString)$/ },
  { from: /^@react-native-firebase\/storage$/, calls: /^(putFile|putString|put)$/ },
  // Stores that everybody can read.
  {
    from: /^(@lens-chain\/storage-client|@lens-protocol\/storage-node-client|@pinata\/sdk|pinata|pinata-web3|nft\.storage|web3\.storage|@web3-storage\/w3up-client|@storacha\/client|@thirdweb-dev\/storage|@irys\/(sdk|web-upload)|@lighthouse-web3\/sdk|ipfs-http-client|kubo-rpc-client)$/,
    calls: /^(upload|uploadFile|uploadFolder|uploadDirectory|storeBlob|pinFileToIPFS)$/,
  },
  { from: /^(aws-amplify|@aws-amplify)(\/storage)?$/, calls: /^(uploadData|put)$/ },
];

const OF_CLOUD = /^@aws-sdk\/(lib-storage|client-s3)$/;

const importedFrom = (called: ts.Expression, file: ParsedFile): string =>
  file.imports.get(chainOf(called)[0] ?? '')?.specifier ?? '';

/** `supabase.storage.from('avatars').upload(…)`, `storage().ref(path).putFile(…)`, `firebase.storage().ref().child().put(…)` */
const CHAIN =
  /\bstorage\b(\(\))?\s*\.\s*(from\([^()]*\)\s*\.\s*(upload|uploadToSignedUrl)|ref\b[^;]*\.\s*(put|putFile|putString))$/;

/** Whether a call of a client puts a file into a store of a vendor itself: no server of the product stands between. */
export function isDirectStore(node: ts.Node, file: ParsedFile, context: OriginContext): boolean {
  // A page that holds the keys of a bucket, if only for an hour.
  if (ts.isNewExpression(node)) return file.side === 'client' && OF_CLOUD.test(importedFrom(node.expression, file));
  if (!ts.isCallExpression(node) || file.side === 'server') return false;
  const [root] = chainOf(node.expression);
  const name = nameOf(node.expression) ?? '';
  const specifier = root === undefined ? undefined : file.imports.get(root)?.specifier;
  if (specifier !== undefined && KITS.some(({ from, calls }) => from.test(specifier) && calls.test(name))) return true;
  // `storage.uploadFile(file)` of a client that another file makes.
  const made = KITS.some(({ calls }) => calls.test(name)) ? originOf(node.expression, file, context)?.package : null;
  if (made && KITS.some(({ from, calls }) => from.test(made) && calls.test(name))) return true;
  return file.side === 'client' && CHAIN.test(node.expression.getText().slice(-200));
}
