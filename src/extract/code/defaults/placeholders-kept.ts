import { fieldOf, isAnswer, runsByItself } from './placeholders.ts';
import { chainOf, eachNode, enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What a class does by itself once it is shown. */
const MOUNTS = /^(componentDidMount|componentWillMount|UNSAFE_componentWillMount)$/;

/** `this.state = { whoCanWrite: 'all' }` of a class that asks a service once it is shown, and sets what that answers. */
export function isReplacedByClass(node: ts.Node): boolean {
  const field = fieldOf(node);
  const owner = field === null ? null : classOfState(node);
  if (!owner) return false;
  const started = new Set([...MOUNTED, ...calledIn(owner)]);
  return owner.members.some(member => {
    if (!member.name || !started.has(textOf(member.name))) return false;
    let isSet = false;
    eachNode(member, call => {
      if (isSet || !ts.isCallExpression(call) || chainOf(call.expression).join('.') !== 'this.setState') return;
      const [given] = call.arguments.map(unwrap);
      if (given && ts.isObjectLiteralExpression(given))
        isSet = given.properties.some(one => one.name && textOf(one.name) === field && isGivenAnswer(one));
    });
    return isSet;
  });
}
const MOUNTED = ['componentDidMount', 'componentWillMount', 'UNSAFE_componentWillMount'];

function isGivenAnswer(property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(property)) return isAnswer(property.name);
  return ts.isPropertyAssignment(property) && isAnswer(property.initializer);
}

/** The class whose whole state the object around a property is. */
function classOfState(property: ts.Node): ts.ClassLikeDeclaration | null {
  const object = property.parent;
  if (!object || !ts.isObjectLiteralExpression(object)) return null;
  const holder = object.parent;
  const isField = ts.isPropertyDeclaration(holder) && textOf(holder.name) === 'state';
  const isSet = ts.isBinaryExpression(holder) && holder.left.getText() === 'this.state';
  if (!isField && !isSet) return null;
  for (let at: ts.Node = holder; at; at = at.parent) if (ts.isClassLike(at)) return at;
  return null;
}

/** Methods that run once the class is shown because what runs then calls them. */
function calledIn(owner: ts.ClassLikeDeclaration): string[] {
  const names: string[] = [];
  for (const member of owner.members)
    if (member.name && MOUNTS.test(textOf(member.name)))
      eachNode(member, call => {
        if (!ts.isCallExpression(call)) return;
        const [first, name, ...more] = chainOf(call.expression);
        if (first === 'this' && name !== undefined && more.length === 0) names.push(name);
      });
  return names;
}

/** `const privacy = ref({ … })`, `reactive({ … })` of a page whose `onMounted` puts there what a service answers. */
export function isReplacedInRef(node: ts.Node): boolean {
  const declared = refAround(node);
  if (!declared) return false;
  const page = enclosingFunction(declared)?.body ?? declared.getSourceFile();
  const field = fieldOf(node);
  const kept = textOf(declared.name);
  let isSet = false;
  eachNode(page, one => {
    const put = isSet ? null : putInto(one, kept, field);
    isSet ||= put !== null && isAnswer(put.given, put.isWhole ? field : null) && runsByItself(one, page);
  });
  return isSet;
}

function refAround(node: ts.Node): ts.VariableDeclaration | null {
  let at = node;
  while (!ts.isVariableDeclaration(at)) {
    if (!at.parent || isFunction(at) || ts.isStatement(at)) return null;
    at = at.parent;
  }
  const made = at.initializer && unwrap(at.initializer);
  const isRef = made && ts.isCallExpression(made) && /^(ref|shallowRef|reactive)$/.test(nameOf(made.expression) ?? '');
  return isRef && ts.isIdentifier(at.name) ? at : null;
}

/** `privacy.value = …`, `privacy.value.lastSeen = …`, `Object.assign(privacy, …)` */
function putInto(node: ts.Node, kept: string, field: string | null): { given: ts.Expression; isWhole: boolean } | null {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const [first, ...rest] = chainOf(node.left);
    if (first !== kept) return null;
    const members = rest[0] === 'value' ? rest.slice(1) : rest;
    if (members.length === 0) return rest.length > 0 ? { given: node.right, isWhole: true } : null;
    return members.length === 1 && members[0] === field ? { given: node.right, isWhole: false } : null;
  }
  if (!ts.isCallExpression(node) || chainOf(node.expression).join('.') !== 'Object.assign') return null;
  const [target, given] = node.arguments;
  return target && given && chainOf(target)[0] === kept ? { given, isWhole: true } : null;
}
