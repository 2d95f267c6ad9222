import type { FunctionNode } from '../names.ts';
import { eachNode } from '../names.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

const ADDRESS =
  /\/(contact(-?us|-?form)?|support|feedback|inquir(y|ies)|enquir(y|ies)|leads?|newsletter|send-?(e-?)?mail)\/?(\?|$)/i;
/** Services that carry what is written to a mailbox, to a room of those who run the site, or to another program. */
const CARRIED =
  /\b(emailjs|formspree|web3forms|getform|resend\.emails|nodemailer|SendMessageCommand|QueueUrl|TopicArn)\b|\bapi\.telegram\.org\b|\bhooks\.slack\.com\b|\/api\/webhooks\/|webhook_?url\b/i;
const SENDER = /^e ?mail$/;
const BESIDE = /^((full|first|last|your|sender) ?)?(name|subject|phone|company)$/;

/**
 * `sendMessage(name, email, text)` that posts to `/api/contact`: a visitor writes to those who run the site, who are told
 * whom to answer. So does what goes to a mailbox, a queue or a webhook.
 */
export function writesToService(node: FunctionNode): boolean {
  const { body } = node;
  if (!body) return false;
  const given = node.parameters
    .flatMap(({ name }) =>
      ts.isIdentifier(name)
        ? [name.text]
        : ts.isObjectBindingPattern(name)
          ? name.elements.map(one => one.name.getText())
          : [],
    )
    .map(name => splitWords(name).join(' '));
  if (given.some(name => SENDER.test(name)) && given.some(name => BESIDE.test(name))) return true;
  let found = CARRIED.test(body.getText());
  eachNode(body, one => {
    if (ts.isStringLiteralLike(one)) found ||= ADDRESS.test(one.text);
  });
  return found;
}

/** ``fetch(`https://api.telegram.org/bot${token}/sendMessage`, …)`` */
export const goesToService = ({ arguments: given }: ts.CallExpression): boolean =>
  given.some(one => CARRIED.test(one.getText()));
