import { chainOf, enclosingNames, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const MAKES = /^(New|Create|Compose)[A-Z]\w*(Modal|Dialog|Form|Sheet|Wizard|Composer|Step)$/;

/**
 * `answers.map(answer => <AnswerCard answer={answer} />)` in a `NewPollModal` that holds the answers in a state: what one is
 * about to publish.
 */
export function isBeingMade(tag: ts.Node): boolean {
  const [file = ''] = tag.getSourceFile().fileName.split('/').at(-1)!.split('.');
  if (![...enclosingNames(tag), file].some(name => MAKES.test(name))) return false;
  for (let at: ts.Node = tag; at.parent; at = at.parent) {
    const call = at.parent;
    if (!isFunction(at) || !ts.isCallExpression(call) || nameOf(call.expression) !== 'map') continue;
    const [root] = chainOf(call.expression);
    const declaration = root === undefined ? null : declarationOf(root, call);
    return declaration !== null && isOwnState(declaration);
  }
  return false;
}

/** `const [answers, setAnswers] = useState([])` */
function isOwnState(declaration: ts.Node): boolean {
  const pair = ts.isBindingElement(declaration) ? declaration.parent : null;
  const holder = pair && ts.isArrayBindingPattern(pair) ? pair.parent : null;
  const made = holder && ts.isVariableDeclaration(holder) && holder.initializer ? unwrap(holder.initializer) : null;
  if (!made || !ts.isCallExpression(made) || !/^(useState|createSignal)$/.test(nameOf(made.expression) ?? ''))
    return false;
  const [first] = made.arguments;
  return !first || ts.isArrayLiteralExpression(unwrap(first));
}

const SHOWN = /^(body|content|contents|text|value|html|markdown|message|comment|post|reply|note|children)$/;
const PREVIEWED = /^(preview|previewed|draft|drafted)$/;

/** `<PostCard body={previewContent} />` where a form hands out `previewContent`: what one is about to send, as it will look. */
export const isPreviewed = ({ attributes }: ts.JsxOpeningLikeElement): boolean =>
  attributes.properties.some(one => {
    if (!ts.isJsxAttribute(one) || !one.initializer || !ts.isJsxExpression(one.initializer)) return false;
    const value = one.initializer.expression && unwrap(one.initializer.expression);
    if (!value || !ts.isIdentifier(value) || !SHOWN.test(textOf(one.name))) return false;
    const words = splitWords(value.text);
    return words.some(word => PREVIEWED.test(word)) && isHeldHere(value, words);
  });

/** A state, or what the hook of a form hands out; not what somebody else gives to show, nor a thing that is asked for. */
function isHeldHere(name: ts.Identifier, words: readonly string[]): boolean {
  let at: ts.Node | null = declarationOf(name.text, name);
  while (at && (ts.isBindingElement(at) || ts.isObjectBindingPattern(at) || ts.isArrayBindingPattern(at)))
    at = at.parent;
  const made = at && ts.isVariableDeclaration(at) && at.initializer ? unwrap(at.initializer) : null;
  const by = made && ts.isCallExpression(made) ? (nameOf(made.expression) ?? '') : '';
  if (/^(useState|createSignal|ref|signal)$/.test(by)) return true;
  const [use, ...asked] = splitWords(by);
  // `usePostPreview(id)`, `useDraftOf(id)`: which one is told to them.
  const isAsked = !!made && ts.isCallExpression(made) && made.arguments.some(isOfOne);
  return use === 'use' && !isAsked && asked.some(word => FORMS.test(word)) && !words.some(word => WHOLE.test(word));
}
const FORMS = /^(preview|draft|drafts|form|composer)$/;
/** `linkPreview`, `previewComment`: a short form of what is there. */
const WHOLE = /^(post|message|comment|link|note|reply|status)$/;
const isOfOne = (given: ts.Expression): boolean => /(^|\.|[a-z])(id|uid|slug|url)$/i.test(unwrap(given).getText());
