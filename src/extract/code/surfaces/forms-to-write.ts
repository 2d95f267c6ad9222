import type { Component } from '../components/components.ts';
import { chainOf, eachNode, nameOf, textOf, unwrap } from '../names.ts';
import { hasAnyPhrase, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { valueBehind } from '../scopes.ts';
import { isNamely } from './namely.ts';

const FIELD = phrasesOf(['input', 'textarea', 'text area', 'text field', 'text input', 'editor', 'composer']);
/** Parts of any kit in which only what stands between their ends is read. */
const PART = /^(form|field|label|hint|error|button|icon|avatar)$/;
/** Not a label of what was written: `<QuotedTextLabel />`. */
const WRITTEN = /^(text|post|message|comment|reply|parent)$/;
/** What plays or shows another page. */
const PLAYS = /^(video|audio|iframe|object|embed|slot)$/;
/** What is done, how it looks, and where it leads. */
const AROUND =
  /^(on[A-Z]\w*|class|className|style|sx|css|key|id|name|href|to|ref|type|role|disabled|loading|variant|size|colou?r|rows|cols|htmlFor|tabIndex|(is|has)[A-Z]\w*|aria-(hidden|expanded|controls|disabled|busy))$/;
/** From a name to its value, and from there to the next. */
const DEEP = 3;

/**
 * `<form onSubmit={send}>Reply to {thread.author.name} <textarea /></form>`: one writes here, and reads of others only who they are.
 * All that is shown must be seen to be names, figures or texts of the product; what other parts show is not looked at.
 */
export const isFormToWrite = (component: ts.Node): boolean => isFormAround(component, false);

/**
 * `<Reply item={item}>`: what is called by the verb opens a form under a button. Parts in it are given nothing but what is written
 * out, so that they know nobody; what whoever uses it puts between its ends stands there.
 */
export const isFormToReply = ({ node, file: { ast } }: Component): boolean =>
  CREATES.test(ast.text) && isFormAround(node, true);
const CREATES = /\b(create|add|post|send|submit|insert|upsert)_?(comment|reply)/i;

function isFormAround(component: ts.Node, isOfVerb: boolean): boolean {
  const forms: ts.Node[] = [];
  const fields: ts.JsxOpeningLikeElement[] = [];
  let isMore = false;
  // What a context is told, parts in it may show.
  let isTold = false;
  let hasParts = false;
  eachNode(component, node => {
    if (ts.isJsxSpreadAttribute(node)) isMore ||= !isOfField(node.parent.parent);
    if (ts.isCallExpression(node)) isMore ||= isMany(node);
    if (ts.isJsxExpression(node) && node.expression && !(isOfVerb && isLaidAround(node)))
      isMore ||= mayShow(node, node.expression);
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return;
    if (isOfField(node) && !isOnlyRead(node)) fields.push(node);
    else if (isOfField(node)) return;
    else if (isForm(node)) forms.push(node.parent);
    else if (isPartUnseen(node.tagName.getText())) {
      isMore ||= !(isOfVerb && isGivenNothing(node));
      if (isContext(node)) isTold ||= isToldOfWritten(node);
      else hasParts = true;
    }
  });
  return (
    !isMore && !(isTold && hasParts) && fields.length > 0 && fields.every(one => forms.some(form => holds(form, one)))
  );
}

/** `{children}` of whoever uses it; what a form and a context are told, of which neither draws anything. */
function isLaidAround({ parent, expression }: ts.JsxExpression): boolean {
  if (!ts.isJsxAttribute(parent)) return expression?.getText() === 'children';
  const tag = parent.parent.parent;
  return isForm(tag) || isContext(tag);
}

const isContext = (tag: ts.JsxOpeningLikeElement): boolean => tag.tagName.getText().endsWith('Provider');

/** `<ReplyProvider value={reply}>`, and what is behind the name; not `costs={costs}`. */
const isToldOfWritten = (tag: ts.JsxOpeningLikeElement): boolean =>
  tag.attributes.properties.some(one => {
    const value =
      ts.isJsxAttribute(one) && one.initializer && ts.isJsxExpression(one.initializer)
        ? one.initializer.expression
        : undefined;
    const said = value ? [value, valueBehind(value)].map(saidOf).join(' ') : '';
    return splitWords(said).some(word => TOLD.test(word));
  });
/** `costsOf({ text })` are costs. */
const saidOf = (value: ts.Expression): string => {
  const inner = unwrap(value);
  return ts.isCallExpression(inner) ? inner.expression.getText() : inner.getText();
};
const TOLD =
  /^(text|posts?|messages?|comments?|repl(y|ies)|parent|item|entry|thread|topic|story|answer|question|note|review|author|props)$/;

/** `<ButtonBar label="reply" />`, `<FeeProvider costs={costs}>` */
function isGivenNothing(tag: ts.JsxOpeningLikeElement): boolean {
  const name = tag.tagName.getText();
  if (isContext(tag)) return true;
  const isOfContent = splitWords(name).some(
    word => WRITTEN.test(word) || /^(list|feed|thread|items|quoted?)$/.test(word),
  );
  return !isOfContent && tag.attributes.properties.every(one => ts.isJsxAttribute(one) && isWrittenOut(one));
}

function isWrittenOut({ initializer }: ts.JsxAttribute): boolean {
  if (!initializer || ts.isStringLiteral(initializer)) return true;
  const value = ts.isJsxExpression(initializer) && initializer.expression ? unwrap(initializer.expression) : null;
  return value !== null && (ts.isLiteralExpression(value) || /^(true|false|null)$/.test(value.getText()));
}

/** `<QuotedReply />`, and whatever else shows what is not written here. */
const isPartUnseen = (name: string): boolean => {
  const words = splitWords(name);
  const last = words.at(-1) ?? '';
  const isOfWritten = words.some(word => /^quoted?$/.test(word) || (last === 'label' && WRITTEN.test(word)));
  const isPart = PART.test(last) && !isOfWritten;
  return PLAYS.test(name) || (/^[A-Z]|[.-]/.test(name) && !isPart);
};

const isMany = ({ expression }: ts.CallExpression): boolean =>
  /^(map|flatMap|createElement|h|render[A-Z]\w*)$/.test(nameOf(expression) ?? '');

/** Whether a value that stands in markup may be words of somebody, or a picture that is more than a face. */
function mayShow({ parent }: ts.JsxExpression, value: ts.Expression): boolean {
  if (ts.isJsxAttribute(parent)) {
    const name = textOf(parent.name);
    const tag = parent.parent.parent;
    if (AROUND.test(name) || (isOfField(tag) && !(SHOWN_IN.test(name) && isOnlyRead(tag)))) return false;
    if (FACE.test(tag.tagName.getText()) && WHO.test(name)) return false;
    if (/^(src|srcSet|source)$/.test(name)) return !splitWords(chainOf(value).at(-1) ?? '').includes('avatar');
  }
  return !isNamely(unwrap(value), DEEP);
}

/** `<Avatar user={me} />` shows nothing of somebody but the face. */
const FACE = /Avatar$/;
const WHO = /^(user|person|account|member|author|profile)$/;

const isOfField = (tag: ts.Node): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) &&
  hasAnyPhrase(splitWords(tag.tagName.getText()).slice(-2), FIELD);

/** `<textarea readOnly value={thread.body} />`: nobody writes there, and what is answered to is read. */
const isOnlyRead = (tag: ts.Node): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) &&
  tag.attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one)) return false;
    const said = one.initializer?.getText().replace(/[{}\s]/g, '') ?? 'true';
    return (
      said ===
      (textOf(one.name) === 'editable' ? 'false' : /^(readonly|disabled)$/i.test(textOf(one.name)) ? 'true' : '')
    );
  });
const SHOWN_IN = /^(value|defaultValue|text|content)$/;

const isForm = (tag: ts.JsxOpeningLikeElement): boolean =>
  ts.isJsxOpeningElement(tag) &&
  splitWords(tag.tagName.getText()).at(-1) === 'form' &&
  tag.attributes.properties.some(one => ts.isJsxAttribute(one) && textOf(one.name) === 'onSubmit');

function holds(form: ts.Node, field: ts.Node): boolean {
  let at: ts.Node | undefined = field;
  while (at && at !== form) at = at.parent;
  return at === form;
}
