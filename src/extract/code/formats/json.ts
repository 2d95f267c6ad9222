import { baseName } from '../../../kit/path.ts';
import { parseYaml } from '../../../kit/yaml.ts';
import { columnDraft, literalsIn } from '../defaults/column-defaults.ts';
import type { Format } from '../format.ts';
import { splitWords } from '../tokens.ts';

/** Words that a file of start values is made of, and those of which it has one. */
const ALL =
  /^(default|defaults|initial|user|users|account|profile|privacy|notification|notifications|setting|settings|preference|preferences|prefs|config|values)$/;
const ONE = /^(default|defaults|initial|preferences|prefs)$/;
const PERSON = /^(user|users|account|profile|privacy|notification|notifications)$/;

/** `locales/default.json`: what the product says where there is no other language. */
const OF_TEXTS = /(^|\/)(locales?|i18n|l10n|intl|lang|langs|languages?|translations?|strings)\//i;

/** `defaults.json`, `user-settings.json`: tables of what holds for those who chose nothing. */
const json: Format = {
  name: 'JSON defaults',
  isFormatOf(path) {
    if (!/\.json$/i.test(path) || /(^|\/)\./.test(path) || OF_TEXTS.test(path)) return false;
    const words = splitWords(baseName(path).slice(0, -'.json'.length));
    const isOfPerson = words.length > 1 && words.some(word => PERSON.test(word));
    return words.every(word => ALL.test(word)) && (isOfPerson || words.some(word => ONE.test(word)));
  },
  isDataWhenLarge: true,
  read({ path, text }, concepts) {
    const file = parseYaml(path, text);
    const name = baseName(path).replace(/\.json$/i, '');
    const drafts = literalsIn(file.value).flatMap(({ keys, literal }) =>
      isUnusedSwitch([name, ...keys], literal)
        ? []
        : concepts.flatMap(concept => {
            const column = keys.at(-1)!;
            const owner = `file ${name}`;
            const value = { literal: String(literal), text: JSON.stringify(literal) };
            const ownerName = [name, ...keys.slice(0, -1)].join('.');
            return (
              columnDraft({ owner, ownerName, more: ['setting'], column, at: file.placeOfKey(keys), value }, concept) ??
              []
            );
          }),
    );
    return { drafts, troubles: file.troubles };
  },
};

/**
 * `hideEmail: 0` among the values that a whole site starts with: its owners do not force anything, and what holds for a
 * person is decided elsewhere. In a file about people it is their own start.
 */
function isUnusedSwitch(names: readonly string[], literal: unknown): boolean {
  const isOff = literal === 0 || literal === false || literal === '0';
  const isSwitch = /^(hide|force)(?=[A-Z_-])/.test(names.at(-1)!);
  return isOff && isSwitch && !names.slice(0, -1).some(name => splitWords(name).some(word => PERSON.test(word)));
}

export default json;
