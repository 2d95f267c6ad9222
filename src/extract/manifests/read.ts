import type { Notice } from '../../model/notice.ts';
import { topOf } from '../../model/place.ts';
import type { AdditionDocument, ManifestDocument } from '../../model/schema/manifest.ts';
import type { Source } from '../../model/source.ts';
import type { Tree } from '../../model/tree.ts';
import { UnreadableFile } from '../../model/tree.ts';
import { findKind } from '../../model/catalogue.ts';
import { ADDITION_KEYS, MANIFEST_KEYS } from '../../model/document-keys.ts';
import type { AttestationsDocument } from '../../model/schema/attestations.ts';
import { validateAddition, validateAttestations, validateManifest } from '../../generated/validators.js';
import type { DocumentKind } from '../../kit/document.ts';
import { readDocument } from '../../kit/document.ts';
import type { KeyPath, YamlFile } from '../../kit/yaml.ts';

/** A manifest or addition that follows its schema, with its places. */
export interface ReadManifest<Document> {
  path: string;
  document: Document;
  file: YamlFile;
}

const kindOf = (validate: DocumentKind['validate'], keys: string[]): DocumentKind => ({
  validate,
  syntax: 'manifest-syntax',
  invalid: 'manifest-invalid',
  tooLarge: 'manifest-too-large',
  known: (path, value) => (path.length === 0 ? keys : knownKeys(path, value)),
});

/** Reads a file and accounts for it: a source that says whether it was understood, notices that say why not. */
export function readManifest(
  tree: Tree,
  path: string,
): { read: ReadManifest<ManifestDocument> | null; notices: Notice[]; source: Source } {
  return readOne<ManifestDocument>(tree, path, kindOf(validateManifest, MANIFEST_KEYS));
}

export function readAddition(
  tree: Tree,
  path: string,
): { read: ReadManifest<AdditionDocument> | null; notices: Notice[]; source: Source } {
  return readOne<AdditionDocument>(tree, path, kindOf(validateAddition, ADDITION_KEYS));
}

export function readAttestationsFile(
  tree: Tree,
  path: string,
): { read: ReadManifest<AttestationsDocument> | null; notices: Notice[]; source: Source } {
  return readOne<AttestationsDocument>(
    tree,
    path,
    kindOf(validateAttestations, ['$schema', 'childproof', 'attestations']),
  );
}

function readOne<Document>(tree: Tree, path: string, kind: DocumentKind) {
  const source = (status: Source['status'], reason: string | null, digest: string | null): Source => ({
    path,
    role: 'manifest',
    status,
    reason,
    digest,
  });
  try {
    const text = tree.read(path);
    const { value, file, notices } = readDocument<Document>(path, text, kind);
    const version = file ? newerVersion(file) : null;
    if (version)
      return { read: null, notices: [version], source: source('failed', version.message, tree.digest(path)) };
    if (value === null || file === null)
      return {
        read: null,
        notices,
        source: source('failed', notices[0]?.message ?? 'it is not a manifest', tree.digest(path)),
      };
    return { read: { path, document: value, file }, notices, source: source('read', null, tree.digest(path)) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const notice: Notice = { code: 'file-unreadable', message: error.message, at: topOf(path), hint: null };
    return { read: null, notices: [notice], source: source('failed', error.message, null) };
  }
}

/** A manifest of a later format is not judged by today's rules; its other mistakes would only mislead. */
function newerVersion(file: YamlFile): Notice | null {
  const version = (file.value as { childproof?: unknown } | null)?.childproof;
  // Anything but a number is a mistake that the schema words better.
  if (typeof version !== 'number' || version === 1) return null;
  const message = `childproof: version ${version} of the manifest is not known here; this release reads version 1`;
  return {
    code: 'manifest-version',
    message,
    at: file.placeOf(['childproof']),
    hint: 'write `childproof: 1`, or use a newer release',
  };
}

const FEATURE_KEYS = ['kind', 'owner', 'available-to', 'flag', 'code', 'settings', 'safeguards', 'reporting'];
const NESTED: Record<string, string[]> = {
  product: ['name', 'owner', 'regions', 'platforms'],
  audience: ['likely-accessed-by-children', 'minimum-age', 'bands', 'unknown-age'],
  code: ['include', 'exclude', 'words'],
  flag: ['key', 'environment', 'values', 'gate', 'code-default'],
  flags: ['files', 'provider', 'environment', 'age', 'region', 'complete'],
  'age-assurance': ['method', 'provider', 'at', 'appeal'],
  assessments: ['kind', 'ref', 'approved', 'review-by', 'covers'],
  exceptions: ['rule', 'subject', 'reason', 'best-interests', 'dpia', 'owner', 'approved-by', 'until'],
  waivers: ['rule', 'subject', 'path', 'reason', 'owner', 'added', 'until'],
  attestations: ['policy', 'provision', 'question', 'answer', 'who', 'role', 'date', 'evidence', 'until'],
  elsewhere: ['capability', 'where', 'evidence', 'owner', 'until'],
  data: ['item', 'purpose', 'features', 'required', 'retention'],
  'third-parties': ['name', 'purpose', 'data', 'reason'],
};

/** What may stand in the object at a key path below the top. */
function knownKeys(path: KeyPath, value: unknown): string[] {
  const [first, key, third] = path.map(String);
  if (first === 'features' && path.length === 2) return FEATURE_KEYS;
  if (first === 'features' && third === 'settings' && path.length === 3) {
    const features = (value as { features?: Record<string, { kind?: string }> }).features;
    return Object.keys(findKind(features?.[key!]?.kind ?? '')?.settings ?? {});
  }
  if (first === 'features' && third === 'settings' && path.length === 4) return ['options', 'default', 'flag'];
  return NESTED[String([...path].reverse().find(step => !/^\d+$/.test(String(step))))] ?? [];
}
