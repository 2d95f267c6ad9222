import type { Notice } from '../../../model/notice.ts';
import { parseYaml, type KeyPath, type YamlFile } from '../../../kit/yaml.ts';
import { documentsIn } from '../../../kit/yaml-documents.ts';
import { isMap, trouble } from '../written.ts';
import { Form, HINT } from './form.ts';
import { segmentsIn } from './segments.ts';
import type { Flag, Snapshot } from './snapshot.ts';
import { flagIn } from './flags.ts';

/** A flag of a file, with what the rest of the program needs to know of it. */
export interface Entry {
  /** How it is called in the manifest: `name`, or `namespace/name` where a file has several namespaces. */
  id: string;
  flag: Flag;
  namespace: string;
  variants: readonly string[];
  unknowns: readonly string[];
  file: YamlFile;
  path: KeyPath;
}

export interface FliptDocument {
  entries: Entry[];
  snapshots: Map<string, Snapshot>;
  notices: Notice[];
}

const DEFAULT = 'default';

/** Reads the features of each namespace, or what a server gives to clients, into the form that the library takes. */
export function readDocument(path: string, text: string): FliptDocument {
  const notices: Notice[] = [];
  const entries: Entry[] = [];
  const snapshots = new Map<string, Snapshot>();
  for (const part of documentsIn(path, text)) {
    const file = parseYaml(path, part);
    notices.push(...file.troubles.map(({ at, message, hint }) => trouble(at, message, hint)));
    if (file.troubles.length === 0) notices.push(...readPart(file, entries));
  }
  for (const { namespace, flag } of entries) {
    const snapshot = snapshots.get(namespace) ?? { namespace: { key: namespace }, flags: [] };
    snapshot.flags.push(flag);
    snapshots.set(namespace, snapshot);
  }
  if (snapshots.size > 1)
    for (const entry of entries) if (entry.namespace !== DEFAULT) entry.id = `${entry.namespace}/${entry.id}`;
  const seen = new Set<string>();
  for (const { id, file, path: at } of entries) {
    if (seen.has(id))
      notices.push(
        trouble(file.placeOf([...at, 'key']), `flag "${id}" stands here a second time`, 'keep one of the two'),
      );
    seen.add(id);
  }
  return { entries, snapshots, notices };
}

function readPart(file: YamlFile, entries: Entry[]): Notice[] {
  const root = isMap(file.value) ? file.value : {};
  const { flags, namespace } = root;
  if (!Array.isArray(flags)) {
    // A document may hold nothing but segments.
    if (flags === undefined && Array.isArray(root['segments'])) return [];
    return [trouble(file.placeOf([]), 'there is no list `flags`', HINT)];
  }
  const form = new Form(file);
  const shared = segmentsIn(form, root);
  const named = isMap(namespace) ? namespace['key'] : namespace;
  const own = typeof named === 'string' && named !== '' ? named : DEFAULT;
  flags.forEach((value: unknown, index) => {
    const at = ['flags', index];
    const read = flagIn(form, value, at, shared);
    if (read) entries.push({ ...read, id: read.flag.key, namespace: own, file, path: at });
  });
  return form.notices;
}
