import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { capitalisedAround, nameOf, throughout, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { reachesRequest } from './mode-chosen.ts';
import type { SignUp } from './sign-ups.ts';

/** What the mode of a form is called in which it makes an account. */
const MODE = /^(sign[-_ ]?up|register|registration|create[-_ ]?account)$/i;
const MODE_IN_TEXT =
  /[!=]==?\s*(?:['"`]|\w+\.)(?:sign[-_ ]?up|register|registration|create[-_ ]?account)\b|(?:['"`]|\w\.)(?:sign[-_ ]?up|register|registration|create[-_ ]?account)['"`]?\s*[!=]==?|['"`]\s*[!=]==?\s*\w*mode|\bis_?(?:sign_?up|register|sign(?:ing)?_?up|registering|registration|login|log_?in|sign_?in)\b/i;
/** `isSignUp`, `isRegistering`, and with its opposite `isLogin`. */
const IS_MODE = /^is_?(sign_?up|signing_?up|register|registering|registration)(_?(mode|form|page))?$/i;
const IS_OTHER = /^is_?(log_?in|sign_?in)(_?(mode|form|page))?$/i;

const OTHER_MODE = /^(log[-_ ]?in|sign[-_ ]?in)$/i;
const hasTwoModes = (text: string): boolean =>
  /['"`.](sign[-_ ]?up|register|registration|create[-_ ]?account)\b/i.test(text) &&
  !/['"`.](forgot\w*|reset\w*|recover\w*|verify|verification|otp|magic[-_ ]?link)['"`]/i.test(text);

const PASSWORD = /password/i;
/** Who comes says by these who they are: a form for the password alone makes nobody. */
const PERSON = /e-?mail|user_?name|nick_?name|display_?name|\bname\b|handle|phone/i;
const COMPARES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

export const mayShowModeForm = (ask: Ask): FileTest =>
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    any(ask.word('password'), inText(/type=['"]password['"]/)),
    inText(/<\w*[fF]orm\b/),
    inText(MODE_IN_TEXT),
  );

/**
 * A form that logs in or makes an account by a mode: `<input v-if="action === 'register'" name="username">` beside the
 * password. What it sends says nothing where the mode goes with it (`dispatch('auth/enter', { mode, form })`).
 */
export function modeForms(file: ParsedFile): SignUp[] {
  if (file.side === 'server' || !file.indexed.mayHoldJsx) return [];
  return file.tags.flatMap(tag => {
    const element = /^(\w*F|f)orm$/.test(tag.tagName.getText()) && ts.isJsxOpeningElement(tag) ? tag.parent : null;
    if (!element) return [];
    const text = element.getText();
    if (!PASSWORD.test(text) || !PERSON.test(text)) return [];
    const places = [element, ...handlersOf(tag)];
    return places.some((place, index) => saysMode(place, index > 0))
      ? [{ name: tag.tagName, node: capitalisedAround(element) ?? element, trait: 'form' as const }]
      : [];
  });
}

/** What runs when the form is sent, where it is declared in the same file. */
function handlersOf({ attributes }: ts.JsxOpeningLikeElement): ts.Node[] {
  return attributes.properties.flatMap(one => {
    if (!ts.isJsxAttribute(one) || !/submit/i.test(one.name.getText())) return [];
    const found: ts.Node[] = [];
    throughout(one, node => {
      const handler = ts.isIdentifier(node) ? functionNamed(node.text, node) : null;
      if (handler) found.push(handler);
    });
    return found;
  });
}

/** In the mode alone it is shown who somebody is, or something is asked for, or what is asked for is chosen by it. */
function saysMode(node: ts.Node, isHandler: boolean): boolean {
  let says = false;
  throughout(node, one => {
    const chosen = ts.isConditionalExpression(one)
      ? { asked: one.condition, yes: one.whenTrue, no: one.whenFalse }
      : ts.isIfStatement(one)
        ? { asked: one.expression, yes: one.thenStatement, no: one.elseStatement }
        : ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
          ? { asked: one.left, yes: one.right, no: undefined }
          : null;
    const isMode = chosen && modeAsked(chosen.asked);
    const branch = isMode === null ? undefined : isMode ? chosen!.yes : chosen!.no;
    says ||= branch !== undefined && (showsPerson(branch) || asksForSomething(branch));
    says ||= isHandler && chosen !== null && isMode !== null && reachesRequest(one);
  });
  return says;
}

/** Whether a condition is true in the mode, or in another; null if it asks something else. */
function modeAsked(condition: ts.Expression): boolean | null {
  const inner = unwrap(condition);
  if (asksMode(inner)) return true;
  if (!ts.isBinaryExpression(inner)) return null;
  const { left, right, operatorToken: operator } = inner;
  if (operator.kind === ts.SyntaxKind.AmpersandAmpersandToken) return modeAsked(left) ?? modeAsked(right);
  if (!COMPARES.has(operator.kind)) return null;
  const names = [left, right].map(nameOfMode);
  // `mode !== 'login'`, where the file has no other mode than to join.
  const isOther = names.some(name => OTHER_MODE.test(name)) && hasTwoModes(inner.getSourceFile().text);
  if (isOther)
    return (
      operator.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
      operator.kind === ts.SyntaxKind.ExclamationEqualsToken
    );
  if (!names.some(name => MODE.test(name))) return null;
  return operator.kind === ts.SyntaxKind.EqualsEqualsEqualsToken || operator.kind === ts.SyntaxKind.EqualsEqualsToken;
}

/** A field for who somebody is, or for the password a second time. */
function showsPerson(branch: ts.Node): boolean {
  let shows = false;
  throughout(branch, one => {
    const isField =
      (ts.isJsxOpeningElement(one) || ts.isJsxSelfClosingElement(one)) && FIELD.test(one.tagName.getText());
    // What its attributes are given, and not how they are called: each has a `name`.
    for (const each of isField ? one.attributes.properties : []) {
      const given = ts.isJsxAttribute(each) ? (each.initializer?.getText() ?? '') : each.getText();
      shows ||= PERSON.test(given) || PASSWORD.test(given);
    }
  });
  return shows;
}
const FIELD = /input|field|text|control/i;

/** A call that does more than to go to another page or mode. */
function asksForSomething(branch: ts.Node): boolean {
  let asks = false;
  throughout(branch, one => {
    if (!ts.isCallExpression(one) || one.arguments.length === 0) return;
    asks ||= !MOVES.test(nameOf(one.expression) ?? '') && !MOVES.test(one.expression.getText());
  });
  return asks && !showsAnything(branch);
}
const MOVES =
  /^(navigate\w*|push|replace|redirect|go|goto|open|set[A-Z]\w*|t|i18n\.t|\$t|preventDefault|(use)?router\b.*|console\..*|\w*[tT]rack\w*)$/;

/** What is shown in a mode asks for nothing while it is built. */
function showsAnything(branch: ts.Node): boolean {
  let shows = false;
  throughout(branch, one => {
    shows ||= ts.isJsxElement(one) || ts.isJsxSelfClosingElement(one) || ts.isJsxFragment(one);
  });
  return shows;
}

function nameOfMode(side: ts.Expression): string {
  const inner = unwrap(side);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  return ts.isPropertyAccessExpression(inner) ? inner.name.text : '';
}

/** `isSignUp`, `!isLogin`: one that shows a name for whoever is new, and not what every log-in shows. */
function asksMode(condition: ts.Expression): boolean {
  const inner = unwrap(condition);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return IS_OTHER.test(nameOf(unwrap(inner.operand)) ?? '');
  return IS_MODE.test(nameOf(inner) ?? '');
}
