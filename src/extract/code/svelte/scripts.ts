import type { Rewriting } from '../rewriting.ts';
import type { Change, Known, Node } from './changes.ts';
import { changesIn, copyChanged } from './changes.ts';
import { listenerOf } from './names.ts';

/** What the script of a component brings to its function. */
export interface Scripts {
  known: Known;
  isAsync: boolean;
  writeModule(out: Rewriting): void;
  /** The type of the props as they are declared one by one; null if nothing is said. */
  writeType: ((out: Rewriting) => void) | null;
  writeBody(out: Rewriting): void;
  /** Writes the object of the props' defaults; null if there are none. */
  writeDefaults: ((out: Rewriting) => void) | null;
}

interface Declarator extends Node {
  id: Node & { name?: string; typeAnnotation?: Node; properties?: Property[] };
  init: Node | null;
}

interface Property extends Node {
  shorthand?: boolean;
  key?: Node & { name?: string };
  value?: Node & { left?: Node; right?: Node };
}

interface Statement extends Node {
  declaration?: (Node & { declarations?: Declarator[] }) | null;
  declarations?: Declarator[];
  label?: { name: string };
  body?: Node & { expression?: Node & { left?: Node & { name?: string } } };
}

/** A prop and what it is if nobody gives it. */
interface Prop {
  name: Node & { name?: string };
  type: Node | null;
  fallback: Node | null;
}

/** Reads the script of the module and that of the component (Svelte, `<script module>` and `<script>`). */
export function readScripts(module: Node | null, instance: Node | null): Scripts {
  const [outer, own] = [statementsOf(module), statementsOf(instance)];
  const known = { dispatch: givenBy('createEventDispatcher', own), props: givenBy('$props', own) };
  const imports = own.filter(isImport);
  const inside = own.filter(one => !isImport(one));
  const exported = inside.flatMap(exportedProps);
  const asked = inside.flatMap(askedProps);
  const defaults = [...exported, ...asked].filter(({ fallback }) => fallback !== null);
  const declared = declaredNames(own);
  const listened = inside.flatMap(listenedProps);
  const changesOf = (node: Node): Change[] => [
    ...changesIn(node, known),
    ...listened.filter(({ from }) => from >= node.start && from < node.end),
  ];

  return {
    known,
    isAsync: own.some(holdsAwait),
    writeModule(out) {
      for (const one of [...outer, ...imports]) {
        copyChanged(one.start, one.end, changesOf(one), out);
        out.write('\n', one.end);
      }
    },
    writeType: exported.some(({ type }) => type)
      ? out => {
          out.write(': { ', exported[0]!.name.start);
          for (const { name, type } of exported) {
            out.write(`${listenerOf(name.name ?? '') ?? name.name}?`, name.start, name.end);
            if (type) out.copy(type.start, type.end);
            out.write('; ', name.end);
          }
          out.write('}', exported[0]!.name.start);
        }
      : null,
    writeBody(out) {
      if (exported.length > 0) {
        const [first] = exported;
        out.write('const { ', first!.name.start);
        for (const { name } of exported) out.write(`${propOf(name.name ?? '')}, `, name.start, name.end);
        out.write('} = $props;\n', first!.name.start);
      }
      for (const one of inside) writeStatement(one, changesOf(one), declared, out);
    },
    writeDefaults:
      defaults.length > 0
        ? out => {
            out.write('{ ', defaults[0]!.name.start);
            for (const { name, fallback } of defaults) {
              out.write(`${JSON.stringify(name.name)}: `, name.start, name.end);
              copyChanged(fallback!.start, fallback!.end, changesOf(fallback!), out);
              out.write(', ', fallback!.end);
            }
            out.write('}', defaults[0]!.name.start);
          }
        : null,
  };
}

const statementsOf = (script: Node | null): Statement[] =>
  (script as unknown as { content: { body: Statement[] } } | null)?.content.body ?? [];

/** What stands outside of a function alone; an `export` of the component's own script hands something to who uses it. */
const isImport = ({ type }: Node) => type === 'ImportDeclaration';

/** `post`, `onClick: onclick` */
function propOf(name: string): string {
  const listener = listenerOf(name);
  return listener === null || listener === name ? name : `${listener}: ${name}`;
}

/** `export let post`, `export let actions = true`: how a component asks for props (Svelte 4). */
function exportedProps(statement: Statement): Prop[] {
  const { declaration } = statement;
  if (statement.type !== 'ExportNamedDeclaration' || !isLet(declaration)) return [];
  return (declaration.declarations ?? []).flatMap(({ id, init }) =>
    id.type === 'Identifier' ? [{ name: id, type: id.typeAnnotation ?? null, fallback: init }] : [],
  );
}

const isLet = (node: Statement['declaration']): node is Node & { declarations?: Declarator[] } =>
  node?.type === 'VariableDeclaration' && (node as { kind?: string }).kind !== 'const';

/** `let { post, actions = true } = $props()` (Svelte 5). */
function askedProps({ type, declarations = [] }: Statement): Prop[] {
  if (type !== 'VariableDeclaration') return [];
  return declarations.flatMap(({ id, init }) => {
    const callee = (init as { callee?: { name?: string } } | null)?.callee?.name;
    if (callee !== '$props' || id.type !== 'ObjectPattern') return [];
    return (id.properties ?? []).flatMap(({ key, value }): Prop[] =>
      key?.name !== undefined && value?.type === 'AssignmentPattern'
        ? [{ name: key, type: null, fallback: value.right ?? null }]
        : [],
    );
  });
}

/** `let { onclick } = $props()`: listeners go by the names that JSX has for them. */
function listenedProps({ type, declarations = [] }: Statement): Change[] {
  if (type !== 'VariableDeclaration') return [];
  return declarations.flatMap(({ id, init }) => {
    const callee = (init as { callee?: { name?: string } } | null)?.callee?.name;
    if (callee !== '$props' || id.type !== 'ObjectPattern') return [];
    return (id.properties ?? []).flatMap(({ key, shorthand, start }): Change[] => {
      const name = key?.name === undefined ? null : listenerOf(key.name);
      if (!key || name === null || name === key.name) return [];
      return [shorthand ? { from: start, to: start, text: `${name}: ` } : { from: key.start, to: key.end, text: name }];
    });
  });
}

/** `const tell = createEventDispatcher()` -> `tell` */
function givenBy(name: string, statements: readonly Statement[]): string | null {
  for (const { declarations = [] } of statements)
    for (const { id, init } of declarations)
      if ((init as { callee?: { name?: string } } | null)?.callee?.name === name) return id.name ?? null;
  return null;
}

function writeStatement(statement: Statement, changes: Change[], declared: ReadonlySet<string>, out: Rewriting): void {
  const { start, end, type, declaration, label, body } = statement;
  if (type === 'ExportNamedDeclaration') {
    if (!declaration || (isLet(declaration) && declaration.declarations?.every(({ id }) => id.type === 'Identifier')))
      return;
    // `export function open()`: a method that others call on the component.
    changes.push({ from: start, to: declaration.start, text: '' });
  } else if (label?.name === '$' && body) {
    // `$: total = count * 2`, `$: ({ text } = comment)` declare what nobody did (Svelte 4, reactive declarations).
    const { left, end: last } = body.expression?.type === 'AssignmentExpression' ? body.expression : { end: body.end };
    const name = left?.name?.replace(/^\$/, '');
    const isTaken = left?.type === 'ObjectPattern';
    if (isTaken) {
      changes.push({ from: start, to: left.start, text: 'let ' }, { from: last, to: body.end, text: ';' });
    } else changes.push({ from: start, to: body.start, text: name !== undefined && !declared.has(name) ? 'let ' : '' });
  }
  copyChanged(start, end, changes, out);
  out.write('\n', end);
}

function declaredNames(statements: readonly Statement[]): Set<string> {
  const names = new Set<string>();
  for (const { declarations, declaration, type, ...one } of statements) {
    for (const { id } of declarations ?? declaration?.declarations ?? []) if (id.name !== undefined) names.add(id.name);
    if (type === 'ImportDeclaration')
      for (const { local } of (one as unknown as { specifiers: { local: { name: string } }[] }).specifiers)
        names.add(local.name);
  }
  return names;
}

function holdsAwait(statement: Node): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || /Function/.test(node.type)) return;
    if (node.type === 'AwaitExpression') found = true;
    for (const value of Object.values(node))
      for (const one of Array.isArray(value) ? value : [value])
        if (typeof one === 'object' && one !== null && typeof (one as Node).type === 'string') visit(one as Node);
  };
  visit(statement);
  return found;
}
