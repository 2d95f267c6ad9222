/**
 * The parts of a key under which a setting is registered: `Accounts_Preferences_AutoplayVideos`, `feed.autoplay`. The last
 * one is the setting, those before it say of what. `allow_public_profiles` is one name.
 */
export function partsOfKey(key: string): readonly string[] {
  const parts = key.split(/[.:/]/);
  const last = parts.at(-1)!;
  const all = isJoined(last) ? [...parts.slice(0, -1), ...last.split('_')] : parts;
  return all.map(part => part.replace(/^\p{Lu}(?!\p{Lu})/u, first => first.toLowerCase()));
}

/** Words that stand together within a part, and a line between the parts. */
export const isJoined = (key: string): boolean => /^\p{Lu}\w*_\w/u.test(key) && /\p{Ll}\p{Lu}/u.test(key);
