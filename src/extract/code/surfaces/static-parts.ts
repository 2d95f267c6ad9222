import { propsTaken } from '../components/props-taken.ts';
import { eachNode, isFunction, nameOf, unwrap } from '../names.ts';
import { declarationOf, valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

const LOOKS = /^(className|class|style|id|size|variant|theme|color)$/;
/** Calls that bring nothing: texts of the product, what is laid out of a constant. */
const PLAIN =
  /^(t|\$t|tr|_|map|cn|cx|clsx|classNames|useTranslations?|useI18n|useTheme|useIntl|formatMessage|preventDefault|useId)$/;
const LAID_OUT =
  /^([a-z][\w-]*|\w*(Link|Button|Icon|Image|Img|Trans|Heading|Title|Text|Typography|Section|Container|Box|Stack|Flex|Grid|Card|View|Badge|Divider))$/;

/** A part that is given nothing and asks for nothing: all that it says stands in the file, as on a page about the product. */
export function isStatic(component: ts.Node): boolean {
  if (!isFunction(component) || !component.body || propsTaken(component).some(name => !LOOKS.test(name))) return false;
  let says = false;
  let brings = false;
  eachNode(component.body, node => {
    if (ts.isJsxText(node)) says ||= node.text.trim().split(/\s+/).length > 2;
    if (ts.isCallExpression(node)) brings ||= !PLAIN.test(nameOf(node.expression) ?? '');
    brings ||= ts.isAwaitExpression(node) || ts.isJsxSpreadAttribute(node);
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText();
      brings ||= !LAID_OUT.test(tag) && !/^[a-z]\w*\./.test(tag);
    }
    // A name of another module may hold anything.
    const held = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) ? node.expression : receiverAt(node);
    brings ||= !!held && ts.isIdentifier(held) && (declarationOf(held.text, held) === null || isMadeElsewhere(held));
  });
  return says && !brings;
}

/** `const comments = signal([])`, `const person = window.__DATA__`, `let posts = []`: what it holds comes from somewhere else. */
function isMadeElsewhere(held: ts.Identifier): boolean {
  const declared = declarationOf(held.text, held);
  if (!declared || !ts.isVariableDeclaration(declared)) return false;
  const value = valueOf(held);
  const made = value && unwrap(value);
  if (!made) return true;
  const isCall = ts.isCallExpression(made) && !PLAIN.test(nameOf(made.expression) ?? '');
  return isCall || (ts.isPropertyAccessExpression(made) && /^(window|globalThis|self|global)\b/.test(made.getText()));
}

/** What is gone through, or read. */
const receiverAt = (node: ts.Node): ts.Expression | null =>
  ts.isPropertyAccessExpression(node) && !ts.isJsxOpeningLikeElement(node.parent) ? node.expression : null;
