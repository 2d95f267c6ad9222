import { importedAs } from '../links/exports.ts';
import { linksOf } from '../links/registry.ts';
import { nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PARTS = /^(thread|worker|process|realm)s?$/;
const OF_PROGRAM = /^(game|renderer|render|worker|background|audio|physics|gpu|io)$/i;

/**
 * `context.sendMessage(Thread.Game, { type: 'peer-left', peerId })`, where `Thread` lists what the program runs in (`Main`, `Game`) and
 * something of the program is posted: one part of a page tells another.
 */
export function isToThread(node: ts.Node): boolean {
  const call = callAround(node);
  const first = call?.arguments[0] && unwrap(call.arguments[0]);
  if (!first || !ts.isPropertyAccessExpression(first) || !ts.isIdentifier(first.expression)) return false;
  const { text } = first.expression;
  if (!PARTS.test(splitWords(text).at(-1) ?? '')) return false;
  const listed = declarationOf(text, first) ?? importedAs(first.getSourceFile(), text);
  if (!listed || ts.isSourceFile(listed) || !ts.isEnumDeclaration(listed)) return false;
  const names = listed.members.map(one => textOf(one.name));
  const isOfProgram = names.some(name => /^main$/i.test(name)) && names.some(name => OF_PROGRAM.test(name));
  return isOfProgram && !isPrivate(call) && !speaksToOne(call.arguments.slice(1)) && isPosted(node);
}

/** `sendDirectMessage(Thread.Main, …)` */
const isPrivate = ({ expression }: ts.CallExpression): boolean =>
  splitWords(nameOf(expression) ?? '').some(word => /^(direct|private|personal|dm|pm|whisper)$/.test(word));

/** `{ to: user.id, text }`, and one after the other: somebody's words for somebody. */
const speaksToOne = (given: readonly ts.Expression[]): boolean => {
  const keys = given.flatMap(one => {
    const inner = unwrap(one);
    if (ts.isIdentifier(inner)) return inner.text;
    return ts.isObjectLiteralExpression(inner) ? inner.properties.map(({ name }) => (name ? textOf(name) : '')) : [];
  });
  return keys.some(key => ADDRESS.test(key)) && keys.some(key => WORDS.test(key));
};
const ADDRESS = /^(to|recipient|receiver|target|peer|user_?id|(to|recipient|receiver|target)_?(user)?_?id)$/i;
const WORDS = /^(text|body|content|words|message|payload)$/;

/** Something is posted to a worker or by one; `window.parent.postMessage` speaks to a page around. */
const isPosted = (node: ts.Node): boolean => linksOf(node)?.lookFor('postMessage', POSTS, 0) === null;
const POSTS = /^(?!.*\b(parent|opener|contentWindow|top)\??\.postMessage).*\bpostMessage\b/m;

function callAround(node: ts.Node): ts.CallExpression | null {
  let at = node;
  while (ts.isPropertyAccessExpression(at.parent) && at.parent.name === at) at = at.parent;
  if (ts.isCallExpression(at)) return at;
  return ts.isCallExpression(at.parent) && at.parent.expression === at ? at.parent : null;
}
