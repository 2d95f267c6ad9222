import { chainOf, nameOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A permission that everybody is given, without anyone having chosen. */
export interface Grant {
  /** The string that names the permission. */
  name: ts.StringLiteralLike;
  /** The string that says to whom: `registered-users`. */
  to: ts.StringLiteralLike;
}

export const GIVES = /^(give|grant|assign|allow|add)(?=[A-Z]|$)/;
const RIGHTS = /^(permissions?|privileges?|rights?|acl|abilit(y|ies)|capabilit(y|ies))$/;
const EVERYBODY =
  /^(everyone|everybody|anyone|registered|registeredusers?|users?|allusers|members?|allmembers|guests?|visitors?|anonymous|unregistered|spiders?|crawlers?|robots?|authenticated|default|defaultrole|public)$/;

/** `privileges.give(['groups:chat'], 'registered-users')`. */
export function grantsOf(call: ts.CallExpression): Grant[] {
  const name = nameOf(call.expression) ?? '';
  if (
    !GIVES.test(name) ||
    !chainOf(call.expression)
      .flatMap(splitWords)
      .some(word => RIGHTS.test(word))
  )
    return [];
  const given = call.arguments.map(stringsOf);
  const to = given.find(strings => strings.some(isEverybody))?.find(isEverybody);
  if (!to) return [];
  return given.flatMap(strings => (strings.some(isEverybody) ? [] : strings.map(one => ({ name: one, to }))));
}

const SEES = /^(view|read|see|list)$/;

/** What a permission lets people do: `groups:chat` -> `chat`, `groups:view:users` -> `view users`. */
export function rightOf(permission: string): string {
  const parts = permission.split(/[.:/]/);
  const [before, last] = parts.slice(-2);
  return last !== undefined && SEES.test(before!) ? `${before} ${last}` : parts.at(-1)!;
}

/** Strangers are let see people: asked of a text before it is parsed. */
export const GRANTS_SIGHT =
  /['"`](?:[\w-]+[.:/])*(?:view|read|see|list)[.:/](?:users|profiles|accounts|members|people)['"`]/;

const isEverybody = ({ text }: ts.StringLiteralLike) => EVERYBODY.test(splitWords(text).join(''));

function stringsOf(argument: ts.Expression): ts.StringLiteralLike[] {
  const inner = unwrap(argument);
  if (ts.isStringLiteralLike(inner)) return [inner];
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.filter(ts.isStringLiteralLike);
  const value = ts.isIdentifier(inner) ? valueOf(inner) : null;
  return value && ts.isArrayLiteralExpression(unwrap(value)) ? stringsOf(value) : [];
}
