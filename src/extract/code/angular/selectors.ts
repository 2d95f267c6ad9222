import { folderOf } from '../../../kit/path.ts';
import { exclusionOf } from '../files.ts';
import type { IndexedFile } from '../index-tokens.ts';
import { isAngularTemplate, prefixOf } from './names.ts';
import { normalised } from '../links/paths.ts';
import { unwrap } from '../names.ts';
import { parseText } from '../parse-text.ts';
import { fits, readSelector } from './selector.ts';
import type { PlainElement, Selector } from './selector.ts';
import { ts } from '../ts-morph.ts';

/** What Angular shows at an element: the template in a file of its own, or the class that holds it. */
export interface Declared {
  path: string;
  /** Null for a template that is a file. */
  className: string | null;
}

export interface Selectors {
  /** What is shown at a tag: null for several or what is not among the files; undefined if nobody declares the tag. */
  ofTag(tag: string): Declared | null | undefined;
  /** The same for what an attribute makes of an element: `<tr app-row>`, `<button [appReport]="post">`. */
  ofAttribute(element: PlainElement, attribute: string): Declared | null | undefined;
  /** What the product's own elements begin with. */
  prefixes: ReadonlySet<string>;
}

interface Attached {
  selector: Selector;
  declared: Declared | null;
}

/** Elements by the `selector` of what shows them: `@Component({ selector: 'app-post, [appPost]', templateUrl: './post.component.html' })` */
export function readSelectors(files: Iterable<IndexedFile>): Selectors {
  const byTag = new Map<string, Declared | null>();
  const byAttribute = new Map<string, Attached[]>();
  const prefixes = new Set<string>();
  for (const { path, text } of files) {
    if (exclusionOf(path) !== null) continue;
    const ast = parseText(path, text);
    for (const { given, className } of componentsOf(ast)) {
      const declared = shownBy(path, given, className);
      for (const selector of readSelector(valueOf('selector', given, ast) ?? '')) {
        const { tag, attributes } = selector;
        if (tag !== null) prefixes.add(prefixOf(tag) ?? tag);
        const [first] = attributes.keys();
        if (tag !== null && (first === undefined || tag.includes('-')))
          byTag.set(tag, byTag.has(tag) ? oneOf(byTag.get(tag) ?? null, declared) : declared);
        if (first === undefined) continue;
        const attached = byAttribute.get(first) ?? [];
        byAttribute.set(first, attached);
        attached.push({ selector, declared });
      }
    }
  }
  return {
    ofTag: tag => byTag.get(tag),
    ofAttribute(element, attribute) {
      const fitting = byAttribute.get(attribute)?.filter(({ selector }) => fits(selector, element)) ?? [];
      return fitting
        .map(({ declared }) => declared)
        .reduce<Declared | null | undefined>(
          (before, declared) => (before === undefined ? declared : oneOf(before, declared)),
          undefined,
        );
    },
    prefixes,
  };
}

/** Null for two that are not the same. */
const oneOf = (one: Declared | null, other: Declared | null): Declared | null =>
  one && other && one.path === other.path && one.className === other.className ? one : null;

/** The classes of a file that carry `@Component({ … })`. */
function componentsOf(ast: ts.SourceFile): { given: ts.ObjectLiteralExpression; className: string | null }[] {
  return ast.statements.filter(ts.isClassDeclaration).flatMap(one =>
    (ts.getDecorators(one) ?? []).flatMap(({ expression: made }) => {
      if (!ts.isCallExpression(made) || !ts.isIdentifier(made.expression) || made.expression.text !== 'Component')
        return [];
      const given = made.arguments[0] && unwrap(made.arguments[0]);
      return given && ts.isObjectLiteralExpression(given) ? { given, className: one.name?.text ?? null } : [];
    }),
  );
}

const isName = (node: ts.Node): node is ts.Identifier | ts.StringLiteral =>
  ts.isIdentifier(node) || ts.isStringLiteral(node);

function initializerOf(key: string, { properties }: ts.ObjectLiteralExpression): ts.Expression | null {
  for (const one of properties)
    if (ts.isPropertyAssignment(one) && isName(one.name) && one.name.text === key) return unwrap(one.initializer);
  return null;
}

/** A text that is written there or in a constant of the file: `const SELECTOR = 'app-post'`. */
function valueOf(key: string, given: ts.ObjectLiteralExpression, ast: ts.SourceFile): string | null {
  const value = initializerOf(key, given);
  const text = value && ts.isIdentifier(value) ? constant(value.text, ast) : value;
  return text && ts.isStringLiteralLike(text) ? text.text : null;
}

function constant(name: string, { statements }: ts.SourceFile): ts.Expression | null {
  for (const statement of statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find(
      one => ts.isIdentifier(one.name) && one.name.text === name,
    );
    if (found?.initializer) return unwrap(found.initializer);
  }
  return null;
}

/** Null for a template that lies where no template is read, or that is not told by a text. */
function shownBy(path: string, given: ts.ObjectLiteralExpression, className: string | null): Declared | null {
  const url = initializerOf('templateUrl', given);
  if (!url) return className === null ? null : { path, className };
  if (!ts.isStringLiteralLike(url)) return null;
  const template = normalised(url.text.startsWith('/') ? url.text : `${folderOf(path)}/${url.text}`);
  return isAngularTemplate(template) ? { path: template, className: null } : null;
}
