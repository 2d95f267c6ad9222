import { literalOf } from '../literals.ts';
import { eachNode, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { memberOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** `this.streams.set(id, stream)` where that is a `Map`: kept while the program runs. */
export function isHeldInMemory(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  if (!inner) return false;
  const own = ts.isPropertyAccessExpression(inner) && inner.expression.kind === ts.SyntaxKind.ThisKeyword;
  const member = own ? memberOf(inner, inner.name.text) : null;
  const declared = member && ts.isPropertyDeclaration(member) ? member : null;
  const value = ts.isIdentifier(inner) ? valueOf(inner) : (declared?.initializer ?? null);
  const made = value && unwrap(value);
  const isMade = !!made && ts.isNewExpression(made) && COLLECTION.test(nameOf(made.expression) ?? '');
  return isMade || COLLECTION.test(declared?.type?.getText().split('<')[0] ?? '');
}

const COLLECTION = /^(Readonly)?(Weak)?(Map|Set)$|Map$|Cache$/;

const FINDS = /^(waitForSelector|waitForXPath|\$|\$x|locator|getByLabel|getByTestId|findElement)$/;

/** A program that steers a browser picks a file in a form of the page. */
export function isOfRemoteControl(call: ts.CallExpression): boolean {
  const receiver = receiverOf(call.expression);
  const inner = receiver && unwrap(receiver);
  const value = inner && ts.isIdentifier(inner) ? valueOf(inner) : inner;
  const made = value && unwrap(value);
  return !!made && ts.isCallExpression(made) && FINDS.test(nameOf(made.expression) ?? '');
}

/** What holds data and no picture: archives, tables, texts. */
const DATA = /^(application\/(zip|gzip|x-tar|x-gzip|json|xml|pdf|javascript|x-ndjson)|text\/)/;

/** An object of the store whose type says that it is data, or whose content was made from it. */
export function isOfOwnMaking(made: ts.NewExpression): boolean {
  let isData = false;
  for (const argument of made.arguments ?? [])
    eachNode(argument, node => {
      if (!ts.isPropertyAssignment(node)) return;
      const value = unwrap(node.initializer);
      const type = literalOf(value)?.value;
      if (textOf(node.name) === 'ContentType') isData ||= typeof type === 'string' && DATA.test(type);
      if (textOf(node.name) === 'Body')
        isData ||= ts.isCallExpression(value) && nameOf(value.expression) === 'stringify';
    });
  return isData;
}
