import type { Sdk } from './table.ts';

/** A text that names the script of a product. */
export interface ScriptSign {
  sdk: Sdk;
  /** Where in the text. */
  at: number;
  sign: string;
}

/**
 * Products whose script a text loads. An address counts with its path: a host alone may stand in a list of what a content
 * security policy allows, and such a list is one string of many addresses.
 */
export function scriptsIn(text: string, sdks: readonly Sdk[]): ScriptSign[] {
  // Asked of every string: most are no address.
  if (!text.includes('.')) return [];
  return sdks.flatMap(sdk => {
    const found = sdk.scripts.flatMap(sign => {
      const address = sign.includes('/') ? `//${sign}` : sign;
      const at = text.indexOf(address);
      return at < 0 ? [] : [{ sdk, at: at + address.length - sign.length, sign }];
    });
    return found.slice(0, 1);
  });
}
