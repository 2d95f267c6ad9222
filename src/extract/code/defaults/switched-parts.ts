import { baseName } from '../../../kit/path.ts';
import type { Owner } from './owners.ts';
import { fileName, ownerOf } from './owners.ts';
import { objectOwner } from './object-owners.ts';
import type { Start } from './starts.ts';
import { enclosingFunction, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const SWITCH = /^(is_?)?(enabled|active|on)$/i;
const SETTINGS = /^(settings?|preferences?|prefs?|privacy|configs?|configuration|options)$/;

/** `readReceipts: { enabled: true, … }` in a table of settings, `export const fuzzyLocation = { enabled: false, … }` in a file of them. */
export function switchedPart({ name, initializer, parent: object }: ts.PropertyAssignment): Start | null {
  const value = unwrap(initializer);
  const isYesNo = value.kind === ts.SyntaxKind.TrueKeyword || value.kind === ts.SyntaxKind.FalseKeyword;
  if (!isYesNo || ts.isComputedPropertyName(name) || !SWITCH.test(textOf(name))) return null;
  let holder: ts.Node = object.parent;
  while (ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder)) holder = holder.parent;
  const held = holder;
  if (ts.isPropertyAssignment(held) && !ts.isComputedPropertyName(held.name))
    return { name, text: textOf(held.name), value, owner: () => objectOwner(held) };
  if (!ts.isVariableDeclaration(held) || !ts.isIdentifier(held.name) || enclosingFunction(held)) return null;
  return { name, text: held.name.text, value, owner: () => ofFile(held) };
}

function ofFile(declared: ts.VariableDeclaration): Owner | null {
  const folder = baseName(declared.getSourceFile().fileName.split('/').slice(0, -1).join('/'));
  const around = [fileName(declared), folder];
  const isOfSettings = around.flatMap(splitWords).some(word => SETTINGS.test(word));
  return isOfSettings ? ownerOf('table', 'object', textOf(declared.name), [], around) : null;
}
