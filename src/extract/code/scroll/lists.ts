import { namesIn } from '../call-sites.ts';
import { heldAt } from '../guards/dominance.ts';
import { pathNames } from '../evidence.ts';
import { chainOf, eachNode, enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isCalledFeed, showsPosts } from './feeds.ts';
import { holdsOwn, holdsPeople, holdsTalk, isList, isPerson, isListPlace } from './names.ts';
import { namedThings, thingsIn } from './shown-items.ts';
import { showsOnlyPeople } from './shown-people.ts';
import { isListOfUsers } from './wrappers.ts';

/** Whether what loads on is a list that somebody picks from or works through, by where it stands and what it shows. */
export function isListAround(node: ts.Node, file: ParsedFile): boolean {
  return (
    isListPlace(file.path) ||
    isBounded(node) ||
    handlersAt(node).some(stopsAtPage) ||
    isList([...enclosingNames(node), ...foldersOf(node, file), ...shownIn(node), ...postsIn(node)]) ||
    (holdsPeople(dataAround(node)) && !showsPosts(node)) ||
    holdsOwn(dataAround(node)) ||
    (isBesideList(node) && !showsPosts(node)) ||
    (isWatched(node) && showsOnlyPeople(node)) ||
    holdsTalk(givenTo(node)) ||
    isListOfUsers(node, file)
  );
}

/** An observer, or the call of a hook: not the tag that holds the list. */
const isWatched = ({ parent }: ts.Node): boolean => ts.isNewExpression(parent) || ts.isCallExpression(parent);

/** What stands around it in folders; of what is called a feed itself, only that it is a talk. */
function foldersOf(node: ts.Node, file: ParsedFile): string[] {
  const names = pathNames(tellingPath(file.path));
  return isCalledFeed(node, file) && !holdsTalk(names) ? [] : names;
}

/** `members/list/list.component.html`, `members/v2/list.tsx`: a file that is called a list is one of what its folder is called. */
const tellingPath = (path: string): string =>
  path
    .replace(/\/index(?=\.\w+$)/, '')
    .replace(/\/(list|table|grid|rows)(\/\1)?(\.component)?(?=\.\w+$)/, '/$1')
    .replace(/\/v\d+(?=\/(list|table|grid|rows)\.)/, '');

/** `if (nextPage < 40) loadNext(nextPage)`: it stops at a page that is written out. */
function isBounded({ parent }: ts.Node): boolean {
  const call = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
  if (!ts.isCallExpression(call)) return false;
  return heldAt(call).some(held => 'test' in held && held.outcome && endsAtPage(held.test));
}

/** `onInfinite={more}` of `function more() { if (page > 40) return; … }` */
function stopsAtPage(handler: ts.Expression): boolean {
  const inner = unwrap(handler);
  const own = ts.isIdentifier(inner) ? functionNamed(inner.text, inner) : isFunction(inner) ? inner : null;
  const statements = own?.body && ts.isBlock(own.body) ? own.body.statements : [];
  return statements.some(one => ts.isIfStatement(one) && isLeft(one.thenStatement) && isPastPage(one.expression));
}

const isLeft = (statement: ts.Statement): boolean =>
  ts.isReturnStatement(ts.isBlock(statement) ? (statement.statements.at(-1) ?? statement) : statement);

function isPastPage(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (operator === '||') return isPastPage(inner.left) || isPastPage(inner.right);
  return /^>=?$/.test(operator) && isNumber(inner.right) && /page|cursor/i.test(nameOf(inner.left) ?? '');
}

const isNumber = (value: ts.Expression): boolean => {
  const inner = unwrap(value);
  return ts.isConditionalExpression(inner) ? isNumber(inner.whenTrue) && isNumber(inner.whenFalse) : isFewPages(inner);
};

/** Nobody gets to the end of a hundred thousand. */
const isFewPages = (value: ts.Expression): boolean =>
  ts.isNumericLiteral(value) && Number(value.text) > 1 && Number(value.text) <= MAX_PAGES;
const MAX_PAGES = 100;

/** What a tag that loads on, or an attribute that does, hands over to be called. */
function handlersAt({ parent }: ts.Node): ts.Expression[] {
  if (!ts.isJsxOpeningElement(parent) && !ts.isJsxSelfClosingElement(parent) && !ts.isJsxAttribute(parent)) return [];
  const given = ts.isJsxAttribute(parent) ? [parent] : parent.attributes.properties;
  return given.flatMap(one => {
    const value =
      ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer)
        ? one.initializer.expression
        : undefined;
    return value ? [value] : [];
  });
}

function endsAtPage(test: ts.Expression): boolean {
  const inner = unwrap(test);
  if (!ts.isBinaryExpression(inner)) return false;
  const operator = inner.operatorToken.getText();
  if (operator === '&&') return endsAtPage(inner.left) || endsAtPage(inner.right);
  return /^<=?$/.test(operator) && isFewPages(inner.right) && /page/i.test(nameOf(inner.left) ?? '');
}

/**
 * What is shown, what loads more, and the elements that show an item: `<TeamList onEndReached={moreTeams}
 * renderItem={… <MessageCard /> …}>`.
 */
function shownIn({ parent }: ts.Node): string[] {
  if (ts.isNewExpression(parent)) return broughtIn(parent);
  // `useInfiniteQuery(referralsOf(me))`
  if (ts.isCallExpression(parent)) return parent.arguments.slice(0, 1).flatMap(one => namesIn(one, 3));
  if (!ts.isJsxAttribute(parent)) return [];
  const names = [parent.parent.parent.tagName.getText()];
  for (const one of parent.parent.properties) {
    if (!ts.isJsxAttribute(one) || !one.initializer) continue;
    eachNode(one.initializer, inner => {
      if (one === parent && ts.isIdentifier(inner) && !isOfConsole(inner)) names.push(inner.text);
      // A picture of a balloon is no talk.
      const tag = ts.isJsxOpeningElement(inner) || ts.isJsxSelfClosingElement(inner) ? inner.tagName.getText() : 'Icon';
      if (!tag.endsWith('Icon')) names.push(tag);
    });
  }
  return names;
}

/** `console.log('end')` in the handler says nothing of what is loaded. */
const isOfConsole = ({ text, parent }: ts.Identifier): boolean =>
  text === 'console' || (ts.isPropertyAccessExpression(parent) && parent.expression.getText() === 'console');

/** `new IntersectionObserver(… getScores(page + 1) …)`: what is brought once the end is seen. */
function broughtIn(observer: ts.NewExpression): string[] {
  const names: string[] = [];
  eachNode(observer, node => {
    const name = ts.isCallExpression(node) ? (nameOf(node.expression) ?? '') : '';
    if (/^(get|load|fetch)[A-Z]/.test(name)) names.push(name);
  });
  return names;
}

/** `<FlatList data={members} onEndReached={more}>`: what the list holds, as its own property names it. */
function dataAround(node: ts.Node): string[] {
  let at = node;
  while (at.parent && !ts.isStatement(at) && !ts.isJsxOpeningElement(at) && !ts.isJsxSelfClosingElement(at))
    at = at.parent;
  if (!ts.isJsxOpeningElement(at) && !ts.isJsxSelfClosingElement(at)) return [];
  return at.attributes.properties.flatMap(one => {
    if (!ts.isJsxAttribute(one) || !/^(data|items|dataSource|list)$/.test(textOf(one.name))) return [];
    const value = one.initializer && ts.isJsxExpression(one.initializer) ? one.initializer.expression : null;
    return value ? [...namesIn(value, 3), ...thingsIn(value)] : [];
  });
}

/**
 * `{likes.map(user => …)}`, `{notifications.map(one => …)}` inside or beside the tag that loads on: the nearest list around
 * it.
 */
function isBesideList(node: ts.Node): boolean {
  const tag = node.parent;
  if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) return false;
  let at: ts.Node = ts.isJsxOpeningElement(tag) ? tag.parent : tag;
  for (let levels = 0; levels <= MAX_LEVELS; levels++, at = at.parent) {
    if (isFunction(at) || ts.isStatement(at)) return false;
    if (!ts.isJsxElement(at) && !ts.isJsxFragment(at)) continue;
    const lists = at.children.flatMap(listed);
    if (lists.length > 0) return lists.every(({ item, all }) => isPerson(item) || isList([item, ...all]));
  }
  return false;
}
const MAX_LEVELS = 6;

/** `user` and `liked` of `{liked.map(user => …)}`, `requests` of `{requests?.data.map(one => …)}` */
function listed(child: ts.JsxChild): { item: string; all: string[] }[] {
  const call = ts.isJsxExpression(child) && child.expression ? unwrap(child.expression) : null;
  if (!call || !ts.isCallExpression(call) || nameOf(call.expression) !== 'map') return [];
  const [each] = call.arguments;
  const item = each && isFunction(each) ? each.parameters[0]?.name : undefined;
  const all = ts.isPropertyAccessExpression(call.expression) ? chainOf(call.expression.expression) : [];
  return item && ts.isIdentifier(item) ? [{ item: item.text, all: namedThings(all) }] : [];
}

/** `<Gallery onEnd={more}>{column.posts.map(…)}</Gallery>`: whatever holds them, what people have put up is shown. */
function postsIn({ parent }: ts.Node): string[] {
  const tag = ts.isJsxAttribute(parent) ? parent.parent.parent : parent;
  if (!ts.isJsxOpeningElement(tag)) return [];
  const names: string[] = [];
  eachNode(tag.parent, node => {
    const isEach = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
    if (isEach && node.expression.name.text === 'map') names.push(...namedThings(chainOf(node.expression.expression)));
  });
  return names.filter(name => POSTS.test(name));
}
const POSTS = /^(posts|statuses|toots|stories|reels|videos)$/;

/** `<InfiniteLoader isItemLoaded={isMessageLoaded}>`: what a tag that loads on is given by name. */
function givenTo({ parent }: ts.Node): string[] {
  if (!ts.isJsxOpeningElement(parent) && !ts.isJsxSelfClosingElement(parent)) return [];
  return parent.attributes.properties.flatMap(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return [];
    const value = one.initializer.expression;
    return value && ts.isIdentifier(value) ? [value.text] : [];
  });
}
