import { chainOf, declaredName, isFunction, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import type { Owner } from './owners.ts';
import { ownerOf, isGeneral, fileName, propsOwner, declarationName, typeNames } from './owners.ts';

/** Owner of a property with `.default(…)` or `default:` in a schema: the variable, the table, the entity. */
export function schemaOwner(property: ts.Node): Owner | null {
  const names: string[] = [];
  let table: string | null = null;
  const schema = (name: string, around: readonly string[] = []) =>
    names.includes('props') ? propsOwner(property) : ownerOf('schema', 'schema', name, names, around);
  for (let at = property.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at)) names.push(textOf(at.name));
    if (ts.isCallExpression(at)) {
      // `pgTable('users', { … })`
      const [first] = at.arguments;
      if (first && ts.isStringLiteralLike(first)) names.push((table = first.text));
      // `User.init({ … })`
      const [model, verb] = chainOf(at.expression).slice(-2);
      if (verb === 'init' && /^[A-Z]/.test(model!)) return schema(model!);
      // `UserSchema.add({ … })`
      if (verb === 'add' && /[sS]chema$/.test(model!)) return schema(model!);
    }
    const declared = declarationName(at);
    if (declared !== null)
      return schema(declared, [
        ...typeNames(at),
        ...(isGeneral(declared) ? [fileName(at), ...modelOf(declared, at)] : []),
      ]);
    if (ts.isExportAssignment(at)) return schema(fileName(at));
    // `sqliteTable('users', table => ({ … }))`
    if (isFunction(at) && isTableMaker(at)) continue;
    // `static get jsonSchema() { return { … } }` of a model
    if (ts.isGetAccessor(at) && /schema$/i.test(textOf(at.name)) && ts.isClassLike(at.parent))
      return schema(declaredName(at.parent) ?? fileName(at));
    // `addColumn('users', …)` in the body of a migration
    if (isFunction(at) || ts.isClassLike(at)) return table === null ? null : schema(table);
  }
  return names.length > 0 ? schema(names.at(-1)!) : null;
}

/** `mongoose.model('User', schema)`: what is made of a schema with a general name. */
function modelOf(schema: string, node: ts.Node): string[] {
  const made = new RegExp(`\\bmodel(?:<[^()]{1,80}>)?\\(\\s*['"](\\w+)['"]\\s*,\\s*${schema}\\b`);
  const [, model] = made.exec(node.getSourceFile().text) ?? [];
  return model === undefined ? [] : [model];
}

function isTableMaker({ parent }: ts.Node): boolean {
  if (!ts.isCallExpression(parent) || !/table$/i.test(nameOf(parent.expression) ?? '')) return false;
  const [first] = parent.arguments;
  return first !== undefined && ts.isStringLiteralLike(first);
}
