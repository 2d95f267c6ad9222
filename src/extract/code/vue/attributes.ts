import type { Rewriting } from '../rewriting.ts';
import { ElementTypes, NodeTypes } from './vue-compiler.ts';
import type { AttributeNode, DirectiveNode, ElementNode, SimpleExpressionNode } from './vue-compiler.ts';
import { copyExpression } from './expressions.ts';
import { camelName, listenerName } from './names.ts';

/** Directives that are written elsewhere, or say nothing about what is shown. */
const ELSEWHERE = /^(if|else|else-if|for|show|slot|html|text|pre|once|memo|cloak)$/;
/** What JSX takes as the name of an attribute. */
const NAME = /^[A-Za-z_$][\w$-]*$/;

/** Attributes and directives of an element as JSX attributes. */
export function writeAttributes(element: ElementNode, out: Rewriting): void {
  const isComponent = element.tagType === ElementTypes.COMPONENT;
  for (const prop of element.props) {
    if (prop.type === NodeTypes.ATTRIBUTE) writeStatic(prop, isComponent, out);
    else if (prop.name === 'on') writeListener(prop, out);
    else if (!ELSEWHERE.test(prop.name)) writeBound(prop, isComponent, out);
  }
}

function propName(name: string, isComponent: boolean): string {
  if (name === 'class') return 'className';
  return isComponent && !/^(aria|data)-/.test(name) ? camelName(name) : name;
}

function writeStatic({ name, value, nameLoc }: AttributeNode, isComponent: boolean, out: Rewriting): void {
  const own = propName(name, isComponent);
  if (!NAME.test(own)) return;
  out.write(' ', nameLoc.start.offset);
  out.write(own, nameLoc.start.offset, nameLoc.end.offset);
  if (value) out.write(`={${JSON.stringify(value.content)}}`, value.loc.start.offset, value.loc.end.offset);
}

const fixedName = ({ arg }: DirectiveNode): string | null =>
  arg && (arg as SimpleExpressionNode).isStatic ? (arg as SimpleExpressionNode).content : null;

/** `:actions="false"`, `v-bind="all"`, `v-model="text"`, `v-tooltip="label"`. */
function writeBound(prop: DirectiveNode, isComponent: boolean, out: Rewriting): void {
  const { name, arg, exp, loc } = prop;
  const [from, to] = [loc.start.offset, loc.end.offset];
  if (name === 'bind' && (!arg || fixedName(prop) === null)) {
    // Whatever the object holds, or a prop whose name is only known at run time.
    out.write(' {...(', from);
    if (!arg && exp) copyExpression(exp, out);
    else out.write('$unknown', from, to);
    return out.write(')}', to);
  }
  const fixed = fixedName(prop) ?? '';
  const own =
    name === 'bind' ? propName(fixed, isComponent) : name === 'model' ? fixed || 'modelValue' : camelName(name);
  if (!NAME.test(own)) return;
  out.write(' ', from);
  out.write(own, from, exp ? Math.max(from, exp.loc.start.offset - 2) : to);
  if (exp) {
    out.write('={', from);
    copyExpression(exp, out);
    out.write('}', to);
  } else if (name === 'bind') out.write(`={${camelName(fixed)}}`, from, to);
}

/** One name or a path of names. */
const PATH = /^\s*[A-Za-z_$][\w$]*(\s*\??\.\s*[\w$]+|\s*\[[^\]]*\])*\s*$/;
const FUNCTION = /^\s*(async\b\s*)?(\([^)]*\)|[\w$]+)\s*(:[^=]+)?=>|^\s*(async\s+)?function\b/;

/** `@click="report(id)"` is a function with that body; a name or a function is the handler itself. */
function writeListener(prop: DirectiveNode, out: Rewriting): void {
  const { exp, loc } = prop;
  const event = fixedName(prop);
  const name = event === null ? null : listenerName(event);
  const [from, to] = [loc.start.offset, loc.end.offset];
  // `v-on="$listeners"`: whatever it holds is listened to.
  if (exp && name === null) return out.write(' {...$unknown}', from, to);
  if (!exp || name === null || !NAME.test(name)) return;
  out.write(' ', from);
  out.write(name, from, prop.arg!.loc.end.offset);
  const isHandler = PATH.test(exp.loc.source) || FUNCTION.test(exp.loc.source);
  out.write(isHandler ? '={' : '={() => {', from);
  copyExpression(exp, out);
  out.write(isHandler ? '}' : '}}', to);
}
