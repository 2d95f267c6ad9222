import type { EmbeddedScript, TextFile } from '../format.ts';
import { EmbeddedTrouble } from '../format.ts';
import { lineReader } from '../lines.ts';
import { Rewriting } from '../rewriting.ts';
import { withoutAngles } from '../vue/without-angles.ts';
import type { Node } from './changes.ts';
import { nameOfFile } from './names.ts';
import { regionsOf } from './regions.ts';
import { readScripts } from './scripts.ts';
import type { AST } from './svelte-compiler.ts';
import { parse } from './svelte-compiler.ts';
import { Template } from './template.ts';

/**
 * A single-file component of Svelte (4 and 5) as one function component in TypeScript with JSX: its scripts, then the template
 * as what it returns. Every offset leads back to the `.svelte` file.
 */
export function readSingleFile(file: TextFile): EmbeddedScript | null {
  const { module, instance, fragment } = rootOf(file);
  const isShown = fragment.nodes.some(one => one.type !== 'Text' || one.data.trim() !== '');
  if (!module && !instance && !isShown) return null;

  const text = [module, instance].filter(isTyped).reduce(withPlain, file.text);
  const out = new Rewriting(text);
  const scripts = readScripts(module as Node | null, instance as Node | null);
  const shown = fragment.nodes.filter(
    one => !SAYS_NOTHING.test(one.type) && !(one.type === 'Text' && one.data.trim() === ''),
  );
  const at = (shown.find(one => /^(RegularElement|Component)$/.test(one.type)) ?? shown[0] ?? instance)?.start ?? 0;
  const name = nameOfFile(file.path);
  scripts.writeModule(out);
  out.write(`\n;export default ${scripts.isAsync || AWAITS.test(text) ? 'async ' : ''}function `, at);
  out.write(name, at, at + 1);
  out.write('($props', at);
  scripts.writeType?.(out);
  out.write(') {\n', at);
  scripts.writeBody(out);
  new Template(out, scripts.known, name).writeRoot(fragment);
  out.write('\n}\n', text.length);
  if (scripts.writeDefaults) {
    out.write(`${name}.defaultProps = `, at);
    scripts.writeDefaults(out);
    out.write(';\n', at);
  }
  return out.finish();
}

/** `{await load()}` (Svelte 5, await expressions), and no `{#await …}`. */
const AWAITS = /\{[^{}]*(?<![#\w$])await\s/;
/** Where nobody looks for the component. */
const SAYS_NOTHING = /^(Comment|SvelteHead|SvelteWindow|SvelteDocument|SvelteBody|SnippetBlock|ConstTag)$/;

/** Throws `EmbeddedTrouble` at the place where the parser gave up. */
function rootOf({ path, text }: TextFile): AST.Root {
  try {
    return parse(withoutStyle(text), { modern: true });
  } catch (error) {
    const { message, position } = error as { message: string; position?: [number, number] };
    const [from, to] = position ?? [0, 0];
    const [first = message] = message.split('\n');
    throw new EmbeddedTrouble(first, lineReader(path, text)(from, Math.max(from, to)));
  }
}

/** Sass and its like are no CSS to the parser, and nothing here asks how anything looks. */
function withoutStyle(text: string): string {
  let [plain, done] = ['', 0];
  for (const { kind, from, to } of regionsOf(text)) {
    const opens = text.indexOf('>', from) + 1;
    if (kind !== 'style' || opens > to) continue;
    const closes = to - '</style>'.length;
    plain += text.slice(done, opens) + text.slice(opens, closes).replace(/[^\n\r]/g, ' ');
    done = closes;
  }
  return plain + text.slice(done);
}

/** `<script lang="ts">` */
const isTyped = (script: AST.Script | null): script is AST.Script =>
  !!script?.attributes.some(
    ({ name, value }) =>
      name === 'lang' && Array.isArray(value) && value[0]?.type === 'Text' && /^(ts|typescript)$/.test(value[0].data),
  );

/** The text of the file, in which a script has nothing that would be taken for an element. */
function withPlain(text: string, { content }: AST.Script): string {
  const { start, end } = content as unknown as Node;
  return text.slice(0, start) + withoutAngles(text.slice(start, end)) + text.slice(end);
}
