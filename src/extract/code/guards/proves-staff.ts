import { chainOf, nameOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { isStaff } from './role-decorators.ts';

/** Who has signed in, and not who is named in the request. */
const OF_ASKER = /^(user|users|account|session|auth|me|identity|principal|profile|claims|token|payload|decoded|jwt)$/;
const SENT = /^(params|body|query|headers)$/;
/** What users make, and look after themselves. */
const OF_COMMUNITY =
  /^(group|guild|room|channel|team|community|communities|server|club|org|organi[sz]ation|workspace|project|space|chat|conversation|forum|board|member|membership|event|page|tenant|class|classroom|course|party|clan|crew|squad)s?$/;
const ASKS_ROLE = /^(has|is|in|check|includes) ?(any )?(role|roles|permission|permissions)?( in)?$/;
const ROLE = /^(user )?(roles?|rank|type|user type|account type|permissions?|privileges?|access level|level)$/;

/** Whether it is about a community of users at all: who looks after a group is a user too. */
export const isOfCommunity = (words: readonly string[]): boolean => words.some(word => OF_COMMUNITY.test(word));

/**
 * Whether a test that comes out so is passed by the staff alone: `req.user.role !== 'admin'` that is not so, and no
 * `settings.closed && !user.isAdmin`, which is passed by everybody else while it is open.
 */
export function provesStaff(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return provesStaff(inner.operand, !outcome);
  if (ts.isBinaryExpression(inner)) {
    const { operatorToken, left, right } = inner;
    const isAnd = operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    if (isAnd || operatorToken.kind === ts.SyntaxKind.BarBarToken) {
      const sides = [left, right].map(side => provesStaff(side, outcome));
      return isAnd === outcome ? sides.some(Boolean) : sides.every(Boolean);
    }
    if (!/^[!=]==?$/.test(operatorToken.getText()) || operatorToken.getText().startsWith('=') !== outcome) return false;
    return (isRoleOfAsker(left) && isRoleOfStaff(right)) || (isRoleOfAsker(right) && isRoleOfStaff(left));
  }
  if (!outcome) return false;
  if (ts.isCallExpression(inner)) return asksRole(inner);
  const made = ts.isIdentifier(inner) ? declarationOf(inner.text, inner) : null;
  if (made && ts.isVariableDeclaration(made) && made.initializer && isKept(made))
    return provesStaff(made.initializer, true);
  return saysStaff(chainOf(inner).at(-1) ?? '') && isOfAsker(inner);
}

/** `req.user.hasRole('admin')`, `roles.includes('admin')`, `['admin', 'staff'].includes(req.user.role)`, `isAdmin(req.user)` */
function asksRole({ expression, arguments: given }: ts.CallExpression): boolean {
  const name = splitWords(nameOf(expression) ?? '').join(' ');
  const [first, ...more] = given;
  if (!first) return saysStaff(nameOf(expression) ?? '') && isOfAsker(expression);
  if (saysStaff(nameOf(expression) ?? '')) return more.length === 0 && isOfAsker(first);
  if (!ASKS_ROLE.test(name) || more.length > 0 || !ts.isPropertyAccessExpression(expression)) return false;
  const list = unwrap(expression.expression);
  if (ts.isArrayLiteralExpression(list))
    return list.elements.length > 0 && list.elements.every(isRoleOfStaff) && isRoleOfAsker(first);
  return isRoleOfStaff(first) && isOfAsker(list);
}

/** `isAdmin`, `admin`, `is_staff` */
const saysStaff = (name: string): boolean => {
  const words = splitWords(name);
  return isStaffWord(words[0] === 'is' ? words.slice(1) : words);
};
const isStaffWord = (words: readonly string[]): boolean =>
  /^(super ?)?(admin|administrator|moderator|staff|superuser|sysadmin)$/.test(words.join(' '));

/** A number is what the product calls a role; nothing but a step that is named for the staff asks this. */
function isRoleOfStaff(given: ts.Expression): boolean {
  const inner = unwrap(given);
  return (ts.isNumericLiteral(inner) && Number(inner.text) > 0) || isStaff(inner);
}

const isRoleOfAsker = (read: ts.Expression): boolean => {
  const last = splitWords(chainOf(read).at(-1) ?? '').join(' ');
  return ROLE.test(last) && isOfAsker(read);
};

/** Whether something is read of whoever has signed in, going back to where its name was given. */
function isOfAsker(read: ts.Expression): boolean {
  const chain = chainOf(read);
  const declared = declarationOf(chain[0] ?? '', read);
  const from = declared ? madeFrom(declared) : [];
  const words = [...chain, ...from].flatMap(splitWords);
  return !isOfCommunity(words) && !words.some(word => SENT.test(word)) && words.some(word => OF_ASKER.test(word));
}

/** The names in what a variable begins with. */
function madeFrom(declared: ts.Node): string[] {
  let at: ts.Node | undefined = declared;
  while (at && !ts.isVariableDeclaration(at) && !ts.isParameter(at)) at = at.parent;
  if (!at || !ts.isVariableDeclaration(at) || !at.initializer) return [];
  const names = at.initializer.getText().match(/[A-Za-z_$][\w$]*/g) ?? [];
  // A `let` may hold another by then.
  return isKept(at) ? names : [...names, 'params'];
}

const isKept = ({ parent }: ts.VariableDeclaration): boolean =>
  ts.isVariableDeclarationList(parent) && (parent.flags & ts.NodeFlags.Const) !== 0;
