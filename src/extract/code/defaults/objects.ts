import type { Owner } from './owners.ts';
import { ownerOf, readOwner } from './owners.ts';
import { schemaOwner } from './schema-owners.ts';
import { chainOf, declaredName, textOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const DEFAULT_CALL = /^(default|defaults|defaultTo|prefault|\$default)$/;
const DEFAULT_KEY = /^(default|defaultValue)$/;
/** What stands in an object given before another one holds unless that one says otherwise. */
const BEFORE = /^(assign|merge|extend|deepMerge|deepmerge|mergeDeep)$/;
/** And here what stands in one that is given after it. */
const AFTER = /^(defaults|defaultsDeep|defu)$/;

/** `chrome.storage.sync.get({ … })`: each key with what it is where nothing was kept. https://developer.chrome.com/docs/extensions/reference/api/storage */
const OF_EXTENSION = /^(chrome|browser|ext|webext|extension)\w*\.storage\.(sync|local|session|managed)\.get$/;

/**
 * Owner of what stands inside an object that is itself a default: `jsonb('privacy').default({ … })`,
 * `{ type: Object, default: { … } }`, `@Prop({ default: { … } })`, `Object.assign({ … }, user.settings)`.
 * @param keys Names of the properties from the value up to the object.
 */
export function ownerOfObject(at: ts.Node, inside: ts.Node, keys: readonly string[]): Owner | null {
  if (ts.isCallExpression(at)) {
    const name = chainOf(at.expression).at(-1) ?? '';
    if (ts.isPropertyAccessExpression(at.expression) && DEFAULT_CALL.test(name) && at.arguments[0] === inside)
      return within(schemaOwner(at), keys);
    if (name === 'get' && at.arguments[0] === inside && OF_EXTENSION.test(at.expression.getText()))
      return ownerOf('read', 'kept by', 'extension', keys, ['setting']);
    return merged(at, name, inside, keys);
  }
  if (ts.isBinaryExpression(at) && at.right === inside && /^(\?\?|\|\|)$/.test(at.operatorToken.getText()))
    return insteadOf(at.left, keys);
  if (!ts.isPropertyAssignment(at) || !DEFAULT_KEY.test(textOf(at.name))) return null;
  const property = decorated(at);
  if (property) {
    const name = ts.isClassLike(property.parent) ? declaredName(property.parent) : null;
    return name === null ? null : ownerOf('class', 'class', name, [...keys, textOf(property.name)]);
  }
  const isColumn = at.parent.properties.some(one => one.name && /^(type|enum|required)$/.test(textOf(one.name)));
  return isColumn ? within(schemaOwner(at), keys) : null;
}

/** `readConsent() ?? { analytics: false }`, `store.get('consent') || { … }`: the whole object stands in for what is missing. */
function insteadOf(left: ts.Expression, keys: readonly string[]): Owner | null {
  const read = unwrap(left);
  return readOwner(ts.isCallExpression(read) ? read.expression : read, [...keptAs(read), ...keys]);
}

/** `store.get('settings')`, `JSON.parse(localStorage.getItem('settings'))`: under which key it was kept. */
export function keptAs(read: ts.Expression): string[] {
  for (let at = unwrap(read); ts.isCallExpression(at);) {
    const key = at.arguments.find(ts.isStringLiteralLike);
    if (key) return [key.text];
    const [first] = at.arguments;
    at = first ? unwrap(ts.isBinaryExpression(first) ? first.left : first) : at.expression;
  }
  return [];
}

function within(owner: Owner | null, keys: readonly string[]): Owner | null {
  const more = keys.flatMap(splitWords);
  return owner && { ...owner, own: [...owner.own, ...more], words: [...owner.words, ...more] };
}

/** The property of a class whose decorator an option stands in. */
function decorated(option: ts.PropertyAssignment): ts.PropertyDeclaration | null {
  const call = option.parent.parent;
  const holder = ts.isCallExpression(call) && ts.isDecorator(call.parent) ? call.parent.parent : null;
  return holder && ts.isPropertyDeclaration(holder) ? holder : null;
}

function merged(call: ts.CallExpression, name: string, inside: ts.Node, keys: readonly string[]): Owner | null {
  const at = call.arguments.findIndex(one => one === inside);
  const rest = BEFORE.test(name) ? call.arguments.slice(at + 1) : AFTER.test(name) ? call.arguments.slice(0, at) : [];
  const kept = at < 0 ? undefined : rest.find(one => !ts.isObjectLiteralExpression(one));
  return kept ? readOwner(kept, keys) : null;
}
