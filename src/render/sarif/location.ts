import type { Evidence } from '../../model/verdict.ts';
import type { Place } from '../../model/place.ts';
import { joinPath } from '../../kit/path.ts';
import { wellFormed } from '../../kit/text.ts';
import { plain } from './text.ts';

/** Names the root of the repository; whoever reads the log knows where theirs is. */
export const ROOT = '%SRCROOT%';

/** A path as a URI reference: every segment encoded, so that no name is taken for a scheme, a query or a fragment. */
export function uriOf(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

export function artifactLocation(path: string, prefix: string) {
  const whole = joinPath(prefix, path);
  // A folder outside of the repository is named by its own address.
  return whole.startsWith('/') ? { uri: `file://${uriOf(whole)}` } : { uri: uriOf(whole), uriBaseId: ROOT };
}

/** SARIF counts as we do: from 1, in UTF-16 units, the end exclusive. */
export function regionOf({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

export function physicalLocation(at: Place, prefix: string) {
  return { artifactLocation: artifactLocation(at.path, prefix), region: regionOf(at) };
}

/** A place with what stands there. */
export function locationOf({ at, message }: Evidence, prefix: string, id?: number) {
  return {
    ...(id === undefined ? {} : { id }),
    physicalLocation: physicalLocation(at, prefix),
    message: { text: plain(message) },
  };
}
