import type { CompiledConcept } from './concepts.ts';
import { checksThatHold } from './conditions.ts';
import { ageOfDefault } from './default-ages.ts';
import { optionOf, settingNamed, textsOf } from './default-names.ts';
import type { Owner } from './default-owners.ts';
import { classOwner, objectOwner, readOwner, schemaOwner } from './default-owners.ts';
import { alternatives } from './fallbacks.ts';
import { literalOf } from './literals.ts';
import { nameNode, nameOf, receiverOf, textOf, unwrap } from './names.ts';
import type { ParsedFile } from './slice.ts';
import { hasAnyPhrase } from './tokens.ts';
import { ts } from './ts-morph.ts';
import { standsWithin } from './unlike.ts';

/** A default value of a setting, with what makes it one. */
export interface DefaultSite {
  name: ts.Node;
  setting: string;
  option: string | null;
  /** The value as the source writes it. */
  text: string;
  owner: Owner;
}

/** A name, the value that stands for it when nobody chose, and the owner. */
interface Candidate {
  name: ts.Node;
  value: ts.Expression;
  owner: Owner | null;
}

/** Options that are open to people whom the child does not know. */
const OPEN = /^(everyone|members)$/;

export function findDefaults(
  file: ParsedFile,
  concept: CompiledConcept,
  guards: readonly CompiledConcept[],
): DefaultSite[] {
  const ages = guards.filter(guard => guard.guard === 'age');
  const sites: DefaultSite[] = [];
  for (const node of file.nodes) {
    for (const { name, value, owner } of candidates(node)) {
      if (!owner || !hasAnyPhrase(owner.words, concept.owners) || hasAnyPhrase(owner.words, concept.unlikeDefault.word))
        continue;
      const named = settingNamed(textOf(name), owner.words, concept);
      if (!named || standsWithin(concept.unlikeDefault.within, file.path, node)) continue;
      const meaning = meaningOf(value, ages);
      if (meaning === null) continue;
      const text = value.getText().replace(/\s+/g, ' ');
      const option = optionOf(named, meaning);
      const age = ageOfDefault(node, owner.name, ages);
      // What older children get is the default of no younger one, unless it is open to everybody.
      if (age === 'adult' || (age === 'older' && option !== null && !OPEN.test(option))) continue;
      sites.push({ name, setting: named.pattern.setting, option, text, owner });
    }
  }
  return sites;
}

/** Texts that say what a value is; empty for a choice made at run time; null for what is no default at all. */
function meaningOf(value: ts.Expression, ages: readonly CompiledConcept[]): string[] | null {
  const inner = unwrap(value);
  const literal = literalOf(inner);
  if (literal)
    return literal.value === null || literal.value === undefined ? null : textsOf(literal, memberName(inner));
  if (ts.isPropertyAccessExpression(inner) && /^[A-Z]/.test(nameOf(inner) ?? '')) return textsOf(null, nameOf(inner));
  return ts.isConditionalExpression(inner) ? meaningForChild(inner, ages) : null;
}

/** Of two values that an age decides between, a child gets the one for which the check did not speak; else it is open. */
function meaningForChild(
  { condition, whenTrue, whenFalse }: ts.ConditionalExpression,
  ages: readonly CompiledConcept[],
): string[] | null {
  if (meaningOf(whenTrue, ages) === null || meaningOf(whenFalse, ages) === null) return null;
  const isAdultTrue = checksThatHold(condition, true, ages).length > 0;
  const isAdultFalse = checksThatHold(condition, false, ages).length > 0;
  if (isAdultTrue === isAdultFalse) return [];
  return meaningOf(isAdultTrue ? whenFalse : whenTrue, ages);
}

const memberName = (value: ts.Expression) => (ts.isPropertyAccessExpression(value) ? value.name.text : null);

function candidates(node: ts.Node): Candidate[] {
  if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name)) {
    const { name, initializer } = node;
    const declared = declaredDefault(initializer);
    if (declared) return [{ name, value: declared, owner: schemaOwner(node) }];
    return [{ name, value: initializer, owner: objectOwner(node) }];
  }
  if (ts.isPropertyDeclaration(node) && !ts.isComputedPropertyName(node.name)) {
    const value = decoratedDefault(node) ?? node.initializer;
    return value ? [{ name: node.name, value, owner: classOwner(node) }] : [];
  }
  if (ts.isCallExpression(node)) return getterDefault(node);
  return alternatives(node).flatMap(([value, other]) => fallbackCandidate(node, value, other));
}

/** `settings.x ?? 'public'`, `const { x = 'public' } = settings`. */
function fallbackCandidate(node: ts.Node, value: ts.Node, other: ts.Expression): Candidate[] {
  if (ts.isBindingElement(node)) {
    const holder = node.parent.parent;
    const source = ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
    return source ? [{ name: value, value: other, owner: readOwner(source) }] : [];
  }
  if (ts.isParameter(node)) return [];
  const name = nameNode(value as ts.Expression);
  const source = receiverOf(value as ts.Expression);
  return name && source ? [{ name, value: other, owner: readOwner(source) }] : [];
}

/** The value behind `.default(x)` of a schema, `{ default: x }` or `{ defaultValue: x }`. */
function declaredDefault(initializer: ts.Expression): ts.Expression | null {
  const inner = unwrap(initializer);
  if (ts.isObjectLiteralExpression(inner)) return defaultKey(inner);
  for (let at = inner; ts.isCallExpression(at);) {
    const callee = at.expression;
    if (!ts.isPropertyAccessExpression(callee)) {
      // v.optional(v.boolean(), true)
      return nameOf(callee) === 'optional' ? (at.arguments[1] ?? null) : null;
    }
    if (/^(default|defaults|prefault|\$default|withDefault)$/.test(callee.name.text)) return at.arguments[0] ?? null;
    if (/^(optional|nullish|fallback)$/.test(callee.name.text) && at.arguments[1]) return at.arguments[1];
    at = unwrap(callee.expression);
  }
  return null;
}

function defaultKey(object: ts.ObjectLiteralExpression): ts.Expression | null {
  for (const property of object.properties) {
    if (ts.isPropertyAssignment(property) && /^default(Value)?$/.test(textOf(property.name)))
      return property.initializer;
  }
  return null;
}

/** `@Column({ default: true })`, `@Prop({ default: 'public' })`. */
function decoratedDefault(property: ts.PropertyDeclaration): ts.Expression | null {
  for (const { expression } of ts.getDecorators(property) ?? []) {
    if (!ts.isCallExpression(expression)) continue;
    for (const argument of expression.arguments) {
      const found = ts.isObjectLiteralExpression(argument) ? defaultKey(argument) : null;
      if (found) return found;
    }
  }
  return null;
}

/** `settings.get('profileVisibility', 'public')`, `getSetting('profileVisibility', 'public')`. */
function getterDefault(call: ts.CallExpression): Candidate[] {
  const [key, value, ...more] = call.arguments;
  if (!key || !value || more.length > 0 || !ts.isStringLiteralLike(key)) return [];
  if (!/^(get|read|load|fetch|value|pref|setting)/i.test(nameOf(call.expression) ?? '')) return [];
  const source = receiverOf(call.expression) ?? call.expression;
  return [{ name: key, value, owner: readOwner(source) }];
}
