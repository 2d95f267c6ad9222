import { textOf } from './names.ts';
import { ts } from './ts-morph.ts';

/** One thing that a service can do, in a class of its own: `CreateUserHandler`, `SendMessageUseCase`. */
const CLASS = /(?:_?(?:Command|Handler|Use_?Case|Interactor|Operation|Action))+$/;
const RUNS = /^(execute|run|handle|invoke|perform|call|exec)$/;

/** What a class of that kind does, by its name: `CreateNewUserCommand` -> CreateNewUser. */
export const actOfCommand = (name: string): string | null =>
  CLASS.test(name) && name.replace(CLASS, '') !== '' ? name.replace(CLASS, '') : null;

/** The method that does it. */
export const runsCommand = (node: ts.Node): node is ts.MethodDeclaration & { body: ts.Block } =>
  ts.isMethodDeclaration(node) && node.body !== undefined && RUNS.test(textOf(node.name));

/** The class that such a method is of, by its name. */
export function commandAround(node: ts.Node): ts.Identifier | null {
  if (!runsCommand(node) || !ts.isClassLike(node.parent)) return null;
  const { name } = node.parent;
  return name && actOfCommand(name.text) !== null ? name : null;
}
