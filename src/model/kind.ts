/**
 * A setting of a feature kind. `options` stand in order of protection, the weakest first, so "at least friends" is a
 * comparison of positions. The order belongs to the kind; a manifest can rename options but never reorder them.
 */
export interface SettingDefinition {
  about: string;
  /** From least protective to most protective. */
  options: readonly { name: string; about: string }[];
  /** What a child gets when nobody has decided: the yardstick that rules compare with. */
  protective: string;
}

/** A kind of feature: what it is, what can go wrong with it for a child, what can be set, how its code looks. */
export interface KindDefinition {
  id: string;
  title: string;
  about: string;
  /** Harms to a child, in a few words each; shown in `explain`, in the docs and on hover. */
  risks: readonly string[];
  /** `full`: settings and code concepts are modelled. `named`: the kind is known, its settings come later. */
  depth: 'full' | 'named';
  settings: Readonly<Record<string, SettingDefinition>>;
  /** Concept ids whose operations and surfaces in code belong to a feature of this kind. */
  concepts: readonly string[];
}

/** Defines one kind; the id is the file's name, so that nothing is typed twice. */
export function defineKind<const Kind extends KindDefinition>(kind: Kind): Kind {
  return kind;
}
