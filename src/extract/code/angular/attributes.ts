import type { Rewriting } from '../rewriting.ts';
import { camelName, listenerName } from '../vue/names.ts';
import { NodeTypes } from '../vue/vue-compiler.ts';
import type { AttributeNode, ElementNode } from '../vue/vue-compiler.ts';
import { addressOf, codeOf, valueOf } from './expressions.ts';
import type { Declares } from './expressions.ts';

/** What JSX takes as the name of an attribute. */
const NAME = /^[A-Za-z_$][\w$-]*$/;
/** Listeners of directives under the names by which other code has them. */
const EVENTS: Readonly<Record<string, string>> = {
  scrolled: 'onEndReached',
  ionInfinite: 'onIonInfinite',
  ngSubmit: 'onSubmit',
};

/** Members of an element that are what it shows. */
const MARKUP = /^(innerHTML|innerHtml|innerText|textContent)$/;

export const attributesOf = ({ props }: ElementNode): AttributeNode[] =>
  props.filter((prop): prop is AttributeNode => prop.type === NodeTypes.ATTRIBUTE);

/**
 * `(click)="report(post)"`, `[author]="post.author"`, `[(ngModel)]="text"`, and plain attributes, as those of JSX. What a press
 * does must be read: `refuse` is called where it cannot be.
 */
export function writeAttributes(
  attributes: readonly AttributeNode[],
  isComponent: boolean,
  out: Rewriting,
  { refuse, declares }: { refuse: (attribute: AttributeNode) => never; declares: Declares },
): void {
  for (const attribute of attributes) {
    const { name, value, nameLoc, loc } = attribute;
    if (name.startsWith('*') || name.startsWith('#') || name.startsWith('@')) continue;
    const [bound, event] = [
      /^\[\(?(?:attr\.)?([\w-]+)\)?\]$/.exec(name)?.[1],
      /^(?:\(([\w.-]+)\)|on-([\w-]+))$/.exec(name),
    ];
    const written = value?.content ?? '';
    const write = (own: string, code: string | null): void => {
      if (!NAME.test(own) || code === null) return;
      out.write(' ', nameLoc.start.offset);
      out.write(own, nameLoc.start.offset, nameLoc.end.offset);
      if (code !== '') out.write(`={${code}}`, value?.loc.start.offset ?? loc.end.offset, loc.end.offset);
    };
    if (event) {
      const said = event[1] ?? event[2]!;
      const code = codeOf(written, declares) ?? refuse(attribute);
      write(EVENTS[said] ?? listenerName(said.replaceAll('.', '-')), `() => { ${code} }`);
    } else if (bound !== undefined) {
      const isLink = bound === 'routerLink';
      if (MARKUP.test(bound)) {
        const shown = valueOf(written, declares);
        write('dangerouslySetInnerHTML', shown && `{ __html: ${shown} }`);
        continue;
      }
      write(
        isLink ? 'href' : nameFor(bound, isComponent),
        (isLink ? addressOf(written, declares) : null) ?? valueOf(written, declares),
      );
    } else if (name === 'routerLink') write('href', JSON.stringify(written));
    else write(nameFor(name, isComponent), value ? JSON.stringify(written) : '');
  }
}

function nameFor(name: string, isComponent: boolean): string {
  if (name === 'class') return 'className';
  if (name === 'ngModel' || name === 'formControlName') return name === 'ngModel' ? 'modelValue' : 'name';
  return isComponent && !/^(aria|data)-/.test(name) ? camelName(name) : name;
}
