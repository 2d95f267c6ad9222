import { literally } from '../../../kit/text.ts';
import type { SettingPattern } from '../concepts.ts';
import type { Owner } from './owners.ts';
import { declaredName, eachNode, enclosingFunction, textOf } from '../names.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Props of a dialog, a menu or a part of a page that say whether it is there just now. */
const OPENS = '(?:is)?(?:[oO]pen(?:ed)?|[vV]isible|[sS]hown?|[eE]xpanded)';

/** `const [showHidden, setShowHidden] = useState(false); <List open={showHidden} />`: what is on the screen just now. */
export function isPanelOpen(node: ts.Node, given: string): boolean {
  const text = enclosingFunction(node)?.getText() ?? '';
  return new RegExp(`<[A-Z][^<>]*\\s${OPENS}=\\{${literally(given)}\\}`).test(text);
}

const SAYS_WHICH = /^(name|label|title|id|key|slug|value)$/;

/** `[{ name: 'feed', isInfiniteScroll: true }, …]`: one of several things is described, and nothing is set for a person. */
export function describesOneOf(node: ts.Node): boolean {
  const object = node.parent;
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(object)) return false;
  if (!ts.isArrayLiteralExpression(object.parent) || object.parent.elements.length < 2) return false;
  return object.properties.some(
    one => ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && SAYS_WHICH.test(textOf(one.name)),
  );
}

const WHOLE = /^(instance|site|global|deployment|admin)$/;

const PRICE = /^(pric(e|es|ing)|(monthly|yearly|annual)_?price|stripe_?price_?id)$/i;
const WHICH = /^_?(id|key|name|title|level|(tier|plan)_?(id|name|level)?)$/i;

/** `{ tierId: 'free', pricing: { … }, features: { hideAds: false } }`: what somebody pays for, and no setting of theirs. */
export function isOfPlan(node: ts.Node): boolean {
  let at: ts.Node = node.parent;
  for (let depth = 0; at && depth < MAX_DEPTH; at = at.parent) {
    if (!ts.isObjectLiteralExpression(at)) continue;
    const names = at.properties.flatMap(one => (one.name ? [textOf(one.name)] : []));
    // Beside a price of the product stand its settings as well; below it stands what it buys.
    if (depth > 0 && names.some(name => PRICE.test(name)) && names.some(name => WHICH.test(name))) return true;
    depth++;
  }
  return false;
}
const MAX_DEPTH = 3;

/** `new PublicInstanceSetting('noindex', false)`: of the whole site, and of nobody in it. */
export function isOfWholeSite(node: ts.Node): boolean {
  const made = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  if (!made || !(ts.isNewExpression(made) || ts.isCallExpression(made))) return false;
  const words = splitWords(textOf(made.expression));
  return /^(settings?|config|option)$/.test(words.at(-1) ?? '') && words.some(word => WHOLE.test(word));
}

/**
 * `DEFAULT_GROUP_SETTINGS`, `const defaults: ClubSettings`: what holds in a group, for all who are in it. Who may join is asked
 * of groups all the same.
 */
export function isOfGroup({ kind, own, words }: Owner, { owners }: SettingPattern): boolean {
  if (hasAnyPhrase(['group'], owners ?? [])) return false;
  const said = kind === 'state' ? own : words;
  if (said.some(word => /^(users?|members?|persons?|my|own)$/.test(word))) return false;
  return said.some(
    (word, at) =>
      (/^(group|club|clan)$/.test(word) &&
        /^(settings?|preferences?|prefs|config|options?)$/.test(said[at + 1] ?? '')) ||
      // `GroupsCreateSchema`
      (/^(groups|clubs|clans|teams)$/.test(word) && /^(create|update|insert)$/.test(said[at + 1] ?? '')),
  );
}

const PLACES = /^(room|group|channel|community|club|clan|circle|space|topic|guild|server)$/;

/** `group.privacy ?? 'public'`: what an older one that there is already counts as; who opens a new one is asked elsewhere. */
export const isReadOfPlace = ({ kind, own }: Owner, given: string, node: ts.Node): boolean =>
  kind === 'read' &&
  PLACES.test(own.at(-1) ?? '') &&
  /^(is )?(public|private|open|closed|secret|privacy|visibility)( (type|level|status))?$/.test(
    splitWords(given).join(' '),
  ) &&
  !isTakenIn(node, own.at(-1)!);

/** `handleCreateGroup`, `onSubmitNewGroup` */
const HANDLES = /^((handle|on|do|submit|async)_?(?=[A-Z_]))+/;
const MAKES = /^(create|add|new|insert|save|make)$/;
/** `openGroup` shows one as well: what it then does says which is meant. */
const OPENS_ANEW = /^(open|start)$/;
const KEEPS = /\b(insert|create|save|add|post|mutate)\w*\(/i;

/** `createGroup(group) { … group.privacy ?? 'public' }`: what a function is handed that makes one is what was asked for. */
function isTakenIn(node: ts.Node, place: string): boolean {
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) {
    const [verb = '', ...made] = splitWords((declaredName(at) ?? '').replace(HANDLES, ''));
    if (!MAKES.test(verb) && !(OPENS_ANEW.test(verb) && KEEPS.test(at.getText()))) continue;
    if (made.length > 0 && !made.includes(place)) continue;
    const names: string[] = [];
    for (const { name } of at.parameters)
      if (ts.isIdentifier(name)) names.push(name.text);
      else eachNode(name, one => void (ts.isIdentifier(one) && names.push(one.text)));
    if (names.some(name => splitWords(name).at(-1) === place || isBelow(node, name))) return true;
  }
  return false;
}

/** `input.group.privacy` */
const isBelow = (node: ts.Node, name: string): boolean =>
  new RegExp(`(?<![\\w$.])${literally(name)}\\??\\.`).test(node.getText());

const PERSON = /^(users?|owner|account|profile|member|person|player|student|author|customer)( id| uuid)?$/;

/**
 * `new Schema({ enableReadReceipts: { type: Boolean, default: true } })` of which the one document is found with no condition
 * (`findOne()`), and no field says whose it is: what the operator has set for all.
 */
export function isSingleDocument(node: ts.Node, { kind, words }: Owner): boolean {
  if (kind !== 'schema' || words.some(word => PERSON.test(word))) return false;
  let fields: ts.ObjectLiteralExpression | null = null;
  for (let at: ts.Node = node; !ts.isStatement(at) && !ts.isSourceFile(at); at = at.parent)
    if (ts.isObjectLiteralExpression(at)) fields = at;
  const isSomebodys = fields?.properties.some(one => one.name && PERSON.test(splitWords(textOf(one.name)).join(' ')));
  return fields !== null && !isSomebodys && /\.findOne\(\s*\)|['"]singleton['"]/.test(node.getSourceFile().text);
}
