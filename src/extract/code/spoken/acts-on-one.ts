import { splitWords } from '../tokens.ts';
import type { MenuLine } from './menu-lines.ts';

/** What everybody does with what another person wrote, or with that person. */
const WITH_OTHERS =
  /^(reply|quote|react|mute|ignore|block|report|flag|follow|repost|boost|reblog|retweet|mention|whisper|befriend|friend|dm|poke|wave)$/;
/** What one does with one's own as well. */
const WITH_ANY = /^(copy|forward|share|save|bookmark|star|translate|unread|download|pin|hide|reaction)$/;
/** What the author does, and who looks after the place. */
const WITH_OWN = /^(edit|delete|remove|archive|resolve|kick|ban|promote|demote)$/;
/** Only hands it on; a bar of such is part of what shows it. */
const HANDS_ON = /^(share|copy|link|repost|boost|reblog|retweet|quote|react|reaction|save|bookmark|star|download)$/;
/** By themselves these are also parts of other names: the message of a talk, somebody's name. */
const TO_PERSON =
  /\b(send|open|start|write|create|new|direct|goto|go to) (a )?(private |direct )?(message|dm|chat|conversation)\b|\b(message|chat|call) (user|member|player|person|button)\b|^(on |handle )?(message|chat|dm)$|\badd (as )?(a )?friend\b|\bunfriend\b|\bsend friend\b/;

export interface Acts {
  all: ReadonlySet<string>;
  /** At least one that is done with what others wrote, or with others. */
  areWithOthers: boolean;
  /** At least one that not only its author does. */
  areEverybodys: boolean;
  /** All of them only hand it on. */
  onlyHandOn: boolean;
  /** Somebody is written to or befriended. */
  goToPerson: boolean;
}

const known = (word: string): string | null => {
  const bare = /^un(?!read)/.test(word) ? word.slice(2) : word;
  return WITH_OTHERS.test(bare) || WITH_ANY.test(bare) || WITH_OWN.test(bare) ? bare : null;
};

/** What a line does, by the first of its words that says an act. */
export const actsOfLine = ({ says }: MenuLine): string[] =>
  says.flatMap(text => splitWords(text).flatMap(word => known(word) ?? []));

export function actsOf(lines: readonly MenuLine[]): Acts {
  const all = new Set(lines.flatMap(actsOfLine));
  const some = [...all];
  const goToPerson = lines.some(({ says }) => says.some(text => TO_PERSON.test(text)));
  return {
    all,
    areWithOthers: some.some(act => WITH_OTHERS.test(act)),
    areEverybodys: some.some(act => !WITH_OWN.test(act)),
    onlyHandOn: some.every(act => HANDS_ON.test(act)),
    goToPerson,
  };
}
