import { importedAs } from '../links/exports.ts';
import { isFunction, nameOf, unwrap } from '../names.ts';
import { routeOf } from '../routes/route-calls.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** A call of a schema that takes in what was sent: `signUpSchema.parse(req.body)`. */
const PARSES = /^(parse|safeParse|parseAsync|safeParseAsync|validate|validateAsync|validateSync|assert|cast)$/;
/** Made of others, so that its own text does not say all of it. */
const PUT_TOGETHER =
  /\.\.\.|\.(extend|merge|and|pick|omit|concat|fork|intersection|passthrough|unknown|loose)\(|\bwhen\(/;

/**
 * The texts of the schemas that a route, or the function in which a test stands, takes in what was sent with. Null where none
 * is known, or one of them could not be read whole: any schema of the server may then be the one.
 */
export function schemasOfRoute(test: ts.Node): readonly string[] | null {
  const names: ts.Identifier[] = [];
  let before: ts.Node = test;
  for (let at: ts.Node = test.parent; at; before = at, at = at.parent) {
    if (!isFunction(at)) continue;
    names.push(...parsedIn(at, test));
    const call = at.parent;
    if (!ts.isCallExpression(call)) continue;
    const isRoute = routeOf(call) !== null;
    if (isRoute) names.push(...call.arguments.filter(one => one !== before && one !== at).flatMap(givenTo));
    if (isRoute) break;
  }
  if (names.length === 0) return null;
  const texts = names.map(textOfSchema);
  return texts.every(text => text !== null) ? texts : null;
}

/** Names of schemas that read what was sent, before the test. */
function parsedIn(around: ts.Node, test: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const look = (node: ts.Node): void => {
    if (node.pos > test.pos) return;
    const callee = ts.isCallExpression(node) ? node.expression : null;
    if (callee && ts.isPropertyAccessExpression(callee) && PARSES.test(callee.name.text)) {
      const schema = unwrap(callee.expression);
      if (ts.isIdentifier(schema) && SCHEMA.test(schema.text)) found.push(schema);
    }
    ts.forEachChild(node, look);
  };
  ts.forEachChild(around, look);
  return found;
}
const SCHEMA = /(schema|validator|validation|dto|body|input|rules|shape)s?$/i;

/** `validate(signUpSchema)`, `zValidator('json', signUpSchema)`, `validate({ body: signUpSchema })` */
function givenTo(middleware: ts.Expression): ts.Identifier[] {
  const inner = unwrap(middleware);
  if (!ts.isCallExpression(inner) || !/valid|schema|body|parse|celebrate/i.test(nameOf(inner.expression) ?? ''))
    return [];
  return inner.arguments.flatMap(one => {
    const given = unwrap(one);
    const values = ts.isObjectLiteralExpression(given)
      ? given.properties.flatMap(each => (ts.isPropertyAssignment(each) ? [unwrap(each.initializer)] : []))
      : [given];
    return values.filter((each): each is ts.Identifier => ts.isIdentifier(each));
  });
}

function textOfSchema(name: ts.Identifier): string | null {
  const own = valueOf(name);
  const far = own ? null : importedAs(name.getSourceFile(), name.text);
  const whole =
    own ?? (far && ts.isVariableDeclaration(far) ? far.initializer : far && ts.isExpression(far) ? far : null);
  if (!whole) return null;
  const text = whole.getText();
  return /\{/.test(text) && !PUT_TOGETHER.test(text) ? text : null;
}
