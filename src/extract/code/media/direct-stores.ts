import { chainOf, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Stores that an app writes into by itself, with what it was given for everybody, and the calls that do. */
const KITS: readonly { from: RegExp; calls: RegExp }[] = [
  { from: /^(firebase|@firebase)\/storage$/, calls: /^(uploadBytes|uploadBytesResumable|uploadString)$/ },
  { from: /^@react-native-firebase\/storage$/, calls: /^(putFile|putString|put)$/ },
  { from: /^(aws-amplify|@aws-amplify)(\/storage)?$/, calls: /^(uploadData|put)$/ },
];

/** `supabase.storage.from('avatars').upload(…)`, `storage().ref(path).putFile(…)`, `firebase.storage().ref().child().put(…)` */
const CHAIN =
  /\bstorage\b(\(\))?\s*\.\s*(from\([^()]*\)\s*\.\s*(upload|uploadToSignedUrl)|ref\b[^;]*\.\s*(put|putFile|putString))$/;

/** Whether a call of a client puts a file into a store of a vendor itself: no server of the product stands between. */
export function isDirectStore(node: ts.Node, file: ParsedFile): boolean {
  if (!ts.isCallExpression(node) || file.side === 'server') return false;
  const [root] = chainOf(node.expression);
  const name = nameOf(node.expression) ?? '';
  const specifier = root === undefined ? undefined : file.imports.get(root)?.specifier;
  if (specifier !== undefined && KITS.some(({ from, calls }) => from.test(specifier) && calls.test(name))) return true;
  return file.side === 'client' && CHAIN.test(node.expression.getText().slice(-200));
}
