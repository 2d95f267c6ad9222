/** The part of an address that says whose page it is. */
export interface WhosePart {
  /** What the framework calls it. */
  name: string;
  /** The address says that it is a person; a handle below another word may be that of a group. */
  isSaid: boolean;
}

const PEOPLE = /^(u\d?|@|users?|profiles?|players?|members?|people|accounts?|authors?|creators?|students?)$/i;
const PERSON =
  /^@?(\[\[?(\.\.\.)?|\$|:)(user(name)?|handle|nick(name)?|profile|account|person|player|member)(Id|Name|Slug|Uuid)?\]?\]?$/i;
const DYNAMIC = /^@?(\[.*\]|\$\w+|:\w+)$/;
const ROOT = /(^|\/)(?:src\/)?(?:pages|app\/routes|app|routes)\/(?!api\/)(.+)\.[cm]?[jt]sx?$/;

/** The file is a page about one person, by the place it has in a framework that makes routes of files. */
export const isProfilePage = (path: string): boolean => whosePart(path) !== null;

export function whosePart(path: string): WhosePart | null {
  const [, , rest] = ROOT.exec(path) ?? [];
  if (rest === undefined) return null;
  const parts = rest.split(/[/.](?=[^.\]]*(?:[/[$@]|$))/).flatMap(part => part.split('/'));
  const whose = ofPerson(parts);
  if (whose) return whose;
  // `_app.u.$name._index`: each dot is one of the address, and what begins with a line is none of it.
  const isFlat = /(^|[/.])\$\w+/.test(rest) && !rest.includes('[');
  return isFlat ? ofPerson(rest.split(/[/.]/).filter(part => !part.startsWith('_'))) : null;
}

function ofPerson(all: readonly string[]): WhosePart | null {
  const parts = all.filter(
    part => part !== '' && !/^(index|page|\+page(\.server)?|server|route|_index)$/.test(part) && !/^\(.*\)$/.test(part),
  );
  const at = parts.findIndex(
    (part, index) => DYNAMIC.test(part) && (PERSON.test(part) || PEOPLE.test(parts[index - 1] ?? '')),
  );
  // What stands below with a part of its own is about a thing of that person.
  if (OWN_PAGE.test(parts.at(-1) ?? '')) return null;
  const isOne = at >= 0 && at < 2 && parts.slice(at + 1).every(part => !DYNAMIC.test(part)) && parts.length - at <= 2;
  if (!isOne) return null;
  const [part, before] = [parts[at]!, parts[at - 1]];
  const isOfOther = before !== undefined && !DYNAMIC.test(before) && !PEOPLE.test(before);
  return { name: part.replace(/[^\w-]/g, ''), isSaid: !(isOfOther && OF_ANYBODY.test(part)) };
}
/** Groups and channels have one as well. */
const OF_ANYBODY = /(handle|nick(name)?)(Id|Name|Slug)?\W*$/i;

/** On which one changes what is one's own. */
const OWN_PAGE = /^(edit|settings?|preferences|account|security|manage|delete|password|billing|notifications?)$/;
