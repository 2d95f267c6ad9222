import { askedOfGenerator } from './generators.ts';
import type { Owner } from './owners.ts';
import { ownerOf } from './owners.ts';
import { literalOf } from '../literals.ts';
import { enclosingNames, textOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What services that search for pictures, films or posts call it, which hold back what is not for everybody. */
const HELD_BACK = /^(safe ?search|include adult|(show|include) nsfw|content ?filter)$/;
/** Of a picture that moves, for whom it is. */
const RATED = /^rating$/;
/** What stands beside it where something is asked for. */
const ASKED =
  /^(q|query|search(_?(term|query|string))?|keywords?|api_?key|page|offset|limit|per_?page|max_?results|part|sort)$/i;
const ASKS = /^(params?|request|req|query|fetch|search|load|find|get|browse|discover|trending)$/;
const GIFS = /giphy|tenor/i;

/** `{ q, maxResults, safeSearch: 'none' }`: what a service is asked for on behalf of everybody, whatever their age. */
export function askedOfService(property: ts.PropertyAssignment): Owner | null {
  const generator = askedOfGenerator(property);
  if (generator || literalOf(property.initializer) === null) return generator;
  const name = splitWords(textOf(property.name)).join(' ');
  const isOfPicture = RATED.test(name);
  if (!HELD_BACK.test(name) && !isOfPicture) return null;
  const beside = property.parent.properties.flatMap(one => (one.name ? [textOf(one.name)] : []));
  const isAsked = beside.some(one => ASKED.test(one));
  if (isOfPicture) {
    const isGif = isAsked && saysGifs(property);
    return isGif ? ownerOf('table', 'asked for', 'everybody', [], ['giphy', 'safety']) : null;
  }
  const isOfRequest = enclosingNames(property).some(one => splitWords(one).some(word => ASKS.test(word)));
  if (!isAsked && !isOfRequest) return null;
  return ownerOf('table', 'asked for', 'everybody', [], ['setting', 'safety']);
}

/** The function or the call around says it, an import, or an address that is kept beside them; not what somebody notes. */
function saysGifs(property: ts.Node): boolean {
  if (enclosingNames(property).some(one => splitWords(one).some(word => /^(gifs?|giphy|tenor|stickers?)$/.test(word))))
    return true;
  for (let at = property.parent; at && !ts.isStatement(at); at = at.parent)
    if (ts.isCallExpression(at) && GIFS.test(at.getText())) return true;
  return property.getSourceFile().statements.some(one => isKeptBeside(one) && GIFS.test(one.getText()));
}

/** `import …`, `const BASE = 'https://…'` */
const isKeptBeside = (one: ts.Statement): boolean =>
  ts.isImportDeclaration(one) ||
  (ts.isVariableStatement(one) &&
    one.declarationList.declarations.every(
      ({ initializer }) =>
        !!initializer && (ts.isStringLiteralLike(initializer) || ts.isTemplateExpression(initializer)),
    ));
