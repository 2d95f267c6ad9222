import type { Notice } from '../../model/notice.ts';
import { topOf } from '../../model/place.ts';
import { didYouMean, listOf, visible } from '../../kit/text.ts';
import type { FlagProvider } from './provider.ts';
import { PROVIDERS } from './providers.ts';

/**
 * The flag system of a file: the one that is named, or else the one whose form it has. None and several are notices, as
 * a file that is read by the wrong rules would answer wrongly.
 */
export function detectProvider(
  path: string,
  text: string,
  named: string | null,
): { provider: FlagProvider } | { notice: Notice; isForeign: boolean } {
  const all: readonly FlagProvider[] = PROVIDERS;
  const ids = all.map(({ id }) => id);
  const trouble = (message: string, hint: string, isForeign = false) => ({
    isForeign,
    notice: { code: 'flags-invalid' as const, message: visible(message), at: topOf(path), hint },
  });
  if (named !== null) {
    const provider = all.find(({ id }) => id === named);
    return provider
      ? { provider }
      : trouble(`no flag system is called "${named}"${didYouMean(named, ids)}`, `childproof reads ${listOf(ids)}`);
  }
  const claims = all.filter(provider => provider.claims(path, text));
  const [provider] = claims;
  if (!provider) return trouble('this is no flag file of a known system', `childproof reads ${listOf(ids)}`, true);
  if (claims.length === 1) return { provider };
  const several = listOf(claims.map(({ id }) => id));
  return trouble(`the file has the form of several flag systems: ${several}`, 'name one of them as the provider');
}
