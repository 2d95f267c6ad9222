import { isFunction, nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { htmlOf, shownBy } from '../spoken/shown-values.ts';
import { splitWords } from '../tokens.ts';
import { translatedName } from '../translated.ts';
import { ts } from '../ts-morph.ts';
import { isWithin } from '../within.ts';

/** Who somebody is and how things stand with them; words of theirs; or what its name says nothing of. */
export type Told = 'who' | 'words' | 'open';

/**
 * What a page tells of each of the people that it goes through: `<li><b>{member.name}</b>{member.role}</li>`. Conditions,
 * handlers and classes show nothing.
 */
export function toldOf(shown: ts.Expression, each: string): Told {
  const told: Told[] = [];
  throughout(shown, node => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) told.push(...toldByTag(node, each));
    if (!ts.isJsxExpression(node) || !node.expression || ts.isJsxAttribute(node.parent)) return;
    for (const value of shownBy(node.expression)) told.push(toldBy(value, each, shown));
    const looped = unwrap(node.expression);
    if (ts.isCallExpression(looped) && looped.arguments.some(one => isFunction(unwrap(one))))
      told.push(toldBy(looped, each, shown));
  });
  return worst(told);
}

const worst = (told: readonly Told[]): Told =>
  told.includes('words') ? 'words' : told.includes('open') ? 'open' : 'who';

const READ =
  /^(title|innerHTML|dangerouslySetInnerHTML|value|defaultValue|placeholder|alt|label|aria-label|srcDoc|data-tooltip)$/;

/** What an element is itself, and the attributes of it that are read by people. */
function toldByTag({ tagName, attributes }: ts.JsxOpeningLikeElement, each: string): Told[] {
  const tag = tagName.getText();
  const told: Told[] = [];
  if (!/^[a-z][a-z0-9]*$/.test(tag) && !/^(router|nuxt|next)?-?link$/i.test(tag))
    told.push(splitWords(tag).some(word => WORDS.test(word)) ? 'words' : 'open');
  for (const one of attributes.properties) {
    if (!ts.isJsxAttribute(one) || !READ.test(textOf(one.name))) continue;
    const given = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : undefined;
    const value = htmlOf(given);
    if (value) told.push(toldBy(value, each, one));
  }
  return told;
}

/** What a value shows of the person `each`; one in which they do not stand is not about them. */
function toldBy(value: ts.Expression, each: string, within: ts.Node): Told {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner)) {
    return inner.text === each ? 'who' : toldByName(inner, each, within);
  }
  // `bios[place]` of `members.map((member, place) => …)`
  const counted = keptByCount(inner, each);
  if (counted) return ofName((nameOf(unwrap(counted)) ?? '').replace(/s$/, ''));
  if (!speaksOf(inner, each)) return 'who';
  if (ts.isPropertyAccessExpression(inner)) return toldByMember(inner, each, within);
  if (ts.isCallExpression(inner)) return toldByCall(inner, each, within);
  // `said[member.id]`: what is kept under somebody is not who they are.
  if (ts.isElementAccessExpression(inner)) return ofName(nameOf(unwrap(inner.expression)));
  if (ts.isTemplateExpression(inner))
    return worst(inner.templateSpans.map(({ expression }) => toldBy(expression, each, within)));
  if (ts.isConditionalExpression(inner)) return worst(shownBy(inner).map(one => toldBy(one, each, within)));
  if (ts.isBinaryExpression(inner))
    return COMPARES.test(inner.operatorToken.getText())
      ? 'who'
      : worst([inner.left, inner.right].map(one => toldBy(one, each, within)));
  return ts.isPrefixUnaryExpression(inner) ? 'who' : 'open';
}
const COMPARES = /^([!=]==?|[<>]=?|in|instanceof)$/;

/** `const said = texts.get(member.id)`, `const { bio } = member`: what stands under a name. */
function toldByName(name: ts.Identifier, each: string, within: ts.Node): Told {
  const held = valueOf(name);
  if (held) return !isWithin(name, held) && speaksOf(held, each) ? toldBy(held, each, within) : 'who';
  const declared = declarationOf(name.text, name);
  if (!declared || !ts.isBindingElement(declared)) return 'who';
  const taken = ts.findAncestor(declared, ts.isVariableDeclaration)?.initializer;
  return taken && speaksOf(taken, each) ? ofName(textOf(declared.propertyName ?? declared.name)) : 'who';
}

/** The list of which one is taken by the place of the person among the others. */
function keptByCount(value: ts.Expression, each: string): ts.Expression | null {
  const [list, place] = ts.isElementAccessExpression(value)
    ? [value.expression, value.argumentExpression]
    : ts.isCallExpression(value) && /^(at|get)$/.test(nameOf(value.expression) ?? '')
      ? [receiverOf(value.expression), value.arguments[0]]
      : [];
  const through = ts.findAncestor(value, one => isFunction(one) && one.parameters[0]?.name.getText() === each);
  const count = through && isFunction(through) ? through.parameters[1]?.name.getText() : undefined;
  return list && count !== undefined && place?.getText() === count ? list : null;
}

/** `member.user.name`: each step may be what they said, `member.lastMessage.id`. */
function toldByMember(member: ts.PropertyAccessExpression, each: string, within: ts.Node): Told {
  const last = ofName(member.name.text);
  if (last === 'words') return last;
  const before = unwrap(member.expression);
  if (ts.isIdentifier(before) && before.text === each) return last;
  return worst([last, holdsWho(before, each) ? 'who' : toldBy(before, each, within)]);
}

/** `member.user.profile`: holds much, of which a member is read. */
function holdsWho(holder: ts.Expression, each: string): boolean {
  if (!ts.isPropertyAccessExpression(holder) || !HOLDS_WHO.test(splitWords(holder.name.text).at(-1) ?? ''))
    return false;
  const before = unwrap(holder.expression);
  return (ts.isIdentifier(before) && before.text === each) || holdsWho(before, each);
}

function toldByCall(call: ts.CallExpression, each: string, within: ts.Node): Told {
  const name = nameOf(call.expression) ?? '';
  const before = receiverOf(call.expression);
  if (before && speaksOf(before, each)) return PASSES_ON.test(name) ? toldBy(before, each, within) : ofName(name);
  // A text of the page is chosen by what is known of them; a text of theirs may be translated as well.
  const [key] = call.arguments.map(unwrap);
  const isKeyWritten =
    key !== undefined && (ts.isStringLiteralLike(key) || (ts.isTemplateExpression(key) && key.head.text !== ''));
  if (isKeyWritten && (translatedName(call) !== null || /^(t|i18n|translate|\$t)$/.test(name))) return 'who';
  const given = call.arguments.filter(one => speaksOf(one, each)).map(unwrap);
  // Whoever is given the person, or what they are kept under, may give anything of them.
  const isLookedUp = given.some(one => !ts.isPropertyAccessExpression(one) || isKey(one.name.text));
  if (!isLookedUp) return worst(given.map(one => toldBy(one, each, within)));
  return ofName(/^(get|find|at)$/.test(name) && before ? nameOf(before) : name);
}
const PASSES_ON =
  /^(map|flatMap|filter|slice|join|sort|reverse|at|trim|substring|charAt|toString|to(Locale)?(Upper|Lower)Case|toLocale(Date|Time)?String|toFixed|replace|split)$/;
const isKey = (name: string): boolean => /^(id|ids|uid|uuid|key|pubkey)$/.test(splitWords(name).at(-1) ?? '');

/** `displayName`, `nameOf`, `getName`: the last word says what it is. */
function ofName(name: string | null): Told {
  const words = splitWords(name ?? '');
  const until = words.findIndex(word => /^(of|for|by|from)$/.test(word));
  const said = until > 0 ? words.slice(0, until) : words;
  const last = said.at(-1) ?? '';
  if (WORDS.test(last) || said.some(word => /^(message|said|bio|motto|quote)s?$/.test(word))) return 'words';
  return WHO.test(last) ? 'who' : 'open';
}

function speaksOf(value: ts.Node, each: string): boolean {
  let speaks = false;
  throughout(value, node => (speaks ||= ts.isIdentifier(node) && node.text === each && !isNamedSo(node)));
  return speaks;
}
const isNamedSo = ({ parent, ...name }: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(parent) && parent.name.pos === name.pos) || ts.isJsxAttribute(parent);

const WORDS =
  /^(message|text|note|comment|post|content|said|saying|word|last|line|quote|bio|biography|about|motto|html|markdown|body|caption|description|headline|tagline|greeting|reason)s?$/;
const HOLDS_WHO = /^(user|person|profile|account|member|participant|contact|friend|avatar)$/;
const WHO =
  /^(names?|firstname|lastname|fullname|displayname|username|nickname|nick|handle|login|acct|e?mail|avatar|picture|image|photo|icon|initials?|ids?|uid|uuid|key|pubkey|slug|url|href|link|page|path|online|presence|colou?r|roles?|rank|badges?|level|permissions?|at|on|date|time|ago|since|seen|joined|created|count|number|total|points?|score|age|index|position|size|length)$/;
