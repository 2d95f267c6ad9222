import { eachNode, enclosingNames, chainOf } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const BACKDROPS = phrasesOf([
  'background', 'backdrop', 'hero', 'wallpaper', 'sprite', 'mascot', 'splash', 'animated icon', 'spinner',
]); // prettier-ignore

/** What people make, whose film is theirs wherever it is shown. */
const MADE =
  /^(post|clip|item|message|msg|comment|reply|story|stories|video|reel|short|status|note|tweet|attachment|upload|entry|user|author|profile)$/;

/** `BackgroundVideo`, `HeroLoop`, silent and in a loop: a part of how the page looks, unless it shows what people make. */
export function isBackdrop(node: ts.Node, path: string): boolean {
  return hasAnyPhrase(splitWords(componentOf(node, path)), BACKDROPS) && !isOfMade(node);
}

/** The component that it is given to, or that it stands in; of a template the file. */
function componentOf(node: ts.Node, path: string): string {
  const tag = ts.isJsxAttribute(node.parent) ? node.parent.parent.parent.tagName.getText() : '';
  if (/^[A-Z]/.test(tag)) return tag;
  const around = enclosingNames(node).findLast(name => /^[A-Z]/.test(name));
  return around ?? path.replace(/^.*\//, '').replace(/\.[^./]+$/, '');
}

/** `<video src={post.videoUrl}>`, `<video><source src={clip.url} /></video>`, `const { url } = message` */
function isOfMade(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node.parent)) return false;
  const element = node.parent.parent.parent;
  let found = false;
  eachNode(ts.isJsxOpeningElement(element) ? element.parent : element, one => {
    if (found || !ts.isJsxAttribute(one) || !/^(src|source|url|uri)$/i.test(one.name.getText()) || !one.initializer)
      return;
    eachNode(one.initializer, part => {
      if (ts.isPropertyAccessExpression(part)) found ||= chainOf(part).slice(0, -1).some(isMade);
      else if (ts.isIdentifier(part)) found ||= isTakenOfMade(part);
    });
  });
  return found;
}

const isMade = (name: string): boolean => splitWords(name).some(word => MADE.test(word));

/** `const { url } = message` */
function isTakenOfMade(name: ts.Identifier): boolean {
  const declaration = declarationOf(name.text, name);
  if (!declaration || !ts.isBindingElement(declaration)) return false;
  const holder = declaration.parent.parent;
  if (ts.isBindingElement(holder)) return isMade((holder.propertyName ?? holder.name).getText());
  return ts.isVariableDeclaration(holder) && !!holder.initializer && chainOf(holder.initializer).some(isMade);
}
