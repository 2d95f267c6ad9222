import { eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What a mail is made of, beside its subject. */
const BODY = /^(html|text|body|content|message|htmlBody|textBody|bodyHtml)$/;

/**
 * `` const content = `<p>${comment.text}</p>`; mailer.send({ to, subject, html: content }) ``: what is written by hand goes out as a
 * mail, and nowhere else. It is no page, and nothing that could be pressed in it leads to a report here.
 */
export function isWrittenInMail(node: ts.Node): boolean {
  const whole = wholeAround(node);
  const { parent } = whole;
  if (isBodyOfMail(parent)) return true;
  const name = namedBy(whole);
  const around = name && (enclosingFunction(name) ?? null);
  return !!name && !!around && isOnlyMailed(name, around);
}

/** All of the text that it is a part of: a sum, a choice, what it is filled into. */
function wholeAround(node: ts.Node): ts.Node {
  let at = node;
  for (let up = at.parent; up; up = at.parent) {
    const isSum = ts.isBinaryExpression(up) && up.operatorToken.kind === ts.SyntaxKind.PlusToken;
    const isChoice = ts.isConditionalExpression(up) && up.condition !== at;
    if (
      !(isSum || isChoice || ts.isParenthesizedExpression(up) || ts.isTemplateSpan(up) || ts.isTemplateExpression(up))
    )
      break;
    at = up;
  }
  return at;
}

/** The name that it is put under: `let content; … content = …`. */
function namedBy(whole: ts.Node): ts.Identifier | null {
  const { parent } = whole;
  if (ts.isVariableDeclaration(parent) && parent.initializer === whole)
    return ts.isIdentifier(parent.name) ? parent.name : null;
  const isSet = ts.isBinaryExpression(parent) && parent.right === whole && SETS.has(parent.operatorToken.kind);
  const left = isSet ? unwrap(parent.left) : null;
  return left && ts.isIdentifier(left) ? left : null;
}
const SETS = new Set<ts.SyntaxKind>([ts.SyntaxKind.EqualsToken, ts.SyntaxKind.PlusEqualsToken]);

/** `{ to, subject, html: content }`, `sendMail({ subject, html: content })`: a page may have a subject as well. */
function isBodyOfMail(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) && !ts.isShorthandPropertyAssignment(node)) return false;
  const { properties, parent } = node.parent;
  const has = (name: RegExp) => properties.some(one => one.name && name.test(textOf(one.name)));
  if (!BODY.test(textOf(node.name)) || !has(/^subject$/)) return false;
  const called = ts.isCallExpression(parent) ? parent.expression : null;
  // `openModal({ to, subject, body })`: what people write to one another in the product has these as well.
  const name = called ? (nameOf(called) ?? '') : '';
  if (
    SHOWS.test(name) &&
    !LEAVES.test(name) &&
    !(DRAWN.test(name) && ts.isCallExpression(parent) && isHandedToSender(parent))
  )
    return false;
  return has(/^(to|bcc|recipients?)$/) || (called !== null && MAILS.test(called.getText()));
}
const SHOWS = /^(open|show|render|present|display|view|set|toggle)|modal|dialog|drawer|pop_?up|(mail|in)_?box$/i;
/** `openMailClient({ … })` leaves the product; `openEmail` may be a mailbox of its own. */
const LEAVES = /^open.*(mail.*(client|app|program)|mail_?to)$/i;
const DRAWN = /^render.*mail/i;
const MAILS = /mail|smtp|nodemailer|sendgrid|\bses\b/i;

/** `mailer.sendMail(renderEmail({ … }))`, `const mail = renderEmail({ … })` that goes nowhere but there. */
function isHandedToSender(drawn: ts.CallExpression): boolean {
  const whole = outOfAwait(drawn);
  if (isGivenToSender(whole)) return true;
  const name = namedBy(whole);
  const around = name && enclosingFunction(name);
  if (!around) return false;
  const uses: ts.Identifier[] = [];
  eachNode(around, node => {
    if (ts.isIdentifier(node) && node.text === name.text && !isWrittenTo(node) && !isKey(node)) uses.push(node);
  });
  return uses.length > 0 && uses.every(isGivenToSender);
}

/** `mail` of `config.mail` and of `{ mail: … }` */
const isKey = (name: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(name.parent) || ts.isPropertyAssignment(name.parent)) && name.parent.name === name;

/** `sendMail(mail)`, `send({ to, html: mail })`, `send({ html: mail.html })` */
function isGivenToSender(value: ts.Node): boolean {
  let at = value;
  while (
    ts.isPropertyAccessExpression(at.parent) ||
    ts.isPropertyAssignment(at.parent) ||
    ts.isShorthandPropertyAssignment(at.parent) ||
    ts.isSpreadAssignment(at.parent) ||
    ts.isObjectLiteralExpression(at.parent)
  )
    at = at.parent;
  const call = at.parent;
  if (!ts.isCallExpression(call) || call.expression === at) return false;
  return SENDS.test(nameOf(call.expression) ?? '') && !SHOWS.test(nameOf(call.expression) ?? '');
}
const SENDS = /^(send|deliver|mail|queue|enqueue|dispatch)/i;

function outOfAwait(node: ts.Node): ts.Node {
  return ts.isAwaitExpression(node.parent) || ts.isParenthesizedExpression(node.parent)
    ? outOfAwait(node.parent)
    : node;
}

/** Wherever the name is read in the function, it is the body of a mail. */
function isOnlyMailed(name: ts.Identifier, around: ts.Node): boolean {
  let isMailed = false;
  let isElsewhere = false;
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && !isWrittenTo(node)) {
      if (isBodyOfMail(node.parent)) isMailed = true;
      else if (!(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) isElsewhere = true;
    }
    ts.forEachChild(node, look);
  };
  look(around);
  return isMailed && !isElsewhere;
}

const isWrittenTo = (name: ts.Identifier): boolean => {
  const { parent } = name;
  if (ts.isVariableDeclaration(parent)) return parent.name === name;
  return ts.isBinaryExpression(parent) && parent.left === name && SETS.has(parent.operatorToken.kind);
};
