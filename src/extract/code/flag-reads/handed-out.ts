import type { CodeOption } from '../../../model/code-fact.ts';
import type { FileTest } from '../ask.ts';
import { inText } from '../ask.ts';
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

export const handsOutFlags: FileTest = inText(IN_TEXT);
export const mayHandOut = (name: string): boolean => HANDS_OUT.test(name);

/** How a list of flags is worked with, or the state of its request: no flag of it. */
const NO_FLAG =
  /^(data|error|errors|status|is(Pending|Loading|Fetching|Error|Success|Ready)|ready|loading|refetch|then|catch|finally|length|map|filter|find|some|every|forEach|includes|has|get|set|keys|entries|toString)$/;

const isHandOut = (value: ts.Expression | undefined): boolean => {
  const call = value && unwrap(value);
  return call !== undefined && ts.isCallExpression(call) && HANDS_OUT.test(nameOf(call.expression) ?? '');
};

/** `const { newInbox } = useFlags()`: one of what is handed out is picked. */
export function pickedAt({ name, propertyName, parent }: ts.BindingElement, file: ParsedFile): Detection[] {
  if (!ts.isVariableDeclaration(parent.parent) || !isHandOut(parent.parent.initializer)) return [];
  const key = propertyName ?? name;
  return ts.isIdentifier(key) && !NO_FLAG.test(key.text) ? [detectionOf(key, key.text, fallbackOf(name, file))] : [];
}

/** `features.newInbox`, of what was handed out under one name. */
export function heldAt(access: ts.PropertyAccessExpression, file: ParsedFile): Detection | null {
  const name = textOf(access.name);
  if (NO_FLAG.test(name) || !isHeld(access.expression)) return null;
  const { parent } = access;
  if (ts.isCallExpression(parent) && parent.expression === access) return null;
  return detectionOf(nameNode(access)!, `${nameOf(access.expression) ?? 'flags'}.${name}`, givenBehind(access, file));
}

function isHeld(expression: ts.Expression): boolean {
  const inner = unwrap(expression);
  if (!ts.isIdentifier(inner)) return isHandOut(inner);
  const declared = declarationOf(inner.text, inner);
  if (!declared) return false;
  if (ts.isVariableDeclaration(declared)) return isHandOut(declared.initializer);
  // `const { data: features } = useFeatureFlags()`
  return (
    ts.isBindingElement(declared) &&
    nameOfPicked(declared) === 'data' &&
    ts.isVariableDeclaration(declared.parent.parent) &&
    isHandOut(declared.parent.parent.initializer)
  );
}

const nameOfPicked = ({ name, propertyName }: ts.BindingElement): string => textOf(propertyName ?? name);

function detectionOf(node: ts.Node, symbol: string, fallback: CodeOption | null): Detection {
  return { node, symbol, argument: textOf(node), options: fallback ? [fallback] : [] };
}
