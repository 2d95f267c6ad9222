import type { IndexedFile } from '../index-tokens.ts';
import { mayHoldTemplates } from '../templates/may-hold.ts';
import { namesMenu } from './menu-names.ts';

/** A file that declares something called after a menu. */
const DECLARES =
  /\b(?:function|const|class)\s+(\w*(?:Menu|Actions|ActionSheet|BottomSheet|Options|MenuItems|Toolbar|Drop[dD]own|Popover|Popup|Flyout|Kebab|Overflow))\b/g;
/** Something that it may be given, by the last word: all kinds of content, and groups. */
const GIVEN =
  /[{,(.]\s*[a-z]*_?(?:message|msg|dm|conversation|convo|chat|comment|reply|post|note|tweet|toot|status|story|event|thread|topic|discussion|review|room|channel|group|community|server|guild|space)_*(?![\w$])/i;

/** Whether a menu of what can be done with something could stand in a file; asked before the parser is there. */
export function mayHoldMenu(file: IndexedFile): boolean {
  if (!file.mayHoldJsx) return false;
  for (const [, name] of file.text.matchAll(DECLARES))
    if (!writesComponents(file) || (mayNameComponent(name!, file) && namesMenu(name!) && GIVEN.test(file.text)))
      return true;
  return false;
}

const LISTS = /menu|sheet|drop-?down|popover|kebab|options|actions|items/i;
const ACTS =
  /(?<![a-z])(?:reply|quote|forward|mute|ignore|block|report|flag|follow|unfollow|repost|mention|whisper|friend|copy|share|save|bookmark|pin|edit|delete|remove|archive|translate|unread|message|dm)(?![a-z])|(?:Reply|Quote|Forward|Mute|Ignore|Block|Report|Flag|Follow|Repost|Mention|Whisper|Friend|Copy|Share|Save|Bookmark|Pin|Edit|Delete|Remove|Archive|Translate|Unread)/g;
const PRESSED =
  /\bon(?:Click|Press|Select|Tap|Action)\b|@click|\b(?:action|handler|run|callback)['"]?\s*[:(]|action_?sheet/i;
const MIN_ACTS = 2;

/** Whether the lines of a menu could stand in a file, whatever it is called. */
export function mayListMenu(file: IndexedFile): boolean {
  const { text } = file;
  if (!LISTS.test(text) || !PRESSED.test(text)) return false;
  const acts = new Set<string>();
  for (const [act] of text.matchAll(ACTS)) {
    acts.add(act.toLowerCase());
    if (acts.size > MIN_ACTS) return true;
  }
  return acts.size >= MIN_ACTS;
}

/** Whether components have in the text the names that they have as script; a template has ways of its own to write them. */
export const writesComponents = ({ path, text }: IndexedFile): boolean =>
  /\.[jt]sx?$/i.test(path) && !mayHoldTemplates(text);

/** Where elements are built by calls, components are plain functions. */
export const mayNameComponent = (name: string, file: IndexedFile): boolean =>
  /^[A-Z]/.test(name) || file.mayHoldHyperscript;
