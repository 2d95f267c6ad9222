import { capitalisedAround, isFunction, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isPost } from './feeds.ts';
import { isPerson } from './names.ts';

/**
 * `members.map(member => <li>…</li>)` in the component that watches for its end by an observer or a hook: every list that it
 * shows is one of people, and shows nothing that they have put up.
 */
export function showsOnlyPeople(node: ts.Node): boolean {
  const around = capitalisedAround(node);
  if (!around || !/\.map\(/.test(around.getText())) return false;
  const lists: ts.CallExpression[] = [];
  const look = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner) && rowOf(inner)) lists.push(inner);
    else ts.forEachChild(inner, look);
  };
  look(around);
  return lists.length > 0 && lists.every(isOfPeople);
}

/** What a list is shown by, one for each: a function that makes an element. */
function rowOf(call: ts.CallExpression): ts.ArrowFunction | ts.FunctionExpression | null {
  const [each] = call.arguments;
  if (nameOf(call.expression) !== 'map' || !each || !isFunction(each) || !/<[A-Za-z]/.test(each.getText())) return null;
  return ts.isArrowFunction(each) || ts.isFunctionExpression(each) ? each : null;
}

function isOfPeople(call: ts.CallExpression): boolean {
  const row = rowOf(call);
  const item = row?.parameters[0]?.name;
  // Whoever looks for company goes through profiles without end.
  if (!row || !item || !ts.isIdentifier(item) || !isPerson(item.text) || /profile$/i.test(item.text)) return false;
  let showsPost = false;
  const look = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) showsPost ||= isPost(node.tagName.getText());
    ts.forEachChild(node, look);
  };
  look(row.body);
  return !showsPost;
}
