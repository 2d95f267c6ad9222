import { chainOf, textOf, throughout, namesBound } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { ComponentFinder } from './components.ts';

/** What a class takes from one that it extends, in the file of that. */
interface Inherited {
  file: ParsedFile;
  member: ts.ClassElement;
}

const MAX_HOPS = 4;
/** What is run to show a component. */
const SHOWS = /^(render|view|template)$/;

/**
 * Members of the classes that a component extends, as far as it shows them: what shows the whole where it has none of its own, and
 * what that asks for by `this` or `super` in what it shows.
 */
export function inheritedBy(own: ts.ClassLikeDeclaration, file: ParsedFile, finder: ComponentFinder): Inherited[] {
  const found: Inherited[] = [];
  const members = (own.members as readonly ts.ClassElement[]).filter(one => named(one).length > 0);
  const asks: Asking[] = [];
  const add = (asking: Asking) => {
    asks.push(asking);
    // What it has itself may ask for more.
    for (const one of members)
      if (!asks.some(({ member }) => member === one) && asksFor(asking, named(one)[0]!, false))
        add({ member: one, depth: 0 });
  };
  for (const one of members) if (SHOWS.test(named(one)[0]!)) add({ member: one, depth: 0 });
  const said = new Set(members.flatMap(named));
  let [at, home]: [ts.ClassLikeDeclaration, ParsedFile] = [own, file];
  for (let hops = 1; hops <= MAX_HOPS; hops++) {
    const base = at.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
    const other = base && ts.isIdentifier(base) ? finder.find(base.text, base, home) : null;
    if (!other || other === 'outside' || !ts.isClassLike(other.node)) break;
    [at, home] = [other.node, other.file];
    const left = new Set(at.members.filter(member => named(member).length > 0));
    // Of what is taken over more may be asked for.
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const member of left) {
        const name = named(member)[0]!;
        const isOver = said.has(name);
        const isShown = SHOWS.test(name) && !isOver;
        if (!isShown && !asks.some(one => one.depth < hops + (isOver ? 0 : 1) && asksFor(one, name, isOver))) continue;
        left.delete(member);
        found.push({ file: home, member });
        add({ member, depth: hops });
        isMore = true;
      }
    }
    for (const one of at.members.flatMap(named)) said.add(one);
  }
  return found;
}

/** Something that is shown, and how many classes up it stands. */
interface Asking {
  member: ts.ClassElement;
  depth: number;
}

const named = ({ name }: ts.ClassElement): string[] => (name && !ts.isComputedPropertyName(name) ? [textOf(name)] : []);

/** `{this.footer()}`; of what the class has itself only `super.footer()`. What is only noted, or run beside it, shows nothing. */
function asksFor({ member }: Asking, name: string, isOver: boolean): boolean {
  let isAsked = false;
  throughout(member, node => {
    if (isAsked || !ts.isPropertyAccessExpression(node) || node.name.text !== name) return;
    const of = node.expression.kind;
    const isOfIt = of === ts.SyntaxKind.SuperKeyword || (!isOver && of === ts.SyntaxKind.ThisKeyword);
    isAsked = isOfIt && isShownIn(node, member, 3);
  });
  return isAsked;
}

/** Whether what stands at a place is given back, or put into what is, also by a name. */
function isShownIn(place: ts.Node, whole: ts.Node, depth: number): boolean {
  for (let at = place; at !== whole; at = at.parent) {
    const { parent } = at;
    if (ts.isReturnStatement(parent) || ts.isPropertyDeclaration(parent)) return true;
    // What a press runs may open more.
    if (ts.isJsxAttribute(parent)) return true;
    if (isAsked(at, parent)) return false;
    if (ts.isCallExpression(parent) && parent.expression !== at && UNSEEN.test(chainOf(parent.expression).join('.')))
      return false;
    if (ts.isVariableDeclaration(parent) && parent.initializer === at)
      return depth > 0 && namesBound(parent.name).some(name => isNameShown(name, parent, whole, depth - 1));
    if (
      ts.isBinaryExpression(parent) &&
      parent.right === at &&
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ) {
      const { left } = parent;
      return depth > 0 && ts.isIdentifier(left) && isNameShown(left.text, left, whole, depth - 1);
    }
    if (ts.isExpressionStatement(parent) && isPutIn(at, whole, depth)) return true;
  }
  return false;
}

const UNSEEN = /^(console\.\w+|assert|log(ger)?(\.\w+)?|debug)$/;

function isAsked(at: ts.Node, parent: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return at === parent.condition;
  return (
    (ts.isIfStatement(parent) && at === parent.expression) ||
    ts.isPrefixUnaryExpression(parent) ||
    ts.isTypeOfExpression(parent)
  );
}

/** `items.add('report', this.report())`, of a list that is given back. */
function isPutIn(statement: ts.Node, whole: ts.Node, depth: number): boolean {
  if (!ts.isCallExpression(statement) || !ts.isPropertyAccessExpression(statement.expression)) return false;
  const list = statement.expression.expression;
  return depth > 0 && ts.isIdentifier(list) && isNameShown(list.text, list, whole, depth - 1);
}

function isNameShown(name: string, besides: ts.Node, whole: ts.Node, depth: number): boolean {
  let isShown = false;
  throughout(whole, node => {
    if (isShown || !ts.isIdentifier(node) || node.text !== name || node === besides) return;
    const { parent } = node;
    const isRead =
      !(ts.isPropertyAccessExpression(parent) && parent.name === node) && !ts.isVariableDeclaration(parent);
    isShown = isRead && isShownIn(node, whole, depth);
  });
  return isShown;
}
