import { expect, it } from 'vitest';
import { judged } from './run-judged.ts';

/** What is told of a function that writes what somebody said by hand, and does something with it. */
const told = (goes: string) =>
  judged({
    'src/notice.js': `export async function tell(comment, config) {
  let written;
  if (config.template) written = config.template.replace('TEXT', comment.text);
  else written = \`<div><b>\${comment.author.name}</b><p>\${comment.text}</p></div>\`;
  ${goes}
}
`,
  });

it.each([
  "await mailer.sendMail({ to: config.mail, subject: 'A comment', html: written });",
  "await sendMail({ subject: 'A comment', html: written });",
  "await post.send({ to: config.mail, subject: config.title, body: config.head + '' , html: written, from: config.mail });",
  "const mail = renderEmail({ to: config.mail, subject: 'A comment', html: written }); await transport.sendMail(mail);",
  "await transport.sendMail(await renderEmail({ to: config.mail, subject: 'A comment', html: written }));",
  "const mail = renderEmail({ to: config.mail, subject: 'A', html: written }); await post.send({ html: mail.html });",
  "openMailClient({ to: config.mail, subject: 'A comment', body: written });",
])('a mail is no page: %s', async goes => {
  expect(await told(goes)).toEqual({});
});

it.each([
  'list.innerHTML = written;',
  "await mailer.sendMail({ to: config.mail, subject: 'A comment', html: written }); list.innerHTML = written;",
  'await rows.add({ html: written });',
  'openModal({ subject: comment.subject, body: written });',
  'openModal({ to: comment.to.name, subject: comment.subject, body: written });',
  'openEmailDialog({ to: comment.to.name, subject: comment.subject, body: written });',
  'openMailbox({ subject: comment.subject, content: written });',
  "openEmail({ to: comment.to, subject: 'A comment', body: written });",
  "openEmailReader({ to: comment.to, subject: 'A comment', html: written });",
  "list.innerHTML = renderEmail({ to: comment.to, subject: 'A comment', html: written });",
  "const mail = renderEmail({ to: comment.to, subject: 'A', html: written }); send(mail); list.innerHTML = mail;",
  "return renderEmail({ to: comment.to, subject: 'A comment', html: written });",
  'return render({ subject: comment.subject, html: written });',
  "await mailer.sendMail({ to: config.mail, subject: 'A comment', html: config.head });",
])('unlike what goes anywhere else: %s', async goes => {
  expect(await told(goes)).not.toEqual({});
});
