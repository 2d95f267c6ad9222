import { enclosingFunction, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { calleeOf } from '../callees.ts';
import { linksOf } from '../links/registry.ts';
import { declarationOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';
import { usesOf } from '../writes/uses.ts';
import { isAsked } from './only-asked.ts';

const PICTURES = /^(img|Image|Avatar|AvatarImage|Avatar\.Image|Avatar\.Fallback)$/;
/** By these the picture is reached again, and may be taken out of the tag. */
const REACHED = /^(ref|id|name|on[A-Z]\w*)$/;

/** Whether a state that is set by a name is shown by pictures alone: `const [preview, setPreview] = useState(null)`. */
export function isOnlyShown(setter: ts.Identifier): boolean {
  const set = declarationOf(setter.text, setter);
  if (!set || !ts.isBindingElement(set) || !ts.isArrayBindingPattern(set.parent)) return false;
  const { elements, parent: holder } = set.parent;
  const made = ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  const isState = made && ts.isCallExpression(made) && nameOf(made.expression) === 'useState';
  const [state] = elements;
  const component = enclosingFunction(set);
  if (
    !component ||
    !isState ||
    elements[1] !== set ||
    !state ||
    ts.isOmittedExpression(state) ||
    !ts.isIdentifier(state.name)
  )
    return false;
  return (
    usesOf(set, setter.text, component).every(isSetTo) &&
    usesOf(state, state.name.text, component).every(use => isShown(use) || isAsked(use) || isForgotten(use))
  );
}

/** `setPreview(url)`; what is given a function hands it what was there before. */
const isSetTo = (use: ts.Identifier): boolean =>
  ts.isCallExpression(use.parent) &&
  use.parent.expression === use &&
  !use.parent.arguments.some(one => isFunction(unwrap(one)));

/** `<img src={preview} />`, `<div style={{ backgroundImage: `url(${preview})` }} />` */
function isShown(use: ts.Identifier): boolean {
  let at: ts.Node = use.parent;
  while (
    ts.isTemplateSpan(at) ||
    ts.isTemplateExpression(at) ||
    ts.isPropertyAssignment(at) ||
    ts.isObjectLiteralExpression(at) ||
    ts.isJsxExpression(at) ||
    ts.isParenthesizedExpression(at) ||
    ts.isNonNullExpression(at) ||
    (ts.isBinaryExpression(at) && /^(\|\||\?\?)$/.test(at.operatorToken.getText())) ||
    ts.isConditionalExpression(at)
  )
    at = at.parent;
  if (!ts.isJsxAttribute(at) || !at.parent.properties.every(isPlain)) return false;
  const { tagName } = at.parent.parent;
  const tag = tagName.getText();
  const name = textOf(at.name);
  return /^[a-z]/.test(tag)
    ? name === 'style' || (name === 'src' && tag === 'img')
    : name === 'src' && PICTURES.test(tag) && isOfPackage(tagName);
}

/** Nothing by which the tag is reached again, or that is told of what it shows. */
function isPlain(attribute: ts.JsxAttributeLike): boolean {
  if (!ts.isJsxAttribute(attribute)) return false;
  const { name, initializer } = attribute;
  if (!REACHED.test(textOf(name))) return true;
  const run = initializer && ts.isJsxExpression(initializer) && initializer.expression;
  const inner = run ? unwrap(run) : null;
  return textOf(name).startsWith('on') && inner !== null && isFunction(inner) && inner.parameters.length === 0;
}

/** A component of the product's own does with the address what it likes. */
function isOfPackage(tagName: ts.JsxTagNameExpression): boolean {
  const [root = ''] = tagName.getText().split('.');
  const specifier = linksOf(tagName)?.imports.get(root)?.specifier ?? '.';
  return /^(@[a-z][\w-]*\/)?[a-z]/.test(specifier) && calleeOf(tagName as ts.Expression) === null;
}

/** `URL.revokeObjectURL(preview)`, `[preview]` of what an effect depends on. */
const isForgotten = ({ parent }: ts.Identifier): boolean =>
  ts.isCallExpression(parent)
    ? parent.expression.getText() === 'URL.revokeObjectURL'
    : ts.isArrayLiteralExpression(parent) &&
      ts.isCallExpression(parent.parent) &&
      parent.parent.arguments.at(-1) === parent &&
      parent.parent.arguments.length > 1 &&
      /^use[A-Z]/.test(nameOf(parent.parent.expression) ?? '');
