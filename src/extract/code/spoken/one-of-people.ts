import { chainOf, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON =
  /^(user|member|person|player|profile|creator|artist|student|teacher|tutor|follower|match|candidate|result|friend|contact)$/;
/** Several accounts or characters of one's own; what is made up for a page of samples. */
const OWN =
  /^(my|mine|own|self|saved|identit(y|ies)|characters?|personas?|accounts?|sessions?|samples?|examples?|demo|mock|team|staff|testimonials?)$/;
const GOES_THROUGH = /^(map|flatMap|forEach)$/;
const LISTS = /^(For|Index|Key|each)$/i;
const MAX_HOPS = 4;

/**
 * `found.map(user => <p>{user.bio}</p>)`: one of many is somebody else, also where the page is told of nobody, as the list is
 * kept by a state or a store.
 */
export function isOneOfPeople(value: ts.Expression): boolean {
  let root = unwrap(value);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  if (root === unwrap(value) || !ts.isIdentifier(root)) return false;
  const declared = declarationOf(root.text, root);
  if (!declared || !ts.isParameter(declared) || !isFunction(declared.parent)) return false;
  if (declared.parent.parameters[0] !== declared || !splitWords(root.text).some(word => PERSON.test(word)))
    return false;
  const list = listOf(declared.parent);
  return list !== null && !saysOwn(list, MAX_HOPS);
}

/** What a function is run for each of. */
function listOf({ parent }: ts.Node): ts.Expression | null {
  if (ts.isCallExpression(parent)) {
    const { expression } = parent;
    return ts.isPropertyAccessExpression(expression) && GOES_THROUGH.test(nameOf(expression) ?? '')
      ? expression.expression
      : null;
  }
  const tag = ts.isJsxExpression(parent) && ts.isJsxElement(parent.parent) ? parent.parent.openingElement : null;
  const each = tag && LISTS.test(tag.tagName.getText()) ? tag.attributes.properties[0] : null;
  const given = each && ts.isJsxAttribute(each) ? each.initializer : null;
  return given && ts.isJsxExpression(given) ? (given.expression ?? null) : null;
}

/** Written out there, or called after oneself. */
function saysOwn(list: ts.Expression, hops: number): boolean {
  const inner = unwrap(list);
  if (ts.isArrayLiteralExpression(inner)) return true;
  if (chainOf(inner).some(name => splitWords(name).some(word => OWN.test(word)))) return true;
  if (ts.isCallExpression(inner)) return saysOwn(inner.expression, hops - 1);
  const declared = hops > 0 && ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
  return made !== undefined && ts.isArrayLiteralExpression(unwrap(made));
}
