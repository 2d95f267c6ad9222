import { leaves } from '../guards/completion.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** `<Show when={isOwner}><Edit /></Show>`, `<Edit hidden={!isOwner} />`, `<Edit {...rest} />`, `<Edit onClick={isOwner ? edit : null} />` */
export function isHiddenWithin(node: ts.Node, shown: ts.Node): boolean {
  for (let at: ts.Node = node; at && at !== shown; at = at.parent) {
    const tag = ts.isJsxElement(at) ? at.openingElement : at;
    if (!ts.isJsxOpeningElement(tag) && !ts.isJsxSelfClosingElement(tag)) continue;
    if (
      tag.attributes.properties.some(
        one => ts.isJsxSpreadAttribute(one) || HIDES.test(textOf(one.name)) || isPressedByFew(one) || looksForFew(one),
      )
    )
      return true;
  }
  return false;
}

/** `onClick={isOwner ? edit : undefined}`, `onClick={() => isOwner && edit()}`; `confirm('Sure?') && remove()` asks whoever pressed. */
function isPressedByFew({ name, initializer }: ts.JsxAttribute): boolean {
  if (!/^on[A-Z]/.test(textOf(name)) || !initializer || !ts.isJsxExpression(initializer) || !initializer.expression)
    return false;
  const given = unwrap(initializer.expression);
  if (ts.isIdentifier(given)) return refusesFirst(given);
  const body = ts.isArrowFunction(given) && !ts.isBlock(given.body) ? unwrap(given.body) : given;
  const test = ts.isConditionalExpression(body)
    ? body.condition
    : ts.isBinaryExpression(body) && body.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
      ? body.left
      : null;
  if (!test) return false;
  const asked = unwrap(test);
  return !(ts.isCallExpression(asked) && nameOf(asked.expression) === 'confirm');
}

/** `const handleEdit = () => { if (!isOwner) return; … }` */
function refusesFirst(handler: ts.Identifier): boolean {
  const body = functionNamed(handler.text, handler)?.body;
  const [first] = body && ts.isBlock(body) ? body.statements : [];
  return !!first && ts.isIfStatement(first) && leaves(first.thenStatement) && saysWhose(first.expression.getText());
}

/** `className={isOwner ? '' : 'hidden'}`, `aria-disabled={!isOwner}` */
const looksForFew = ({ name, initializer }: ts.JsxAttribute): boolean =>
  !/^on[A-Z]/.test(textOf(name)) && /&&|\?|!/.test(initializer?.getText() ?? '') && saysWhose(initializer!.getText());
const saysWhose = (text: string): boolean => /\bisMe\b/.test(text) || splitWords(text).some(word => WHOSE.test(word));
const WHOSE =
  /^(own|owner|owned|mine|author|creator|can|may|allowed|admin|moderator|permission|permissions|role|roles|staff)$/;

const HIDES =
  /^(if|unless|when|hidden|visible|show|condition|disabled|enabled|can|allowed|requires?|permissions?|roles?|(can|is|has)(?!Loading)[A-Z]\w*)$/;
