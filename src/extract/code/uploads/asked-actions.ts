import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import type { DetectContext, Detection } from '../detector.ts';
import { nameOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ASKS = /^(call|act|request|invoke|dispatch)$/;
/** `files.save`, `v1.media.uploadAvatar`: a service and what it does. */
const ACTION = /^[\w$-]+(\.[\w$-]+)+$/;
const KEEPS =
  /^(save|store|upload|put|import)( \w+){0,2} (files?|images?|avatars?|pictures?|photos?|media|attachments?)( (from|with|by|of) (url|link|stream|base ?64|buffer))?$|^(upload)$/;

export const mayAskAction = (ask: Ask): FileTest =>
  all(
    ask.word('save store upload put import'),
    inText(/\.(?:call|act|request|invoke|dispatch)\b[^()\n]{0,80}\(\s*['"`][\w$-]+\.[\w$.-]+['"`]/),
  );

/**
 * `ctx.call('files.saveImageFromUrl', { url })`: a service asks another one under its name, which a file of the product has as
 * a function. It is judged where that one keeps it.
 */
export const askedActions = (file: ParsedFile, { slice }: DetectContext): Detection[] =>
  file.calls.flatMap((call): Detection[] => {
    const [action, given] = call.arguments;
    const text = action && unwrap(action);
    if (!ASKS.test(nameOf(call.expression) ?? '') || !text || !ts.isStringLiteralLike(text) || !given) return [];
    if (!ts.isPropertyAccessExpression(call.expression) || !ACTION.test(text.text)) return [];
    const name = text.text.split('.').at(-1)!;
    const isOwn = KEEPS.test(splitWords(name).join(' ')) && slice.holding(name).some(one => one.path !== file.path);
    return isOwn ? [{ node: text, symbol: text.text, argument: text.text, traits: ['relayed'], guardedAt: call }] : [];
  });
