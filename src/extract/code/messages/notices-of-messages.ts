import type { Entry } from '../entries/entry.ts';
import { eachNode, nameOf, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const WORDS =
  /^(text|content|contents|body|message|messages|msg|html|caption|attachments?|message (text|body|content))$/;
/** `sendMessageEmail`, `notifyReceivers`, `pushToDevice` */
const NOTIFIES = /^(send|notify|push|queue|enqueue|dispatch|deliver|email|mail)$/;
const NOTICE = /^(emails?|mails?|notifications?|notify|push|fcm|apns|sms)$/;
/** What keeps or relays something, whatever it is. */
const KEEPS =
  /^(create|insert|save|add|upsert|put|store|write|emit|publish|broadcast|relay|forward|post|push|set|append)$/;

/**
 * `POST /messages` that takes in who has written to whom, and sends a mail or a notification of it: no words of anybody go
 * through it, and nothing is kept.
 */
export function isNoticeOfMessage(entry: Entry): boolean {
  let notifies = false;
  let keeps = false;
  let hasWords = false;
  eachNode(entry.whole, node => {
    if (ts.isIdentifier(node) && !isOfRequest(node)) hasWords ||= WORDS.test(splitWords(node.text).join(' '));
    if (!ts.isCallExpression(node) || node.arguments.some(one => one === entry.at)) return;
    const words = splitWords(nameOf(node.expression) ?? '');
    const isNotice = NOTIFIES.test(words[0] ?? '') && words.some(word => NOTICE.test(word));
    notifies ||= isNotice;
    // `relay(req.body)` hands on whatever there is.
    keeps ||= (!isNotice && KEEPS.test(words[0] ?? '')) || node.arguments.some(isWholeBody);
  });
  return notifies && !keeps && !hasWords;
}

/** `req.body.sender`: where it is read from. */
const isOfRequest = ({ parent, text }: ts.Identifier): boolean =>
  text === 'body' &&
  ts.isPropertyAccessExpression(parent) &&
  ts.isIdentifier(parent.expression) &&
  /^(req|request|ctx|context)$/.test(parent.expression.text);

const isWholeBody = (given: ts.Expression): boolean =>
  /^(req|request|ctx|ctx\.request|context)(\.(body|data|payload))?$/.test(unwrap(given).getText());
