import { detailShape } from './details.ts';

/** Ends of a name that say to whom something is shown. */
const SHOWN_TO =
  /^(show|display|share|list|publish|expose|reveal|broadcast)( \w+){1,3} (publicly|in public|to (public|everyone|everybody|strangers|others|anyone|all|visitors)|on( my| public)? profile)$/;
/** `showOnSupportersPage`, `listAmongDonors`: a list of people that others look at. */
const SHOWN_AMONG =
  /^(show|display|list|feature)( me| my name)? (on|in|among)( the)? (((supporters?|donors?|sponsors?|backers?|patrons?|contributors?|members?|people|community|alumni|public|student|player|user) (page|list|wall|board))|(supporters|donors|sponsors|backers|patrons|contributors|members))$/;
const SHOWN_TO_FRIENDS =
  /^(show|display|share|broadcast|reveal)( \w+){1,3} to (friends|followers|contacts|connections)$/;
const HIDDEN_FROM =
  /^(hide)( \w+){1,3} (publicly|from (public|everyone|everybody|strangers|others|anyone|visitors|profile))$/;
const PUBLIC_BY_DEFAULT = /^(\w+ ){1,3}public by default$/;
const STRANGERS =
  '(strangers?|unknown( (people|users|senders|contacts))?|anyone|everyone|non (friends|contacts|followers))';
const FROM_STRANGERS = new RegExp(`^((allow|accept|receive|show|enable) )?(\\w+ ){1,2}from ${STRANGERS}$`);
const REFUSED = new RegExp(`^(block|hide|ignore|mute|filter|disable|reject|decline)( \\w+){1,2} from ${STRANGERS}$`);
const OUTSIDE = /^(hide|blur|mute|filter)( \w+){1,2} outside( \w+){1,3}$/;
/** `feed_show_nsfw`, `beatmapset_show_nsfw`: where it is shown, or what of it, stands before, and nothing that turns it round. */
const SHOWN_IN =
  /^(?:(?!(?:not?|never|dont|hide|hidden|disable|disabled|block|exclude|without|opt|out|mute|stop|deny|toggle|set|handle|on|can|could|should|must) )[a-z]+ ){1,2}((?:show|display|include|allow|hide|blur|filter) (?:nsfw|explicit|adult|mature|sensitive)(?: content| media)?)$/;
/** `pmFriendsOnly`: by what means somebody writes stands before. */
const FRIENDS_ONLY =
  /^(?:allow |accept )?(?:pms?|dms?|(?:private |direct )?messages?|chats?|inbox)(?: from)? (?:friends|contacts|followers) only$/;
const MEANS = /^(.*\b(?:pay|purchase|buy|zap|tip|donate|top up))\b (with|using|via|through|from)( \w+){1,2}$/;

/**
 * The words of a name in which what is shown, let in or paid with does not matter, as the vocabulary writes them:
 * `showBooksPublicly` -> `show something publicly`. The same words where the name has no such form.
 */
export function shapeOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const name = words.join(' ');
  const detail = detailShape(name);
  if (detail !== null) return detail.split(' ');
  if (words.length < 3) return words;
  const shape =
    SHOWN_TO.test(name) || SHOWN_AMONG.test(name)
      ? 'show something publicly'
      : SHOWN_TO_FRIENDS.test(name)
        ? 'show something to friends'
        : HIDDEN_FROM.test(name)
          ? 'hide something publicly'
          : PUBLIC_BY_DEFAULT.test(name)
            ? 'something public by default'
            : REFUSED.test(name)
              ? `${words[0] === 'hide' || words[0] === 'ignore' ? words[0] : 'block'} something from strangers`
              : FROM_STRANGERS.test(name)
                ? 'something from strangers'
                : OUTSIDE.test(name)
                  ? `${words[0]} something outside`
                  : FRIENDS_ONLY.test(name)
                    ? 'messages from friends only'
                    : ((SHOWN_IN.exec(name) ?? MEANS.exec(name))?.[1] ?? null);
  return shape === null ? words : shape.split(' ');
}
