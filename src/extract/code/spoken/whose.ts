import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf, goneThrough } from '../scopes.ts';
import { listHandedTo } from './lists-handed.ts';
import { ts } from '../ts-morph.ts';
import { begunWith } from './begun-with.ts';
import { readOfGiven, setLater } from './made-of-given.ts';
import { listOfEach, namesAnswered, requestBehind } from './answered-at.ts';
import { namesQueried } from './queried.ts';
import { readIn } from './read-of.ts';
import type { Kind } from './words.ts';
import { kindOf, kindsNamed, memberWord } from './words.ts';

/** Words of somebody where they are read. */
export interface Said {
  kind: Kind;
  /** Names on the way to it, outermost first. */
  chain: readonly string[];
}

const DEPTH = 12;

/** Whose words an expression shows: of `message.text`, `format(comment.body)`, `post.content ?? ''`, a name that holds one of these. */
export function saidIn(expression: ts.Expression, depth = DEPTH): Said | null {
  const inner = unwrap(expression);
  if (depth === 0) return null;
  if (ts.isPropertyAccessExpression(inner)) {
    const own = ofMember(inner.name.text, namesOf(inner.expression, depth - 1));
    return own ?? (LENGTH.test(inner.name.text) ? null : saidIn(inner.expression, depth - 1));
  }
  if (ts.isIdentifier(inner)) return ofName(inner, depth);
  if (ts.isCallExpression(inner)) return inCall(inner, depth);
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return saidIn(inner.right, depth - 1);
    const isEither =
      operator === ts.SyntaxKind.BarBarToken ||
      operator === ts.SyntaxKind.QuestionQuestionToken ||
      operator === ts.SyntaxKind.PlusToken;
    return isEither ? (saidIn(inner.left, depth - 1) ?? saidIn(inner.right, depth - 1)) : null;
  }
  if (ts.isConditionalExpression(inner)) return saidIn(inner.whenTrue, depth - 1) ?? saidIn(inner.whenFalse, depth - 1);
  if (ts.isTemplateExpression(inner)) return first(inner.templateSpans, span => saidIn(span.expression, depth - 1));
  if (ts.isElementAccessExpression(inner) && !ts.isStringLiteralLike(inner.argumentExpression))
    return saidIn(inner.expression, depth - 1);
  return null;
}

/** `introduction={user.bio}`: words that nothing but a person has, whatever takes them. */
export function isOfPersonAlone(value: ts.Expression): boolean {
  const inner = unwrap(value);
  const member = ts.isPropertyAccessExpression(inner) ? memberWord(inner.name.text) : '';
  return OF_PERSON_ALONE.test(member) && saidIn(inner)?.kind.content === 'profile';
}
const OF_PERSON_ALONE = /^(bio|biography|motto|introduction|about)$/;

/** What is asked of a text and is none. */
const LENGTH = /^(length|id|_id|size|type|count|url|src|href|key|name|createdAt|date|time|avatar|path|slug)$/;
/** Calls that give no text for a text: tests, sizes, requests, texts of the product. */
export const NO_TEXT =
  /^(includes|startsWith|endsWith|test|match|indexOf|some|every|has|is[A-Z]\w*|can[A-Z]\w*|should[A-Z]\w*|on[A-Z]\w*|handle\w*|t|\$t|i18n|tx|translate|gettext|formatMessage|log|warn|error|navigate|push|set[A-Z]\w*|fetch\w*|use[A-Z]\w*|filter|find|findIndex|Number|parseInt|Boolean|encodeURIComponent|getUrl\w*|link|cn|cx|clsx|classNames|render(?!\w*(?:Text|Html|HTML|Markdown|Markup|Body|Content|Links|Emojis?)(?:With\w+)?$)\w+|get\w*(Id|Url|Link|Name|Date|Key|Path|Color|Count))$/;

function inCall(call: ts.CallExpression, depth: number): Said | null {
  const name = nameOf(call.expression) ?? '';
  if (/^(useMemo|computed|createMemo)$/.test(name)) {
    const [made] = call.arguments;
    return made && isFunction(made) && made.body ? returned(made.body, depth) : null;
  }
  if (NO_TEXT.test(name)) return null;
  const callee = unwrap(call.expression);
  const handed = ts.isPropertyAccessExpression(callee) ? handedOut(callee, call, depth) : null;
  if (handed) return handed;
  const before = ts.isPropertyAccessExpression(callee) ? saidIn(callee.expression, depth - 1) : null;
  const made = before ? null : readOfGiven(call, value => readIn(value, undefined, true));
  const own = made && ofMember(made.member, namesOf(made.thing, depth - 1));
  return (
    before ??
    own ??
    (call.arguments.length <= 4
      ? first(call.arguments, one => (isFunction(one) ? null : saidIn(one, depth - 1)))
      : null)
  );
}

/** `comment.getContentMarked()`, `comment.get('content')`: a method that hands out what it is called after, or asked for. An event of a network hands out a whole object so. */
function handedOut({ expression, name }: ts.PropertyAccessExpression, call: ts.CallExpression, depth: number) {
  const [key, ...more] = call.arguments;
  // `post.get('content')` of a model
  const isOfModel = name.text === 'get' && key !== undefined && ts.isStringLiteralLike(key) && more.length === 0;
  const member = isOfModel ? key.text : /^get_?([A-Z]\w*)$/.exec(name.text)?.[1];
  if (member === undefined || (!isOfModel && call.arguments.length > 0)) return null;
  const said = ofMember(member, namesOf(expression, depth - 1));
  const isOfEvent = isOfModel ? /event$/i.test(said?.chain.at(-1) ?? '') : said?.kind.owners.test('event');
  return said && !isOfEvent ? said : null;
}

function returned(body: ts.ConciseBody, depth: number): Said | null {
  if (!ts.isBlock(body)) return saidIn(body, depth - 1);
  const last = body.statements.at(-1);
  return last && ts.isReturnStatement(last) && last.expression ? saidIn(last.expression, depth - 1) : null;
}

function first<Item, Result>(items: Iterable<Item>, ask: (item: Item) => Result | null): Result | null {
  for (const item of items) {
    const found = ask(item);
    if (found !== null) return found;
  }
  return null;
}

/** The member of an object that is called after what somebody says. */
function ofMember(member: string, chain: readonly string[]): Said | null {
  const word = memberWord(member);
  const kind = kindOf(chain).find(({ members }) => members.test(word));
  return kind ? { kind, chain } : null;
}

function ofName(name: ts.Identifier, depth: number): Said | null {
  const declaration = declarationOf(name.text, name);
  const later = setLater(name, declaration);
  if (later.length > 0) return first(later, value => saidIn(value, depth - 1));
  if (!declaration) return null;
  if (ts.isBindingElement(declaration)) {
    const begun = begunWith(declaration);
    if (begun) return saidIn(begun, depth - 1);
    const member = textOf(declaration.propertyName ?? declaration.name);
    return ofMember(member, namesBehind(declaration, depth));
  }
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return null;
  return declaration.initializer
    ? saidIn(declaration.initializer, depth - 1)
    : first(givenLater(declaration), value => saidIn(value, depth - 1));
}

/** `let shown; if (isPlain) shown = comment.body; …` */
export function* givenLater({ name, parent }: ts.VariableDeclaration): Iterable<ts.Expression> {
  const found: ts.Expression[] = [];
  for (let at: ts.Node = parent; at; at = at.parent) {
    if (!ts.isBlock(at) && !ts.isSourceFile(at)) continue;
    eachNode(at, node => {
      if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
        if (ts.isIdentifier(node.left) && node.left.text === textOf(name)) found.push(node.right);
    });
    break;
  }
  yield* found.slice(0, MAX_WAYS);
}
const MAX_WAYS = 8;

/** `const { text } = message`, `({ message: { text } })`: the names of what is taken apart. */
function namesBehind(element: ts.BindingElement, depth: number): string[] {
  const holder = element.parent.parent;
  if (ts.isBindingElement(holder)) {
    const name = textOf(holder.propertyName ?? holder.name);
    return [...namesBehind(holder, depth), name];
  }
  if (ts.isVariableDeclaration(holder)) {
    if (holder.initializer) return [...namesOf(holder.initializer, depth - 1), ...hookOf(holder.initializer)];
    const list = goneThrough(holder);
    return list ? namesOf(list, depth - 1) : [];
  }
  return namesGiven(holder, depth);
}

/** `const { text } = useChatMessage(id)`: what a hook is called after is what it hands out of the thing that it is given. */
function hookOf(value: ts.Expression): string[] {
  const inner = unwrap(value);
  if (!ts.isCallExpression(inner) || inner.arguments.length === 0) return [];
  const [, thing] =
    /^use([A-Z]\w*?)(?:Base|Data|State|Content|Details?|Info|Item)?$/.exec(nameOf(inner.expression) ?? '') ?? [];
  return thing !== undefined && kindsNamed(thing).length > 0 ? [thing] : [];
}

/** Names on the way to an object; a name that says nothing is followed to where it comes from. */
export function namesOf(expression: ts.Expression, depth = DEPTH): string[] {
  const inner = unwrap(expression);
  if (depth <= 0) return [];
  if (inner.kind === ts.SyntaxKind.ThisKeyword) return ['this'];
  if (ts.isPropertyAccessExpression(inner)) return [...namesOf(inner.expression, depth - 1), inner.name.text];
  if (ts.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return [...namesOf(inner.expression, depth - 1), ...(ts.isStringLiteralLike(key) ? [key.text] : [])];
  }
  if (ts.isCallExpression(inner)) {
    const queried = namesQueried(inner);
    if (queried.length > 0) return queried;
    const answered = namesAnswered(inner);
    if (answered.length > 0) return answered;
    // `message()` of a signal, `event.getContent()`, `dataOf(comment)`
    const callee = unwrap(inner.expression);
    const given = inner.arguments.find(one => !isFunction(one) && !ts.isLiteralExpression(one));
    if (given) return namesOf(given, depth - 1);
    return ts.isPropertyAccessExpression(callee) ? namesOf(callee.expression, depth - 1) : namesOf(callee, depth - 1);
  }
  if (ts.isBinaryExpression(inner) || ts.isConditionalExpression(inner))
    return namesOf(ts.isBinaryExpression(inner) ? inner.left : inner.whenTrue, depth - 1);
  if (!ts.isIdentifier(inner)) return [];
  // What says nothing itself is called after where it comes from.
  const from = kindsNamed(inner.text).length > 0 || CATALOGUE.test(inner.text) ? [] : namesFrom(inner, depth);
  return from.length > 0 ? from : [inner.text];
}

const orNull = (names: string[]): string[] | null => (kindOf(names).length > 0 ? names : null);

/** Texts of the product, and what a program says of itself, wherever they come from. */
const CATALOGUE = /^(locales?|translations?|i18n|faqs?|errors?|warnings?|alerts?|toasts?)$/;

function namesFrom(name: ts.Identifier, depth: number): string[] {
  const declaration = declarationOf(name.text, name);
  if (!declaration) return [];
  // `const [items, setItems] = useState([])`: what it is set to once the answer is there.
  const later = setLater(name, declaration).slice(0, MAX_WAYS);
  const told = first(later, value => (isFunction(value) ? null : orNull(namesOf(value, depth - 1))));
  if (told) return told;
  if (ts.isParameter(declaration)) return namesGiven(declaration, depth);
  if (ts.isBindingElement(declaration)) {
    const own = declaration.propertyName ? [textOf(declaration.propertyName)] : [];
    return [...namesBehind(declaration, depth), ...own];
  }
  const from = ts.isVariableDeclaration(declaration) ? (declaration.initializer ?? goneThrough(declaration)) : null;
  return from ? namesOf(from, depth - 1) : [];
}

const LOOPS = /^(map|flatMap|forEach|filter|mapIndexed)$/;
const ITEMS = /^(data|items|each|of|in|source|list|rows|for)$/;

/** What a function is given, by the type of its parameter or by the list that it is called for. */
function namesGiven(holder: ts.Node, depth: number): string[] {
  if (!ts.isParameter(holder)) return [];
  const typed = holder.type && ts.isTypeReferenceNode(holder.type) ? [nameOfType(holder.type)] : [];
  const from = listOfEach(holder) ?? requestBehind(holder);
  if (from) return [...namesOf(from, depth - 1), ...typed.filter(isTypeOfItem)];
  const { parent } = holder;
  if (!isFunction(parent) || parent.parameters[0] !== holder) return typed.filter(isTypeOfItem);
  const call = parent.parent;
  if (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    LOOPS.test(call.expression.name.text)
  )
    return [...namesOf(call.expression.expression, depth - 1), ...typed.filter(isTypeOfItem)];
  const handed = listHandedTo(parent);
  if (handed) return [...namesOf(handed, depth - 1), ...typed.filter(isTypeOfItem)];
  // `<For each={messages}>{m => …}</For>`, `<FlatList data={messages} renderItem={({ item }) => …} />`
  const tag = tagAround(parent);
  const list = tag?.attributes.properties.find(one => ts.isJsxAttribute(one) && ITEMS.test(textOf(one.name)));
  const given =
    list && ts.isJsxAttribute(list) && list.initializer && ts.isJsxExpression(list.initializer)
      ? list.initializer.expression
      : undefined;
  return [...(given ? namesOf(given, depth - 1) : []), ...typed.filter(isTypeOfItem)];
}

const nameOfType = ({ typeName }: ts.TypeReferenceNode): string =>
  ts.isIdentifier(typeName) ? typeName.text : typeName.right.text;
/** `MessageProps` is what a component is given, and no message. */
const isTypeOfItem = (name: string) => !/(Props|State|Options|Args|Params|Context|Config)$/.test(name);

function tagAround(callback: ts.Node): ts.JsxOpeningLikeElement | null {
  const holder = callback.parent;
  if (!ts.isJsxExpression(holder)) return null;
  if (ts.isJsxAttribute(holder.parent)) return holder.parent.parent.parent;
  return ts.isJsxElement(holder.parent) ? holder.parent.openingElement : null;
}
