import { chainOf, isFunction, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** How a page about somebody is kept from search engines, where it says so itself. */
export interface KeptFromSearch {
  node: ts.Node;
  /** `never`: it is said, and false. `chosen`: what that person has chosen decides. */
  when: 'never' | 'chosen' | 'else';
}

const NO_INDEX = /^(?:robots?_?)?no_?(?:index|robots)$/i;
/** `robots: { index: user.isPublic }`: the other way round. */
const INDEX = /^index$/;
const SAYS_NO = /\bno-?index\b|\bnone\b/i;

/** What is set for it in a file; null where nothing is, or where it cannot be told what. */
export function keptFromSearch(file: ParsedFile): KeptFromSearch | null {
  let kept: KeptFromSearch | null = null;
  for (const node of file.nodes) {
    const found = settingOf(node);
    if (!found) continue;
    // Where several are set, what one says is not known of the others.
    if (kept) return { node: kept.node, when: kept.when === found.when ? found.when : 'else' };
    kept = found;
  }
  return kept;
}

function settingOf(node: ts.Node): KeptFromSearch | null {
  if (ts.isJsxAttribute(node)) {
    const value = node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : undefined;
    if (NO_INDEX.test(textOf(node.name))) return { node: node.name, when: value ? whenOf(value, true) : 'else' };
    const isContent = textOf(node.name) === 'content' && /\brobots\b/.test(node.parent.getText());
    return isContent ? { node: node.name, when: value ? whenSaid(value) : whenShown(node) } : null;
  }
  if (!ts.isPropertyAssignment(node)) return null;
  const name = textOf(node.name);
  if (NO_INDEX.test(name)) return { node: node.name, when: whenOf(node.initializer, true) };
  if (INDEX.test(name) && isOfRobots(node)) return { node: node.name, when: whenOf(node.initializer, false) };
  const isText = name === 'robots' && !ts.isObjectLiteralExpression(unwrap(node.initializer));
  return isText ? { node: node.name, when: whenSaid(node.initializer) } : null;
}

const isOfRobots = ({ parent }: ts.PropertyAssignment): boolean =>
  ts.isPropertyAssignment(parent.parent) && textOf(parent.parent.name) === 'robots';

/** `noindex={!user.isPublic}`; `index: user.isPublic` for the other way. */
function whenOf(value: ts.Expression, keeps: boolean): KeptFromSearch['when'] {
  const inner = unwrap(value);
  const [never, always] = keeps
    ? [ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.TrueKeyword]
    : [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword];
  if (inner.kind === never) return 'never';
  return inner.kind !== always && isChoice(inner, keeps) ? 'chosen' : 'else';
}

/** `robots: user.isPublic ? 'index' : 'noindex'` */
function whenSaid(value: ts.Expression): KeptFromSearch['when'] {
  const inner = unwrap(value);
  if (!ts.isConditionalExpression(inner)) return 'else';
  const [yes, no] = [inner.whenTrue, inner.whenFalse].map(one => SAYS_NO.test(one.getText()));
  return yes !== no && isChoice(inner.condition, yes!) ? 'chosen' : 'else';
}

/** `{user.isHidden && <meta name="robots" content="noindex" />}` */
function whenShown(attribute: ts.JsxAttribute): KeptFromSearch['when'] {
  if (!SAYS_NO.test(attribute.getText())) return 'else';
  let at: ts.Node = attribute;
  while (at.parent && !isFunction(at)) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && parent.right === at)
      return parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && isChoice(parent.left, true)
        ? 'chosen'
        : 'else';
    at = parent;
  }
  return 'else';
}

const PERSON = /^(user|person|profile|account|member|player|author|owner|creator)s?$/;
const OPEN =
  /^(is |allow |allows |show in |be )*(public|discoverable|searchable|indexable|findable|listed|search|search engines|indexing)$/;
const CLOSED =
  /^(is |has |hide |hide from |exclude from )*(private|hidden|unlisted|no ?index|no ?robots|opted out|search|search engines|indexing)$/;

/** What that person has chosen, asked the right way round: kept away are those who are not public, or who are hidden. */
function isChoice(condition: ts.Expression, keeps: boolean): boolean {
  let inner = unwrap(condition);
  let isNegated = false;
  while (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    isNegated = !isNegated;
    inner = unwrap(inner.operand);
  }
  if (!ts.isPropertyAccessExpression(inner) || !isOfPerson(inner.expression)) return false;
  const said = splitWords(inner.name.text).join(' ');
  const isOpen = OPEN.test(said);
  if (!isOpen && !CLOSED.test(said)) return false;
  return (isOpen === isNegated) === keeps;
}

/** `user`, `user.settings.privacy`, `profile.value`: what a group within has chosen is not theirs. */
const isOfPerson = (owner: ts.Expression): boolean =>
  PERSON.test(splitWords(chainOf(owner).findLast(name => !KEEPS_CHOICES.test(name)) ?? '').at(-1) ?? '');
const KEEPS_CHOICES = /^(settings?|privacy|preferences?|prefs|attributes|value|data|current)$/;
