import type { CompiledConcept } from '../concepts.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { literalOf } from '../literals.ts';
import { mentionsBirth } from './birth-names.ts';
import { isBirthName } from './birth-words.ts';
import { isStartOfRange } from './search-ranges.ts';
import { isCutoff } from './cutoffs.ts';

/** What schemas and decorators call the latest value that they take. */
const LATEST = /^(max|maxDate|MaxDate|maximum|lte|lt|less|lessThan|before|isBefore|IsBefore|until)$/;

const RULES = [ts.SyntaxKind.JsxAttribute, ts.SyntaxKind.PropertyAssignment, ts.SyntaxKind.CallExpression];

/**
 * The latest birth that a schema, a decorator, an input or a query takes: `birthday: z.date().max(subYears(new Date(), 13))`,
 * `@MaxDate(…) birthday`, `<input name="birthday" max={…}>`.
 */
export function latestBirthsIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds(RULES).flatMap(node => {
    if (ts.isJsxAttribute(node)) return isLatestOfInput(node) ? [node.name] : [];
    if (ts.isPropertyAssignment(node))
      return BOUNDS.test(node.name.getText()) && isCutoff(node.initializer) && isOfBirth(node.parent)
        ? [node.name]
        : [];
    if (!ts.isCallExpression(node) || !LATEST.test(nameOf(node.expression) ?? '')) return [];
    const [latest] = node.arguments;
    const head = nameNode(node.expression);
    return latest && head && isCutoff(latest) && isOfBirth(node) ? [head] : [];
  });
}

const OLD = /^(your_?|user_?|min_?|minimum_?)?age(_?(in_?)?years)?$/i;
const LEAST = /^(min|minimum|Min|gte|greaterThanOrEqual|moreThanOrEqual|MinAge|MinimumAge|IsOldEnough)$/;

/**
 * The least age that a schema, a decorator or an input takes: `age: z.number().min(13)`, `@Min(18) age`, `@MinAge(16) birthDate`,
 * `<input name="age" min={13}>`, `age: { type: Number, min: 13 }`; and a rule of a birth that counts the years.
 */
export function leastAgesIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds([...RULES, ts.SyntaxKind.BinaryExpression]).flatMap((node): ts.Node[] => {
    if (ts.isJsxAttribute(node)) return isLeastOfInput(node) ? [node.name] : [];
    if (ts.isBinaryExpression(node)) return countsYears(node) && isOfBirth(node) ? [node.left] : [];
    if (ts.isPropertyAssignment(node)) {
      const isLeast = /^(min|minimum)$/.test(textOf(node.name)) && isAgeOfSomebody(firstOf(node.initializer));
      let holder: ts.Node = node.parent.parent;
      // `age: { type: INTEGER, validate: { min: 18 } }`
      if (ts.isPropertyAssignment(holder) && /^(validate|args)$/.test(textOf(holder.name)))
        holder = holder.parent.parent;
      if (isLeast && ts.isCallExpression(holder) && isRuleOfAge(holder)) return [node.name];
      return isLeast && ts.isPropertyAssignment(holder) && OLD.test(textOf(holder.name)) && !isStartOfRange(holder)
        ? [node.name]
        : [];
    }
    if (!ts.isCallExpression(node)) return [];
    const named = namedLeast(node);
    if (named) return isOfBirth(node) ? [named] : [];
    if (!LEAST.test(nameOf(node.expression) ?? '')) return [];
    const head = nameNode(node.expression);
    const [least] = node.arguments;
    const owner = ownerOf(node);
    if (!head || !least || !owner || !isAgeOfSomebody(least)) return [];
    const isOfAge = OLD.test(owner) || (/age|old/i.test(textOf(head)) && isBirthName(owner));
    return isOfAge ? [head] : [];
  });
}

/** Rules of a birth that say how old somebody must be: they count its years, or are named for the least age. */
export function rulesOfBirthIn(file: ParsedFile): ts.Node[] {
  return file.ofKinds([ts.SyntaxKind.BinaryExpression, ts.SyntaxKind.CallExpression]).filter(node => {
    if (ts.isBinaryExpression(node)) return countsYears(node) && isOfBirth(node) && !isAlwaysMet(node);
    return namedLeast(node as ts.CallExpression) !== null && isOfBirth(node);
  });
}

/** `@MinAge(16)`, `@IsAdult()`, `@Validate(MinimumAge, [16])`: the rule is named for the least age. */
function namedLeast({ expression, arguments: given }: ts.CallExpression): ts.Node | null {
  const name = nameOf(expression) ?? '';
  const [first, second] = given;
  if (NAMED_ALONE.test(name)) return nameNode(expression);
  if (NAMED_LEAST.test(name)) return first && isAgeOfSomebody(first) ? nameNode(expression) : null;
  const constraint = name === 'Validate' && first && ts.isIdentifier(first) ? first : null;
  if (!constraint) return null;
  const years = second && ts.isArrayLiteralExpression(second) ? second.elements[0] : undefined;
  const isLeast = NAMED_LEAST.test(constraint.text) && years !== undefined && isAgeOfSomebody(years);
  return isLeast || NAMED_ALONE.test(constraint.text) ? constraint : null;
}

/** `years >= 13 || true` lets everybody through. */
const isAlwaysMet = ({ parent }: ts.BinaryExpression): boolean =>
  ts.isBinaryExpression(parent) &&
  parent.operatorToken.kind === ts.SyntaxKind.BarBarToken &&
  [parent.left, parent.right].some(side => side.kind === ts.SyntaxKind.TrueKeyword);

const NAMED_LEAST = /^(MinAge|MinimumAge|IsOldEnough|minAge|minimumAge)(Constraint|Validator)?$/;
const NAMED_ALONE = /^(IsAdult|IsOfAge|IsOldEnough|IsOver\d\d|Is\d\dPlus|IsAtLeast\d\d)(Constraint|Validator)?$/;

/** `body('age').isInt({ min: 13 })`; with `.optional()` whoever says nothing comes through. */
function isRuleOfAge(rule: ts.CallExpression): boolean {
  if (!/^(isInt|isFloat|isNumeric)$/.test(nameOf(rule.expression) ?? '')) return false;
  let whole: ts.Node = rule;
  while (ts.isPropertyAccessExpression(whole.parent) || ts.isCallExpression(whole.parent)) whole = whole.parent;
  const field = fieldOf(rule);
  return field !== null && OLD.test(field) && !/\.\s*optional\(/.test(whole.getText());
}

/** `min: [13, 'You are too young']`: a limit with what is said of it. */
function firstOf(value: ts.Expression): ts.Expression {
  const inner = unwrap(value);
  return (ts.isArrayLiteralExpression(inner) && inner.elements[0]) || inner;
}

const isAgeOfSomebody = (value: ts.Expression): boolean => {
  const years = literalOf(value)?.value;
  return typeof years === 'number' && years >= 8 && years <= 25;
};

/** The property whose rule a call is. */
function ownerOf(rule: ts.Node): string | null {
  for (let at = rule; at.parent && !ts.isBlock(at) && !ts.isSourceFile(at); at = at.parent)
    if (ts.isPropertyAssignment(at) || ts.isPropertyDeclaration(at)) return textOf(at.name);
  return null;
}

function isLeastOfInput({ name, initializer, parent }: ts.JsxAttribute): boolean {
  if (!/^(min|minValue|minimumValue)$/.test(name.getText()) || !initializer) return false;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  const isLeast =
    !!value &&
    (ts.isStringLiteral(value) ? /^(1\d|2[0-5])$/.test(value.text) : ts.isExpression(value) && isAgeOfSomebody(value));
  return (
    isLeast &&
    parent.properties.some(
      one =>
        ts.isJsxAttribute(one) &&
        /^(name|id)$/.test(one.name.getText()) &&
        !!one.initializer &&
        OLD.test(one.initializer.getText().replace(/^\{?['"]|['"]\}?$/g, '')),
    )
  );
}

/** `differenceInYears(new Date(), day) >= 13`, `dayjs().diff(day, 'year') >= 18` */
function countsYears({ left, operatorToken, right }: ts.BinaryExpression): boolean {
  if (!/^[<>]=?$/.test(operatorToken.getText()) || !isAgeOfSomebody(right)) return false;
  const inner = unwrap(left);
  if (!ts.isCallExpression(inner)) return false;
  const called = nameOf(inner.expression) ?? '';
  return (
    /^(differenceIn(Calendar)?Years|yearsSince|getAge|calculateAge|calcAge|ageOf|toAge)$/.test(called) ||
    (called === 'diff' && /['"]y(ears?)?['"]/.test(inner.getText()))
  );
}

/** Keys of a rule or a query: `{ birthDate: { lte: youngest } }`. */
const BOUNDS = /^\$?(lte?|gte?|max|maximum|maxDate|before|after)$|^\[Op\.(lte?|gte?)\]$/;

/** Whether a call or an object belongs to the rule of a property that is named for a birth. */
function isOfBirth(rule: ts.Node): boolean {
  for (let at = rule; at.parent && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isBlock(at) && !isOfRule(at)) return false;
    if (ts.isCallExpression(at)) {
      const field = fieldOf(at);
      if (field !== null) return isBirthName(field);
    }
    if (!ts.isPropertyAssignment(at) && !ts.isPropertyDeclaration(at)) continue;
    const name = textOf(at.name);
    // `birthDate: { type: Date, validate: { validator: day => … } }`
    if (!/^(validate|validator)$/.test(name)) return isBirthName(name);
  }
  return false;
}

/** `.refine(day => { … })`, `custom(value => { … })`, `validator(day) { … }`: the body of a rule of a schema. */
function isOfRule({ parent }: ts.Block): boolean {
  if (ts.isMethodDeclaration(parent)) return textOf(parent.name) === 'validator';
  if (!ts.isArrowFunction(parent) && !ts.isFunctionExpression(parent)) return false;
  const holder = parent.parent;
  if (ts.isPropertyAssignment(holder)) return /^(validate|validator)$/.test(textOf(holder.name));
  return ts.isCallExpression(holder) && /^(custom|refine|superRefine|test)$/.test(nameOf(holder.expression) ?? '');
}

/** `body('birthDate').isISO8601().custom(…)`: the field that a chain of rules is of. */
function fieldOf(rule: ts.CallExpression): string | null {
  let root: ts.Expression = rule;
  while (ts.isCallExpression(root) && ts.isPropertyAccessExpression(root.expression)) root = root.expression.expression;
  if (!ts.isCallExpression(root) || !/^(body|check|field)$/.test(nameOf(root.expression) ?? '')) return null;
  const [field] = root.arguments;
  return field && ts.isStringLiteralLike(field) ? (field.text.split('.').at(-1) ?? null) : null;
}

/** `max={maxBirthDate}`, handed in from elsewhere. */
const LATEST_BIRTH = /^(max|maximum|latest|youngest)_?(allowed_?)?(birth_?(day|date)|dob|date_?of_?birth)$/i;

function isLatestOfInput({ name, initializer, parent }: ts.JsxAttribute): boolean {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : null;
  if (!value || !/^(max|maxDate|maximumDate|maxValue|max-date)$/.test(name.getText())) return false;
  if (!isCutoff(value) && !LATEST_BIRTH.test(nameOf(value as ts.Expression) ?? '')) return false;
  return mentionsBirth(parent);
}

/** `switch (user.ageGroup) { case 'child': … }`: what is asked, if one of the cases is a word for children or adults. */
export function switchesIn(file: ParsedFile, concept: CompiledConcept): ts.Node[] {
  return file.ofKind<ts.SwitchStatement>(ts.SyntaxKind.SwitchStatement).flatMap(node => {
    const words = splitWords(nameOf(unwrap(node.expression)) ?? '');
    const isAsked = concept.compares.some(
      one =>
        one.words !== null &&
        hasAnyPhrase(words, one.names) &&
        node.caseBlock.clauses.some(
          clause => ts.isCaseClause(clause) && hasAnyPhrase(wordsOfCase(clause.expression), one.words!),
        ),
    );
    const head = isAsked ? nameNode(node.expression) : null;
    return head ? [head] : [];
  });
}

const wordsOfCase = (value: ts.Expression): readonly string[] =>
  splitWords(ts.isStringLiteralLike(value) ? value.text : (nameOf(value) ?? ''));
