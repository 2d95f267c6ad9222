import { chainOf, declaredName, enclosingNames, isFunction, nameOf, textOf } from '../names.ts';
import { madeBy, ownerOfHeld } from './accounts.ts';
import { isBegunWith } from './begun-with.ts';
import { extendedStore } from './extended.ts';
import { isCopied, neverGives } from './given-keys.ts';
import { MADE_THING } from './made-names.ts';
import { isRatedBeside } from './made-things.ts';
import { keptAs, ownerOfObject } from './objects.ts';
import { keptIn } from './stores.ts';
import { initialOf, insertedLater, isInsert, stateNames } from './states.ts';
import { keyBehind } from './stored-reads.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import type { Owner } from './owners.ts';
import { ownerOf, isGeneral, fileName, aroundOf, readOwner, propsOwner, declarationName, typeNames } from './owners.ts';

/** Owner of a plain literal in an object: a table of defaults, the insert of a new row, the first state of a form. */
export function objectOwner(property: ts.Node): Owner | null {
  const owner = holderOf(property) ?? overwritten(property);
  if (owner?.kind === 'insert' && isChosen(property)) return null;
  if (!owner || (/^(insert|read)$/.test(owner.kind) && isCopied(property))) return null;
  return owner.kind === 'insert' && isRatedBeside(property)
    ? { ...owner, words: [...owner.words, ...MADE_THING] }
    : owner;
}

const CHOSEN =
  /^((handle|on|press|do|confirm) )*(accept|agree|agree to|allow|reject|decline|deny|refuse) (all|everything|cookies?|consents?|necessary|essentials?|selected|optional|tracking|analytics|marketing)\b/;

/** `acceptAll() { save({ analytics: true }) }`: somebody has pressed that. */
const isChosen = (property: ts.Node): boolean =>
  enclosingNames(property).some(name => CHOSEN.test(splitWords(name).join(' ')));

/** `return { autoplay: true, ...user.settings }`: what stands there unless the spread brings another. */
function overwritten(property: ts.Node): Owner | null {
  const object = property.parent;
  if (!ts.isObjectLiteralExpression(object)) return null;
  let at: ts.Node = object.parent;
  while (ts.isParenthesizedExpression(at) || ts.isAsExpression(at)) at = at.parent;
  if (!ts.isReturnStatement(at) && !ts.isArrowFunction(at) && !ts.isVariableDeclaration(at)) return null;
  const own = ts.isPropertyAssignment(property) ? textOf(property.name) : '';
  const later = object.properties
    .filter(ts.isSpreadAssignment)
    .find(one => one.pos > property.pos && !neverGives(one.expression, own));
  if (!later) return null;
  const key = keyBehind(later.expression);
  return readOwner(later.expression, key === null ? keptAs(later.expression) : [key]);
}

function holderOf(property: ts.Node): Owner | null {
  const keys: string[] = [];
  let inside = property;
  for (let at = property.parent; at; inside = at, at = at.parent) {
    const given = ownerOfObject(at, inside, keys) ?? ownerOfHeld(at, keys);
    if (given) return given;
    if (ts.isPropertyAssignment(at)) keys.push(textOf(at.name));
    const kept = ts.isPropertyAssignment(at) ? madeWithDefaults(at, keys) : null;
    if (kept) return kept;
    const initial = initialOf(at);
    if (initial === 'props') return propsOwner(property);
    if (initial !== null) {
      const name = stateNames(at);
      return ownerOf(initial, initial === 'context' ? 'context' : 'first state of', name, keys, aroundOf(at));
    }
    if (ts.isCallExpression(at) || ts.isNewExpression(at)) {
      const inserted = isInsert(at);
      if (inserted !== null) return ownerOf('insert', 'insert of', inserted, keys);
      const extended = extendedStore(at);
      if (extended !== null)
        return isOfLooks(property, keys[0]) ? null : ownerOf('table', 'defaults of', extended, keys, ['setting']);
      // `Object.freeze({ … })`, `defineDefaults({ … })` only wrap the table.
      if (
        !/^(freeze|deepFreeze|assign|define\w*|as\w*|create\w*|merge|readonly|observable|seal|fromJS|\w*Map|\w*Record)$/.test(
          chainOf(at.expression).at(-1) ?? '',
        )
      )
        return null;
    }
    const declared = declarationName(at) ?? (isFunction(at) ? declaredName(at) : null);
    if (declared !== null) {
      const isTable =
        [declared, ...keys].flatMap(splitWords).some(word => INITIAL.has(word)) ||
        (ts.isVariableDeclaration(at) && isBegunWith(at));
      if (!isTable) {
        const made = isFunction(at) ? madeBy(at, declared) : null;
        if (made !== null) return ownerOf('insert', 'new one of', made, keys);
        const inserted = ts.isVariableDeclaration(at) ? insertedLater(at) : null;
        return inserted === null ? null : ownerOf('insert', 'insert of', inserted, [...keys, declared]);
      }
      const title = isFunction(at) ? 'function' : 'object';
      const around = [...typeNames(at), ...(isGeneral(declared) ? [fileName(at), ...keptIn(at)] : [])];
      return ownerOf('table', title, declared, keys, around);
    }
    if (ts.isExportAssignment(at) && splitWords(fileName(at)).some(word => INITIAL.has(word)))
      return ownerOf('table', 'object', fileName(at), keys);
    if (ts.isClassLike(at) || isFunction(at)) return null;
  }
  return null;
}

/** `new Store({ defaults: { … } })`: what a store answers under keys for which nobody has kept anything. */
function madeWithDefaults(defaults: ts.PropertyAssignment, keys: readonly string[]): Owner | null {
  const made = defaults.parent.parent;
  if (!ts.isNewExpression(made) || textOf(defaults.name) !== 'defaults') return null;
  const name = nameOf(made.expression) ?? '';
  return KEEPS.test(name) ? ownerOf('table', 'defaults of', name, keys, ['setting']) : null;
}
const KEEPS = /(^|[a-z])(Store|Storage|Conf|Settings|Preferences|Prefs)$/;

/** `emoji_categories: { activity: ':soccer:' }`: a text in a group whose members have looks, and no levels. */
const isOfLooks = (property: ts.Node, group: string | undefined): boolean =>
  group !== undefined &&
  ts.isPropertyAssignment(property) &&
  ts.isStringLiteralLike(property.initializer) &&
  /^(category|categories|labels?|icons?|emojis?|titles?|colou?rs?)$/.test(splitWords(group).at(-1) ?? '');

/** Words that say that a table of values holds for those who have chosen nothing. */
const INITIAL = new Set(['default', 'defaults', 'initial', 'fallback', 'fallbacks', 'preset']);
