import { isFunction, textOf, unwrap } from '../names.ts';
import type { Rewriting } from '../rewriting.ts';
import { ts } from '../ts-morph.ts';
import { copyCode, TEMPLATE_EMIT } from './expressions.ts';
import { componentName } from './names.ts';
import { runtimeProps, writeDefaults } from './props.ts';
import type { ScriptBlock } from './single-file.ts';

/** What a script with `export default { … }` brings: the module around it, and its methods for the template. */
export interface Options extends Members {
  /** Where the component is named, or handed out: from and to. */
  at: readonly [from: number, to: number] | null;
  writeModule(out: Rewriting): void;
  writeDefaults: ((out: Rewriting) => void) | null;
}

/** What an object of options brings to the function of its component. */
export interface Members {
  props: readonly string[];
  /** Values of props that are not given. */
  defaults: ts.Expression | null;
  /** What is written as members, and not left in the object. */
  moved: readonly ts.ObjectLiteralExpression[];
  /** @param within Copies an object with the components that it holds. */
  writeMembers(out: Rewriting, within?: (node: ts.Node) => void): void;
}

export function readOptions({ from, text }: ScriptBlock): Options {
  const ast = ts.createSourceFile('/options.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const exported = ast.statements.find((one): one is ts.ExportAssignment => ts.isExportAssignment(one));
  const object = exported ? objectIn(exported.expression) : null;
  const members = readMembers(object, from);
  const copy = copier(text, from);
  const name = initializerOf(named('name', object));
  const own: ts.Node | undefined = name ?? exported?.getChildAt(0) ?? exported;
  return {
    ...members,
    at: own ? [from + own.getStart(), from + own.end] : null,
    writeModule(out) {
      if (!exported) return copy(0, text.length, out);
      copy(0, exported.getStart(), out);
      out.write('const $options = ', from + exported.getStart(), from + exported.expression.getStart());
      // Methods and what is computed go to the function of the component, where the template finds them by name.
      let done = exported.expression.getStart();
      for (const moved of members.moved) {
        copy(done, moved.getStart() + 1, out);
        done = moved.end - 1;
      }
      copy(done, text.length, out);
    },
    writeDefaults: members.defaults && (out => writeDefaults(members.defaults!, from, out)),
  };
}

const copier =
  (text: string, from: number): Copy =>
  (start, end, out) =>
    copyCode(text.slice(start, end), from + start, out, TEMPLATE_EMIT);

const named = (name: string, object: ts.ObjectLiteralExpression | null): ts.ObjectLiteralElementLike | undefined =>
  object?.properties.find(one => one.name && textOf(one.name) === name);

/** @param from Where the text of the object's file begins in the one that is read. */
export function readMembers(object: ts.ObjectLiteralExpression | null, from: number): Members {
  const methods = objectOf(named('methods', object));
  const computed = objectOf(named('computed', object));
  const props = initializerOf(named('props', object));
  const declared = props ? runtimeProps(props) : null;
  const handedOut = returnedBySetup(named('setup', object));
  const renamed = objectOf(named('components', object))?.properties.filter(ts.isPropertyAssignment) ?? [];
  const copy = copier(object?.getSourceFile().text ?? '', from);
  return {
    props: declared?.names ?? [],
    defaults: declared?.defaults ?? null,
    moved: inOrder([methods, computed]),
    writeMembers(out, within) {
      for (const { name, initializer } of renamed) {
        const own = componentName(textOf(name));
        if (initializer.getText() === own) continue;
        out.write(`const ${own} = `, from + name.getStart(), from + name.end);
        if (within) within(initializer);
        else copy(initializer.getStart(), initializer.end, out);
        out.write(';\n', from + initializer.end);
      }
      const own = [methods, computed].flatMap(table => [...(table?.properties ?? [])].map(one => ownName(one)?.text));
      const known = new Set([...(declared?.names ?? []), ...own]);
      writeHandedOut(
        handedOut.filter(({ text }) => !known.has(text)),
        from,
        out,
      );
      for (const value of computed?.properties ?? []) writeComputed(value, copy, from, out);
      for (const method of methods?.properties ?? []) writeMethod(method, copy, from, out);
    },
  };
}

/** The names of `setup() { …; return { report, close } }`, by which the template knows what is made there. */
function returnedBySetup(setup: ts.ObjectLiteralElementLike | undefined): ts.Identifier[] {
  const value = setup && ts.isPropertyAssignment(setup) ? unwrap(setup.initializer) : setup;
  const body = value && isFunction(value) ? value.body : undefined;
  const last = body && ts.isBlock(body) ? body.statements.at(-1) : undefined;
  const answer = last && ts.isReturnStatement(last) ? last.expression : body && !ts.isBlock(body) ? body : undefined;
  const object = answer && unwrap(answer);
  if (!object || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap(one => ownName(one) ?? []);
}

function writeHandedOut(names: readonly ts.Identifier[], from: number, out: Rewriting): void {
  if (names.length === 0) return;
  out.write('const { ', from + names[0]!.getStart());
  for (const name of names) out.write(`${name.text}, `, from + name.getStart(), from + name.end);
  out.write('} = $options.setup($props);\n', from + names.at(-1)!.end);
}

const inOrder = (objects: readonly (ts.ObjectLiteralExpression | null)[]) =>
  objects.filter(one => one !== null).toSorted((a, b) => a.pos - b.pos);

type Copy = (start: number, end: number, out: Rewriting) => void;

/** `excerpt() { … }` becomes `const excerpt = computed(function () { … })`, as a script with `setup` writes it. */
function writeComputed(value: ts.ObjectLiteralElementLike, copy: Copy, from: number, out: Rewriting): void {
  const name = ownName(value);
  if (!name) return writeMapped(value, copy, from, out);
  if (ts.isMethodDeclaration(value)) {
    out.write('const ', from + value.getStart());
    writeName(name, copy, from, out);
    out.write(' = computed(function ', from + name.end);
    copy(name.end, value.end, out);
  } else if (ts.isPropertyAssignment(value)) {
    out.write('const ', from + value.getStart());
    writeName(name, copy, from, out);
    out.write(' = computed(', from + name.end);
    copy(value.initializer.getStart(), value.initializer.end, out);
  } else return;
  out.write(');\n', from + value.end);
}

/** A member may be called `new` or `delete`, and a variable may not: it is `new$` here. */
function writeName(name: ts.Identifier, copy: Copy, from: number, out: Rewriting): void {
  copy(name.getStart(), name.end, out);
  const word = ts.identifierToKeywordKind(name);
  if (word !== undefined && word >= ts.SyntaxKind.FirstReservedWord && word <= ts.SyntaxKind.LastReservedWord)
    out.write('$', from + name.end);
}

/** `...mapActions(['report'])`: the names are not known here, what it calls is. */
function writeMapped(mapped: ts.ObjectLiteralElementLike, copy: Copy, from: number, out: Rewriting): void {
  if (!ts.isSpreadAssignment(mapped)) return;
  out.write('const $mapped = ', from + mapped.getStart());
  copy(mapped.expression.getStart(), mapped.expression.end, out);
  out.write(';\n', from + mapped.end);
}

const ownName = ({ name }: ts.ObjectLiteralElementLike): ts.Identifier | null =>
  name && ts.isIdentifier(name) ? name : null;

function writeMethod(method: ts.ObjectLiteralElementLike, copy: Copy, from: number, out: Rewriting): void {
  const name = ownName(method);
  if (!name) return writeMapped(method, copy, from, out);
  if (ts.isMethodDeclaration(method)) {
    const isAsync = method.modifiers?.some(one => one.kind === ts.SyntaxKind.AsyncKeyword);
    out.write(`${isAsync ? 'async ' : ''}function${method.asteriskToken ? '*' : ''} `, from + method.getStart());
    writeName(name, copy, from, out);
    copy(name.end, method.end, out);
  } else if (ts.isPropertyAssignment(method)) {
    out.write('const ', from + method.getStart());
    writeName(name, copy, from, out);
    out.write(' = ', from + name.end);
    copy(method.initializer.getStart(), method.initializer.end, out);
  }
  out.write(';\n', from + method.end);
}

/** The object in `{ … }`, `defineComponent({ … })`, `Vue.extend({ … })`. */
function objectIn(expression: ts.Expression): ts.ObjectLiteralExpression | null {
  const inner = unwrap(expression);
  if (ts.isObjectLiteralExpression(inner)) return inner;
  const last = ts.isCallExpression(inner) ? inner.arguments.at(-1) : undefined;
  return last && !isFunction(last) ? objectIn(last) : null;
}

function initializerOf(property: ts.ObjectLiteralElementLike | undefined): ts.Expression | null {
  return property && ts.isPropertyAssignment(property) ? property.initializer : null;
}

function objectOf(property: ts.ObjectLiteralElementLike | undefined): ts.ObjectLiteralExpression | null {
  const value = initializerOf(property);
  return value ? objectIn(value) : null;
}
