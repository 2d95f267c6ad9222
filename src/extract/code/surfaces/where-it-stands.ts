import { enclosingNames } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What declares a component, whole: with all that decides whether an element in it is shown. */
export function statementAround(element: ts.Node): ts.Node {
  let at = element;
  while (!ts.isSourceFile(at.parent)) at = at.parent;
  return at;
}

const STAFF = /^(admin|admins|moderator|moderators|mod|staff|backoffice|superuser)$/;

/** `AdminLayout`, `src/moderation/menu.tsx`: what stands there is for those who look after the place. */
export const isOfStaff = (element: ts.Node, path: string): boolean =>
  /(^|\/)(admin|administration|moderation|moderators?|staff|backoffice|back-office)\//i.test(path) ||
  enclosingNames(element).some(name => splitWords(name).some(word => STAFF.test(word)));
