import { linksOf } from '../links/registry.ts';
import { eachNode, isFunction, nameOf } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** Things of one's own that are not sent yet, and what one picks out to send. */
const OWN =
  /^(draft|drafts|scheduled|template|templates|attachment|attachments|file|files|upload|uploads|pending|selected|my|own)$/;
const GOES_THROUGH = /^(map|flatMap|render\w*)$/;
/** `<For each={posts}>{post => …}</For>` */
const LISTS = /^(For|Index|Key)$/;

/**
 * Whether a component is shown for each of a list, of which it is handed one: `posts.map(post => <PostPreview post={post} />)`.
 * What one is writing is one thing; of a list one sees a piece of each.
 */
export function isListed(name: string, from: ts.Node): boolean {
  const shows = new RegExp(`<${name}\\b|\\b${name}\\b[^\\n]{0,80}v-for|v-for[^\\n]{0,80}\\b${name}\\b`);
  const files = linksOf(from)?.filesWith(name, shows) ?? [];
  return [from.getSourceFile(), ...files].some(file => isListedIn(name, file));
}

function isListedIn(name: string, file: ts.SourceFile): boolean {
  let isFound = false;
  eachNode(file, node => {
    if (!isFound && (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)))
      isFound = node.tagName.getText() === name && isOneOfMany(node);
  });
  return isFound;
}

function isOneOfMany(tag: ts.JsxOpeningElement | ts.JsxSelfClosingElement): boolean {
  for (let at: ts.Node = tag.parent; at && !ts.isSourceFile(at); at = at.parent) {
    if (!isFunction(at)) continue;
    const list = listOf(at);
    if (list === null) continue;
    const given = at.parameters.flatMap(({ name }) => name.getText().match(/[\w$]+/g) ?? []);
    return given.some(one => isHanded(tag, one)) && !splitWords(list.getText()).some(word => OWN.test(word));
  }
  return false;
}

/** What a function is run for each of. */
function listOf({ parent }: ts.Node): ts.Node | null {
  if (ts.isCallExpression(parent)) {
    const { expression } = parent;
    const goes = ts.isPropertyAccessExpression(expression) && GOES_THROUGH.test(nameOf(expression) ?? '');
    return goes ? expression.expression : null;
  }
  const element = ts.isJsxExpression(parent) && ts.isJsxElement(parent.parent) ? parent.parent.openingElement : null;
  return element && LISTS.test(element.tagName.getText()) ? element.attributes : null;
}

const isHanded = ({ attributes }: ts.JsxOpeningElement | ts.JsxSelfClosingElement, name: string): boolean =>
  attributes.properties.some(
    one =>
      (!ts.isJsxAttribute(one) || one.name.getText() !== 'key') &&
      new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(
        (ts.isJsxAttribute(one) ? one.initializer : one)?.getText() ?? '',
      ),
  );
