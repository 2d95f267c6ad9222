import { isFunction } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `const base: SettingsState = { … }` of a module that keeps settings, whatever it is called: state begins as it
 * (`initialState: base`, `produce(base, …)`), or it is read where nothing was kept (`stored ?? base.posts.autoplay`).
 */
export function isBegunWith(declaration: ts.VariableDeclaration): boolean {
  let is = known.get(declaration);
  if (is === undefined) known.set(declaration, (is = readBegun(declaration)));
  return is;
}

/** Every value of a table asks for the same. */
const known = new WeakMap<ts.VariableDeclaration, boolean>();

function readBegun({ name, initializer, parent }: ts.VariableDeclaration): boolean {
  if (!ts.isIdentifier(name) || !initializer || !(parent.flags & ts.NodeFlags.Const)) return false;
  for (let at: ts.Node = parent; at; at = at.parent) if (isFunction(at)) return false;
  const { text } = name.getSourceFile();
  const own = name.text.replaceAll('$', '\\$');
  const uses = [
    // A field or a variable that bears the name of what is there at first.
    `\\b(?:initialState|preloadedState|initialValues|defaultValues|defaultProps)(?:: [\\w<>]{1,40})? ?[:=] ?\\{?${own}\\b`,
    `\\b(?:useState|useReducer\\(\\w{1,40},|createStore|createReducer|writable|reactive|proxy)(?:<[\\w<>[\\], ]{1,60}>)?\\(? ?${own} ?[,)]`,
    // What was kept says otherwise, or is not there.
    `\\?\\? ?${own}\\b(?!\\()`,
    `\\{ ?\\.\\.\\.${own}, ?\\.\\.\\.`,
    `\\bproduce\\(${own},`,
  ];
  return uses.some(one => new RegExp(one).test(text));
}
