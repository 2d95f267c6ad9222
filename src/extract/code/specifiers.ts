/** Registries by their scheme, and servers that hand out packages, up to where the package's name begins. */
const REGISTRY = /^(?:npm|jsr):\/?/;
const SERVER =
  /^https?:\/\/(?:(?:cdn\.)?esm\.(?:sh|run)|unpkg\.com|cdn\.skypack\.dev|cdn\.jsdelivr\.net\/npm|jspm\.dev|ga\.jspm\.io\/npm:|deno\.land\/x)[/:]?(?:v\d+\/|stable\/|pin\/)?\*?/;
const NAMED = /^((?:@[\w.-]+\/)?[\w.-]+)(?:@[^/?#]*)?([^?#]*)/;

/**
 * The name under which a package is known, of what a module is imported by: `https://esm.sh/stripe@14?target=deno`,
 * `npm:stripe@^14` and `stripe` are one package, as Deno, workers and pages without a build write it
 * (https://docs.deno.com/runtime/fundamentals/modules/). Anything else stays as it is written.
 */
export function bareSpecifier(specifier: string): string {
  const start = (REGISTRY.exec(specifier) ?? SERVER.exec(specifier))?.[0];
  const named = start === undefined ? null : NAMED.exec(specifier.slice(start.length));
  return named ? `${named[1]}${named[2]}` : specifier;
}

/** What may stand between the quote and the name, as a pattern. */
export const BEFORE_NAME = '(?:(?:npm|jsr):/?|https?://[\\w./:*-]{4,60}/)?';
