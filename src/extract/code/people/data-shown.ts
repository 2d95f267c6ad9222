import { literalOf } from '../literals.ts';
import { chainOf, declaredName, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { isOwnPage } from '../own-places.ts';
import { isOwnPerson } from '../own-person.ts';
import { isGivenNobody, isOwnProfile } from '../own-profiles.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { isMine } from '../spoken/of-oneself.ts';
import { shownBy } from '../spoken/shown-values.ts';
import { namesOf } from '../spoken/whose.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isFilledLater } from './filled-tables.ts';
import type { Datum } from './personal-data.ts';
import { datumNamed } from './personal-data.ts';
import { testsAround } from '../tests-around.ts';

/** Something personal about somebody else, where a page shows it. */
interface ShownDatum {
  node: ts.Node;
  symbol: string;
  datum: Datum;
}

/** By these words it is not who looks. */
const ANOTHER =
  /^(members?|participants?|partner|other|another|recipient|opponent|contacts?|friends?|match|matches|matched|players?|author|creator|sender|peer|buddy|stranger|followers?|followings?|followed|people|users|profiles|seller|host|poster|commenter|owner|classmates?|mentor|tutor|viewed|target|visitor|interlocutor|companion|candidate)$/;
const PERSON = /^(user|profile|person|account|userinfo|userdata)$/;
/** Pages about whom one meets. */
const MET =
  /^(profiles?|members?|person|people|users?|cards?|popover|popup|tooltip|hover|chat|conversation|dm|message|match|matches|friends?|contacts?|participants?|player|author|drawer|details?|panel|list|item|row|header|view|page|screen)$/;
/** Whose it is there is who looks, or somebody who works for the product; where it is written, and no person. */
const NOT_MET =
  /^(settings?|edit|editor|form|admin|admins|dashboard|billing|checkout|cart|order|orders|invoice|payment|onboarding|auth|authentication|login|signin|signup|register|registration|verify|verification|confirm|password|reset|forgot|invite|invites|invited|invitation|invitations|nav|navbar|navigation|topbar|appbar|toolbar|footer|my|me|own|self|mine|current|account|staff|crm|customer|customers|lead|leads|client|clients|order|subscription|team|teams|workspace|organization|organisation|org|tenant|employee|employees|company|console|cms|backoffice|moderation|moderator|mod|mods|manage|management|manager|debug|dev|devtools|storybook|preferences|avatar|editable|emergency|sos|step|steps|flow|tos|terms|parent|parental|consent|create|new|add|update|change|log|audit|logout)$/;

const IN_TEXT =
  /^(children|title|subtitle|text|label|value|description|primary|secondary|content|date|datetime|time|timestamp|from|lastseen|last_seen)$/i;
const FIELD = /input|field|textarea|select|picker|form|checkbox|switch|toggle|editor|avatar|button|badge/i;
/** A test by which only oneself, or those who look after it, get to see it. */
const NARROWS =
  /\b(is)?_?(own|self|me|mine|my|admin|owner|mod|moderator|staff|teacher|parent|superuser|can|may|allowed|permission|permissions|edit|editing|editable|current)\b/;

/** `{formatDistance(partner.lastSeen)}`, `<Text>{profile.birthday}</Text>`, each with its member. */
export function dataShown(file: ParsedFile): ShownDatum[] {
  const found: ShownDatum[] = [];
  if (isOwnPage(file.path) || isShownApart(file.path)) return found;
  const seen = new Set<string>();
  for (const holder of file.ofKind<ts.JsxExpression>(ts.SyntaxKind.JsxExpression)) {
    if (!holder.expression || !isShownText(holder)) continue;
    for (const shown of shownBy(holder.expression)) {
      const member = memberIn(shown);
      const datum = member && datumNamed(textOf(member.name));
      if (!member || !datum) continue;
      const around = outermostComponent(member.name);
      if (!around || isOfService(member.owners) || isWritten(member.name.parent)) continue;
      if (!isOfAnother(member, around, file)) continue;
      if (isNarrowed(member.name, around)) continue;
      const key = `${around.pos}:${datum}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ node: member.name, symbol: textOf(member.name), datum });
    }
  }
  return found;
}

/** `config.contact.email`, `instance.contact.phone`: where the service itself is reached; what a person sets may be under settings. */
const isOfService = (owners: readonly string[]): boolean => {
  const [root = '', of = ''] = owners.filter(name => !/^(this|\$?store|state|app)$/.test(name));
  return (
    /^(site|app|server|instance)?_?(config|configuration)$|^(site|instance)$/i.test(root) &&
    /^(contact|support|admin|operator|legal)(_?info)?$/i.test(of)
  );
};

/** `contact.email` of a table that stands in the program, and is never filled with somebody's: nobody's but the product's. */
const isWritten = (member: ts.Node): boolean =>
  ts.isPropertyAccessExpression(member) && !!literalOf(member)?.value && !isFilledLater(member);

const wordsOfPath = (path: string): string[] =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3)
    .flatMap(splitWords);

const isElsewhere = (words: readonly string[]): boolean => words.some(word => NOT_MET.test(word));
/** Folders are called so for the side of the program, or for what is in them. */
const FOLDERS =
  /^(client|clients|team|teams|company|console|step|steps|flow|create|new|add|update|change|log|current|customer|parent)$/;
/** Whether a page is one of settings, of the staff, or of a way to an account, by its place. */
export const isShownApart = (path: string): boolean =>
  isElsewhere(wordsOfPath(path).filter(word => !FOLDERS.test(word)));

/** Between tags, or given to a tag that writes it: `<TimeAgo date={user.lastSeen} />`. */
function isShownText({ parent }: ts.JsxExpression): boolean {
  if (!ts.isJsxAttribute(parent)) return true;
  const tag = parent.parent.parent.tagName.getText();
  return IN_TEXT.test(textOf(parent.name)) && !FIELD.test(tag);
}

interface Member {
  name: ts.Node;
  /** Names before the member, outermost first. */
  owners: readonly string[];
  owner: ts.Expression | null;
}

const NO_TEXT = /^(is|has|can|should|on|handle|set|use|toggle|navigate|push|log|fetch|t)([A-Z]|$)/;

/** The member that an expression shows, through calls that write it another way. */
function memberIn(expression: ts.Expression, depth = 5): Member | null {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts.isPropertyAccessExpression(inner)) {
    if (datumNamed(inner.name.text))
      return { name: inner.name, owners: namesOf(inner.expression), owner: inner.expression };
    return null;
  }
  if (ts.isIdentifier(inner)) return ofName(inner, depth);
  if (ts.isTemplateExpression(inner)) return first(inner.templateSpans, span => memberIn(span.expression, depth - 1));
  if (ts.isBinaryExpression(inner)) return memberIn(inner.left, depth - 1) ?? memberIn(inner.right, depth - 1);
  if (ts.isConditionalExpression(inner))
    return memberIn(inner.whenTrue, depth - 1) ?? memberIn(inner.whenFalse, depth - 1);
  if (ts.isNewExpression(inner)) return first(inner.arguments ?? [], one => memberIn(one, depth - 1));
  if (!ts.isCallExpression(inner) || NO_TEXT.test(nameOf(inner.expression) ?? '')) return null;
  const callee = unwrap(inner.expression);
  const before = ts.isPropertyAccessExpression(callee) ? memberIn(callee.expression, depth - 1) : null;
  return before ?? first(inner.arguments, one => (isFunction(unwrap(one)) ? null : memberIn(one, depth - 1)));
}

function ofName(name: ts.Identifier, depth: number): Member | null {
  const declaration = declarationOf(name.text, name);
  if (
    declaration &&
    ts.isBindingElement(declaration) &&
    datumNamed(textOf(declaration.propertyName ?? declaration.name))
  ) {
    const holder = declaration.parent.parent;
    if (ts.isVariableDeclaration(holder) && holder.initializer)
      return { name, owners: namesOf(holder.initializer), owner: holder.initializer };
    if (ts.isBindingElement(holder)) return { name, owners: [textOf(holder.propertyName ?? holder.name)], owner: null };
    return ts.isParameter(holder) ? { name, owners: [], owner: null } : null;
  }
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer)
    return memberIn(declaration.initializer, depth - 1);
  return null;
}

function first<Item>(items: Iterable<Item>, ask: (item: Item) => Member | null): Member | null {
  for (const item of items) {
    const found = ask(item);
    if (found) return found;
  }
  return null;
}

/** The outermost function or class that is called as a component is. */
function outermostComponent(node: ts.Node): ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration | null {
  let found: ts.Node | null = null;
  for (let at = node.parent; at && !ts.isSourceFile(at); at = at.parent)
    if ((isFunction(at) || ts.isClassLike(at)) && (declaredName(at) !== null || !found)) found = at;
  return found && (isFunction(found) || ts.isClassLike(found)) ? (found as ts.FunctionLikeDeclaration) : null;
}

function isOfAnother(member: Member, around: ts.Node, file: ParsedFile): boolean {
  const own = splitWords(declaredName(around as never) ?? '');
  if (isElsewhere(own)) return false;
  if (member.owner && (isOwnPerson(member.owner) || isMine(member.owner))) return false;
  const owners = member.owners.flatMap(splitWords);
  if (owners.some(word => NOT_MET.test(word) && word !== 'account')) return false;
  if (owners.some(word => ANOTHER.test(word))) return true;
  const named = owners.length > 0 ? owners : own;
  if (!named.some(word => PERSON.test(word) || ANOTHER.test(word)) || isHandedOutByHook(member)) return false;
  if (isOwnProfile('profile', around) || (isFunction(around) && isGivenNobody(around as ts.FunctionLikeDeclaration)))
    return false;
  return [...own, ...wordsOfPath(file.path)].some(word => MET.test(word));
}

/** `const { user } = useUser()`, `useContext(UserContext)`, `useSelector(state => state.auth.user)`: what is asked for nobody is one's own. */
function isHandedOutByHook({ owner }: Member): boolean {
  const [root] = owner ? chainOf(owner) : [];
  const declaration = root === undefined ? null : declarationOf(root, owner!);
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : declaration;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : owner;
  if (!made || !ts.isCallExpression(made)) return false;
  const name = nameOf(made.expression) ?? '';
  if (/^use(Context|Store|Selector|\w+Store|AppSelector)$/.test(name))
    return !/profile|member|other|viewed|selected|byId/i.test(made.getText());
  return /^(use|inject)([A-Z]|$)/.test(name) && made.arguments.length === 0;
}

/** `{isOwn && <p>{user.email}</p>}` */
const isNarrowed = (node: ts.Node, around: ts.Node): boolean =>
  [...testsAround(node, around)].some(test => NARROWS.test(splitWords(test.getText().slice(0, 300)).join(' ')));

const DATUM =
  '(?:e_?mail|phone|mobile|whats_?app|birth|date_?of_?birth|dob|b_?day|age|last_?(?:seen|active|activity|online|connect|visit|log|sign|presence)|is_?online|presence|online)';
/** As a first look: `{… user.email …}` between tags, `date={user.lastSeen}`, or a name of such a kind by itself. */
export const SHOWS_DATUM = new RegExp(
  `(?:[>}\\s]|\\{|\\b(?:${IN_TEXT.source.slice(2, -2)})=)\\{[^{};]{0,140}\\b\\w{0,12}_?${DATUM}\\w{0,12}\\b[^{};=]{0,80}[}]|\\$\\{[^{}]{0,80}${DATUM}\\w{0,12}\\b`,
  'i',
);
