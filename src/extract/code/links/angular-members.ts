import { baseName, folderOf } from '../../../kit/path.ts';
import { literally } from '../../../kit/text.ts';
import { isAngularTemplate } from '../angular/names.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { memberOf } from './class-members.ts';
import type { Meaning } from './meaning.ts';
import { normalised } from './paths.ts';
import { linksOf } from './registry.ts';

/** What a name of a template means that nothing in it declares: a member of the class that shows it. */
export function memberOfTemplate(name: string, from: ts.Node): Meaning | null {
  const shown = classAround(from);
  return shown && memberOf({ is: 'instance', node: shown }, name);
}

/** The class of Angular whose template a node stands in, in a file of its own or in the class; null for any other node. */
export function classAround(from: ts.Node): ts.ClassDeclaration | null {
  const links = linksOf(from);
  if (!links) return null;
  return isAngularTemplate(links.path) ? classOfFile(from.getSourceFile(), links.path) : classOfDecorator(from);
}

const known = new WeakMap<ts.SourceFile, ts.ClassDeclaration | null>();

function classOfFile(file: ts.SourceFile, path: string): ts.ClassDeclaration | null {
  let shown = known.get(file);
  if (shown === undefined) known.set(file, (shown = lookFor(file, path)));
  return shown;
}

/** The only one that names the file: a class of another size of screen may share it. */
function lookFor(file: ts.SourceFile, path: string): ts.ClassDeclaration | null {
  const names = new RegExp(`templateUrl\\s*:\\s*['"\`][^'"\`\\n]*${literally(baseName(path))}['"\`]`);
  const found = (linksOf(file)?.filesWith('templateUrl', names) ?? []).flatMap(({ statements, fileName }) =>
    statements.filter(ts.isClassDeclaration).filter(one => templateOf(one, fileName.replace(/^\//, '')) === path),
  );
  return found.length === 1 ? found[0]! : null;
}

function templateOf(declared: ts.ClassDeclaration, path: string): string | null {
  for (const { expression: made } of ts.getDecorators(declared) ?? []) {
    const given = ts.isCallExpression(made) && nameOf(made.expression) === 'Component' ? made.arguments[0] : undefined;
    const options = given && unwrap(given);
    if (!options || !ts.isObjectLiteralExpression(options)) continue;
    for (const one of options.properties) {
      if (!ts.isPropertyAssignment(one) || textOf(one.name) !== 'templateUrl') continue;
      const url = unwrap(one.initializer);
      if (ts.isStringLiteralLike(url))
        return normalised(url.text.startsWith('/') ? url.text : `${folderOf(path)}/${url.text}`);
    }
  }
  return null;
}

/** `@Component({ template: '…' }) class Card {}` */
function classOfDecorator(from: ts.Node): ts.ClassDeclaration | null {
  for (let at = from; at.parent; at = at.parent)
    if (ts.isDecorator(at)) return ts.isClassDeclaration(at.parent) ? at.parent : null;
  return null;
}
