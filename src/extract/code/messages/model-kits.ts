import { linksOf } from '../links/registry.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Packages whose talks are between whoever writes and a model. */
const KIT =
  /^(ai(\/(react|vue|svelte|solid))?|@ai-sdk\/(react|vue|svelte|solid|angular)|@assistant-ui\/react(-[\w-]+)?)$/;
/** What holds such a talk, and what carries it: `useChat()`, `new Chat(…)`, `implements ChatTransport`. */
const TALK = /^(use(Chat|Assistant|Completion|ExternalStoreRuntime|LocalRuntime)|Chat|AbstractChat)$/;
const CARRIES = /^(\w*ChatTransport|ChatModelAdapter)$/;
const LINE = /^((UI|Core|Model|Thread)Message|Message)$/;

/** Whether a message goes to a model because of what is called or implemented: the receiver comes from such a package. */
export const isOfModelKit = (node: ts.Node): boolean => isSaidToKit(node) || isCarrierOfKit(node);

/** `chat.sendMessage(…)`, `const { sendMessage } = useChat()` */
function isSaidToKit(node: ts.Node): boolean {
  let at = node;
  while (ts.isPropertyAccessExpression(at.parent)) at = at.parent;
  const call = ts.isCallExpression(at) ? at : at.parent;
  if (!ts.isCallExpression(call)) return false;
  let root = unwrap(call.expression);
  while (ts.isPropertyAccessExpression(root)) root = unwrap(root.expression);
  const declared = ts.isIdentifier(root) ? declarationOf(root.text, root) : null;
  return isHeldTalk(declared && ts.isBindingElement(declared) ? declared.parent.parent : declared);
}

/** `chat = useChat()`, `{ messages } = useChat()` */
export function isHeldTalk(holder: ts.Node | null): boolean {
  if (!holder || !ts.isVariableDeclaration(holder) || !holder.initializer) return false;
  const made = unwrap(holder.initializer);
  return (ts.isCallExpression(made) || ts.isNewExpression(made)) && isFromKit(made.expression, TALK);
}

/** The type of a line that such a kit declares: it has no role but those of the two. */
export const isLineOfKit = (type: ts.EntityName): boolean => isFromKit(type, LINE);

/** A method of what carries such a talk, by the type that is declared around it. */
function isCarrierOfKit(node: ts.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (ts.isClassLike(at)) {
      const types = at.heritageClauses?.flatMap(one => one.types) ?? [];
      if (types.some(({ expression }) => isFromKit(expression, CARRIES))) return true;
    }
    const type = isFunction(at) || ts.isVariableDeclaration(at) || ts.isSatisfiesExpression(at) ? at.type : undefined;
    if (type && ts.isTypeReferenceNode(type) && isFromKit(type.typeName, CARRIES)) return true;
  }
  return false;
}

function isFromKit(name: ts.Node, wanted: RegExp): boolean {
  const local = ts.isIdentifier(name) ? name.text : ts.isExpression(name) ? nameOf(name) : null;
  const from = local === null ? undefined : linksOf(name)?.imports.get(local);
  return from !== undefined && KIT.test(from.specifier) && wanted.test(from.name);
}
