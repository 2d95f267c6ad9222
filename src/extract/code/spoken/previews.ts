import { nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesOf, saidIn } from './whose.ts';

/** A row in a list of talks shows the last of it, and leads to the talk, where it is read. */
export const isPreview = (value: ts.Expression): boolean =>
  [...namesOf(value), ...(saidIn(value)?.chain ?? [])].some(isLastOfTalk) || isLastOfList(value);

/** `chat.messages[chat.messages.length - 1].text`, `talk.messages.at(-1).text`, also in `format(…)` */
function isLastOfList(value: ts.Expression): boolean {
  const inner = unwrap(value);
  if (ts.isPropertyAccessExpression(inner)) return isLastOfList(inner.expression);
  if (ts.isElementAccessExpression(inner)) return /\.length\s*-\s*1$/.test(inner.argumentExpression.getText());
  if (!ts.isCallExpression(inner)) return false;
  const [given] = inner.arguments;
  if (nameOf(inner.expression) === 'at') return given?.getText() === '-1';
  return ts.isIdentifier(inner.expression) && given !== undefined && isLastOfList(given);
}

/** `chat.lastMessage.text` */
const isLastOfTalk = (name: string): boolean =>
  /^(last|latest|recent|most recent|newest) (chat |direct |private )?(message|msg)$/.test(splitWords(name).join(' '));
