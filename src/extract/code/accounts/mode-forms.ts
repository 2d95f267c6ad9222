import type { Ask, FileTest } from '../ask.ts';
import { all, any, inText } from '../ask.ts';
import { capitalisedAround, nameOf, throughout, unwrap } from '../names.ts';
import { functionNamed } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { SignUp } from './sign-ups.ts';

/** What the mode of a form is called in which it makes an account. */
const MODE = /^(sign[-_ ]?up|register|registration|create[-_ ]?account)$/i;
const MODE_IN_TEXT =
  /[!=]==?\s*(?:['"`]|\w+\.)(?:sign[-_ ]?up|register|registration|create[-_ ]?account)\b|(?:['"`]|\w\.)(?:sign[-_ ]?up|register|registration|create[-_ ]?account)['"`]?\s*[!=]==?|['"`]\s*[!=]==?\s*\w*mode|\bis_?(?:sign_?up|register|sign(?:ing)?_?up|registering|registration|login|log_?in|sign_?in)\b/i;
/** `isSignUp`, `isRegistering`, and with its opposite `isLogin`. */
const IS_MODE = /^is_?(sign_?up|signing_?up|register|registering|registration)(_?(mode|form|page))?$/i;
const IS_OTHER = /^is_?(log_?in|sign_?in)(_?(mode|form|page))?$/i;

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
    return places.some(saysMode)
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

/** Something in it is shown or done in the mode alone: compared with its name, or asked by it. */
function saysMode(node: ts.Node): boolean {
  let says = false;
  throughout(node, one => {
    if (ts.isBinaryExpression(one) && COMPARES.has(one.operatorToken.kind))
      says ||= [one.left, one.right].some(side => MODE.test(nameOfMode(side)));
    const asked = ts.isConditionalExpression(one)
      ? one.condition
      : ts.isIfStatement(one)
        ? one.expression
        : ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
          ? one.left
          : null;
    says ||= asked !== null && asksMode(asked);
  });
  return says;
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
