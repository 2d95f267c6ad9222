import { baseName, folderOf } from '../../../kit/path.ts';
import { isFunction, nameOf, textOf } from '../names.ts';
import type { Rewriting } from '../rewriting.ts';
import type { WriteTemplate } from '../templates/write.ts';
import { ts } from '../ts-morph.ts';
import { copyCode, TEMPLATE_EMIT } from './expressions.ts';
import { componentName } from './names.ts';
import { readMembers } from './options-script.ts';
import { NOT_READ, writeTemplate } from './template.ts';
import { writtenIn } from './template-texts.ts';
import type { WrittenTemplate } from './template-texts.ts';
import { parse } from './vue-compiler.ts';
import type { RootNode } from './vue-compiler.ts';

/**
 * `{ props: ['post'], template: '<p>{{ post.text }}</p>' }` as the function component that a single-file component with the
 * same script and template is read as; null for an object that is none.
 */
export function objectComponent(node: ts.Node): WriteTemplate | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  const template = node.properties.find(one => one.name && textOf(one.name) === 'template');
  const written = template && ts.isPropertyAssignment(template) ? writtenIn(template.initializer) : null;
  if (!template || !written || !written.text.includes('<') || OTHER_TEXT.test(written.text) || !isOfVue(node))
    return null;
  const root = parsed(written);
  return (out, copy) => write(node, template, { written, root }, { out, copy });
}

/** Keys of a component, and of no other thing that has a template. */
const OWN_KEY =
  /^(props|methods|computed|components|setup|emits|watch|mixins|(before)?(create|mount|update|unmount|destroy)(e?d)?)$/;
/** AngularJS calls by these what a template is given, and has directives of its own. */
const OTHER_KEY =
  /^(restrict|controller|controllerAs|bindings|link|scope|transclude|bindToController|templateUrl|url)$/;
const OTHER_TEXT = /\sng-[a-z]|\$ctrl\b|\{\{[#/>^!]/;
/** `new Vue`, `createApp`, `defineComponent`, `Vue.component`, `Vue.extend`, `app.component('post-card', …)` */
const MAKES =
  /^(Vue|createApp|createSSRApp|defineComponent|(Vue|app|vm|vue)\.(component|extend|createApp|defineComponent))$/;

function isOfVue(object: ts.ObjectLiteralExpression): boolean {
  const keys = object.properties.flatMap(one => (one.name ? textOf(one.name) : []));
  if (keys.some(key => OTHER_KEY.test(key))) return false;
  const { parent } = object;
  const isGiven = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== object;
  if (isGiven && MAKES.test(parent.expression.getText())) return true;
  // Angular and Vue classes say what they are by a decorator, which is read as such.
  if (isGiven && ts.isDecorator(parent.parent)) return false;
  return keys.some(key => OWN_KEY.test(key)) || object.properties.some(isDataOfEach);
}

/** `data() { return { … } }`: each of them has its own. */
const isDataOfEach = (one: ts.ObjectLiteralElementLike): boolean =>
  one.name !== undefined &&
  textOf(one.name) === 'data' &&
  (ts.isMethodDeclaration(one) || (ts.isPropertyAssignment(one) && isFunction(one.initializer)));

/** The browser compiles such a text when it runs, and shows what can be made of one that is not well-formed: so is it read. */
const parsed = ({ text, from }: WrittenTemplate): RootNode =>
  parse(' '.repeat(from) + text, { parseMode: 'html', comments: false, onError: () => {}, onWarn: () => {} });

interface Copies {
  out: Rewriting;
  copy: (node: ts.Node) => void;
}

function write(
  object: ts.ObjectLiteralExpression,
  template: ts.ObjectLiteralElementLike,
  { written, root }: { written: WrittenTemplate; root: RootNode },
  { out, copy }: Copies,
): void {
  const [at, source] = [object.getStart(), object.getSourceFile().text];
  const members = readMembers(object, 0);
  const name = nameOfObject(object);
  out.write('function ', at);
  if (name) out.write(name.text, name.node?.getStart() ?? at, name.node?.end ?? at + 1);
  out.write('($props) {\n', at);
  if (members.props.length > 0) out.write(`const { ${members.props.join(', ')} } = $props;\n`, at);
  out.write('const $options = {', at);
  for (const one of object.properties) {
    if (one === template || (one.name && /^(methods|computed|components)$/.test(textOf(one.name)))) continue;
    copyCode(source.slice(one.getStart(), one.end), one.getStart(), out, TEMPLATE_EMIT);
    out.write(', ', one.end);
  }
  out.write('};\n', at);
  members.writeMembers(out, copy);
  out.write('\nreturn (', written.from);
  if (!written.hasGaps) writeTemplate(root.children, out);
  else {
    // What is put into the text is not known, and may be anything.
    out.write(`<><${NOT_READ} />`, template.getStart(), template.name!.end);
    writeTemplate(root.children, out);
    out.write('</>', written.to);
  }
  out.write(');\n}', written.to, object.end);
}

/** What it is registered, assigned or handed out as; null where the name is the variable's, and needs no other. */
function nameOfObject(object: ts.ObjectLiteralExpression): { text: string; node: ts.Node | null } | null {
  const own = object.properties.find(one => one.name && textOf(one.name) === 'name');
  if (own && ts.isPropertyAssignment(own) && ts.isStringLiteralLike(own.initializer))
    return { text: componentName(own.initializer.text), node: own.initializer };
  let holder: ts.Node = object.parent;
  let inside: ts.Node = object;
  while (ts.isCallExpression(holder) || ts.isParenthesizedExpression(holder) || ts.isAsExpression(holder)) {
    const [first] = ts.isCallExpression(holder) ? holder.arguments : [];
    if (first && first !== inside && ts.isStringLiteralLike(first))
      return { text: componentName(first.text), node: first };
    if (ts.isCallExpression(holder) && nameOf(holder.expression) === 'createApp') return { text: 'App', node: null };
    [inside, holder] = [holder, holder.parent];
  }
  if (ts.isExportAssignment(holder)) return { text: nameOfScript(object.getSourceFile().fileName), node: null };
  if ((ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)) && holder.initializer) {
    const text = textOf(holder.name);
    return /^[A-Z][\w$]*$/.test(text) ? null : { text: componentName(text), node: holder.name };
  }
  return { text: 'App', node: null };
}

function nameOfScript(path: string): string {
  const base = baseName(path).replace(/\.\w+$/, '');
  return componentName(base === 'index' ? baseName(folderOf(path)) : base);
}
