import { nameOf, textOf, throughout, unwrap } from '../names.ts';
import { isAtOneGlance } from '../said-by.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import type { Resolves } from './own-modules.ts';
import { isOwnModule } from './own-modules.ts';
import { isMadeElsewhere, isSignUpName } from './sign-up-words.ts';
import type { SignUp } from './sign-ups.ts';

/** Under what a form is given whatever runs when it is sent. */
const SENT = /^(onSubmit|handleSubmit|submit|onFinish|onFormSubmit)$/;
/** A component that says by its name that the whole form is in it. */
const FORM = /^(SignUp|Signup|Register|Registration|CreateAccount)Form$/;

/**
 * Tags at which the form of a sign-up stands: `<form onSubmit={…}>` of a component that is one, `<Fields
 * handleSubmit={signUp}>`, and `<SignupForm />`. The component or the function is judged; whoever reads looks for the tag.
 */
export function shownForms(file: ParsedFile, ways: readonly SignUp[], context: Resolves): ts.Node[] {
  if (!file.indexed.mayHoldJsx || isMadeElsewhere(file.path)) return [];
  const forms = ways.filter(({ trait }) => trait === 'form');
  const own = new Set(forms.map(({ name }) => textOf(name)));
  const found: ts.Node[] = [];
  const add = (tag: ts.JsxOpeningLikeElement): void => {
    const isKnown = [...forms.map(({ name }) => name), ...found].some(one => isAtOneGlance(one, tag.tagName));
    if (!isKnown) found.push(tag.tagName);
  };
  for (const { node } of forms) {
    const tag = isSmall(node) ? onlyForm(node) : null;
    if (tag) add(tag);
  }
  for (const tag of file.tags) {
    const name = tag.tagName.getText();
    const from = FORM.test(name) ? file.imports.get(name)?.specifier : undefined;
    const isOther = from !== undefined && isOwnModule(from, file, context);
    if (isOther || (/^[A-Z]/.test(name) && own.has(name))) add(tag);
    else if (ways.length > 0 && handlerOf(tag)) add(tag);
  }
  return found;
}

/** A whole module is no component. */
const isSmall = (node: ts.Node): boolean => !ts.isSourceFile(node) && !ts.isClassDeclaration(node.parent);

/** Of two forms in one component nobody knows which one makes the account. */
function onlyForm(component: ts.Node): ts.JsxOpeningLikeElement | null {
  const found: ts.JsxOpeningLikeElement[] = [];
  throughout(component, node => {
    if ((ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) && attributeOf(node)) found.push(node);
  });
  return found.length === 1 ? found[0]! : null;
}

const attributeOf = ({ attributes }: ts.JsxOpeningLikeElement): ts.JsxAttribute | undefined =>
  attributes.properties.find((one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && SENT.test(textOf(one.name)));

/** `onSubmit={signUp}`, `handleSubmit={() => this.register()}`, `onSubmit={handleSubmit(onRegister)}` */
function handlerOf(tag: ts.JsxOpeningLikeElement): boolean {
  const given = attributeOf(tag)?.initializer;
  const value = given && ts.isJsxExpression(given) && given.expression ? unwrap(given.expression) : null;
  if (!value) return false;
  const called = ts.isArrowFunction(value) && !ts.isBlock(value.body) ? unwrap(value.body) : value;
  const named = ts.isCallExpression(called)
    ? [called.expression, ...called.arguments.filter(one => ts.isIdentifier(one))]
    : [called];
  return named.some(one => isSignUpName((nameOf(one) ?? '').replace(/^_+/, '')));
}
