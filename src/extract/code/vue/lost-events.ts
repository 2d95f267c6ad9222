import type { CompiledConcept } from '../concepts.ts';
import type { FoundControl } from '../controls/controls.ts';
import { elementControl } from '../controls/controls.ts';
import { component } from '../defaults/props.ts';
import { importersOf } from '../links/importers.ts';
import { linksOf } from '../links/registry.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { Props } from '../components/props.ts';
import { propsOf } from '../components/given-props.ts';
import { UNKNOWN_PROPS } from '../components/props.ts';
import { ts } from '../ts-morph.ts';

const TAGS = [ts.SyntaxKind.JsxOpeningElement, ts.SyntaxKind.JsxSelfClosingElement];
/** What is listened to from a script. */
const FROM_SCRIPT = /\$on\(|\$refs\b[^\n]*\.\$/;
/** A component that is registered or shown by its name may stand anywhere. */
const ANYWHERE = /\b(component|defineAsyncComponent|resolveComponent)\s*\(\s*['"`]/;

/**
 * The control as it does nothing: it sends an event to the parent, and none of the components that show this one listens.
 * Null if one does, or if not all of them are known.
 */
export function lostIn(tag: ts.JsxOpeningLikeElement, file: ParsedFile, concept: CompiledConcept): FoundControl | null {
  if (!/\.vue$/i.test(file.path) || !/\$emit|\bemit\(/.test(file.indexed.text)) return null;
  const renderings = renderingsOf(file);
  if (renderings === null || renderings.length === 0) return null;
  let lost: FoundControl | null = null;
  for (const props of renderings) {
    const found = elementControl(tag, concept, props);
    if (found?.state !== 'does-nothing') return null;
    lost = { ...found, why: { at: tag.tagName, said: 'it sends an event, and no component that shows it listens' } };
  }
  return lost;
}

const known = new WeakMap<ParsedFile, readonly Props[] | null>();

/** How a component is shown in each place; null if it may be shown in others. */
function renderingsOf(file: ParsedFile): readonly Props[] | null {
  let renderings = known.get(file);
  if (renderings === undefined) known.set(file, (renderings = read(file)));
  return renderings;
}

function read(file: ParsedFile): readonly Props[] | null {
  const own = file.ast.statements.find(
    (one): one is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(one) && (one.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword),
  );
  const name = own?.name?.text;
  if (!own || name === undefined) return null;
  const shown = component(file, name, own);
  const found: Props[] = [];
  for (const importer of importersOf(file.ast, name, true)) {
    const links = linksOf(importer);
    if (!links || !/\.vue$/i.test(links.path) || FROM_SCRIPT.test(importer.text) || ANYWHERE.test(importer.text))
      return null;
    const tags = links.ofKinds(TAGS).filter(one => isNamed(one, name));
    if (tags.length === 0) return null;
    for (const tag of tags) found.push(propsOf(tag as ts.JsxOpeningLikeElement, shown, UNKNOWN_PROPS));
  }
  return found.every(({ isComplete }) => isComplete) ? found : null;
}

const isNamed = (tag: ts.Node, name: string): boolean =>
  (ts.isJsxOpeningElement(tag) || ts.isJsxSelfClosingElement(tag)) && tag.tagName.getText() === name;
