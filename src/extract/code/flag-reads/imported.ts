import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isDeciding } from './entries.ts';

/** A table that a module of settings exports: `import { features } from './config'`. Flags of a program are read so, too. */
const TABLE = /^(features|featureSwitches|FEATURES)$/;
const FLAGS = /^(flags|FLAGS)$/;
const SWITCH = /^(enable|disable|allow)[A-Z_]|[a-z](Enabled|Disabled)$/;
const FROM = /(^|[/._-])(features?|flags?|config|configuration|env|settings|constants|switches)(\.\w+)?$/i;
const NO_FLAG =
  /^(length|map|filter|size|find|some|every|forEach|reduce|includes|has|get|set|keys|values|entries|concat|slice|join|data|debug|verbose|url|key|id|name|title)$/;

const IN_TEXT = /import\s[^;]{0,400}\b(features|featureSwitches|FEATURES|flags|FLAGS)\b[^;]{0,400}\sfrom\s/;
export const mayImportTable = (ask: Ask): FileTest =>
  all(ask.named('features featureSwitches FEATURES flags FLAGS'), inText(IN_TEXT));

/** `if (features.rooms)`, `flags.enableRooms && …`, of a table that a module of the product's own settings exports. */
export function importedAt(access: ts.PropertyAccessExpression, file: ParsedFile): Detection | null {
  const table = unwrap(access.expression);
  if (!ts.isIdentifier(table)) return null;
  const name = textOf(access.name);
  const isTable = TABLE.test(table.text) || (FLAGS.test(table.text) && SWITCH.test(name));
  if (!isTable || NO_FLAG.test(name) || !/^[a-z]|^[A-Z][A-Z0-9_]+$/.test(name)) return null;
  const binding = file.imports.get(table.text);
  if (!binding || !/^[.@~#]/.test(binding.specifier) || !FROM.test(binding.specifier) || !isDeciding(access))
    return null;
  return { node: access.name, symbol: `${table.text}.${name}`, argument: name };
}
