import { chainOf, declaredName, isFunction, nameNode, textOf } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `setPrivateProfile`, `updateProfileVisibility`, `toggleAccountPrivacy`; staff locks an account, and nobody is hidden by it. */
const CHANGES =
  /^(?:set|update|change|toggle|save|edit|put|patch)(?: (?:user|my|own))* (?:(?:private|public|hidden) (?:profile|account)|(?:protected|locked) profile|(?:profile|account) (?:visibility|privacy|private|public|hidden)|profile (?:protected|locked)|make (?:profile|account) (?:private|public))(?: (?:setting|settings|status|flag|mode))?$/;

/** `userService.setVisibility`: of whom, its owner says. */
const BARE =
  /^(?:set|update|change|toggle|save) (?:visibility|privacy|is private|private)(?: (?:setting|settings|status|flag|mode))?$/;
const OWNER = /^(?:users?|accounts?|profiles?|members?|me)(?: (?:service|store|repository|repo|model|dao|db))?$/;

/** As a first look. */
export const mayChangeChoice = (words: readonly string[]): boolean =>
  CHANGES.test(words.join(' ')) || BARE.test(words.join(' '));
export const CHANGE_WORDS = 'set update change toggle save edit put patch';

/**
 * Where a server changes who sees a profile because its owner says so: the call in a route, or what answers and is named for
 * it. On a page such a name is a state that is set.
 */
export function changesChoice(node: ts.Node, file: ParsedFile): ts.Node | null {
  if (file.side !== 'server') return null;
  if (ts.isCallExpression(node)) {
    const head = node.arguments.length > 0 ? nameNode(node.expression) : null;
    return head && changes(head, chainOf(node.expression).at(-2) ?? '') ? head : null;
  }
  if (!isFunction(node) || !node.body || node.parameters.length === 0) return null;
  const name = nameNodeOf(node);
  const owner = ts.isClassLike(node.parent) ? (declaredName(node.parent) ?? '') : '';
  return name && changes(name, owner) ? name : null;
}

function changes(name: ts.Node, owner: string): boolean {
  const said = splitWords(textOf(name)).join(' ');
  return CHANGES.test(said) || (BARE.test(said) && OWNER.test(splitWords(owner).join(' ')));
}
