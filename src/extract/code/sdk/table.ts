import type { Concept } from '../../../model/concept.ts';
import type { SdkDocument } from '../../../model/schema/sdk.ts';

/** `checkout.sessions.create`, `(config)`: the end of a path of names, and a literal among the arguments. */
export interface SdkCall {
  trait: string;
  names: readonly string[];
  argument: string | null;
}

export interface SdkOption {
  trait: string;
  name: string;
  /** Values that mean it, as text. */
  means: readonly string[] | 'any' | 'on';
}

export interface Sdk {
  product: string;
  traits: readonly string[];
  packages: readonly string[];
  /** Whether a dependency on a package is worth a fact. */
  isDeclared: boolean;
  /** Global variable -> whether it counts only behind `window.`. */
  globals: ReadonlyMap<string, boolean>;
  members: ReadonlySet<string>;
  scripts: readonly string[];
  /** Traits of loading its script: for a service that is only asked there is none. */
  loads: readonly string[];
  calls: readonly SdkCall[];
  options: readonly SdkOption[];
}

export function compileSdks(concept: Concept): Sdk[] {
  return (concept.match?.any ?? []).flatMap(one => ('sdk' in one ? [compileSdk(one.sdk, concept)] : []));
}

function compileSdk(sdk: SdkDocument, concept: Concept): Sdk {
  const { packages = [], globals = [], members = [], scripts = [] } = sdk;
  const bare = globals.map(name => name.replace(/^window\./, ''));
  return {
    product: sdk.product,
    traits: sdk.traits ?? [],
    packages,
    isDeclared: 'declared-dependency' in (concept.traits ?? {}) && sdk.general !== true,
    globals: new Map(bare.map((name, index) => [name, name !== globals[index]])),
    members: new Set(members),
    scripts,
    loads: ['starts', 'set-up'].filter(trait => trait in (concept.traits ?? {})),
    calls: Object.entries(sdk.calls ?? {}).flatMap(([trait, calls]) => calls.map(call => compileCall(trait, call))),
    options: Object.entries(sdk.options ?? {}).flatMap(([trait, options]) =>
      Object.entries(options).map(([name, value]) => ({
        trait,
        name,
        means: value === 'any' || value === 'on' ? value : [value].flat().map(String),
      })),
    ),
  };
}

function compileCall(trait: string, text: string): SdkCall {
  const [, path, argument = null] = /^(.*?)(?:\(([^()]+)\))?$/.exec(text)!;
  return { trait, names: path === '' || path === '()' ? [] : path!.split('.'), argument };
}

/** A name of a path as it stands in a text: `messaging()` and `new Client` without what is done to them. */
export const bareName = (name: string): string => name.replace(/^new |\(\)$/g, '');

/** Whether an import specifier leads into one of the product's packages. */
export function isOfPackage(sdk: Sdk, specifier: string): boolean {
  return sdk.packages.some(name =>
    name.endsWith('/*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}

/** Whether a path of names ends in those of a call. `window.`-like roots and `default` are not part of a path. */
export function endsIn(path: readonly string[], names: readonly string[]): boolean {
  if (names.length === 0) return path.length === 0;
  const from = path.length - names.length;
  return from >= 0 && names.every((name, index) => path[from + index] === name);
}
