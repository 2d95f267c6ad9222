import { baseName } from '../../../kit/path.ts';
import { pathNames } from '../evidence.ts';
import { importersOf } from '../links/importers.ts';
import { linksOf } from '../links/registry.ts';
import { declaredName, enclosingFunction, enclosingNames, isFunction } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { usesOfFunction } from '../uses.ts';
import { isList, isListPlace } from './names.ts';

/** What a part is called that loads anything on: its name says nothing of what it holds. */
const OF_ANYTHING =
  /^(infinite|endless|auto|load|loads|loader|loading|more|next|page|pages|paginated|pagination|scroll|scroller|scrolling|list|view|flat|virtual|on|end|reached|trigger|sentinel|wrapper|container|base|common|shared|app|ui|my|custom|use)$/;

/**
 * `EntityList({ items, renderItem })`, and a part that is called `load-more`: a list of anything is what every place that
 * renders it makes of it.
 */
export function isListOfUsers(node: ts.Node, file: ParsedFile): boolean {
  let outer: ts.Node | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) if (declaredName(at) !== null) outer = at;
  if (outer && isFunction(outer) && /\brender(Item|Row|Entry)\b/.test(outer.parameters[0]?.getText() ?? '')) {
    const uses = usesOfFunction(outer) ?? [];
    return uses.length > 0 && uses.every(isUsedInList);
  }
  return isOfAnything(file.path) && isOnlyInLists(file);
}

const isUsedInList = (use: ts.Node): boolean => isListUse(linksOf(use)?.path ?? '', enclosingNames(use));
const isListUse = (path: string, around: readonly string[]): boolean =>
  isListPlace(path) || isList([...around, ...pathNames(path)]);

function isOfAnything(path: string): boolean {
  const [name] = pathNames(path).slice(-1);
  const words = splitWords(name ?? '');
  return words.length > 1 && words.every(word => OF_ANYTHING.test(word));
}

/** The files that take the part in are all of lists. */
function isOnlyInLists({ ast, path }: ParsedFile): boolean {
  const name = splitWords(baseName(path).replace(/\.\w+$/, ''))
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join('');
  let isAny = false;
  for (const user of importersOf(ast, name, true)) {
    if (!isListUse(linksOf(user)?.path ?? '', [])) return false;
    isAny = true;
  }
  return isAny;
}
