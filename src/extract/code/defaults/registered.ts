import { holdsSettings } from './extended.ts';
import { ownerOf } from './owners.ts';
import type { Start } from './starts.ts';
import { isPlain } from './starts.ts';
import { partsOfKey } from './registered-keys.ts';
import { chainOf, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const REGISTERS = /^(add|register|define|declare|create|set)([A-Z]\w*)?$/;

/**
 * `settings.add('Accounts_Preferences_autoplayVideos', true, { type: 'boolean' })`,
 * `settings.register('autoplayVideos', { type: Boolean, default: true })`: a setting that is registered under a key, with
 * what it is until somebody sets it, and of which type it is.
 */
export function registeredSetting(call: ts.CallExpression, isRead: boolean): Start | null {
  const chain = chainOf(call.expression);
  if (!REGISTERS.test(chain.at(-1) ?? '')) return null;
  const { key, value, details } = partsOf(call, isRead);
  if (!key || !value || !details?.properties.some(isType) || !isPlain(value)) return null;
  const around = [...chain, ...registeredWithin(call)].flatMap(splitWords);
  const names = partsOfKey(key.text);
  if (!holdsSettings(around, names.flatMap(splitWords))) return null;
  const text = names.at(-1)!;
  return {
    name: key,
    text,
    value,
    owner: () => ownerOf('table', 'setting', text, [], [...names.slice(0, -1), 'setting']),
  };
}

interface Parts {
  key?: ts.StringLiteralLike;
  value?: ts.Expression | undefined;
  details?: ts.ObjectLiteralExpression;
}

/** Key, first value and what more is said, in the two orders in which they are given. */
function partsOf({ arguments: given }: ts.CallExpression, isRead: boolean): Parts {
  const at = given.findIndex(one => ts.isObjectLiteralExpression(unwrap(one)));
  const details = at < 1 ? undefined : given[at] && unwrap(given[at]);
  if (!details || !ts.isObjectLiteralExpression(details)) return {};
  const declared = details.properties.find(
    one => ts.isPropertyAssignment(one) && /^default(Value)?$/.test(textOf(one.name)),
  );
  // A key with a value behind it, which is read as it stands elsewhere.
  if (!declared && isRead) return {};
  const value = declared && ts.isPropertyAssignment(declared) ? declared.initializer : given[at - 1];
  const key = declared ? given[at - 1] : given[at - 2];
  return key && ts.isStringLiteralLike(key) ? { key, value, details } : {};
}

const isType = (one: ts.ObjectLiteralElementLike): boolean =>
  ts.isPropertyAssignment(one) && textOf(one.name) === 'type';

/** `settings.addGroup('Accounts', function () { this.add(…) })`: what the calls around are made on. */
function registeredWithin(call: ts.CallExpression): string[] {
  const names: string[] = [];
  for (let at: ts.Node = call.parent; at; at = at.parent)
    if (ts.isCallExpression(at)) names.push(...chainOf(at.expression));
  return names;
}
