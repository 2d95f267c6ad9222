import { splitWords } from '../tokens.ts';

/** A menu is judged where it is written, once for all places that open it. */
export const isMenu = (name: string): boolean => /^(menu|sheet)$/.test(splitWords(menuName(name)).at(-1) ?? '');

/** What hands out a menu: a hook, a function that makes it. */
const HANDS_OUT = /^(use|get|make|build|create|generate)(?=[A-Z])/;

/** `useMessageActionMenuData` -> `MessageActionMenu`, `buildUserMenuItems` -> `UserMenu`; any other name as it is. */
export const menuName = (name: string): string =>
  HANDS_OUT.test(name) ? name.replace(HANDS_OUT, '').replace(/(Data|Items|Groups|Entries)$/, '') : name;

/** `useMessageMenu`, `buildUserMenuItems` */
export const handsOutMenu = (name: string): boolean => HANDS_OUT.test(name) && isMenu(name);

/** `LockThreadDropdownItem`, `MenuPostEntry`: one line of a menu, which does something with what is shown elsewhere. */
export const isMenuEntry = (name: string): boolean =>
  /(^| )(drop ?down|menu)( \w+)? (item|option|entry)$/.test(splitWords(name).join(' '));
