import type { CodeOption } from '../../../model/code-fact.ts';
import type { FileTest } from '../ask.ts';
import { any, inText } from '../ask.ts';
import type { Detection } from '../detector.ts';
import { nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { declarationOf } from '../scopes.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { fallbackOf, givenBehind } from './fallback.ts';

/** What hands out all flags at once: `useFlags()`, `useFeatureFlags()`, `getFeatureToggles(user)`. */
const HANDS_OUT = /^(use(LD)?Flags|(use|get|load|fetch|read)[A-Za-z]*Feature(Flags|Toggles|Switches))$/;
/** `const { newInbox } = useFlags()`, `const features = useFeatureFlags()`, `useFeatureFlags().newInbox` */
const IN_TEXT =
  /=[\s(]*(?:await\s+)?(?:\w+\.)?(?:use(?:LD)?Flags|(?:use|get|load|fetch|read)[A-Za-z]*Feature(?:Flags|Toggles|Switches))\b|Feature(?:Flags|Toggles|Switches)\([^()]*\)\)?[?!]*\.\w/;

/** `getAllFlags()` of a module that is called after them: countries and commands have flags, too. */
const HANDS_ALL = /^(use|get|load|fetch|read)(All|Active|Current|Enabled)?(Flags|Toggles|Switches)$/;
const OF_FLAGS = /(^|[/._-])feature[-_]?(flag|toggle|switch)(e?s)?(\.\w+|\/index(\.\w+)?)?$/i;
const FROM_MODULE = /from\s+['"][^'"\n]{0,120}feature[-_]?(?:flag|toggle|switch)/i;

export const handsOutFlags: FileTest = any(inText(IN_TEXT), inText(FROM_MODULE));
export const mayHandOut = (name: string): boolean => HANDS_OUT.test(name) || HANDS_ALL.test(name);

/** How a list of flags is worked with, or the state of its request: no flag of it. */
const NO_FLAG =
  /^(data|error|errors|status|is(Pending|Loading|Fetching|Error|Success|Ready)|ready|loading|refetch|then|catch|finally|length|map|filter|find|some|every|forEach|includes|has|get|set|keys|entries|toString)$/;

function isHandOut(value: ts.Expression | undefined, { imports }: ParsedFile): boolean {
  const call = value && unwrap(value);
  if (!call || !ts.isCallExpression(call)) return false;
  const name = nameOf(call.expression) ?? '';
  const module = ts.isIdentifier(call.expression) ? imports.get(name)?.specifier : undefined;
  return HANDS_OUT.test(name) || (HANDS_ALL.test(name) && module !== undefined && OF_FLAGS.test(module));
}

/** `const { newInbox } = useFlags()`: one of what is handed out is picked. */
export function pickedAt({ name, propertyName, parent }: ts.BindingElement, file: ParsedFile): Detection[] {
  if (!ts.isVariableDeclaration(parent.parent) || !isHandOut(parent.parent.initializer, file)) return [];
  const key = propertyName ?? name;
  return ts.isIdentifier(key) && !NO_FLAG.test(key.text) ? [detectionOf(key, key.text, fallbackOf(name, file))] : [];
}

/** `features.newInbox`, of what was handed out under one name. */
export function heldAt(access: ts.PropertyAccessExpression, file: ParsedFile): Detection | null {
  const name = textOf(access.name);
  if (NO_FLAG.test(name) || !isHeld(access.expression, file)) return null;
  const { parent } = access;
  if (ts.isCallExpression(parent) && parent.expression === access) return null;
  return detectionOf(nameNode(access)!, `${nameOf(access.expression) ?? 'flags'}.${name}`, givenBehind(access, file));
}

function isHeld(expression: ts.Expression, file: ParsedFile): boolean {
  const inner = unwrap(expression);
  if (!ts.isIdentifier(inner)) return isHandOut(inner, file);
  const declared = declarationOf(inner.text, inner);
  if (!declared) return false;
  if (ts.isVariableDeclaration(declared)) return isHandOut(declared.initializer, file);
  // `const { data: features } = useFeatureFlags()`
  return (
    ts.isBindingElement(declared) &&
    nameOfPicked(declared) === 'data' &&
    ts.isVariableDeclaration(declared.parent.parent) &&
    isHandOut(declared.parent.parent.initializer, file)
  );
}

const nameOfPicked = ({ name, propertyName }: ts.BindingElement): string => textOf(propertyName ?? name);

function detectionOf(node: ts.Node, symbol: string, fallback: CodeOption | null): Detection {
  return { node, symbol, argument: textOf(node), options: fallback ? [fallback] : [] };
}
