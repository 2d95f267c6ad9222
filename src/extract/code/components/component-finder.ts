import type { Declared } from '../angular/selectors.ts';
import { isPlainElement } from './as-props.ts';
import { autoImported, isTemplateFile } from './auto-imports.ts';
import { component } from '../defaults/props.ts';
import { awaitedModule, loadedLater } from '../loaded-later.ts';
import { isFunction, textOf, unwrap } from '../names.ts';
import { isElementOfFactory, isPart, styledBy, styledDirectly } from './element-factories.ts';
import { boxedBy, isBox, isStyledElement } from './own-boxes.ts';
import type { PackageLook } from './package-made.ts';
import { isDrawing, isGenerated } from './no-code.ts';
import { ownElements } from './custom-elements.ts';
import { hearingOf } from './hearing.ts';
import { elementsWith } from '../surfaces/opened-state.ts';
import { isNamedByTwin } from './platform-twins.ts';
import { isOnlyType } from './only-types.ts';
import { registeredUnder } from './registered-names.ts';
import { isContext, isMadeOfData, isMakerOfPackage, isOfPackage, isTakenFromPackage } from './package-made.ts';
import type { Target } from '../resolve.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Found, ComponentFinder } from './components.ts';
import { PLAIN_WRAPPERS, HOLDS_A_VALUE, HOLDERS, renderingOf } from './wrappers.ts';
import { isDefaultExport, moduleExports } from './default-exports.ts';

/** What Vue itself has for every template. */
const OF_VUE = /^(Transition|TransitionGroup|KeepAlive|Teleport|Suspense)$/;

/** From one name to the next; what is wrapped in one expression is no step. */
const MAX_HOPS = 10;

/** A class that sets a text and no more, `this.textContent = ago(…)`, or puts an empty element in: nobody presses anything there. */
const showsNoMarkup = (text: string): boolean =>
  text !== '' && !MARKUP.test(text.replaceAll('extends HTMLElement', ''));
const MARKUP =
  /html|template|shadow|slot|render|cloneNode|report|flag|button|import\b|extends\b|createElement\w*\(\s*(?!['"](?:hr|br|span|i|b|p|time|small|em|strong)['"])|(?:append|prepend|replace\w*|insert\w*|before|after)\w*\(\s*(?!document\.createElement\()/i;

export function componentFinder(slice: Slice, resolve: (from: string, specifier: string) => Target): ComponentFinder {
  const look: PackageLook = {
    isPackage: (from, specifier) => resolve(from, specifier) === 'package',
    fileOf: (from, specifier) => {
      const target = resolve(from, specifier);
      return target && target !== 'package' ? slice.parse(target.path) : null;
    },
  };
  const elements = ownElements(slice);
  const underTexts = new Map<string, Found>();
  let autoImports: ReadonlyMap<string, string | null> | null = null;
  const find = (name: string, from: ts.Node, file: ParsedFile, hops = MAX_HOPS): Found => {
    if (hops === 0) return null;
    const declaration = declarationOf(name, from);
    if (isPlainElement(name, declaration)) return 'outside';
    const binding = file.imports.get(name);
    // `const X = require('x').X` is a declaration and an import.
    if (declaration && !(binding && ts.isVariableDeclaration(declaration))) {
      if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration))
        return component(file, name, declaration);
      // `let part = Plain`, which is set to another one later; a component is at times set to what wraps it.
      if (ts.isVariableDeclaration(declaration) && /^[a-z]/.test(name) && !valueOfDeclaration(declaration)) return null;
      if (ts.isVariableDeclaration(declaration) && declaration.initializer)
        return fromValue(declaration.initializer, name, file, hops);
      return isTakenFromPackage(declaration, file, look) ? 'outside' : null;
    }
    const isOne = binding && !isOnlyType(binding.name, look.fileOf(file.path, binding.specifier));
    return isOne ? imported(binding.specifier, binding.name, file, hops) : registered(name, from, file, hops);
  };

  /** A component of a template that nobody imports: found by its file or its selector, as frameworks register it. */
  const registered = (name: string, from: ts.Node, file: ParsedFile, hops: number): Found => {
    // `<post-foot>` in JSX is an element of the page; what its class writes as plain text is not read.
    if (name.includes('-')) {
      const own = elements.shownAt(from, file);
      if (own === undefined) return 'outside';
      const text = (own && slice.parse(own.path)?.indexed.text) ?? '';
      if (own && showsNoMarkup(text)) return 'outside';
      return own && text.includes('html`') ? declaredBy(own, hops) : null;
    }
    if (!/^[A-Z]/.test(name)) return null;
    const selected = elements.shownAt(from, file);
    if (selected !== undefined) return selected && declaredBy(selected, hops);
    if (!isTemplateFile(file.path)) return file.isBuiltByCalls && OF_VUE.test(name) ? 'outside' : null;
    autoImports ??= autoImported(slice.paths());
    const path = autoImports.get(name);
    // With no such file it comes from a package; with several it is not known which.
    if (path === undefined) return elements.isOwn(from, file) ? null : 'outside';
    const other = path === null ? null : slice.parse(path);
    return other && exported('default', other, hops - 1);
  };

  /** The template of a class of Angular, or the class that holds it. */
  const declaredBy = ({ path, className }: Declared, hops = MAX_HOPS): Found => {
    const other = slice.parse(path);
    return (
      other && (className === null ? exported('default', other, hops - 1) : find(className, other.ast, other, hops - 1))
    );
  };

  /** The component inside an expression: behind `memo(…)`, `forwardRef(…)`, `connect(…)(X)`, a style. */
  const fromValue = (expression: ts.Expression, name: string, file: ParsedFile, hops: number): Found => {
    const value = unwrap(expression);
    const later = loadedLater(value);
    if (later) return imported(later.specifier, later.name, file, hops - 1);
    if (ts.isArrowFunction(value) || ts.isFunctionExpression(value) || ts.isClassExpression(value))
      return component(file, name, value);
    const rendering = ts.isObjectLiteralExpression(value) ? renderingOf(value) : null;
    if (rendering) return { ...component(file, name, rendering), hasHiddenProps: true };
    if (ts.isIdentifier(value)) return find(value.text, value, file, hops - 1);
    if (ts.isConditionalExpression(value)) {
      const [yes, no] = [value.whenTrue, value.whenFalse].map(one => fromValue(one, name, file, hops));
      return yes === 'outside' ? no! : no === null ? null : yes!;
    }
    // styled.div`…` renders one built-in element, a context provider what it contains.
    if (ts.isTaggedTemplateExpression(value)) return 'outside';
    const module = ts.isPropertyAccessExpression(value) ? awaitedModule(value.expression) : null;
    if (module !== null) return imported(module, textOf((value as ts.PropertyAccessExpression).name), file, hops - 1);
    if (ts.isPropertyAccessExpression(value))
      return /^(Provider|Consumer)$/.test(value.name.text) ||
        isOfPackage(value.expression, file, look) ||
        isElementOfFactory(value)
        ? 'outside'
        : null;
    if (ts.isCallExpression(value)) {
      if (HOLDS_A_VALUE.test(value.expression.getText())) return null;
      const binding = file.imports.get(name);
      if (binding) return imported(binding.specifier, binding.name, file, hops - 1);
      const inner =
        styledDirectly(value) ??
        value.arguments.find(one => isFunction(unwrap(one)) || ts.isIdentifier(one) || HOLDERS.has(unwrap(one).kind)) ??
        (isMakerOfPackage(value.expression, file, look) ? value.arguments.find(isPart) : undefined);
      if (isStyledElement(value)) return 'outside';
      const styled = styledBy(value);
      if (styled) return fromValue(styled, name, file, hops);
      const boxed = boxedBy(value, file, look);
      if (boxed) return ts.isStringLiteralLike(boxed) ? 'outside' : fromValue(boxed, name, file, hops);
      if (isContext(value, file, look) || isMadeOfData(value, file, look)) return 'outside';
      const found = inner ? fromValue(inner, name, file, hops) : null;
      return found === null || found === 'outside' || PLAIN_WRAPPERS.test(value.expression.getText())
        ? found
        : { ...found, hasHiddenProps: true };
    }
    return ts.isElementAccessExpression(value) && isTableOfOthers(value.expression, file, hops) ? 'outside' : null;
  };

  /** `Icons[name]`, where none of what stands in the table is of the product. */
  const isTableOfOthers = (table: ts.Expression, file: ParsedFile, hops: number): boolean => {
    const declaration = ts.isIdentifier(table) ? declarationOf(table.text, table) : null;
    const held = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer;
    const rows = held && unwrap(held);
    if (!rows || !ts.isObjectLiteralExpression(rows) || rows.properties.length === 0) return false;
    return rows.properties.every(row => {
      if (ts.isShorthandPropertyAssignment(row)) return find(row.name.text, row, file, hops - 1) === 'outside';
      return ts.isPropertyAssignment(row) && fromValue(row.initializer, textOf(row.name), file, hops - 1) === 'outside';
    });
  };

  const imported = (specifier: string, name: string, from: ParsedFile, hops: number): Found => {
    if (isDrawing(specifier)) return 'outside';
    const target = resolve(from.path, specifier);
    if (target === 'package' || (!target && isGenerated(specifier))) return 'outside';
    const file = target && slice.parse(target.path);
    return file ? exported(name, file, hops - 1) : null;
  };

  const exported = (name: string, file: ParsedFile, hops: number): Found => {
    if (hops <= 0) return null;
    for (const statement of file.ast.statements) {
      if (ts.isExportAssignment(statement) && name === 'default')
        return fromValue(statement.expression, name, file, hops);
      if (name === 'default' && isDefaultExport(statement))
        return component(file, statement.name?.text ?? name, statement);
      if (ts.isExportDeclaration(statement)) {
        const found = reExported(name, statement, file, hops);
        if (found) return found;
      }
    }
    if (name !== 'default') return find(name, file.ast, file, hops);
    const assigned = moduleExports(file.ast);
    return assigned ? fromValue(assigned, name, file, hops) : null;
  };

  const reExported = (name: string, statement: ts.ExportDeclaration, file: ParsedFile, hops: number): Found => {
    const specifier = statement.moduleSpecifier;
    const path = specifier && ts.isStringLiteral(specifier) ? specifier.text : null;
    const clause = statement.exportClause;
    if (clause && ts.isNamedExports(clause)) {
      const one = clause.elements.find(element => textOf(element.name) === name);
      if (!one) return null;
      const local = textOf(one.propertyName ?? one.name);
      return path === null ? find(local, file.ast, file, hops) : imported(path, local, file, hops);
    }
    return !clause && path !== null && name !== 'default' ? imported(path, name, file, hops) : null;
  };

  return {
    find,
    behind: (value, file) => fromValue(value, 'it', file, MAX_HOPS),
    exportedBy: (name, file) => exported(name, file, MAX_HOPS),
    isBox: (name, from, file) => isBox(name, from, file, look),
    attached(attribute, file) {
      const shown = elements.shownBy(attribute, file);
      return shown === undefined ? 'outside' : shown && declaredBy(shown);
    },
    underText(text) {
      let found = underTexts.get(text);
      if (found === undefined) {
        const all = registeredUnder(text, slice).map(({ path, name }) => {
          const file = slice.parse(path);
          return file ? find(name, file.ast, file) : null;
        });
        underTexts.set(text, (found = onlyOne(all)));
      }
      return found;
    },
    heardUnder: (text, bus) =>
      hearingOf(text, bus, slice).flatMap(({ file, own, menus }) => [
        own,
        ...menus.map(menu => find(menu.text, menu, slice.parse(menu.getSourceFile().fileName.slice(1)) ?? file)),
      ]),
    givenState: state => elementsWith(state, slice),
    isNamedByTwin: ({ path }, name) => isNamedByTwin(path, name, slice),
    tagsOf: ({ file, name }) => elements.tagsOf(file.path, name),
    fileOf: node => slice.parse(node.getSourceFile().fileName.slice(1)),
  };
}

/** What all of them are; null if they differ. */
function onlyOne([first = null, ...others]: readonly Found[]): Found {
  const codeOf = (found: Found) => (found === null || found === 'outside' ? found : found.node);
  return others.every(one => codeOf(one) === codeOf(first)) ? first : null;
}
