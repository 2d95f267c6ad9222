import { textOf } from '../names.ts';
import { showsOneself } from '../own-person.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** Names of components that are judged where they are rendered; those that only show a person themselves need no judgement. */
export function namesRendered(files: readonly ParsedFile[]): ReadonlySet<string> {
  const rendered = new Set<string>();
  const ofOneself = new Set<string>();
  for (const file of files)
    for (const tag of file.tags) (showsOneself(tag) ? ofOneself : rendered).add(tag.tagName.getText());
  for (const name of ofOneself) if (!files.some(file => isHandedOn(name, file))) rendered.add(name);
  return rendered;
}

/** `{ profile: UserProfile }`, `open(UserProfile)`: something else may show it, of whomever. */
const isHandedOn = (name: string, file: ParsedFile): boolean =>
  file.indexed.names.has(name) &&
  file.ofKind<ts.Identifier>(ts.SyntaxKind.Identifier).some(({ text, parent }) => {
    if (text !== name) return false;
    return (
      ts.isShorthandPropertyAssignment(parent) ||
      (ts.isPropertyAssignment(parent) && textOf(parent.name) !== name) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isCallExpression(parent) ||
      (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent))
    );
  });
