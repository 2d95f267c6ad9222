import { mayBeItem } from '../controls/menu-items.ts';
import { declaredName, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** One line of a menu: what can be read on it, and what is done. */
export interface MenuLine {
  node: ts.Node;
  /** The list or the element that it is a line of; null where the whole component is the menu. */
  menu: ts.Node | null;
  /** Names and texts, each as words with a gap between them. */
  says: readonly string[];
}

const LIST =
  /(^|[_.])(\w*(menu|actions?|options|sheet)(items?|list|data|options|entries|buttons)?|items|buttons|entries)$/i;
const MENU = /menu|drop-?down|sheet|popover|popup|kebab|overflow|actions?$|options$|action-?set/i;
/** Of the page, of a field, of a list: what is chosen there is done with no one thing. */
const OF_PAGE =
  /nav|sort|filter|editor|format|toolbar|emoji|mention|language|theme|select|picker|tab|breadcrumb|column|headers?$|settings/i;
const LABEL = /^(label|title|text|name|key|id|i18nKey|labelKey|caption|tooltip|children|content|primary|testID)$/;
const SAID_ON = /^(label|title|text|name|tooltip|aria-?label|accessibilityLabel|primary|value|testID)$/;
const PRESSED = /^on_?(click|press|select|tap|action|item_?click|activate)$/i;
const DOES = /^(onClick|onPress|onSelect|onTap|onAction|onclick|action|handler|callback|run|click|fn|func|perform)$/;
const LINE = /^(item|option|button|entry|action|btn|menuitem)$/;
/** A sheet of the device: `showActionSheetWithOptions({ options: ['Reply', 'Cancel'] }, …)`. */
const OPENS_SHEET = /action_?sheet/i;
const MAX_WORDS = 7;

/** Lines of the menus that stand in a component or a function, not those of components in it. */
export function menuLinesIn(whole: ts.Node, isMenu: boolean): MenuLine[] {
  const found: MenuLine[] = [];
  const add = (node: ts.Node, says: readonly string[]): void => {
    const menu = menuAround(node, whole);
    const said = says.map(text => splitWords(text)).filter(words => words.length > 0 && words.length <= MAX_WORDS);
    if ((menu || isMenu) && said.length > 0) found.push({ node, menu, says: said.map(words => words.join(' ')) });
  };
  const look = (node: ts.Node): void => {
    if (node !== whole && (isFunction(node) || ts.isClassLike(node)) && /^[A-Z]/.test(declaredName(node) ?? '')) return;
    if (ts.isObjectLiteralExpression(node) && mayBeItem(node)) add(node, saidByItem(node));
    else if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const says = saidByTag(node);
      if (says) add(node, says);
    } else if (ts.isStringLiteralLike(node) && isOfSheet(node)) add(node, [node.text]);
    ts.forEachChild(node, look);
  };
  ts.forEachChild(whole, look);
  return found;
}

const saidByItem = ({ properties }: ts.ObjectLiteralExpression): string[] =>
  properties.flatMap(one => {
    const name = one.name ? textOf(one.name) : '';
    if (ts.isPropertyAssignment(one) && LABEL.test(name)) return stringsIn(one.initializer);
    if (ts.isPropertyAssignment(one) && DOES.test(name)) return doneIn(one.initializer);
    if (ts.isMethodDeclaration(one) && DOES.test(name) && one.body) return calledIn(one.body);
    return [];
  });

/** `<MenuItem onClick={reply}>Reply</MenuItem>`, `<ReplyOption post={post} />`; null for what is no line. */
function saidByTag(tag: ts.JsxOpeningLikeElement): string[] | null {
  const name = tag.tagName.getText();
  const words = splitWords(name);
  const isLine = LINE.test(words.at(-1) ?? '') || /^(li|a|button)$/.test(name);
  if (!isLine && !/touchable|pressable/i.test(name)) return null;
  const given = tag.attributes.properties.filter(ts.isJsxAttribute);
  const pressed = given.find(one => PRESSED.test(textOf(one.name)));
  // A component of its own does what its name says.
  if (!pressed && (words.length < 2 || name.includes('.'))) return null;
  return [
    name,
    ...given.flatMap(one => (SAID_ON.test(textOf(one.name)) && one.initializer ? stringsIn(one.initializer) : [])),
    ...(ts.isJsxOpeningElement(tag) ? tag.parent.children.flatMap(child => stringsIn(child)) : []),
    ...(pressed?.initializer && ts.isJsxExpression(pressed.initializer) && pressed.initializer.expression
      ? doneIn(pressed.initializer.expression)
      : []),
  ];
}

/** `onReply`, `() => deleteComment(comment.id)` */
function doneIn(handler: ts.Expression): string[] {
  const inner = unwrap(handler);
  if (isFunction(inner)) return inner.body ? calledIn(inner.body) : [];
  if (ts.isCallExpression(inner)) return [nameOf(inner.expression) ?? '', ...inner.arguments.flatMap(doneIn)];
  const name = nameOf(inner);
  return name === null ? [] : [name];
}

/** What is called there, and on what. */
function calledIn(body: ts.Node): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) found.push(nameOf(node.expression) ?? '', ...node.arguments.flatMap(rootOf));
    ts.forEachChild(node, look);
  };
  look(body);
  return found.slice(0, MAX_CALLED);
}
const MAX_CALLED = 12;

/** `message.id` -> message */
function rootOf(value: ts.Expression): string[] {
  let inner = unwrap(value);
  while (ts.isPropertyAccessExpression(inner)) {
    if (ts.isIdentifier(unwrap(inner.expression)) && unwrap(inner.expression).getText() === 'props')
      return [inner.name.text];
    inner = unwrap(inner.expression);
  }
  return ts.isIdentifier(inner) ? [inner.text] : [];
}

function stringsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxText(node)) return node.text.trim() === '' ? [] : [node.text.trim()];
  if (isFunction(node)) return [];
  const strings: string[] = [];
  ts.forEachChild(node, child => void strings.push(...stringsIn(child)));
  return strings;
}

/** `['Reply', 'Copy', 'Cancel']` among what a sheet is opened with. */
function isOfSheet({ parent }: ts.StringLiteralLike): boolean {
  if (!ts.isArrayLiteralExpression(parent)) return false;
  const holder = parent.parent;
  if (!ts.isPropertyAssignment(holder) || !/^(options|buttons)$/.test(textOf(holder.name))) return false;
  const call = holder.parent.parent;
  return ts.isCallExpression(call) && OPENS_SHEET.test(nameOf(call.expression) ?? '');
}

/** The nearest thing around a line that is called a menu. */
function menuAround(node: ts.Node, whole: ts.Node): ts.Node | null {
  for (let at = node.parent; at && at !== whole; at = at.parent) {
    const named = nameOfList(at);
    if (named) return OF_PAGE.test(named.getText()) ? null : named;
  }
  return null;
}

function nameOfList(at: ts.Node): ts.Node | null {
  if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at) || ts.isJsxAttribute(at))
    return LIST.test(textOf(at.name)) ? at.name : null;
  if (ts.isCallExpression(at)) {
    const callee = at.expression;
    if (ts.isPropertyAccessExpression(callee) && /^(push|unshift)$/.test(callee.name.text))
      return LIST.test(callee.expression.getText()) ? callee.expression : null;
    return OPENS_SHEET.test(nameOf(callee) ?? '') ? callee : null;
  }
  if (!ts.isJsxElement(at)) return null;
  const { tagName, attributes } = at.openingElement;
  const classes = attributes.properties.find(
    one => ts.isJsxAttribute(one) && /^(class|className|role)$/.test(textOf(one.name)),
  );
  return MENU.test(tagName.getText()) || (classes && MENU_CLASS.test(classes.getText())) ? tagName : null;
}
const MENU_CLASS =
  /["'\s_-](context-?menu|dropdown(-menu)?|kebab|action-?sheet|popover|(more|options)-menu|menu)["'\s_-]/i;
