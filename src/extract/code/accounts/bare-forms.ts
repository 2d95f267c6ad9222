import type { Ask, FileTest } from '../ask.ts';
import { all, inText } from '../ask.ts';
import { textOf } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { isSignUpName } from './sign-up-words.ts';
import type { SignUp } from './sign-ups.ts';

/** Names that speak of a person's own account alone; staff add users, too. */
const OWN = /sign-?_?up|regist(er|ration)|create_?(new_?)?account/i;
/** Fields, the steps of a wizard, and buttons of other services. */
const FIELDS =
  /<(form|input|[A-Z]\w*(Form|Input|Field|TextBox|Step|Slide|Stage)|Form|Input|TextField|TextInput|Step\w+|(Google|Facebook|Apple|Discord|GitHub|Github|OAuth|Social)\w*Button)\b/;
/** A person names themselves, by an address or otherwise. */
const PERSON =
  /e-?mail|user_?name|nick_?name|display_?name|full_?name|\bname\b|handle|phone|avatar|profile|wallet|secret_?key/i;
/** What else a person signs up for, and where one that has an account does. */
const OTHER =
  /newsletter|mailing ?list|subscri|wait_?list|tournament|webinar|workshop|meetup|\bcourse|attend|\bshifts?\b|volunteer|event_?(id|slug|name)|(push|device|fcm)_?token|webhook|invitee|\bbeta\b/i;

export const mayShowBareForm = (ask: Ask): FileTest =>
  all(
    ({ mayHoldJsx }) => mayHoldJsx,
    ask.name('sign signup register registration create createaccount', (_, name) => isBareName(name)),
    inText(FIELDS),
  );

const isBareName = (name: string) =>
  !/(User|Student|Client|Customer|Member)/.test(name) && /^[A-Z]/.test(name) && OWN.test(name) && isSignUpName(name);

/** `export default function SignUp() { … }` that asks for an address or a name alone, or shows the steps of a wizard. */
export function bareForm(named: ts.Node, node: ts.Node, file: ParsedFile): SignUp | null {
  if (!file.indexed.mayHoldJsx || !isBareName(textOf(named)) || ts.isInterfaceDeclaration(node)) return null;
  const text = node.getText();
  if (!FIELDS.test(text) || !PERSON.test(text) || OTHER.test(text) || OTHER.test(file.path)) return null;
  return { name: named, node, trait: 'form', isBare: true };
}
