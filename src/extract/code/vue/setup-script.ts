import { nameOf, textOf, unwrap, namesBound } from '../names.ts';
import type { Rewriting } from '../rewriting.ts';
import { ts } from '../ts-morph.ts';
import { copyCode } from './expressions.ts';
import { declaredProps, writeDefaults } from './props.ts';
import type { ScriptBlock } from './single-file.ts';

/** What `<script setup>` brings to the component's function. */
export interface Setup {
  isAsync: boolean;
  /** Props that the template uses by their bare names. */
  props: readonly string[];
  writeImports(out: Rewriting): void;
  writeBody(out: Rewriting): void;
  /** Writes the object of the props' defaults; null if there are none. */
  writeDefaults: ((out: Rewriting) => void) | null;
}

/** A stretch of the script that becomes something else. */
interface Change {
  from: number;
  to: number;
  text: string;
}

export function readSetup({ from, text }: ScriptBlock): Setup {
  const ast = ts.createSourceFile('/setup.tsx', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const isOutside = (one: ts.Statement) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one);
  const outside = ast.statements.filter(isOutside);
  const inside = ast.statements.filter(one => !isOutside(one));
  const changes: Change[] = [];
  const props: string[] = [];
  let emit: string | null = null;
  let defaults: ts.Expression | null = null;

  for (const statement of inside) {
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    for (const one of modifiers) {
      if (/^(export|declare)$/.test(one.getText())) changes.push({ from: one.getStart(), to: one.end, text: '' });
    }
    const calls = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name, initializer }) => ({ name, value: initializer }))
      : ts.isExpressionStatement(statement)
        ? [{ name: null, value: statement.expression }]
        : [];
    for (const { name, value } of calls) {
      const given = value && refsOf(value);
      if (given) changes.push({ from: value.getStart(), to: value.end, text: given.getText() });
      const call = value && macroOf(value);
      if (call?.name === 'defineEmits' && name && ts.isIdentifier(name)) emit = name.text;
      const declared = call && declaredProps(call, ast);
      if (!call || !declared) continue;
      const taken =
        name && ts.isObjectBindingPattern(name) ? name.elements.map(one => textOf(one.propertyName ?? one.name)) : [];
      props.push(...declared.names.filter(one => !taken.includes(one)));
      defaults = declared.defaults ?? defaults;
      changes.push({ from: value!.getStart(), to: value!.end, text: '$props' });
    }
  }
  const own = new Set(inside.flatMap(namesDeclared));
  return {
    isAsync: /\bawait\b/.test(text),
    // `const { compact } = toRefs(props)`: a template reads the name of the script.
    props: props.filter(name => !own.has(name)),
    writeImports(out) {
      for (const statement of outside) out.copy(from + statement.pos, from + statement.end);
    },
    writeBody(out) {
      for (const statement of inside) copyChanged(statement, { from, text, emit, changes }, out);
    },
    writeDefaults: defaults && (out => writeDefaults(defaults!, from, out)),
  };
}

function namesDeclared(statement: ts.Statement): string[] {
  return ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.flatMap(one => namesBound(one.name))
    : [];
}

/** `toRefs(props)`: each of its names is that prop, and its `value` what is given for it. */
function refsOf(value: ts.Expression): ts.Expression | null {
  const inner = unwrap(value);
  const [given] = ts.isCallExpression(inner) && nameOf(inner.expression) === 'toRefs' ? inner.arguments : [];
  return given && ts.isIdentifier(given) ? given : null;
}

/** `defineProps<…>()`, `withDefaults(defineProps<…>(), …)`, `defineEmits(…)`. */
function macroOf(expression: ts.Expression): { name: string; call: ts.CallExpression } | null {
  const inner = unwrap(expression);
  if (!ts.isCallExpression(inner)) return null;
  const name = nameOf(inner.expression) ?? '';
  return /^(defineProps|withDefaults|defineEmits)$/.test(name) ? { name, call: inner } : null;
}

interface Source {
  from: number;
  text: string;
  emit: string | null;
  changes: readonly Change[];
}

function copyChanged(statement: ts.Node, { from, text, emit, changes }: Source, out: Rewriting): void {
  const name = emit === null ? null : emit.replaceAll('$', String.raw`\$`);
  let done = statement.pos;
  for (const change of changes.filter(one => one.from >= statement.pos && one.to <= statement.end)) {
    copyCode(text.slice(done, change.from), from + done, out, name);
    out.write(change.text, from + change.from, from + change.to);
    done = change.to;
  }
  copyCode(text.slice(done, statement.end), from + done, out, name);
}
