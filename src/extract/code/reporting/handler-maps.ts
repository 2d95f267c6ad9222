import { isFunction, nameOf, textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const PERSON = '(?:user|member|person|profile|account|player|author|contact)';
/** What an entry of a menu that is kept as a table does. */
export const REPORT_ENTRY = new RegExp(
  `^(?:report|flag)(?: (?:abuse|content|post|comment|message|reply|review|thread|photo|video|${PERSON}))?$`,
);
export const BLOCK_ENTRY_OF_MAP = new RegExp(`^(?:un)?block ${PERSON}$`);
export const MAY_MAP = /\[\s*[A-Z]\w*\.(?:REPORT|FLAG|Report|Flag|(?:UN)?BLOCK_|(?:Unb|B)lock[A-Z])\w*\s*\]\s*:/;

/**
 * `{ [Actions.EDIT]: edit, [Actions.REPORT]: handlePostReport }`: what the entries of a menu do, kept as a table by the names
 * of the actions. A reducer has such a table as well; what it holds is given the state.
 */
export function mappedHandlers(file: ParsedFile, says: RegExp): ts.Node[] {
  return file.ofKind<ts.PropertyAssignment>(ts.SyntaxKind.PropertyAssignment).flatMap(({ name, initializer }) => {
    if (!ts.isComputedPropertyName(name)) return [];
    const key = unwrap(name.expression);
    if (!ts.isPropertyAccessExpression(key) || !/^[A-Z]/.test(key.expression.getText())) return [];
    return says.test(splitWords(key.name.text).join(' ')) && isHandler(unwrap(initializer)) ? [key.name] : [];
  });
}

const HANDLES = /^(on|handle|open|show|toggle|submit|start|do|report|flag|block|unblock)$/;

function isHandler(value: ts.Expression): boolean {
  if (isFunction(value)) {
    const [first] = value.parameters;
    return value.parameters.length <= 1 && !(first && /^_?(state|draft|prev\w*)$/.test(textOf(first.name)));
  }
  const isNamed = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value);
  const name = nameOf(value) ?? '';
  return isNamed && /^[a-z]/.test(name) && HANDLES.test(splitWords(name)[0] ?? '');
}
