import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Origin } from './origin.ts';
import { constructed } from './origin.ts';
import { isWithin } from '../within.ts';

/** An instance of a class that is imported from a package, by its type: `PostHog`, `OneSignal.DefaultApi | null`. */
export function ofType(type: ts.TypeNode | undefined, file: ParsedFile): Origin | null {
  if (type && ts.isUnionTypeNode(type)) return firstOf(type.types, file);
  if (!type || !ts.isTypeReferenceNode(type)) return null;
  // `Promise<PostHog>`
  if (textOf(type.typeName) === 'Promise') return firstOf(type.typeArguments ?? [], file);
  const names = namesOf(type.typeName);
  const binding = file.imports.get(names[0]!);
  // `type Tracker = PostHog`: a name of the file for the class.
  if (!binding && names.length === 1) return ofType(aliasOf(type, names[0]!), file);
  if (!binding || /^[./]/.test(binding.specifier)) return null;
  const own = binding.name === 'default' || binding.name === '*' ? [] : [binding.name];
  return constructed({ package: binding.specifier, global: null, path: [...own, ...names.slice(1)] });
}

/** What a name of the same file stands for; a name that stands for itself is none. */
function aliasOf(at: ts.Node, name: string): ts.TypeNode | undefined {
  const alias = at
    .getSourceFile()
    .statements.find((one): one is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(one) && one.name.text === name);
  return alias && !isWithin(at, alias) && at.parent.kind !== ts.SyntaxKind.TypeAliasDeclaration
    ? alias.type
    : undefined;
}

function firstOf(types: readonly ts.TypeNode[], file: ParsedFile): Origin | null {
  for (const one of types) {
    const origin = ofType(one, file);
    if (origin) return origin;
  }
  return null;
}

const namesOf = (name: ts.EntityName): string[] =>
  ts.isIdentifier(name) ? [name.text] : [...namesOf(name.left), name.right.text];

/** The type of a member that a parameter is taken apart into: `({ cio }: { cio: TrackClient })`. */
export function memberType(type: ts.TypeNode | undefined, name: string): ts.TypeNode | undefined {
  if (!type || !ts.isTypeLiteralNode(type)) return undefined;
  const member = type.members.find(one => one.name !== undefined && textOf(one.name) === name);
  return member && ts.isPropertySignature(member) ? member.type : undefined;
}
