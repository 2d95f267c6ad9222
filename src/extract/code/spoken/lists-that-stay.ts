import { literally } from '../../../kit/text.ts';
import { importedAs, isExported } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { boundBy } from '../writes/at-use.ts';
import { isChange } from '../writes/values-put.ts';
import { writesTo } from '../writes/writes-to.ts';

/** Whether a list that is written out is only read: where it is declared, under the name that it has here, and in every file that imports it. */
export function staysAsWritten(declared: ts.VariableDeclaration, named: ts.Identifier): boolean {
  const uses = [...usesOf(textOf(declared.name), declared), ...usesOf(named.text, named)];
  return uses.every(isOnlyRead) && !isAddedToElsewhere(declared);
}

/** `FRIENDS.push(…)` in a file that imports it, under whatever name it goes there. */
function isAddedToElsewhere(declared: ts.VariableDeclaration): boolean {
  if (!isExported(declared)) return false;
  const name = textOf(declared.name);
  const bare = literally(name);
  const test = new RegExp(
    `(?<![\\w$])${bare}\\s*(?:\\.\\s*(?:push|unshift|splice|fill)\\b|\\[[^\\]]*\\]\\s*(?:=[^=]|\\.))`,
  );
  const links = linksOf(declared);
  if (!links || links.lookFor(name, test, 0) === null) return true;
  const named = new RegExp(`(?<![\\w$])${bare}(?![\\w$])`);
  return links.filesWith(name, named).some(file => file !== declared.getSourceFile() && isChangedIn(file, declared));
}

function isChangedIn(file: ts.SourceFile, declared: ts.VariableDeclaration): boolean {
  for (const [own] of linksOf(file)?.imports ?? [])
    if (importedAs(file, own) === declared && !usesOf(own, file).every(isOnlyRead)) return true;
  return false;
}

const usesOf = (name: string, from: ts.Node): readonly ts.Identifier[] => linksOf(from)?.identifiers(name) ?? [];

/** `FRIENDS.map(…)`, `FRIENDS.length`, its declaration and the ways into and out of a file. */
function isOnlyRead(use: ts.Identifier): boolean {
  const { parent } = use;
  if (ts.isVariableDeclaration(parent)) return parent.name === use;
  if (ts.isImportSpecifier(parent) || ts.isImportClause(parent) || ts.isExportSpecifier(parent)) return true;
  if (ts.isParenthesizedExpression(parent)) return isRead(parent);
  // A key and a member of something else that are called so; `return { friends }` of a page.
  if (ts.isPropertyAssignment(parent)) return parent.name === use;
  if (ts.isShorthandPropertyAssignment(parent)) return isGivenBack(parent.parent);
  return ts.isPropertyAccessExpression(parent) && parent.name === use ? isRead(parent) : isRead(use);
}

function isGivenBack({ parent }: ts.Node): boolean {
  if (ts.isParenthesizedExpression(parent)) return isGivenBack(parent);
  return ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
}

/** `FRIENDS.filter(one => one.isHere).map(…)`, where nothing is written into each of them. */
function isRead({ parent }: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(parent) || !READS.test(parent.name.text)) return false;
  const call = parent.parent;
  if (!ts.isCallExpression(call) || call.expression !== parent) return true;
  if (call.arguments.some(given => writesIntoEach(unwrap(given)))) return false;
  // What is left of them are the same things.
  const further = call.parent;
  return !ts.isPropertyAccessExpression(further) || !READS.test(further.name.text) || isRead(call);
}
const READS = /^(map|flatMap|filter|slice|length|some|every|forEach)$/;

/** `each => Object.assign(each, one)`, `({ tags }) => tags.push(tag)`, and `rename` that does so. */
function writesIntoEach(given: ts.Expression): boolean {
  const each: ts.Node | null = ts.isIdentifier(given) ? functionNamed(given.text, given) : given;
  const first = each && isFunction(each) ? each.parameters[0] : undefined;
  for (const { name } of first ? boundBy(first, []) : [])
    for (const write of writesTo(name, {}))
      if (write.path.length > 0 ? isChange(write) : write.kind === 'over') return true;
  return false;
}
