import type { Rewriting } from '../rewriting.ts';
import { copyExpression } from './expressions.ts';
import { componentName } from './names.ts';
import { NodeTypes } from './vue-compiler.ts';
import type { ElementNode, SimpleExpressionNode } from './vue-compiler.ts';

/** A component that nobody can find: what it shows is not known. */
export const NOT_FOLLOWED = '$NotFollowed';
/** By what a component goes that an expression of a template chooses; it is declared where it is shown. */
export const CHOSEN = 'Chosen$';

/** What a tag is called in JSX, and the expression that it is declared as, if one chooses it. */
export interface Tag {
  name: string;
  chosenBy: SimpleExpressionNode | null;
}

/** `<component :is="…">` is the component that its expression names, or one of those that it chooses from. */
export function tagChosen({ tag, props }: ElementNode): Tag | null {
  if (tag !== 'component' && tag !== 'Component') return null;
  const is = props.find(prop =>
    prop.type === NodeTypes.ATTRIBUTE ? prop.name === 'is' : prop.name === 'bind' && prop.arg?.loc.source === 'is',
  );
  if (!is) return { name: NOT_FOLLOWED, chosenBy: null };
  const named = (name: string): Tag => ({ name: nativeOr(name), chosenBy: null });
  if (is.type === NodeTypes.ATTRIBUTE)
    return is.value ? named(is.value.content) : { name: NOT_FOLLOWED, chosenBy: null };
  const exp = is.exp as SimpleExpressionNode | undefined;
  // `<component :is>` is short for `:is="is"`, which a prop says.
  const written = exp?.loc.source.trim() ?? '';
  const text = /^(['"])([A-Za-z][\w-]*)\1$/.exec(written)?.[2];
  // Of `wide ? 'video' : 'img'` the first is as good as the other.
  const native = NATIVES.exec(written)?.[1];
  if (text ?? native) return named((text ?? native)!);
  if (/^[A-Z][\w$]*$/.test(written)) return { name: written, chosenBy: null };
  return exp && written !== '' ? { name: CHOSEN, chosenBy: exp } : { name: NOT_FOLLOWED, chosenBy: null };
}

const NATIVES = /\?\s*['"]([a-z]+[0-9]?)['"]\s*:\s*['"][a-z]+[0-9]?['"]$/;

const nativeOr = (name: string) => (/^[a-z]+[0-9]?$/.test(name) ? name : componentName(name));

/** Declares what the expression chooses around what `write` writes: an element cannot be named by anything but a name. */
export function writeChosen(chosenBy: SimpleExpressionNode, at: number, out: Rewriting, write: () => void): void {
  out.write(`{(() => { const ${CHOSEN} = (`, at);
  copyExpression(chosenBy, out);
  out.write('); return ', at);
  write();
  out.write('; })()}', at);
}
