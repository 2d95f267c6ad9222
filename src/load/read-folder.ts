import type { Notice } from '../model/notice.ts';
import type { Tree } from '../model/tree.ts';
import { UnreadableFile } from '../model/tree.ts';
import { topOf } from '../model/place.ts';
import type { DocumentKind } from '../kit/document.ts';
import { readDocument } from '../kit/document.ts';
import type { YamlFile } from '../kit/yaml.ts';

export interface Loaded<Value> {
  path: string;
  value: Value;
  file: YamlFile;
}

/** Every YAML file of a folder that is right, and notices for those that are not. */
export function readFolder<Value>(
  tree: Tree,
  folder: string,
  kind: DocumentKind,
  skip: (path: string) => boolean = () => false,
) {
  const loaded: Loaded<Value>[] = [];
  const notices: Notice[] = [];
  for (const { path } of tree.list()) {
    if (!path.startsWith(`${folder}/`) || skip(path)) continue;
    if (path.endsWith('.yml')) {
      notices.push({
        code: kind.invalid,
        message: 'files here end in .yaml',
        at: topOf(path),
        hint: `rename it to ${path.slice(0, -4)}.yaml`,
      });
    }
    if (!path.endsWith('.yaml')) continue;
    try {
      const document = readDocument<Value>(path, tree.read(path), kind);
      notices.push(...document.notices);
      if (document.value && document.file) loaded.push({ path, value: document.value, file: document.file });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      notices.push({ code: kind.invalid, message: error.message, at: topOf(path), hint: null });
    }
  }
  return { loaded, notices };
}

/** A file whose id differs from its name is found under neither: the path is the id. */
export function checkId(
  loaded: Loaded<unknown>,
  key: string,
  id: string,
  expected: string,
  code: Notice['code'],
): Notice[] {
  if (id === expected) return [];
  return [
    {
      code,
      message: `${key}: "${id}" must be "${expected}", as the file's path says`,
      at: loaded.file.placeOf([key]),
      hint: null,
    },
  ];
}
