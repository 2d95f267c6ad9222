import { eachNode, isFunction, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** What an expression shows by itself; elements in it are places of their own. */
export function shownBy(expression: ts.Expression): ts.Expression[] {
  const inner = unwrap(expression);
  if (ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner) || isFunction(inner))
    return [];
  if (ts.isConditionalExpression(inner)) return [...shownBy(inner.whenTrue), ...shownBy(inner.whenFalse)];
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return shownBy(inner.right);
    if (operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken)
      return [...shownBy(inner.left), ...shownBy(inner.right)].slice(0, 1);
  }
  if (ts.isCallExpression(inner) && inner.arguments.some(one => isFunction(unwrap(one)))) {
    const whole = shownInPieces(inner);
    return whole ? shownBy(whole) : [];
  }
  return [inner];
}

/** `comment.body.split('\n').map(line => <p>{line}</p>)`: the text that is cut, where each piece of it is shown. */
function shownInPieces({ expression, arguments: [given] }: ts.CallExpression): ts.Expression | null {
  const shows = given && unwrap(given);
  const [piece] = shows && isFunction(shows) ? shows.parameters : [];
  if (!/^(map|flatMap)$/.test(nameOf(expression) ?? '') || !piece || !ts.isIdentifier(piece.name)) return null;
  return isShownIn(shows as ts.Node, piece.name.text) ? cutIn(receiverOf(expression)) : null;
}

/** The text of which a list holds the pieces, all or some of them. */
function cutIn(list: ts.Expression | null): ts.Expression | null {
  const named = list && unwrap(list);
  const made = named && ts.isIdentifier(named) ? valueOf(named) : named;
  const call = made && unwrap(made);
  if (!call || !ts.isCallExpression(call)) return null;
  const name = nameOf(call.expression) ?? '';
  const before = receiverOf(call.expression);
  return name === 'split' ? before : /^(filter|slice)$/.test(name) ? cutIn(before) : null;
}

/** `<span>{line} </span>`, `<Link to={line}>{line}</Link>` */
function isShownIn(maker: ts.Node, name: string): boolean {
  let isShown = false;
  eachNode(maker, node => {
    if (!ts.isJsxExpression(node) || ts.isJsxAttribute(node.parent) || !node.expression) return;
    isShown ||= shownBy(node.expression).some(one => isNamed(one, name));
  });
  return isShown;
}

/** `line`, `${line} ` */
const isNamed = (shown: ts.Expression, name: string): boolean =>
  ts.isTemplateExpression(shown)
    ? shown.templateSpans.some(({ expression }) => isNamed(unwrap(expression), name))
    : ts.isIdentifier(shown) && shown.text === name;

/** `dangerouslySetInnerHTML={{ __html: post.html }}`, also where a name holds the object, or what makes it once. */
export function htmlOf(value: ts.Expression | undefined): ts.Expression | null {
  if (!value) return null;
  const inner = unwrap(value);
  if (ts.isObjectLiteralExpression(inner)) return markupOf(inner);
  const held = ts.isIdentifier(inner) ? objectHeldBy(inner) : null;
  return (held && markupOf(held)) ?? inner;
}

function markupOf({ properties }: ts.ObjectLiteralExpression): ts.Expression | null {
  const html = properties.find(one => one.name && /^(__html|html)$/.test(textOf(one.name)));
  return html && ts.isPropertyAssignment(html) ? html.initializer : null;
}

/** `const shown = { __html: … }`, `const shown = useMemo(() => ({ __html: … }), [post])` */
function objectHeldBy(name: ts.Identifier): ts.ObjectLiteralExpression | null {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
  const value = unwrap(declaration.initializer);
  const made = ts.isCallExpression(value) && MADE_ONCE.test(nameOf(value.expression) ?? '') ? madeBy(value) : value;
  return made && ts.isObjectLiteralExpression(made) ? made : null;
}
const MADE_ONCE = /^(useMemo|computed|createMemo)$/;

function madeBy({ arguments: [maker] }: ts.CallExpression): ts.Expression | null {
  if (!maker || !isFunction(maker) || !maker.body) return null;
  if (!ts.isBlock(maker.body)) return unwrap(maker.body as ts.Expression);
  const last = maker.body.statements.at(-1);
  return last && ts.isReturnStatement(last) && last.expression ? unwrap(last.expression) : null;
}
