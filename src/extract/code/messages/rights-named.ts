export const namesBlock = (words: readonly string[]): boolean =>
  words.some(word => /^(blocked|ignored|blacklisted|blocklisted)$/.test(word)) ||
  /(^| )black listed( |$)/.test(words.join(' '));

const RELATES =
  /relation|contact|friend|user|peer|conversation|sender|recipient|member|profile|account|person|author|pubkey/i;

/** `isPrivateAndFriend`, `isUserApproved(sender)`, `relationship.following`, `didApproveMe`. */
export function namesConnection(words: readonly string[], around: readonly string[]): boolean {
  const says = (pattern: RegExp) => words.some(word => pattern.test(word));
  if (says(/^(friend|friends|mutual|mutuals)$/)) return says(/^(is|are|has|was|not|only|both)$/);
  if (says(/^(approved?|accepted)$/)) return says(/^(me|user|users|contact|peer|sender|by)$/);
  return says(/^(following|follows|followed)$/) && around.some(name => RELATES.test(name));
}

/** `createDirectMessagePermission`, `UserPermission.SendMessage`, `canDirectMessage`, `hasMessageRequestsEnabled`. */
export function namesRight(
  words: readonly string[],
  chain: readonly string[],
  isPrivate: (name: string) => boolean,
): boolean {
  const said = words.join(' ');
  const isRight =
    /(^| )(permissions?|can|may|allows?|allowed|accepts?|restricts?|restricted|disabled?|enabled|closed|open|only)( |$)/.test(
      said,
    );
  if (
    isRight &&
    (isPrivate(said) ||
      /(^| )(message requests?|msg requests?|message user|strangers?|unknown profile)( |$)/.test(said))
  )
    return true;
  return (
    /^(send )?(dm|message|messages|direct messages?|private messages?)$/.test(said) &&
    /user_?permission|relationship/i.test(chain.at(-2) ?? '')
  );
}
