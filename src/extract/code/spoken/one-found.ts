import { eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/**
 * `people.map(person => <i>{person.bio}</i>)` of a list that is loaded from where one finds people: `/people/nearby`. Whoever is
 * found there is a stranger, also on a page that is told of nobody; staff find them too, under an address of their own.
 */
export function isOneFound(value: ts.Expression): boolean {
  let root = unwrap(value);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const each = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  if (!each || !ts.isParameter(each) || !isFunction(each.parent) || each.parent.parameters[0] !== each) return false;
  const call = each.parent.parent;
  if (!ts.isCallExpression(call) || !/^(map|flatMap|forEach)$/.test(nameOf(call.expression) ?? '')) return false;
  const list = unwrap((call.expression as ts.PropertyAccessExpression).expression);
  return loadedFrom(list).some(one => isWherePeopleAreFound(one));
}

/** What a list is read of: its value, and all that a state which holds it is set to. */
function loadedFrom(list: ts.Expression): ts.Node[] {
  if (!ts.isIdentifier(list)) return [list];
  const declared = declarationOf(list.text, list);
  let holder: ts.Node | null = declared;
  while (holder && ts.isBindingElement(holder)) holder = holder.parent.parent;
  const made = holder && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  const setter = declared && ts.isBindingElement(declared) ? declared.parent.elements[1] : undefined;
  const isState = declared && ts.isBindingElement(declared) && ts.isArrayBindingPattern(declared.parent);
  const set = isState && setter && ts.isBindingElement(setter) ? givenTo(setter) : [];
  return [...(made ? [made] : []), ...set];
}

/** `load().then(setPeople)`, `setPeople(found)` with what `found` was made from. */
function givenTo(setter: ts.BindingElement): ts.Node[] {
  const name = textOf(setter.name);
  const within = enclosingFunction(setter)?.body;
  const found: ts.Node[] = [];
  if (within)
    eachNode(within, node => {
      if (!ts.isIdentifier(node) || node.text !== name || declarationOf(name, node) !== setter) return;
      const { parent } = node;
      if (!ts.isCallExpression(parent)) return;
      if (parent.expression !== node) found.push(parent.expression);
      else for (const one of parent.arguments) found.push(one, ...madeFrom(one), ...awaitedAround(parent));
    });
  return found;
}

function madeFrom(value: ts.Expression): ts.Node[] {
  let root = unwrap(value);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  let at: ts.Node | null = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  while (at && ts.isBindingElement(at)) at = at.parent.parent;
  return at && ts.isVariableDeclaration(at) && at.initializer ? [at.initializer] : [];
}

/** `load().then(found => setPeople(found.all))` */
function awaitedAround(call: ts.CallExpression): ts.Node[] {
  const run = enclosingFunction(call);
  const then = run && ts.isCallExpression(run.parent) ? run.parent : null;
  return then && nameOf(then.expression) === 'then' ? [then.expression] : [];
}

const FINDS =
  /^(discover|discovery|nearby|search|suggestions?|suggested|recommended|recommendations|explore|strangers)$/;
const OF_PEOPLE = /^(users?|people|persons?|members?|profiles?|players?|accounts?|creators?|students?|strangers)$/;
const OF_STAFF = /^(admins?|manage|management|staff|backoffice|moderation|moderators?|internal|me|my|own|family|team)$/;

function isWherePeopleAreFound(node: ts.Node): boolean {
  let isFound = false;
  const look = (one: ts.Node): void => {
    const isAddress = (ts.isStringLiteralLike(one) || ts.isTemplateHead(one)) && one.text.includes('/');
    const name = ts.isCallExpression(one) ? (nameOf(one.expression) ?? '') : '';
    const words = isAddress ? splitWords(one.text.split(/[?#]/)[0]!) : splitWords(name);
    isFound ||=
      [FINDS, OF_PEOPLE].every(all => words.some(word => all.test(word))) && !words.some(word => OF_STAFF.test(word));
  };
  look(node);
  eachNode(node, look);
  return isFound;
}
