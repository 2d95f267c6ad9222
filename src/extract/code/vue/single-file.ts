import type { EmbeddedScript, TextFile } from '../format.ts';
import { EmbeddedTrouble } from '../format.ts';
import { lineReader } from '../lines.ts';
import { endsWithParent } from './optional-ends.ts';
import { Rewriting } from '../rewriting.ts';
import { NodeTypes, parse } from './vue-compiler.ts';
import type { CompilerError, ElementNode, RootNode } from './vue-compiler.ts';
import { nameOfFile } from './names.ts';
import { readOptions } from './options-script.ts';
import type { Options } from './options-script.ts';
import { readSetup } from './setup-script.ts';
import { NOT_READ, writeTemplate } from './template.ts';
import { withoutAngles } from './without-angles.ts';

/** A block of script: where its text lies in the file. */
export interface ScriptBlock {
  from: number;
  to: number;
  text: string;
}

/**
 * A single-file component as one function component in TypeScript with JSX: the scripts, then the template as what it
 * returns. Every offset leads back to the `.vue` file.
 */
export function readSingleFile({ path, text: written }: TextFile): EmbeddedScript | null {
  const blocks = blocksOf(path, written);
  const template = blocks.find(block => block.tag === 'template');
  const scripts = blocks.filter(block => block.tag === 'script' && block.children.length > 0);
  const text = scripts.filter(isPlain).reduce(withPlain, written);
  const isSetup = (block: ElementNode) => block.props.some(prop => prop.name === 'setup');
  const [setup, normal] = [scripts.find(isSetup), scripts.find(block => !isSetup(block))];
  if (!template && scripts.length === 0) return null;

  const out = new Rewriting(text);
  const name = nameOfFile(path);
  const parts = setup ? readSetup(scriptOf(setup, text)) : null;
  const options: Options | null = normal ? readOptions(scriptOf(normal, text)) : null;
  const at = template?.loc.start.offset ?? 0;
  options?.writeModule(out);
  parts?.writeImports(out);
  // The exported function is the component, whatever either script calls it.
  out.write(`\n;export default ${parts?.isAsync ? 'async ' : ''}function `, at);
  // Where its own script says that it is one; else its template stands for it.
  out.write(name, ...(options?.at ?? ([at, template ? at + '<template'.length : at] as const)));
  out.write('($props) {\n', at);
  const props = [...(parts?.props ?? []), ...(options?.props ?? [])];
  if (props.length > 0) out.write(`const { ${[...new Set(props)].join(', ')} } = $props;\n`, at);
  parts?.writeBody(out);
  options?.writeMembers(out);
  if (template) {
    out.write('\nreturn (', at);
    writeBody(template, out);
    out.write(');', template.loc.end.offset);
  }
  out.write('\n}\n', at);
  const defaults = parts?.writeDefaults ?? options?.writeDefaults;
  if (defaults) {
    out.write(`${name}.defaultProps = `, at);
    defaults(out);
    out.write(';\n', at);
  }
  return out.finish();
}

function writeBody(template: ElementNode, out: Rewriting): void {
  const isHtml = template.props.every(
    prop =>
      prop.type !== NodeTypes.ATTRIBUTE ||
      !(prop.name === 'src' || (prop.name === 'lang' && prop.value?.content !== 'html')),
  );
  if (isHtml) writeTemplate(template.children, out);
  // Another template language, or another file: nothing in it was seen.
  else out.write(`<${NOT_READ} />`, template.loc.start.offset, template.loc.start.offset + 9);
}

function blocksOf(path: string, text: string): ElementNode[] {
  const place = lineReader(path, text);
  const fail = (error: CompilerError): void => {
    const { message, loc } = error;
    const from = loc?.start.offset ?? 0;
    if (endsWithParent(error, text)) return;
    throw new EmbeddedTrouble(message, place(from, Math.max(from, loc?.end.offset ?? 0)));
  };
  // Only what the parser cannot get over; it warns of much that browsers accept.
  const root: RootNode = parse(text, { parseMode: 'sfc', comments: false, onError: fail, onWarn: () => {} });
  return root.children.filter((node): node is ElementNode => node.type === NodeTypes.ELEMENT);
}

function scriptOf(block: ElementNode, text: string): ScriptBlock {
  const from = block.children[0]!.loc.start.offset;
  const to = block.children.at(-1)!.loc.end.offset;
  return { from, to, text: text.slice(from, to) };
}

/** `<script lang="ts">`: without elements of its own. */
const isPlain = ({ props }: ElementNode): boolean =>
  props.some(prop => prop.type === NodeTypes.ATTRIBUTE && prop.name === 'lang' && prop.value?.content === 'ts');

/** The text of the file, in which a script has nothing that would be taken for an element. */
function withPlain(text: string, block: ElementNode): string {
  const { from, to, text: script } = scriptOf(block, text);
  return text.slice(0, from) + withoutAngles(script) + text.slice(to);
}
