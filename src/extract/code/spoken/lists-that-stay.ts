import { literally } from '../../../kit/text.ts';
import { importedAs, isExported } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, functionNamed } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { isAssignment, outOfBrackets } from '../writes/assigned.ts';
import { boundBy, doneAt } from '../writes/at-use.ts';
import { isChange } from '../writes/values-put.ts';
import type { Write } from '../writes/write.ts';
import { EACH } from '../writes/write.ts';
import { writesTo } from '../writes/writes-to.ts';

/** Whether a list that is written out is only read: where it is declared, under the name that it has here, and in every file that imports it. */
export function staysAsWritten(declared: ts.VariableDeclaration, named: ts.Identifier): boolean {
  return staysIn(declared.name as ts.Identifier) && staysIn(named) && !isChangedElsewhere(declared);
}

/** `FRIENDS.push(…)` in a file that imports it, under whatever name it goes there. */
function isChangedElsewhere(declared: ts.VariableDeclaration): boolean {
  if (!isExported(declared)) return false;
  const name = textOf(declared.name);
  const bare = literally(name);
  const test = new RegExp(
    `(?<![\\w$])${bare}\\s*(?:\\[[^\\]]*\\])?(?:\\s*[!?]?\\.\\s*[\\w$]+)*\\s*(?:\\.\\s*(?:push|unshift|splice|fill)\\b|(?<=\\]\\s*|\\][\\w$.!?\\s]+)=[^=>])`,
  );
  const links = linksOf(declared);
  if (!links || links.lookFor(name, test, 0) === null) return true;
  const named = new RegExp(`(?<![\\w$])${bare}(?![\\w$])`);
  return links
    .filesWith(name, named)
    .some(file => file !== declared.getSourceFile() && !OF_TESTS.test(file.fileName) && isChangedIn(file, declared));
}

/** What a test does with it, nobody who uses the product sees. */
const OF_TESTS = /[./](test|spec)s?\.\w+$|\/(__tests__|tests?|__mocks__)\//;

function isChangedIn(file: ts.SourceFile, declared: ts.VariableDeclaration): boolean {
  for (const [own] of linksOf(file)?.imports ?? [])
    if (importedAs(file, own) === declared) {
      const uses = linksOf(file)?.identifiers(own) ?? [];
      if (uses[0] && !staysIn(uses[0])) return true;
    }
  return false;
}

/** Whether nothing in the file of a name writes to what it stands for, or takes it where that is no longer seen. */
function staysIn(name: ts.Identifier): boolean {
  const uses = linksOf(name)?.identifiers(name.text) ?? [];
  if (!uses.every(isInView)) return false;
  // Asked at the top of the file, all of it is looked at.
  const top = uses.find(({ parent }) => ts.isImportSpecifier(parent) || ts.isImportClause(parent)) ?? name;
  return isLeftBy(writesTo(top, {}), MAX_STEPS);
}

const MAX_STEPS = 4;

function isLeftBy(writes: Iterable<Write>, steps: number): boolean {
  for (const write of writes) if (!isSum(write) && isWritten(write, steps)) return false;
  return true;
}

function isWritten(write: Omit<Write, 'use' | 'inside' | 'isFollowed'> & Partial<Write>, steps: number): boolean {
  const { kind, by } = write;
  if (kind === 'called' && ts.isCallExpression(by)) {
    const name = nameOf(by.expression) ?? '';
    if (ALTERS.test(name) && !write.path.some(key => typeof key === 'string')) return true;
    const isEach = !SUMS.test(name);
    return (
      (isEach && by.arguments.some(given => writesIntoEach(unwrap(given)))) ||
      (steps > 0 && isGivenOnAndWritten(by, steps))
    );
  }
  if (kind === 'handed') return write.isFollowed !== true && isFilledBy(by as ts.CallExpression, write.path);
  return isChange(write as Write);
}
const SUMS = /^reduce(Right)?$/;
const ALTERS = /^(push|unshift|splice|fill|copyWithin|pop|shift)$/;
/** What is handed a list to put something into it or into each of it; whatever sorts, counts or prints it leaves it. */
const FILLS =
  /^(fill|add|push|append|prepend|insert|update|set|merge|assign|extend|apply|load|sync|hydrate|populate|replace|patch|mutate|enrich|decorate|translate|observable|reactive|ref|proxy)([A-Z_]\w*)?$/;

/** `fill(FRIENDS)`, and not what takes a text of them, or one of them, into something else: `all.push(each)`. */
function isFilledBy(call: ts.CallExpression, path: Write['path']): boolean {
  const name = nameOf(call.expression) ?? '';
  const isTakenIn =
    ts.isPropertyAccessExpression(call.expression) && /^(push|unshift|append|prepend|add|set)$/.test(name);
  return typeof path.at(-1) !== 'string' && !isTakenIn && FILLS.test(name);
}

/** `FRIENDS.find(one => one.id === id).description = text`, and under another name. */
function isGivenOnAndWritten(call: ts.CallExpression, steps: number): boolean {
  const { write, aliases } = doneAt(call);
  if (write && (write.path.length > 0 || write.kind !== 'set') && isWritten(write, steps - 1)) return true;
  return aliases.some(({ name }) => !isLeftBy(ofMembers(writesTo(name, {})), steps - 1));
}

/** A name for one of them that is given another one is no change of that. */
function* ofMembers(writes: Iterable<Write>): Iterable<Write> {
  for (const write of writes) if (write.kind !== 'set' || write.path.length > 0) yield write;
}

/** `all` of `FRIENDS.reduce((all, one) => …, {})`: no one of them. */
function isSum({ use, path }: Write): boolean {
  if (path[0] !== EACH || !ts.isIdentifier(use)) return false;
  const declared = declarationOf(use.text, use);
  const each = declared && ts.isParameter(declared) ? declared.parent : null;
  const call = each?.parent;
  return (
    !!call && ts.isCallExpression(call) && SUMS.test(nameOf(call.expression) ?? '') && each.parameters[0] === declared
  );
}

/** Not put into something else, or given out, under another name that nobody follows. */
function isInView(use: ts.Identifier): boolean {
  const at = outOfBrackets(use);
  const { parent } = at;
  // A key and a member of something else that are called so; `return { friends }` of a page.
  if (ts.isPropertyAssignment(parent)) return parent.name === use;
  if (ts.isShorthandPropertyAssignment(parent)) return isGivenBack(parent.parent);
  if (ts.isVariableDeclaration(parent)) return parent.initializer !== at || !isExported(parent);
  if (ts.isBinaryExpression(parent))
    return parent.right !== at || ts.isIdentifier(parent.left) || !isAssignment(parent);
  return !(
    ts.isReturnStatement(parent) ||
    (ts.isArrowFunction(parent) && parent.body === at) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isExportAssignment(parent)
  );
}

function isGivenBack({ parent }: ts.Node): boolean {
  if (ts.isParenthesizedExpression(parent)) return isGivenBack(parent);
  return ts.isReturnStatement(parent) || ts.isArrowFunction(parent);
}

/** `each => Object.assign(each, one)`, `({ tags }) => tags.push(tag)`, and `rename` that does so. */
function writesIntoEach(given: ts.Expression): boolean {
  const each: ts.Node | null = ts.isIdentifier(given) ? functionNamed(given.text, given) : given;
  const first = each && isFunction(each) ? each.parameters[0] : undefined;
  for (const { name } of first ? boundBy(first, []) : [])
    for (const write of writesTo(name, {}))
      if (write.path.length > 0 ? isChange(write) : write.kind === 'over') return true;
  return false;
}
