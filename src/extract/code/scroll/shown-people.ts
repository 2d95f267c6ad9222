import { linksOf } from '../links/registry.ts';
import { capitalisedAround, eachNode, enclosingNames, isFunction, nameOf } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isPost } from './feeds.ts';
import { isPerson } from './names.ts';

/**
 * `members.map(member => <li>…</li>)` in the component that watches for its end by an observer or a hook: every list that it
 * shows is one of people, and shows nothing that they have put up. Where people are gone through for company, they are what somebody
 * stays with.
 */
export function showsOnlyPeople(node: ts.Node): boolean {
  const around = capitalisedAround(node);
  if (!around || !/\.map\(/.test(around.getText()) || isForCompany(node, around)) return false;
  const lists: ts.CallExpression[] = [];
  const look = (inner: ts.Node): void => {
    if (ts.isCallExpression(inner) && rowOf(inner)) lists.push(inner);
    else ts.forEachChild(inner, look);
  };
  look(around);
  return lists.length > 0 && lists.every(isOfPeople);
}

/** `Discover`, `nearby.tsx`, `api.get('/feed?offset=20')` */
function isForCompany(node: ts.Node, around: ts.Node): boolean {
  const path = linksOf(around)?.path ?? '';
  const names = [...enclosingNames(node), path.replace(/^.*\/|\.\w+$/g, '')];
  eachNode(around, one => {
    if (ts.isStringLiteralLike(one) || ts.isTemplateHead(one) || ts.isTemplateMiddleOrTemplateTail(one))
      if (one.text.includes('/')) names.push(one.text);
  });
  return names.some(name => ALONE.test(name) || hasAnyPhrase(splitWords(name), COMPANY));
}
const COMPANY = phrasesOf(['feed', 'for you', 'discover', 'discovery', 'explore', 'browse', 'swipe', 'matchmaking', 'nearby', 'encounters', 'dating']); // prettier-ignore

/** By itself: what is matched in a search is picked from. */
const ALONE = /^(match|matches|meet)$/i;

/** What is shown of somebody to be looked at: more than who they are. */
const SHOWN =
  /^(age|bio|biography|about|description|text|caption|latest|posts?|photos|pictures|images|gallery|videos?|stor(y|ies)|interests|hobbies|distance|looking_?for)$/i;
const CARD = /^(swipe|match|dating|meet|discover)$/;

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
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText();
      showsPost ||= isPost(tag) || splitWords(tag).some(word => CARD.test(word));
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === item.text)
      showsPost ||= SHOWN.test(node.name.text);
    ts.forEachChild(node, look);
  };
  look(row.body);
  return !showsPost;
}
