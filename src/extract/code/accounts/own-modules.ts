import type { DetectContext } from '../detector.ts';
import type { ParsedFile } from '../slice.ts';

export type Resolves = Pick<DetectContext, 'resolve'>;

/** By its look alone: a path, or an alias that no package could be called. */
const PATH = /^[.@~#]\/|^\.\.?\//;

/**
 * Whether a module is the product's own. `@services/auth` is written as a package of a scope would be, and is one or a folder
 * that `paths` of a tsconfig names (https://www.typescriptlang.org/tsconfig/#paths).
 */
export function isOwnModule(specifier: string, { path }: ParsedFile, { resolve }: Resolves): boolean {
  if (PATH.test(specifier)) return true;
  const target = resolve(path, specifier);
  return target !== null && target !== 'package' && !/(^|\/)node_modules\//.test(target.path);
}
