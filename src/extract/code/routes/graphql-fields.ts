import type { Held } from '../guards/dominance.ts';
import { initializerOf } from '../literals.ts';
import { meaningOf } from '../links/meaning.ts';
import { linksOf } from '../links/registry.ts';
import { declaredName, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** A field that a resolver answers: `sendNote` of `Mutation`. */
interface Field {
  type: string;
  name: string;
}

const known = new WeakMap<ts.Node, readonly Held[]>();

/** What stands before a resolver in tables and schemas elsewhere: rules of a `shield`, directives of the schema. */
export function heldByField(table: ts.ObjectLiteralExpression, child: ts.Node): readonly Held[] {
  const field = fieldOf(table, child);
  if (!field) return [];
  let held = known.get(child);
  if (!held) known.set(child, (held = [...rulesFor(field, child), ...directivesOn(field, child)]));
  return held;
}

/** `{ Mutation: { sendNote: … } }`, `const Mutation = { sendNote: … }` */
export function fieldOf(table: ts.ObjectLiteralExpression, child: ts.Node): Field | null {
  const isMember =
    ts.isPropertyAssignment(child) || ts.isMethodDeclaration(child) || ts.isShorthandPropertyAssignment(child);
  let holder: ts.Node = table.parent;
  while (ts.isAsExpression(holder) || ts.isSatisfiesExpression(holder)) holder = holder.parent;
  const type = typeNamed(holder);
  const isField = isMember && type !== null && !ts.isComputedPropertyName(child.name);
  return isField ? { type, name: textOf(child.name) } : null;
}

/** `Mutation: { … }`, `const Mutation = { … }`, `const mutations = { … }`, `function makeMutations() { return { … }; }` */
function typeNamed(holder: ts.Node): string | null {
  const name =
    ts.isPropertyAssignment(holder) || ts.isVariableDeclaration(holder)
      ? textOf(holder.name)
      : ts.isReturnStatement(holder)
        ? made(enclosingFunction(holder))
        : '';
  const type = /^(Mutation|Query|Subscription)$/.exec(name)?.[1];
  return type ?? (/^mutations$|^(make|create|build|get)Mutations$/.test(name) ? 'Mutation' : null);
}

const made = (node: ReturnType<typeof enclosingFunction>): string => {
  const name = (node && declaredName(node)) ?? '';
  return /^(make|create|build|get)/.test(name) ? name : '';
};

const CALLS = [ts.SyntaxKind.CallExpression];

function rulesFor({ type, name }: Field, from: ts.Node): Held[] {
  return (linksOf(from)?.filesWith('shield', /\bshield\s*\(/) ?? []).flatMap(file =>
    (linksOf(file)?.ofKinds(CALLS) ?? []).flatMap(call => {
      if (!ts.isCallExpression(call) || nameOf(call.expression) !== 'shield') return [];
      const rules = call.arguments[0] ? memberOf(call.arguments[0], type) : null;
      const rule = rules && (memberOf(rules, name) ?? memberOf(rules, '*'));
      return rule ? eachRule(rule).map((passed): Held => ({ passed, how: 'rule', awaited: true, over: null })) : [];
    }),
  );
}

function memberOf(table: ts.Expression, key: string): ts.Expression | null {
  const meaning = meaningOf(table);
  if (meaning?.is !== 'object') return null;
  for (const one of meaning.node.properties) {
    if (!one.name || ts.isComputedPropertyName(one.name) || textOf(one.name) !== key) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
  }
  return null;
}

/** Rules that must all hold; of `or(a, b)` nobody knows which did. */
function eachRule(rule: ts.Expression, hops = 4): ts.Expression[] {
  const inner = unwrap(rule);
  const made = ts.isIdentifier(inner) && hops > 0 ? initializerOf(inner) : null;
  const call = unwrap(made ?? inner);
  const name = ts.isCallExpression(call) ? (nameOf(call.expression) ?? '') : '';
  if (/^(and|chain)$/.test(name)) return (call as ts.CallExpression).arguments.flatMap(one => eachRule(one, hops - 1));
  return /^(or|race|not)$/.test(name) ? [] : [rule];
}

const TEXTS = [ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.TemplateHead];
const TYPES = /\btype\s+(\w+)[^{}]*\{([^}]*)\}/g;

/** `sendNote(to: ID!): Boolean @adult` in a schema that a script holds. */
function directivesOn({ type, name }: Field, from: ts.Node): Held[] {
  const onField = new RegExp(`\\b${name}\\b[^\\n@]*(@[^\\n]*)`);
  return (linksOf(from)?.filesWith(name, onField) ?? []).flatMap(file =>
    (linksOf(file)?.ofKinds(TEXTS) ?? []).flatMap(text =>
      [...text.getText().matchAll(TYPES)].flatMap(block => {
        const said = block[1] === type ? onField.exec(block[2]!) : null;
        if (!said) return [];
        const line = text.getStart() + block.index + block[0].length - 1 - block[2]!.length + said.index;
        const before = line + said[0].length - said[1]!.length;
        return [...said[1]!.matchAll(/@(\w+)/g)].map((one): Held => {
          const passed = namedAt(text, before + one.index + 1, one[1]!);
          return { passed, how: 'rule', awaited: true, over: null };
        });
      }),
    ),
  );
}

/** A name inside a text, as a node of its own: where it stands is where the check is. */
function namedAt(text: ts.Node, pos: number, name: string): ts.Identifier {
  const node = ts.setTextRange(ts.factory.createIdentifier(name), { pos, end: pos + name.length });
  return Object.assign(node, { parent: text });
}
