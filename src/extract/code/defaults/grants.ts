import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import type { Start } from './starts.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
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

export const ownerOfGrant = (to: string): Owner => ownerOf('grant', 'permission of', to, [], ['permission']);

const WHAT = /^(name|key|id|permission|action|right|privilege|capability|ability)$/;
/** From whom on: those below have it not. */
const FROM =
  /^(min(imum)?_?(role|rank|level|grade)|default_?(role|grant|for)|(required|lowest)_?(role|rank|level)|granted_?to|allowed_?for)$/i;
/** Whoever comes by, without an account. */
const NOBODY_KNOWN =
  /^(everyone|everybody|anyone|anybody|guest|guests|guest user|visitor|visitors|anonymous|anonymous user|unregistered|unregistered user|unregistered users|public|unauthenticated|logged out|anon)$/;

/** `{ name: 'chat', minRole: Role.Guest }`: a row of a table of rights that says from which rank on people have one. */
export function grantedRow(object: ts.ObjectLiteralExpression): Start | null {
  let what: ts.StringLiteralLike | null = null;
  let to: ts.Expression | null = null;
  for (const one of object.properties) {
    if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) continue;
    const value = unwrap(one.initializer);
    if (WHAT.test(textOf(one.name)) && ts.isStringLiteralLike(value)) what ??= value;
    if (FROM.test(textOf(one.name))) to = value;
  }
  const said = to && (ts.isStringLiteralLike(to) ? to.text : (chainOf(to).at(-1) ?? ''));
  if (!what || !to || said === null || !NOBODY_KNOWN.test(splitWords(said).join(' '))) return null;
  const [name, right] = [what, rightOf(what.text)];
  return { name, text: right, value: to, means: ['everyone'], owner: () => ownerOfGrant(said) };
}
