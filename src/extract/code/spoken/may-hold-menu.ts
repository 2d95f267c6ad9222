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

/** Whether components have in the text the names that they have as script; a template has ways of its own to write them. */
export const writesComponents = ({ path, text }: IndexedFile): boolean =>
  /\.[jt]sx?$/i.test(path) && !mayHoldTemplates(text);

/** Where elements are built by calls, components are plain functions. */
export const mayNameComponent = (name: string, file: IndexedFile): boolean =>
  /^[A-Z]/.test(name) || file.mayHoldHyperscript;
