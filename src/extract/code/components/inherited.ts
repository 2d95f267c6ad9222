import { literally } from '../../../kit/text.ts';
import { textOf } from '../names.ts';
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
const SHOWS = /^(render|view)$/;

/**
 * Members of the classes that a component extends, as far as it shows them: what shows the whole where it has none of its own, and
 * what that or its own members ask for by `this` or `super`.
 */
export function inheritedBy(own: ts.ClassLikeDeclaration, file: ParsedFile, finder: ComponentFinder): Inherited[] {
  const found: Inherited[] = [];
  let asks: ts.Node[] = [...own.members];
  const said = new Set(own.members.flatMap(named));
  let [at, home]: [ts.ClassLikeDeclaration, ParsedFile] = [own, file];
  for (let hops = MAX_HOPS; hops > 0; hops--) {
    const base = at.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
    const other = base && ts.isIdentifier(base) ? finder.find(base.text, base, home) : null;
    if (!other || other === 'outside' || !ts.isClassLike(other.node)) break;
    [at, home] = [other.node, other.file];
    const left = new Set(at.members.filter(member => named(member).length > 0));
    // Of what is taken over more may be asked for.
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const member of left) {
        const [name] = named(member);
        const isOver = said.has(name!);
        if (!(SHOWS.test(name!) && !isOver) && !asks.some(one => asksFor(one, name!, isOver))) continue;
        left.delete(member);
        found.push({ file: home, member });
        asks = [...asks, member];
        isMore = true;
      }
    }
    for (const one of at.members.flatMap(named)) said.add(one);
  }
  return found;
}

const named = ({ name }: ts.ClassElement): string[] => (name && !ts.isComputedPropertyName(name) ? [textOf(name)] : []);

/** `this.footer()`; of what the class has itself only `super.footer()`. */
const asksFor = (node: ts.Node, name: string, isOver: boolean): boolean =>
  new RegExp(`\\b${isOver ? 'super' : '(?:this|super)'}\\s*\\.\\s*${literally(name)}\\b`).test(node.getText());
