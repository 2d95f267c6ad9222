import { eachNode, nameOf } from '../names.ts';
import { declarationOf, valueOfDeclaration } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { baseOfShape } from './left-out-fields.ts';
import { isFilledIn, READS_SENT } from '../sent/filled-in.ts';

/** What a shape does with what is sent. Source: the documentation of Zod, Yup, Joi, Valibot, ArkType, Superstruct. */
const READS = /^(safe)?(parse|validate|assert|cast|check|decode|is|attempt)(Async|Sync)?$/i;
/** What is handed a shape, to hold what is sent against it: `validate(schema)`, `celebrate({ body: schema })`. */
const HOLDS = /valid|parse|check|celebrate|assert|decode|zod|^(body|schema|json|input(schema)?)$/i;

/**
 * Shapes that stand in the same file, against which code holds what it is sent: `registerSchema.parse(req.body)`,
 * `validate(registerSchema)`. A table that is only declared there is asked for nothing.
 */
export function shapesHeld(root: ts.Node, used: ReadonlySet<string>, { imports }: ParsedFile): ts.Expression[] {
  const found = new Set<ts.Expression>();
  eachNode(root, node => {
    if (!ts.isIdentifier(node) || !used.has(node.text) || imports.has(node.text) || !isHeldAgainst(node)) return;
    for (let name: ts.Identifier | null = node, steps = STEPS; name && steps > 0; steps--) {
      const declared = declarationOf(name.text, name);
      const shape = declared && ts.isVariableDeclaration(declared) ? valueOfDeclaration(declared) : null;
      if (shape) found.add(shape);
      name = shape && baseOfShape(shape);
    }
  });
  return [...found];
}

/** `const registerSchema = userSchema.extend({ … })`: shapes that are made of one another. */
const STEPS = 3;

function isHeldAgainst(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) {
    if (parent.expression !== name || !READS.test(parent.name.text)) return false;
    return isHandedTo(parent, READS_SENT) || isHeldAgainstSent(parent.parent);
  }
  // `parseWithZod(formData, { schema })`
  if (ts.isShorthandPropertyAssignment(parent)) return HOLDS.test(name.text) && isHandedTo(parent.parent, HOLDS);
  if (ts.isPropertyAssignment(parent)) return parent.initializer === name && HOLDS.test(parent.name.getText());
  if (!ts.isCallExpression(parent) || parent.expression === name || !HOLDS.test(nameOf(parent.expression) ?? ''))
    return false;
  const others = parent.arguments.filter(one => one !== name && isValue(one));
  return others.length === 0 || !READS.test(nameOf(parent.expression) ?? '') || others.some(one => isFilledIn(one));
}

/** `readValidatedBody(event, schema.parse)` */
const isHandedTo = (given: ts.Expression, called: RegExp): boolean =>
  ts.isCallExpression(given.parent) &&
  given.parent.expression !== given &&
  called.test(nameOf(given.parent.expression) ?? '');

/** `publicUser.parse(row)` gives an answer its shape, and asks nobody. */
const isHeldAgainstSent = (call: ts.Node): boolean =>
  ts.isCallExpression(call) && (call.arguments.length === 0 || isFilledIn(call.arguments[0]!));

/** `validate(schema, person)`; `validate(schema, 'body')` and `validate(schema, { strict: true })` say how it is done. */
const isValue = (one: ts.Expression): boolean =>
  ts.isIdentifier(one) || ts.isPropertyAccessExpression(one) || ts.isCallExpression(one) || ts.isAwaitExpression(one);
