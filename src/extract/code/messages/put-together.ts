import { calleeOf } from '../callees.ts';
import { returnedBy } from '../links/returned.ts';
import { isOfSomebody } from '../guards/queries/people-asked.ts';
import { chainOf, nameOf, receiverOf, textOf, unwrap } from '../names.ts';
import { column } from '../rows/may-keep.ts';
import type { Column } from '../rows/row.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isClosedField } from './closed-fields.ts';
import { isNumber, isOneOfTexts } from './fixed-values.ts';
import { isOfRequest } from './of-request.ts';
import { isRecipient } from './talk-columns.ts';
import { isCalledWords, sentAs, typedIn } from './typed-in.ts';

/** What a name ends in that holds no words of anybody: a time, a number, a state. */
const STATES =
  /(^| )(at|date|time|timestamp|started|ended|duration|length|seconds|minutes|count|total|number|index|order|version|kind|type|status|state|mode|is \w+|has \w+|read|seen|unread|delivered|deleted|edited|pinned|silent|missed|answered|accepted|declined)$/;
/** Of those, what is no text even if somebody sends it. */
const NAMED = /(^| )(at|date|time|timestamp|duration|length|seconds|minutes|count|total|index)$/;
/** Whose id says where something stands; a picture or a post that is named by its id is said as well. */
const PLACE =
  /(^| )(channel|conversation|chat|room|group|thread|talk|match|call|message|reply to|parent|session|request|client|temp|local|device|app|tenant|organi[sz]ation|workspace|team|space|guild|server|event)$/;
const ID = / ?(ids?|uids?|uuids?|ref)$/;
const OF_PLACE = /^(channel|conversation|room|group|thread|call|team|guild|server|workspace)$/;
/** What is written by somebody, or shown by them. */
const WRITTEN = /^(text|content|contents|body|message|msg|caption|comment|note|image|media)$/;
/** What only says how something given is written. */
const FORMATS = /^(t|\$t|_|__|translate|localize|formatMessage|String|Number|stringify|format\w*|describe[A-Z]\w*)$/;
const SHAPES = /^(join|toFixed|toString|toLocaleString|toLocale\w*String|toUpperCase|toLowerCase|toISOString|getTime)$/;

/**
 * A column that holds nothing that somebody has said: by its name, or as the program has put it together. What a request says
 * is a key or a number only where the column is named for one.
 */
export function isOfNoWords({ name, value }: Column): boolean {
  if (WRITTEN.test(column(name))) return value !== null && isPutTogether(value);
  if (value !== null && isPart(value)) return true;
  if (value !== null && saysTyped(value)) return false;
  return isPlain([name]) && (value === null || !isOfRequest(value) || isKeyOrNumber(column(name)));
}

const isKeyOrNumber = (said: string): boolean =>
  ID.test(said) || isRecipient(said) || SENDER.test(said) || (STATES.test(said) && !IN_NAME.test(said));
const SENDER = /^(from|sender|author|owner|user|member|caller|callee)$/;
/** Numbers in name only: a text may be put there as well. */
const IN_NAME = /(^| )(index|version|kind|type|status|state|mode)$/;

/** A column that is called after what somebody says, or holds what is. */
export const saysWords = ({ name, value }: Column): boolean =>
  WRITTEN.test(column(name)) ? value === null || !isPutTogether(value) : value !== null && saysTyped(value);

/**
 * `status: req.body.text`, `${frame.state} call`: whatever the column is called, what somebody has sent to be kept there is what
 * they say. Only whom and what they name by it, and a number, are of no words.
 */
const saysTyped = (value: ts.Expression): boolean => isCalledWords(value) || isTyped(value);

/** Whether what is kept is what somebody has sent, and more than whom or what they name. */
const isTyped = (value: ts.Expression): boolean =>
  typedIn(value).some(
    one => !isPlain([sentAs(one)], NAMED) && !isPlain([...one.path.slice(0, -1), sentAs(one)], NAMED),
  );

/** The same of all of it: `text: req.body.text`, and not a sentence of the product with a title in it. */
export const isWhollyTyped = (value: ts.Expression): boolean =>
  !ts.isTemplateExpression(unwrap(value)) && !ts.isBinaryExpression(unwrap(value)) && isTyped(value);

/**
 * A text of the product, into which no words of anybody are put: literals, people, times and numbers, and how they are
 * written. What else is put in may be what somebody says.
 */
function isPutTogether(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isLiteralExpression(inner) || isFixed(inner) || isOneOfTexts(inner)) return true;
  if (ts.isTemplateExpression(inner)) {
    const written = [inner.head, ...inner.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
    return saysWord(written) && inner.templateSpans.every(({ expression }) => isPart(expression));
  }
  if (ts.isBinaryExpression(inner)) {
    const operator = inner.operatorToken.kind;
    if (operator === ts.SyntaxKind.PlusToken) {
      const parts = addedIn(inner);
      return saysWord(parts.map(one => (ts.isStringLiteralLike(one) ? one.text : ''))) && parts.every(isPart);
    }
    const isEither = operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken;
    return isEither && isPutTogether(inner.left) && isPutTogether(inner.right);
  }
  if (ts.isConditionalExpression(inner)) return isPutTogether(inner.whenTrue) && isPutTogether(inner.whenFalse);
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.every(isPart);
  if (ts.isObjectLiteralExpression(inner)) return isOfParts(inner);
  if (ts.isNewExpression(inner)) return nameOf(inner.expression) === 'Date';
  return ts.isCallExpression(inner) && isWrittenSo(inner);
}

/** Whether all that an object holds is plain: `{ type: 'call', duration: call.duration }`. */
export const isOfPlainParts = (object: ts.ObjectLiteralExpression): boolean =>
  object.properties.every(one => {
    if (ts.isShorthandPropertyAssignment(one)) return isOfNoWords({ name: one.name.text, value: one.name });
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return false;
    return isOfNoWords({ name: textOf(one.name), value: one.initializer });
  });

/** The same of what is written into a text: there a name says nothing of what it stands for. */
const isOfParts = (object: ts.ObjectLiteralExpression): boolean =>
  object.properties.every(one => {
    if (ts.isShorthandPropertyAssignment(one)) return isPart(one.name);
    return ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isPart(one.initializer);
  });

/** `t('call.ended', { name: user.name })`, `JSON.stringify({ duration })`, `names.join(', ')`, `people.map(one => one.name)` */
function isWrittenSo(call: ts.CallExpression): boolean {
  const name = nameOf(call.expression) ?? '';
  const owner = receiverOf(call.expression);
  if (owner && SHAPES.test(name)) return isPart(owner) && call.arguments.every(isPart);
  if (owner && name === 'now') return owner.getText() === 'Date';
  const [each] = call.arguments;
  if (owner && name === 'map' && each && ts.isArrowFunction(each))
    return isOfSomebody(chainOf(owner)) && !isOfRequest(owner) && !ts.isBlock(each.body) && isNameOfOne(each.body);
  if (!FORMATS.test(name) || call.arguments.length === 0 || !call.arguments.every(isPart)) return false;
  // What it makes of a call or a room may be what is written there.
  const declared = calleeOf(call.expression);
  return !declared || returnedBy(declared).every(isPart);
}

const isNameOfOne = (body: ts.Expression): boolean =>
  /^(name|id|(user|display|nick|full|first) ?name)$/.test(splitWords(chainOf(body).at(-1) ?? '').join(' '));

/** What may be put into a text of the program: `user.name`, `call.duration`, `people.length`. */
function isPart(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (isPutTogether(inner) || isNumber(inner)) return true;
  if (saysTyped(inner) && !isClosedField(inner)) return false;
  if (ts.isPropertyAccessExpression(inner)) return isPlain(chainOf(inner)) && !isOfRequest(inner);
  if (!ts.isIdentifier(inner)) return false;
  const value = valueOf(inner);
  return value ? isPart(value) : isPlain([inner.text]) && !isOfRequest(inner);
}

/** A key, a person, a time, a number or a state, by the last of its names. */
function isPlain(chain: readonly string[], states = STATES): boolean {
  const words = splitWords(chain.at(-1) ?? '');
  const said = words.join(' ');
  const [before] = chain.slice(-2, -1);
  if (/^names?$/.test(words.at(-1) ?? '')) {
    const of = words.slice(0, -1).join(' ');
    if (of === '')
      return before !== undefined && (isOfSomebody([before]) || OF_PLACE.test(splitWords(before).join(' ')));
    return /^(user|display|nick|full|first|last)$/.test(of) || isOfSomebody([of]);
  }
  if (OF_THEMSELVES.test(said) && before !== undefined && isAboutOne(before)) return false;
  if (states.test(said) || OF_PLACE.test(said)) return true;
  if (/^_?id$/.test(chain.at(-1)!)) return before === undefined || isOfSomebody([before]) || PLACE.test(column(before));
  return isOfSomebody([chain.at(-1) ?? '']) || (ID.test(said) && PLACE.test(said.replace(ID, '')));
}

/** `mood.status`, `profile.state`: what people say about themselves. */
const OF_THEMSELVES = /^(status|state|mode)$/;
const isAboutOne = (owner: string): boolean =>
  /^(mood|presence|bio|about|profile|user|member|account|me|sender|author|friend|person)$/.test(
    splitWords(owner).at(-1) ?? '',
  );

const isFixed = (one: ts.Expression) => /^(true|false|null|undefined|-\d+)$/.test(one.getText());
const saysWord = (texts: readonly string[]) => texts.some(text => /\p{L}{2}/u.test(text));

/** The parts of `user.name + ' has joined ' + room.name`. */
const addedIn = (sum: ts.Expression): ts.Expression[] => {
  const inner = unwrap(sum);
  const isSum = ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum ? [...addedIn(inner.left), ...addedIn(inner.right)] : [inner];
};
