import { literally } from '../../../kit/text.ts';
import { linksOf } from '../links/registry.ts';
import { nameOf } from '../names.ts';
import type { FunctionNode } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** Whether something else may be done where a function is called than what is written in it. */
export const mayDoMore = (declared: FunctionNode): boolean => mayBeReplaced(declared) || isHeard(declared);

/** What a context starts with until a provider is around it, and what a class leaves to those that extend it. */
function mayBeReplaced(declared: FunctionNode): boolean {
  for (let at: ts.Node = declared; at.parent; at = at.parent) {
    if (ts.isClassLike(at)) return at.modifiers?.some(one => one.kind === ts.SyntaxKind.AbstractKeyword) ?? false;
    if (ts.isCallExpression(at) && /^(createContext|mock|fn)$/.test(nameOf(at.expression) ?? '')) return true;
  }
  return false;
}

/** `createAsyncThunk('name', async id => { … })` around a function. */
export function callOfKit({ parent }: FunctionNode): ts.CallExpression | null {
  return ts.isCallExpression(parent) && nameOf(parent.expression) === 'createAsyncThunk' ? parent : null;
}

/**
 * Whether something may be done when a thunk of a kit has begun or ended, however little it does itself:
 * `addCase(fileReport.fulfilled, …)`. It may be, unless the thunk stands under one name that nobody uses otherwise than to
 * call it.
 */
function isHeard(thunk: FunctionNode): boolean {
  const made = callOfKit(thunk);
  if (!made) return false;
  const [type] = made.arguments;
  const declared = made.parent;
  if (!type || !ts.isStringLiteralLike(type) || !ts.isVariableDeclaration(declared)) return true;
  if (!ts.isIdentifier(declared.name)) return true;
  const links = linksOf(made);
  const name = literally(declared.name.text);
  const used = new RegExp(
    String.raw`\b${name}\s*(?:\.|\[|as\b)|\(\s*${name}\s*[,)]|,\s*${name}\s*[,)\]]|\[\s*${name}\s*[,\]]|[=:]\s*${name}\s*[,;)}\n]|default\s+${name}\b`,
  );
  const told = new RegExp(String.raw`['"\x60]${literally(type.text)}/`);
  const word = /\w+$/.exec(type.text)?.[0];
  const hears = (under: string, test: RegExp) => links?.lookFor(under, test, 0)?.length !== 0;
  return hears(declared.name.text, used) || word === undefined || hears(word, told);
}
