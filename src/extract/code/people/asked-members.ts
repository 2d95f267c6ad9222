import { chainOf, textOf, unwrap } from '../names.ts';
import { valueBehind } from '../scopes.ts';
import { isSent } from '../sent/chosen-by-sender.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** The group that a request names. */
export interface Group {
  /** The value that it is asked by. */
  text: string;
  /** What it is called: `school`, `id`. */
  words: ReadonlySet<string>;
}

export function groupOf(column: string, value: ts.Expression): Group {
  const text = plainOf(value);
  const names = [column, ...chainOf(valueBehind(value)).slice(-1)];
  return { text, words: new Set(names.flatMap(singularsOf)) };
}

export const singularsOf = (name: string): string[] => splitWords(name).map(word => word.replace(/s$/, ''));

const KEYS = /^(id|uuid|slug|current|own|my|member|membership)$/;

/** `req.user.schoolId` of a school, and not `req.user.favouriteSchoolId`. */
export function isOfAsker(side: ts.Expression, { words }: Group): boolean {
  const value = valueBehind(side);
  const [first] = ts.isCallExpression(value) ? value.arguments : [];
  const inner = first && /^(String|Number)$/.test(chainOf(value).join('.')) ? unwrap(first) : value;
  const text = inner.getText();
  const [asker] = ASKER.exec(text) ?? [];
  if (asker === undefined || isAnother(inner)) return false;
  const own = chainOf(inner)
    .slice(asker.split('.').length)
    .filter(one => !/^(toString|includes|some|find|has|user)$/.test(one));
  return own.length > 0 && own.flatMap(singularsOf).every(word => words.has(word) || KEYS.test(word));
}

const plainOf = (value: ts.Expression): string => valueBehind(value).getText();

export function holdsGroup(within: ts.Expression, group: Group): boolean {
  return holds(
    within,
    node => node.getText() === group.text || (ts.isIdentifier(node) && plainOf(node) === group.text),
  );
}

/** Who is signed in, by themselves: not where they live, or which language they speak. */
export const holdsAsker = (within: ts.Expression): boolean =>
  holds(
    within,
    node =>
      !isRead(node) && [node.getText(), plainOf(node)].some(isThemselves) && !isAnother(node) && !isOneOfTwo(node),
  );

/** `req.query.as ?? req.user.id`: whoever sends it chooses who is asked about. */
function isOneOfTwo(node: ts.Node): boolean {
  let at = node;
  while (ts.isNonNullExpression(at.parent) || ts.isParenthesizedExpression(at.parent) || ts.isAsExpression(at.parent))
    at = at.parent;
  const { parent } = at;
  const other = ts.isConditionalExpression(parent)
    ? [parent.whenTrue, parent.whenFalse]
    : ts.isBinaryExpression(parent) && /^(\?\?|\|\|)$/.test(parent.operatorToken.getText())
      ? [parent.left, parent.right]
      : [];
  return other.some(one => one !== at && !ts.isLiteralExpression(one) && !/^(null|undefined)$/.test(one.getText()));
}

const isThemselves = (text: string): boolean => {
  const [asker] = ASKER.exec(text) ?? [];
  return (
    asker !== undefined && /^([?!]*\.(user|account|_?id|userId|uid|uuid|sub|pk))*!?$/.test(text.slice(asker.length))
  );
};

/** Who is signed in; a session also keeps what was sent before, as the school that is looked at. */
const ASKER =
  /^(?:(?:req|request|ctx|context|c|event|locals)\.)?(?:user|auth|session(?=$|[?!]*\.(?:user|account|uid)(?:Id)?\b)|viewer|account|currentUser|me)\b(?!\.(?:body|query|params))/;

/** `user` of `const user = await find(req.params.userId)`, of `const { user } = req.body`, of `JSON.parse(req.headers['x-user'])` */
function isAnother(node: ts.Expression): boolean {
  let root = unwrap(node);
  while (ts.isPropertyAccessExpression(root) || ts.isCallExpression(root)) root = unwrap(root.expression);
  if (!ts.isIdentifier(root)) return false;
  const from = plainOf(root);
  return /\b(params|query|body)\b/.test(from) || (isSent(root) && !PROVES.test(from));
}
/** What was sent, and is asked whether it was given out to this person: `verify(req.headers.authorization)`. */
const PROVES = /^(await )?[\w.]+\([^]*(authorization|bearer|token|jwt|cookie|session)/i;

/** `req.user` of `req.user!.region` */
function isRead(node: ts.Node): boolean {
  let at = node;
  while (at.parent && ts.isNonNullExpression(at.parent)) at = at.parent;
  return at.parent !== undefined && ts.isPropertyAccessExpression(at.parent) && at.parent.expression === at;
}

/** What comes along with a row, and is not asked of it. */
const BESIDE = /^(include|select|with|data|orderBy|attributes|populate)$/;

function holds(within: ts.Node, is: (node: ts.Expression) => boolean): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    if (found || (ts.isPropertyAssignment(node) && BESIDE.test(textOf(node.name)))) return;
    const isMember = node.parent && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isKey = node.parent && ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (!isMember && !isKey && (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node))) found = is(node);
    ts.forEachChild(node, look);
  };
  look(within);
  return found;
}
