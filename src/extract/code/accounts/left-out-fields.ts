import { isBirthName } from '../age/birth-words.ts';
import { nameOf, receiverOf, textOf, throughout, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { isFilledIn } from '../sent/filled-in.ts';

/** What makes a shape without some fields, or with only some. Source: the documentation of Zod, Yup, Valibot, Joi, Nest, Lodash. */
const WITHOUT = /^(omit\w*|OmitType|without|exclude|strip|except)$/i;
const ONLY = /^(pick\w*|PickType|only)$/i;

/** The name of a field that is left out: `userSchema.omit({ birthDate: true })`, `OmitType(UserDto, ['birthDate'])`, `Omit<User, 'birthDate'>`. */
export function isLeftOut(node: ts.Node): boolean {
  if (!(node as Within).parent || !(ts.isStringLiteralLike(node) || isKey(node))) return false;
  let at: ts.Node = node;
  while (isListOfNames(at.parent)) at = at.parent;
  return WITHOUT.test(nameOfMaker(at.parent) ?? '') && isOfShape(at.parent);
}

/** Not of a row: `res.json(omit(user, ['birthDate']))` keeps it back, and so has one. */
function isOfShape(made: ts.Node): boolean {
  if (!ts.isCallExpression(made)) return true;
  const receiver = receiverOf(made.expression);
  const isKit = !receiver || /^(_|lodash|R|ramda|v|remeda)$/.test(receiver.getText());
  const base = isKit ? made.arguments[0] : receiver;
  if (!base) return false;
  let root = unwrap(base);
  while (ts.isCallExpression(root) || ts.isPropertyAccessExpression(root)) {
    // `omit(await User.create(body), ['birthDate'])`
    if (ts.isCallExpression(root) && HANDS_BACK.test(nameOf(root.expression) ?? '')) return false;
    root = unwrap(root.expression);
  }
  return SHAPE.test(root.getText()) || isFilledIn(base);
}
/** What is handed back so is a row, or what was filled in; `createInsertSchema(people)` hands back a shape. */
const HANDS_BACK =
  /^(?!\w*([sS]chema|Shape|Dto|DTO|Validator)$)(create|insert|save|update|upsert|find|get|fetch|load|read|build|lean|exec|populate|toObject|toJSON|parse|safeParse|validate)/;
const SHAPE = /([sS]chema|[dD]to|DTO|[sS]hape|[iI]nput|[fF]orm|[vV]alidator)$|^[A-Z]\w*$|^(z|v|yup|joi)\b/;

/** What stands in a template by itself has nothing around it. */
type Within = Partial<Pick<ts.Node, 'parent'>>;

const isKey = (node: ts.Node): boolean => {
  const { parent }: Within = node;
  return !!parent && ts.isPropertyAssignment(parent) && parent.name === node;
};

const isListOfNames = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isLiteralTypeNode(node) ||
  ts.isUnionTypeNode(node);

/** A call, or a type with what it is given. */
const nameOfMaker = (made: ts.Node): string | null =>
  ts.isCallExpression(made)
    ? nameOf(made.expression)
    : ts.isTypeReferenceNode(made) && made.typeArguments
      ? textOf(made.typeName)
      : null;

/** A shape of which something is made that has no birth in it any more, whatever the shape asks for. */
export function isMadeWithoutBirth(base: ts.Identifier): boolean {
  for (let at: ts.Node = base; isPartOfMaking(at.parent, at); at = at.parent) {
    const name = nameOfMaker(at.parent);
    if (name === null) continue;
    const isBorn = namesBirth(at.parent, at);
    if (WITHOUT.test(name) ? isBorn : ONLY.test(name) && !isBorn) return true;
  }
  return false;
}

/** `userSchema.extend(…).omit(…)`, `OmitType(UserDto, …)`, `Omit<User, …>` */
const isPartOfMaking = (parent: ts.Node | undefined, child: ts.Node): boolean =>
  !!parent &&
  ((ts.isPropertyAccessExpression(parent) && parent.expression === child) ||
    (ts.isCallExpression(parent) && (parent.expression === child || parent.arguments[0] === child)) ||
    ts.isTypeReferenceNode(parent));

function namesBirth(made: ts.Node, base: ts.Node): boolean {
  const given = ts.isCallExpression(made)
    ? made.arguments
    : ts.isTypeReferenceNode(made)
      ? (made.typeArguments ?? [])
      : [];
  let names = false;
  for (const one of given)
    if (one !== base)
      throughout(one, node => {
        if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names ||= isBirthName(node.text);
      });
  return names;
}

/** What a shape is made of in turn: `userSchema` of `userSchema.omit({ id: true })`. */
export function baseOfShape(shape: ts.Expression): ts.Identifier | null {
  let at = unwrap(shape);
  let isMade = false;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    if (ts.isPropertyAccessExpression(at) && at.name.text === 'shape') return null;
    isMade ||= ts.isCallExpression(at);
    at = unwrap(at.expression);
  }
  return isMade && ts.isIdentifier(at) && !isMadeWithoutBirth(at) ? at : null;
}
