import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Resolves } from './own-modules.ts';
import { isOwnModule } from './own-modules.ts';
import { isMadeElsewhere } from './sign-up-words.ts';

/** `import { create } from '../services/users'`: the module says whom, the function only what. */
const MAKES = /^(create|createNew|insert|add|findOrCreate|getOrCreate|upsert)$/;
const OF_PEOPLE = /\/(users?|accounts?|members?)(\/index)?(\.[cm]?[jt]s)?$/i;
const IN_TEXT = /\bfrom\s+['"`][^'"`\n]{0,120}\/(?:users?|accounts?|members?)(?:\/index)?(?:\.[cm]?[jt]s)?['"`]/i;
/** What a person has, and what is made of nobody has not. */
const PERSON = /^(e_?mail|user_?name|passw(or)?d|display_?name|profile|sso_?url|avatar)$/i;
const MOST = 2;

export const mayImportMaker = (ask: Ask): FileTest =>
  all(
    ({ path }) => !isMadeElsewhere(path),
    ask.called('create insert add find get upsert', (_, name) => MAKES.test(name)),
    inText(IN_TEXT),
  );

/** Where a server makes somebody with a function that another file of its own keeps for that. */
export function importedMakers(file: ParsedFile, context: Resolves): ts.Node[] {
  if (file.side === 'client' || isMadeElsewhere(file.path)) return [];
  const found = file.calls.flatMap(call => {
    const name = ts.isIdentifier(call.expression) && MAKES.test(call.expression.text) ? call.expression : null;
    const from = name ? file.imports.get(name.text)?.specifier : undefined;
    if (!name || from === undefined || !OF_PEOPLE.test(from) || !isOwnModule(from, file, context)) return [];
    return call.arguments.some(saysPerson) ? [name] : [];
  });
  return found.slice(0, MOST);
}

/** Two things of a person, by the keys of an object. */
function saysPerson(given: ts.Expression): boolean {
  const inner = unwrap(given);
  if (!ts.isObjectLiteralExpression(inner)) return false;
  const said = inner.properties.filter(
    one =>
      (ts.isPropertyAssignment(one) || ts.isShorthandPropertyAssignment(one)) &&
      PERSON.test(textOf(one.name)) &&
      !(ts.isPropertyAssignment(one) && nameOf(one.initializer) === 'undefined'),
  );
  return said.length > 1;
}
