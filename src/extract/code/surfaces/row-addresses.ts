import { literalOf } from '../literals.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { kindsNamed } from '../spoken/words.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isOneKind } from './nested-surfaces.ts';
import { TALK } from './own-controls.ts';

/** Where a row leads: the words of its address, without what picks one of many. */
export type Target = readonly string[];

/** `https://…`, `mailto:…`, `//host`, `#c12`; not the page of an address that is told behind `#/`. */
const ELSEWHERE = /^\s*([a-z][a-z\d+.-]*:|\/\/|#(?!!?\/))/i;
const OF_HOST = /^(url|uri|host|origin|domain|site|server|api|external|outside|website|homepage|source|link|links)$/;
/** With those of open networks for what was posted (NIP-19). */
export const OWN_NAME =
  /^_?(id|ids|slug|uuid|guid|key|rkey|code|shortcode|number|permalink|path|pathname|naddr|nevent)$/;
/** With those of open networks (NIP-19, AT Protocol): of anything else they name who wrote it. */
const OF_PERSON = /^(username|handle|login|nickname|name|pubkey|npub|nprofile|did)$/;
/** What of groups has a name or an address of its own as well. */
const OF_GROUP = /^(handle|name|address)$/;
const PERSON = /^(userprofile|publicprofile|profile|person|people|user|member|player|account|contact|friend|author)s?$/;
/** Names for whatever it is. */
const ANY =
  /^(item|items|one|it|entry|row|data|node|record|model|element|value|current|attributes|fields|info|this|props)$/;
const TO_TEXT = /^(toString|toLowerCase|valueOf|trim)$/;
/** Leaves words that say nothing of what stands there. */
const OF_PLACE =
  /^(page|pages|view|viewer|detail|details|screen|container|route|routes|router|path|paths|url|link|links|href|address|to|get|make|build|create|go|navigate|nav|open|show|single|full|index|id|slug|name|pathname|the|for|of|by)$/;

/** `/post/${post.id}`, `{ name: 'post', params: { id } }`, `linkTo(post)`; null for what is not made of the thing itself. */
export function targetOf(value: ts.Expression, content: string): Target | null {
  const pieces = piecesOf(value, new Set());
  const [head] = pieces;
  if (head === undefined || (typeof head === 'string' && ELSEWHERE.test(head))) return null;
  if (typeof head !== 'string' && pieces.length > 1 && isOfHost(head)) return null;
  const own = pieces.findIndex(piece => typeof piece !== 'string' && isOwn(piece, content));
  if (own < 0) return null;
  const fixed = (some: typeof pieces) =>
    some.map(one => (typeof one === 'string' ? one : (constantNamed(one) ?? ''))).join('');
  const last = fixed(pieces.slice(0, own)).split('/').filter(Boolean).at(-1) ?? '';
  const [after = ''] = fixed(pieces.slice(own + 1)).split(/[?#]/);
  const made = pieces[own] as ts.Expression;
  return placeWords([last, ...after.split('/'), ...namesIn(made)].join(' '));
}

/** The words of a name or an address that say what stands there: `PostPage`, `post-detail`, `/posts`. */
export const placeWords = (text: string): Target => [
  ...new Set(
    splitWords(text)
      .filter(word => !OF_PLACE.test(word))
      .map(word => word.replace(/s$/, '')),
  ),
];

/** What a text is put together from, with the names of what was kept resolved. */
function piecesOf(value: ts.Expression, seen: ReadonlySet<ts.Node>): (string | ts.Expression)[] {
  const inner = unwrap(value);
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  if (ts.isTemplateExpression(inner))
    return [
      ...(inner.head.text ? [inner.head.text] : []),
      ...inner.templateSpans.flatMap(({ expression, literal }) => [...piecesOf(expression, seen), literal.text]),
    ];
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return [...piecesOf(inner.left, seen), ...piecesOf(inner.right, seen)];
  if (!ts.isIdentifier(inner)) return [inner];
  const held = valueOf(inner);
  if (!held) return [inner];
  // Names that lead back to each other lead nowhere.
  return seen.has(held) ? [] : piecesOf(held, new Set([...seen, held]));
}

const isOfHost = (head: ts.Expression): boolean =>
  splitWords(chainOf(head).at(-1) ?? '').some(word => OF_HOST.test(word));

/** Whether a part is what picks this thing, or the thing itself: not who wrote it, nor what it is about. */
function isOwn(part: ts.Expression, content: string): boolean {
  const inner = unwrap(part);
  if (ts.isObjectLiteralExpression(inner))
    return inner.properties.some(one => {
      if (ts.isShorthandPropertyAssignment(one)) return isOwn(one.name, content);
      if (ts.isSpreadAssignment(one)) return isOwn(one.expression, content);
      return ts.isPropertyAssignment(one) && isOwn(one.initializer, content);
    });
  if (ts.isCallExpression(inner))
    return TO_TEXT.test(nameOf(inner.expression) ?? '') && ts.isPropertyAccessExpression(unwrap(inner.expression))
      ? isOwn((unwrap(inner.expression) as ts.PropertyAccessExpression).expression, content)
      : inner.arguments.some(one => isOwn(one, content));
  if (ts.isConditionalExpression(inner)) return isOwn(inner.whenTrue, content) && isOwn(inner.whenFalse, content);
  // `linkOf(person) || ''`
  if (ts.isBinaryExpression(inner))
    return isOwn(inner.left, content) && (isNoAddress(inner.right) || isOwn(inner.right, content));
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return false;
  return (
    isOwnChain([...holdersOf(inner), ...chainOf(inner)], content) || madeFor(inner).some(one => isOwn(one, content))
  );
}

/** `const { pathname } = pathTo(Pages.Post, { postId })()`: what the address was made for. */
function madeFor(value: ts.Expression): readonly ts.Expression[] {
  const declaration = ts.isIdentifier(value) && IS_PATH.test(value.text) ? declarationOf(value.text, value) : null;
  const holder = declaration && ts.isBindingElement(declaration) ? declaration.parent.parent : null;
  let made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (made && ts.isCallExpression(made) && ts.isCallExpression(made.expression)) made = made.expression;
  // `trackClick('home', comment.id)` is given the thing, and leads somewhere else.
  if (!made || !ts.isCallExpression(made)) return [];
  return MAKES_PATH.test(splitWords(nameOf(made.expression) ?? '').join(' ')) ? made.arguments : [];
}
const IS_PATH = /^(pathname|path|href|url|to)$/;
const MAKES_PATH = /\b(path|link|route|url|href|location)\b/;

const isNoAddress = (value: ts.Expression): boolean => /^(''|""|``|'#'|"#"|null|undefined)$/.test(value.getText());

/** `const { id } = post.author`: what a name was taken from. */
function holdersOf(value: ts.Expression): string[] {
  const root = ts.isIdentifier(value) ? declarationOf(value.text, value) : null;
  const holder = root && ts.isBindingElement(root) ? root.parent.parent : null;
  return holder && ts.isVariableDeclaration(holder) && holder.initializer ? chainOf(holder.initializer) : [];
}

function isOwnChain(chain: readonly string[], content: string): boolean {
  const isPerson = PERSON.test(content);
  const isNamed = (name: string) => (isPerson && OF_PERSON.test(name)) || (content === 'group' && OF_GROUP.test(name));
  const isThing = (name: string) => {
    const word = name.toLowerCase();
    if (TALK.test(content) && splitWords(name).every(one => A_TALK.test(one) || TALK.test(one))) return true;
    return ANY.test(word) || word.length === 1 || (PERSON.test(word) ? isPerson : isSame(word, content));
  };
  const last = chain.at(-1);
  if (last === undefined) return false;
  const holders = chain.slice(0, -1);
  // `notice.comment.id`: whatever tells of it.
  if (!holders.every(isThing) && !(holders.length > 1 && isSame(holders.at(-1)!.toLowerCase(), content))) return false;
  if (OWN_NAME.test(last) || isNamed(last) || isThing(last)) return true;
  const words = splitWords(last);
  const [of, by] = [words.slice(0, -1).join(''), words.at(-1) ?? ''];
  return of !== '' && isThing(of) && (OWN_NAME.test(by) || isNamed(by));
}

const isSame = (word: string, content: string): boolean =>
  (TALK.test(content) && A_TALK.test(word)) ||
  kindsNamed(word).some(kind => isOneKind(kind.content, content)) ||
  [word, word.replace(/s$/, '')].some(one => isOneKind(one, content) || (one.length > 3 && content.endsWith(one)));
const A_TALK = /^(talk|room|channel|topic|discussion|thread)$/;

/** Texts and called names in a part: `route('post', post.id)`, `{ name: 'post' }`, `postPath(post)`. */
function namesIn(part: ts.Expression): string[] {
  const inner = unwrap(part);
  const fixed = ts.isStringLiteralLike(inner) ? inner.text : constantNamed(inner);
  if (fixed !== null) return [fixed.split(/[?#]/)[0]!.replace(/[[:$]\w+\]?/g, ' ')];
  if (ts.isCallExpression(inner) && !inner.arguments.every(one => !ts.isObjectLiteralExpression(one) && !textIn(one)))
    return inner.arguments.flatMap(namesIn);
  if (ts.isCallExpression(inner)) return chainOf(inner.expression).filter(name => !TO_TEXT.test(name));
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one =>
    ts.isPropertyAssignment(one) && !isRest(one) ? namesIn(one.initializer) : [],
  );
}
const textIn = (value: ts.Expression): boolean =>
  ts.isStringLiteralLike(unwrap(value)) || constantNamed(unwrap(value)) !== null;

/** `RouteName.POST`, `Screens.PostDetail`: of a table of names, what one of them stands for, or else its own name. */
export function constantNamed(value: ts.Expression): string | null {
  if (!ts.isPropertyAccessExpression(value) || !ts.isIdentifier(value.expression)) return null;
  if (!/^[A-Z]/.test(value.expression.text) || !/^[A-Z]/.test(value.name.text)) return null;
  const known = literalOf(value)?.value;
  return typeof known === 'string' ? known : value.name.text;
}
const isRest = ({ name }: ts.PropertyAssignment): boolean => /^(hash|from|key)$/.test(textOf(name));
