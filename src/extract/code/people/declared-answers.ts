import { literally } from '../../../kit/text.ts';
import { importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { chainOf, eachNode, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import type { Datum } from './personal-data.ts';
import { datumNamed } from './personal-data.ts';

/** Kits in which the class that a resolver declares decides which fields of a row go out. */
const KIT = /^(type-graphql|@nestjs\/graphql)$/;
const ANSWERS = /^(Query|Mutation|Subscription|FieldResolver|ResolveField)$/;
const RESOLVES = /^(FieldResolver|ResolveField|ResolveProperty)$/;
const ROW = /^(Root|Parent)$/;
const FIELD = /^(Field|IDField|FilterableField)$/;
const SCALAR = /^(String|Number|Boolean|Date|Int|Float|ID|GraphQLISODateTime|GraphQLTimestamp)$/;
const MAX_CLASSES = 60;
const MAX_FILES = 40;

/**
 * What of some data the declared class of an answer lets out: `@Query(() => Meetup)` gives what `Meetup` and the classes of its
 * fields have as a `@Field`. All of it where that cannot be followed to the end.
 */
export function letOut(at: ts.Node, data: readonly Datum[]): readonly Datum[] {
  const given = answerDeclared(at);
  if (!given) return data;
  const fields = fieldsOf(given);
  const resolved = fields && resolvedElsewhere(at);
  if (!fields || !resolved) return data;
  const read = readOnTheWay(at);
  return data.filter(one => fields.has(one) || resolved.has(one) || read.has(one));
}

/** What is put under another name before it is answered: `{ contact: person.email }`. */
function readOnTheWay(at: ts.Node): ReadonlySet<Datum> {
  const method = ts.findAncestor(at, one => ts.isMethodDeclaration(one) && marksOf(one, ANSWERS).length > 0);
  return method && ts.isMethodDeclaration(method) ? dataRead(method, []) : new Set();
}

/** The data that a method takes out of a row. What it is given to look for is none. */
function dataRead(method: ts.MethodDeclaration, rows: readonly string[]): ReadonlySet<Datum> {
  const given = new Set(method.parameters.map(({ name }) => name.getText()).filter(name => !rows.includes(name)));
  const found = new Set<Datum>();
  const add = (name: string): void => {
    const datum = datumNamed(name);
    if (datum) found.add(datum);
  };
  if (method.body)
    eachNode(method.body, node => {
      if (ts.isPropertyAccessExpression(node) && !given.has(chainOf(node)[0] ?? '')) add(node.name.text);
      if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
        add(node.argumentExpression.text);
      if (ts.isBindingElement(node)) add(textOf(node.propertyName ?? node.name));
    });
  return found;
}

/** `Meetup` of `@Query(() => [Meetup])` on the method around a node. */
function answerDeclared(node: ts.Node): ts.Identifier | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!ts.isMethodDeclaration(at)) continue;
    const [mark] = marksOf(at, ANSWERS);
    return mark ? typeGiven(mark) : null;
  }
  return null;
}

/** The decorators of a kit that a member has. */
function marksOf(node: ts.Node, names: RegExp): ts.CallExpression[] {
  const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
  return decorators.flatMap(({ expression }) => {
    if (!ts.isCallExpression(expression) || !ts.isIdentifier(expression.expression)) return [];
    const from = linksOf(node)?.imports.get(expression.expression.text);
    return from && KIT.test(from.specifier) && names.test(from.name) ? [expression] : [];
  });
}

/** `() => T`, `() => [T]`, `type => T` */
function typeGiven({ arguments: [first] }: ts.CallExpression): ts.Identifier | null {
  const made = first && unwrap(first);
  if (!made || !ts.isArrowFunction(made) || ts.isBlock(made.body)) return null;
  let type = unwrap(made.body);
  while (ts.isArrayLiteralExpression(type) && type.elements.length === 1) type = unwrap(type.elements[0]!);
  return ts.isIdentifier(type) ? type : null;
}

/** What is personal among all fields that a class leads to; null where one of them cannot be followed. */
function fieldsOf(start: ts.Identifier): ReadonlySet<Datum> | null {
  const found = new Set<Datum>();
  const seen = new Set<ts.Node>();
  const left = [start];
  for (let type = left.pop(); type; type = left.pop()) {
    if (SCALAR.test(type.text)) continue;
    const declared = declarationOf(type.text, type) ?? importedAs(type.getSourceFile(), type.text);
    if (declared && ts.isEnumDeclaration(declared)) continue;
    if ((!declared || !ts.isClassDeclaration(declared)) && isRegistered(type)) continue;
    if (!declared || !ts.isClassDeclaration(declared)) return null;
    if (seen.has(declared)) continue;
    if (seen.add(declared).size > MAX_CLASSES || marksOf(declared, /^ObjectType$/).length === 0) return null;
    for (const { expression } of declared.heritageClauses?.flatMap(one => one.types) ?? []) {
      if (!ts.isIdentifier(expression)) return null;
      left.push(expression);
    }
    for (const member of declared.members) {
      const [mark] = marksOf(member, FIELD);
      if (!mark && !isGivenUnmarked(member)) continue;
      const datum = member.name ? datumNamed(textOf(member.name)) : null;
      if (datum) found.add(datum);
      // What is computed, or goes by another name, may be made of anything.
      if (!ts.isPropertyDeclaration(member) || (mark && /\bname\s*:/.test(mark.getText()))) return null;
      const next = (mark && typeGiven(mark)) ?? typeWritten(member);
      if (!next) return null;
      if (next !== 'plain') left.push(next);
    }
  }
  return found;
}

/** `registerEnumType(Kind, { name: 'Kind' })`, also of what a package generates. */
const isRegistered = (type: ts.Identifier): boolean =>
  (linksOf(type)?.lookFor(type.text, new RegExp(`\\bregisterEnumType\\(\\s*${literally(type.text)}\\b`), 4) ?? [])
    .length > 0;

/** Nest's plugin for the compiler gives out what has no mark, too. */
const isGivenUnmarked = (member: ts.ClassElement): boolean =>
  ts.isPropertyDeclaration(member) &&
  member.getSourceFile().text.includes('@nestjs/graphql') &&
  marksOf(member, /^HideField$/).length === 0;

const PLAIN: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringKeyword,
  ts.SyntaxKind.NumberKeyword,
  ts.SyntaxKind.BooleanKeyword,
]);

/** `guests: Guest[]`, `name?: string | null` */
function typeWritten({ type }: ts.PropertyDeclaration): ts.Identifier | 'plain' | null {
  let at = type;
  while (at && (ts.isArrayTypeNode(at) || ts.isParenthesizedTypeNode(at) || ts.isUnionTypeNode(at))) {
    if (!ts.isUnionTypeNode(at)) at = ts.isArrayTypeNode(at) ? at.elementType : at.type;
    else {
      const some: ts.TypeNode[] = at.types.filter(one => !/^(null|undefined)$/.test(one.getText()));
      if (some.length !== 1) return some.length > 0 && some.every(isPlain) ? 'plain' : null;
      [at] = some;
    }
  }
  if (at && isPlain(at)) return 'plain';
  return at && ts.isTypeReferenceNode(at) && ts.isIdentifier(at.typeName) && !at.typeArguments ? at.typeName : null;
}

const isPlain = (type: ts.TypeNode): boolean =>
  PLAIN.has(type.kind) || (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal));

/** What fields of any class are made of besides: `@FieldResolver() email(@Root() person)`; null where there are too many. */
function resolvedElsewhere(at: ts.Node): ReadonlySet<Datum> | null {
  const found = new Set<Datum>();
  const addNamed = (name: string): void => {
    const datum = datumNamed(name);
    if (datum) found.add(datum);
  };
  for (const name of ['FieldResolver', 'ResolveField', 'ResolveProperty']) {
    const files = linksOf(at)?.lookFor(name, new RegExp(`@${name}\\b`), MAX_FILES);
    if (!files) return null;
    for (const file of files) {
      const ast = file.open();
      if (!ast) return null;
      eachNode(ast, node => {
        if (!ts.isMethodDeclaration(node) || marksOf(node, RESOLVES).length === 0) return;
        const said = [node.name, ...marksOf(node, RESOLVES).flatMap(one => one.arguments)].map(textOf);
        said.forEach(addNamed);
        const rows = node.parameters.filter(one => marksOf(one, ROW).length > 0).map(({ name }) => name.getText());
        for (const datum of dataRead(node, rows)) found.add(datum);
        for (const { name } of node.parameters)
          if (!ts.isIdentifier(name)) for (const one of name.getText().match(/\w+/g) ?? []) addNamed(one);
      });
    }
  }
  return found;
}
