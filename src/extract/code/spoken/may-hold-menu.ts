import type { IndexedFile } from '../index-tokens.ts';

/** A file that declares something called after a menu. */
const DECLARES =
  /\b(?:function|const|class)\s+\w*(?:Menu|Actions|ActionSheet|BottomSheet|Options|MenuItems|Toolbar|Drop[dD]own|Popover|Popup|Flyout|Kebab|Overflow)\b/;

/** Whether a menu of what can be done with something could stand in a file; asked before the parser is there. */
export const mayHoldMenu = ({ text, mayHoldJsx }: IndexedFile): boolean => mayHoldJsx && DECLARES.test(text);
