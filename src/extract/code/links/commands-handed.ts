import { literally } from '../../../kit/text.ts';
import { runsCommand } from '../commands.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { only } from './declared.ts';
import { importedAs } from './exports.ts';
import { linksOf } from './registry.ts';
import { isTakenUnseen } from './whole-modules.ts';

const HANDLES = /^(CommandHandler|QueryHandler|RequestHandler|EventsHandler)$/;
const HANDS = /^(execute|send|dispatch|publish)$/;
const ANY = /(?:)/;
const CLASSES = [ts.SyntaxKind.ClassDeclaration];

/** What a method runs for: `SendCommand` of `@CommandHandler(SendCommand) class … { execute() { … } }`. */
export function commandOf(declared: FunctionNode): ts.Identifier | null {
  if (!runsCommand(declared) || !ts.isClassDeclaration(declared.parent)) return null;
  return only(commandsOf(declared.parent));
}

function commandsOf(handler: ts.ClassDeclaration): ts.Identifier[] {
  return (ts.getDecorators(handler) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) && HANDLES.test(nameOf(expression.expression) ?? '')
      ? expression.arguments.filter(ts.isIdentifier)
      : [],
  );
}

/**
 * Where such a thing is made to be handed to a bus: `bus.execute(new SendCommand(…))`. Null for whatever else may make one:
 * `plainToInstance(SendCommand, body)`, `SendCommand.of(…)`, a class that extends it.
 */
export function* madeCommands(command: ts.Identifier): Iterable<ts.Expression | null> {
  for (const file of linksOf(command)?.filesWith(command.text, ANY) ?? [])
    for (const name of linksOf(file)?.identifiers(command.text) ?? []) {
      const made = madeBy(name);
      if (made) yield made;
      else if (!onlyTells(name)) yield null;
    }
  const declared = importedAs(command.getSourceFile(), command.text);
  if (declared && isTakenUnseen(command.text, declared.getSourceFile())) yield null;
}

/** `new SendCommand(…)`, `new commands.SendCommand(…)` */
function madeBy(name: ts.Identifier): ts.NewExpression | null {
  const { parent } = name;
  const at = ts.isPropertyAccessExpression(parent) ? parent.parent : parent;
  return ts.isNewExpression(at) && (at.expression === name || at.expression === parent) ? at : null;
}

/** A name that makes nothing: of the class itself, of a type, of an import under the same name, of what handles it. */
function onlyTells(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isClassDeclaration(parent) || ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return true;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === undefined;
  const isHandled =
    ts.isCallExpression(parent) && ts.isDecorator(parent.parent) && HANDLES.test(nameOf(parent.expression) ?? '');
  return isHandled || (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);
}

/** The method that runs for what a bus is given: `execute` of the only handler of `SendCommand`. */
export function runByBus(callee: ts.Expression): FunctionNode | null {
  const call = callee.parent;
  if (!ts.isCallExpression(call) || call.expression !== callee || !HANDS.test(nameOf(callee) ?? '')) return null;
  const given = call.arguments[0] && unwrap(call.arguments[0]);
  const command = given && ts.isNewExpression(given) ? nameOf(given.expression) : null;
  if (command === null || command === undefined) return null;
  const handles = new RegExp(`@\\w+Handler\\s*\\([^)]*\\b${literally(command)}\\b`);
  const handlers = (linksOf(callee)?.filesWith(command, handles) ?? []).flatMap(file =>
    (linksOf(file)?.ofKinds(CLASSES) ?? []).flatMap(node =>
      ts.isClassDeclaration(node) && commandsOf(node).some(one => one.text === command)
        ? node.members.filter(runsCommand)
        : [],
    ),
  );
  return only(handlers);
}
