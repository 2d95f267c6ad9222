import { enclosingNames, nameOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { BirthSite } from './birth-sites.ts';
import { AGE } from '../age/birth-words.ts';
import { isSignUpName } from './sign-up-words.ts';

const FIELD = /^(input|select)$|input|field|select|picker|slider|radio/i;

/** A field for the age itself, in a form for a new account: elsewhere it is the age of a dog, or whom somebody looks for. */
export function ageFieldAt(node: ts.Node, file: ParsedFile): BirthSite | null {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    if (!FIELD.test(node.tagName.getText())) return null;
    const named = node.attributes.properties.find(
      one =>
        ts.isJsxAttribute(one) && /^(name|id)$/.test(one.name.getText()) && AGE.test(textIn(one.initializer) ?? ''),
    );
    return named && isForAccount(node, file) ? { node: named, trait: 'field' } : null;
  }
  const isRegistered =
    ts.isCallExpression(node) && nameOf(node.expression) === 'register' && ts.isJsxSpreadAttribute(node.parent);
  const [first] = isRegistered ? node.arguments : [];
  const isAge = first && ts.isStringLiteralLike(first) && AGE.test(first.text);
  return isAge && isForAccount(node, file) ? { node: first, trait: 'field' } : null;
}

function textIn(initializer: ts.JsxAttributeValue | undefined): string | null {
  const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  return value && ts.isStringLiteralLike(value) ? value.text : null;
}

export const isOfSignUp = (path: string): boolean =>
  path
    .replace(/\.[^./]+$/, '')
    .split('/')
    .slice(-3)
    .some(isSignUpName);

const isForAccount = (node: ts.Node, { path }: ParsedFile): boolean =>
  isOfSignUp(path) || enclosingNames(node).some(isSignUpName);
