import type { FunctionNode } from '../names.ts';
import { isFunction, nameOf, throughout, unwrap } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ADDRESS =
  /\/(contact(-?us|-?form)?|support|feedback|inquir(y|ies)|enquir(y|ies)|leads?|newsletter|send-?(e-?)?mail)\/?(\?|$)/i;
/** Services that carry what is written to a mailbox, to a room of those who run the site, or to another program. */
const CARRIED =
  /\b(emailjs|formspree|web3forms|getform|resend\.emails|nodemailer|SendMessageCommand|QueueUrl|TopicArn)\b|\bapi\.telegram\.org\b|\bhooks\.slack\.com\b|\/api\/webhooks\/|webhook_?url\b/i;
const MAILS = /^(sendMail|sendEmail|sendForm)$/;
/** Calls by which a message goes anywhere, or is kept for somebody. */
const GOES =
  /^(\$?fetch|axios|post|put|patch|request|send\w*|emit|publish|save|create|insert\w*|addDoc|setDoc|mutate|mutateAsync|dispatch)$/;
const SENDER = /^e ?mail$/;
const BESIDE = /^((full|first|last|your|sender) ?)?(name|subject|phone|company)$/;
/** Whoever is named as its end gets it. */
const END = /^(to|to user|receiver|recipient|room|chat|conversation|channel|user|peer|friend|match)( id)?$/;

/**
 * `sendMessage(name, email, text)` that posts to `/api/contact`: a visitor writes to those who run the site, who are told
 * whom to answer. So does what goes to a mailbox, a queue or a webhook, and nowhere else: a mail beside a message to a person
 * only tells of it.
 */
export function writesToService(node: FunctionNode): boolean {
  const { body } = node;
  if (!body) return false;
  const calls: ts.CallExpression[] = [];
  throughout(body, one => {
    if (ts.isCallExpression(one) && GOES.test(nameOf(one.expression) ?? '')) calls.push(one);
  });
  return (
    calls.length > 0 && calls.every(one => goesToService(one) || isMailed(one) || (isSigned(node) && isRequest(one)))
  );
}

/** ``fetch(`https://api.telegram.org/bot${token}/sendMessage`, …)``; what a handler does that it is given is another call. */
export const goesToService = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  [expression, ...given.filter(one => !isFunction(unwrap(one)))].some(one => CARRIED.test(one.getText()));

const isMailed = ({ expression, arguments: given }: ts.CallExpression): boolean =>
  MAILS.test(nameOf(expression) ?? '') || given.some(one => ts.isStringLiteralLike(one) && ADDRESS.test(one.text));

const isRequest = ({ expression }: ts.CallExpression): boolean =>
  /^(\$?fetch|axios|post|put|request)$/.test(nameOf(expression) ?? '');

/** Whoever writes leaves an address, and nobody is named who gets it. */
function isSigned({ parameters }: FunctionNode): boolean {
  const given = parameters
    .flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : ts.isObjectBindingPattern(name)
          ? name.elements.map(one => one.name.getText())
          : [],
    )
    .map(name => splitWords(name).join(' '));
  return (
    given.some(name => SENDER.test(name)) &&
    given.some(name => BESIDE.test(name)) &&
    !given.some(name => END.test(name))
  );
}
