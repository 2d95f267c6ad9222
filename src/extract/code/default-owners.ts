import { chainOf, declaredName, isFunction, nameOf, textOf } from './names.ts';
import { splitWords } from './tokens.ts';
import { ts } from './ts-morph.ts';

/** What makes a literal a default: the thing that it is the default of. */
export interface Owner {
  /** For people: `class UserSettings`, `object DEFAULT_SETTINGS`. */
  text: string;
  /** The name alone; part of the subject. */
  name: string;
  words: readonly string[];
}

const owner = (kind: string, name: string, more: readonly string[] = []): Owner => ({
  text: `${kind} ${name}`,
  name,
  words: [name, ...more].flatMap(one => [...splitWords(one)]),
});

/** Words that say that a table of values holds for those who have chosen nothing. */
const INITIAL = new Set(['default', 'defaults', 'initial', 'fallback', 'fallbacks', 'preset']);
const INSERTS = /^(create\w*|insert\w*|save|upsert|build|register\w*|signUp|signup|values|add)$/;

/** Owner of a property with `.default(…)` or `default:` in a schema: the variable, the table, the entity. */
export function schemaOwner(property: ts.Node): Owner | null {
  const names: string[] = [];
  for (let at = property.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts.isCallExpression(at)) {
      const [first] = at.arguments;
      // `pgTable('users', { … })`
      if (first && ts.isStringLiteralLike(first)) names.push(first.text);
    }
    const declared = declarationName(at);
    if (declared !== null) return owner('schema', declared, [...names, ...typeNames(at)]);
    if (isFunction(at) || ts.isClassLike(at)) return null;
  }
  return names.length > 0 ? owner('schema', names.at(-1)!, names) : null;
}

/** Owner of a plain literal in an object: a table of defaults, the insert of a new row, the first state of a form. */
export function objectOwner(property: ts.Node): Owner | null {
  const names: string[] = [];
  for (let at = property.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
      const chain = chainOf(at.expression);
      const name = chain.at(-1) ?? '';
      if (INSERTS.test(name) && chain.length > 1) return owner('insert of', chain.at(-2)!, names);
      if (name === 'useState' || name === 'ref' || name === 'reactive') return stateOwner(at, names);
      // `Object.freeze({ … })`, `defineDefaults({ … })` only wrap the table.
      if (!/^(freeze|assign|define\w*|as\w*|create\w*|merge|readonly)$/.test(name)) return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable = [...splitWords(declared), ...names.flatMap(splitWords)].some(word => INITIAL.has(word));
      return isTable ? owner(isFunction(at) ? 'function' : 'object', declared, [...names, ...typeNames(at)]) : null;
    }
    if (ts.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}

function stateOwner(call: ts.Node, names: readonly string[]): Owner | null {
  const { parent } = call;
  if (!ts.isVariableDeclaration(parent)) return null;
  const first = ts.isArrayBindingPattern(parent.name) ? parent.name.elements[0] : null;
  const name = first && ts.isBindingElement(first) ? first.name : parent.name;
  return ts.isIdentifier(name) ? owner('first state of', name.text, names) : null;
}

export function classOwner(property: ts.PropertyDeclaration): Owner | null {
  const name = ts.isClassLike(property.parent) ? declaredName(property.parent) : null;
  return name === null ? null : owner('class', name);
}

/** Owner of a fallback: what the value is read from. */
export function readOwner(source: ts.Expression): Owner | null {
  const name = chainOf(source).at(-1) ?? nameOf(source);
  return name === undefined || name === null || name === 'this' ? null : owner('fallback of', name);
}

function declarationName(node: ts.Node): string | null {
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) return node.name.text;
  if (ts.isPropertyDeclaration(node)) return textOf(node.name);
  // `module.exports.defaults = { … }`
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) return nameOf(node.left);
  return null;
}

/** Names in the declared type: `const base: UserSettings = { … }`. */
function typeNames(node: ts.Node): string[] {
  const type = ts.isVariableDeclaration(node) || isFunction(node) ? node.type : undefined;
  return type ? (type.getText().match(/\w+/g) ?? []) : [];
}
