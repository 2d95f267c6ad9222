import { literally } from '../../../kit/text.ts';
import { runsCommand } from '../commands.ts';
import type { FunctionNode } from '../names.ts';
import { nameOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { only } from './declared.ts';
import { linksOf } from './registry.ts';

const HANDLES = /^(CommandHandler|QueryHandler|RequestHandler|EventsHandler)$/;
const HANDS = /^(execute|send|dispatch|publish)$/;
const CLASSES = [ts.SyntaxKind.ClassDeclaration];
const MADE = [ts.SyntaxKind.NewExpression];

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

/** Where such a thing is made to be handed to a bus: `bus.execute(new SendCommand(…))`. */
export function* madeCommands(command: ts.Identifier): Iterable<ts.Expression> {
  const makes = new RegExp(`\\bnew\\s+${literally(command.text)}\\b`);
  for (const file of linksOf(command)?.filesWith(command.text, makes) ?? [])
    for (const node of linksOf(file)?.ofKinds(MADE) ?? [])
      if (ts.isNewExpression(node) && nameOf(node.expression) === command.text) yield node;
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
