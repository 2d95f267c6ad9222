import { literally } from '../../../kit/text.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Draft } from '../facts.ts';
import type { Format, TextFile } from '../format.ts';
import { lineReader } from '../lines.ts';
import { scriptsIn } from '../sdk/addresses.ts';
import { pageControls } from '../templates/page-controls.ts';
import { pageFields } from '../templates/page-fields.ts';
import { pageSurfaces } from '../templates/page-surfaces.ts';
import { isPug } from '../templates/pug.ts';
import { inlineScripts, withoutTags } from '../template-scripts.ts';

/** Pages that nobody visits, and mails. */
const OTHER =
  /(^|\/)(docs?|documentation|e?mails?|mailers?|newsletters?|e?mail[-_]templates?|examples?|demos?|playgrounds?|benchmarks?|coverage|reports?)\/|(^|\/)(test|demo|example|playground|sandbox)\.[^/]+$|\.(md|txt|xml|json|ya?ml|css|svg)\.[^./]+$/i;

/** Pages and page templates: the scripts that they load, and those that stand in them. */
const template: Format = {
  name: 'page template',
  isFormatOf: path =>
    /\.(html?|ejs|eta|hbs|handlebars|njk|mustache|liquid|twig|tpl|pug|jade)$/i.test(path) && !OTHER.test(path),
  side: 'client',
  read: (file, concepts) => ({
    drafts: concepts.flatMap(concept => [
      ...loadedIn(file, concept),
      ...pageControls(file, concept),
      ...pageFields(file, concept),
      ...pageSurfaces(
        file,
        concept,
        concepts.filter(one => one.fact === 'control'),
      ),
    ]),
    troubles: [],
  }),
  script({ path, text }) {
    if (isPug(path)) return null;
    const scripts = inlineScripts(withoutTags(text));
    return scripts === null ? null : { text: scripts, originOf: offset => offset };
  },
};

export default template;

/** Scripts of products that a page loads by their address. Where its inline scripts name the product, they say more. */
function loadedIn({ path, text }: TextFile, { id, sdks }: CompiledConcept): Draft[] {
  if (sdks.length === 0) return [];
  const plain = withoutTags(text);
  const inline = isPug(path) ? '' : (inlineScripts(plain) ?? '');
  const place = lineReader(path, text);
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const { address, from } of addressesIn(plain, isPug(path))) {
    for (const { sdk, at, sign } of scriptsIn(address, sdks)) {
      const isSaidInline =
        scriptsIn(inline, [sdk]).length > 0 ||
        [...sdk.globals.keys()].some(name => new RegExp(`(?<![\\w$])${literally(name)}(?![\\w$])`).test(inline));
      if (seen.has(sdk.product) || isSaidInline) continue;
      seen.add(sdk.product);
      drafts.push({
        kind: 'operation',
        concept: id,
        at: place(from + at, from + at + sign.length),
        around: [],
        symbol: sign,
        side: 'client',
        guards: [],
        argument: address,
        traits: [...sdk.loads, ...sdk.traits],
        sdk: { product: sdk.product, byAddress: true },
      });
    }
  }
  return drafts;
}

/** What elements load: of a page the sources of scripts, frames and pictures; of Pug every line. */
function* addressesIn(text: string, byLine: boolean): Generator<{ address: string; from: number }> {
  const pattern = byLine ? /^.+$/gm : /<(?:script|iframe|img)\b[^>]*?\s(?:data-)?src\s*=\s*["']?([^"'\s>]+)/gi;
  for (const match of text.matchAll(pattern)) {
    const address = match[1] ?? match[0];
    yield { address, from: match.index + match[0].length - address.length };
  }
}
