import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** `export type VForm = …` of a file that declares nothing else under that name: gone when it runs, and no component. */
export const isOnlyType = (name: string, file: ParsedFile | null): boolean =>
  !!file &&
  file.ast.statements.some(one => isType(one) && one.name.text === name) &&
  !file.ast.statements.some(one => !isType(one) && declares(one, name));

const isType = (one: ts.Statement): one is ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);

function declares(one: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(one))
    return one.declarationList.declarations.some(({ name: own }) => own.getText() === name);
  if (ts.isFunctionDeclaration(one) || ts.isClassDeclaration(one) || ts.isEnumDeclaration(one))
    return one.name?.text === name;
  return false;
}
