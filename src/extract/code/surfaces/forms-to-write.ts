import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { WORDS } from './namely.ts';

const FIELD = phrasesOf(['input', 'textarea', 'text area', 'text field', 'text input', 'editor', 'composer']);
/** What holds words of somebody, whole. */
const THING =
  /^(thread|topic|discussion|post|status|tweet|note|story|message|msg|dm|comment|reply|quote|quoted|item|entry|data|props|parent|target|to|original|conversation|chat)s?$/;
/** What is done, how it looks, and where it leads. */
const AROUND = /^(on[A-Z]\w*|class|className|style|sx|css|key|id|href|to)$/;

/**
 * `<form onSubmit={send}>Reply to {thread.author.name} <textarea /></form>`: one writes here, and reads of others only who they are.
 * Nothing in it may be given words of somebody, or the whole of what they wrote, to show.
 */
export function isFormToWrite(component: ts.Node): boolean {
  const forms: ts.Node[] = [];
  const fields: ts.JsxOpeningLikeElement[] = [];
  let isMore = false;
  eachNode(component, node => {
    if (ts.isJsxSpreadAttribute(node)) isMore ||= !isOfField(node.parent.parent);
    if (ts.isJsxExpression(node) && node.expression) {
      const { parent } = node;
      if (!ts.isJsxAttribute(parent)) isMore ||= mayShow(node.expression, false);
      else if (!isOfField(parent.parent.parent) && !AROUND.test(textOf(parent.name)))
        isMore ||= mayShow(node.expression, /^[A-Z]/.test(parent.parent.parent.tagName.getText()));
    }
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (isOfField(node)) fields.push(node);
    else if (isForm(node)) forms.push(node.parent);
  });
  return !isMore && fields.length > 0 && fields.every(one => forms.some(form => holds(form, one)));
}

const isOfField = (tag: ts.Node): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) &&
  hasAnyPhrase(splitWords(tag.tagName.getText()).slice(-2), FIELD);

const isForm = (tag: ts.JsxOpeningLikeElement): boolean =>
  ts.isJsxOpeningElement(tag) &&
  splitWords(tag.tagName.getText()).at(-1) === 'form' &&
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && textOf(one.name) === 'onSubmit');

function holds(form: ts.Node, field: ts.Node): boolean {
  let at: ts.Node | undefined = field;
  while (at && at !== form) at = at.parent;
  return at === form;
}

/** Whether words of somebody may be shown by a value: by its name, or, in a part of the page, because the whole of a thing is given. */
function mayShow(value: ts.Expression, isToPart: boolean): boolean {
  const inner = unwrap(value);
  if (ts.isJsxElement(inner) || ts.isJsxSelfClosingElement(inner) || ts.isJsxFragment(inner)) return false;
  if (ts.isLiteralExpression(inner) || ts.isPrefixUnaryExpression(inner)) return false;
  if (ts.isConditionalExpression(inner)) return mayShow(inner.whenTrue, isToPart) || mayShow(inner.whenFalse, isToPart);
  if (ts.isBinaryExpression(inner)) {
    const isTest = inner.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
    return mayShow(inner.right, isToPart) || (!isTest && mayShow(inner.left, isToPart));
  }
  if (ts.isTemplateExpression(inner)) return inner.templateSpans.some(span => mayShow(span.expression, false));
  if (ts.isCallExpression(inner)) {
    const words = splitWords(nameOf(inner.expression) ?? '');
    const isMany = /^(map|flat map|render\w*)$/.test(words.slice(0, 2).join(' ')) || words[0] === 'render';
    return isMany || words.some(word => WORDS.test(word)) || inner.arguments.some(one => mayShow(one, true));
  }
  if (!ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner)) return true;
  const words = splitWords(chainOf(inner).at(-1) ?? '');
  return words.some(word => WORDS.test(word)) || (isToPart && THING.test(words.at(-1) ?? ''));
}
