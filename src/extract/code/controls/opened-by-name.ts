import { baseName } from '../../../kit/path.ts';
import { fitsTag } from '../components/component-names.ts';
import type { CompiledConcept } from '../concepts.ts';
import { fitsPattern } from '../concepts.ts';
import { addressIn } from '../reporting/report-path.ts';
import { chainOf, nameOf, textOf, unwrap } from '../names.ts';
import { hasAnyPhrase, phraseLength, phrasesOf, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** What opens something whatever is called so. */
const OPENS = phrasesOf(['open', 'show', 'present', 'launch', 'display']);
/** What is opened, or gathers what can be chosen: with one of these in it, any call may be given the name of an act. */
const PLACES = phrasesOf([
  'modal', 'dialog', 'sheet', 'popup', 'popover', 'drawer', 'overlay', 'menu', 'action', 'navigation', 'navigator', 'navigate',
  'router', 'screen', 'prompt',
]); // prettier-ignore
/** Who only hears of it. */
const HEARS = phrasesOf([
  'track', 'tracker', 'log', 'logger', 'analytics', 'capture', 'metric', 'event', 'audit', 'telemetry', 'notify', 'notification',
  'webhook', 'queue', 'close', 'hide', 'dismiss', 'remove', 'is', 'has', 'mock', 'test', 'permission', 'toast', 'admin',
]); // prettier-ignore
const KEY =
  /^(((modal|dialog|sheet|screen|menu)_?)?(type|id|name|key|kind)|modal|dialog|screen|action|route|component)$/i;
/** What may stand behind the act in the name of what is opened. */
const PARTS = phrasesOf([
  'modal',
  'dialog',
  'sheet',
  'form',
  'page',
  'screen',
  'menu',
  'drawer',
  'popup',
  'flow',
  'abuse',
  'content',
]);
/** Who or what an act is about. */
const ABOUT = phrasesOf([
  'user', 'person', 'people', 'member', 'account', 'profile', 'author', 'sender', 'message', 'post', 'comment', 'status', 'note',
  'target', 'conversation', 'chat', 'community', 'group', 'reply', 'story', 'video', 'photo', 'listing', 'project', 'content',
]); // prettier-ignore

/**
 * The argument by which a call opens or offers an act of the concept under its name: `modals.push({ type: 'report', target })`,
 * `openModal('report-user', { user })`, `navigate('ReportPost', { post })`, `dialog.open(ReportDialog, { data })`. The act is
 * done elsewhere. Null if the call opens something else.
 */
export function openedByName(call: ts.CallExpression, concept: CompiledConcept): ts.Node | null {
  const chain = chainOf(call.expression).slice(-2);
  const words = chain.flatMap(splitWords);
  if (words.length === 0 || hasAnyPhrase(words, HEARS)) return null;
  const verb = splitWords(chain.at(-1)!);
  if (!OPENS.some(one => phraseLength(verb, one, 0) > 0) && !hasAnyPhrase(words, PLACES)) return null;
  for (const argument of call.arguments.slice(0, 2).map(unwrap)) {
    const named = nameAt(argument, concept);
    if (named && isAct(named.text, concept, [...[...call.arguments].flatMap(keysIn), ...ownerOf(call)]))
      return named.node;
  }
  return null;
}

/** `PostMenu.vue`, `ContentActions.tsx`: the menu in which it is opened says of what it is one. */
function ownerOf(call: ts.Node): string[] {
  const file = baseName(call.getSourceFile().fileName).replace(/\..*$/, '');
  return hasAnyPhrase(splitWords(file), MENUS) ? [file] : [];
}
const MENUS = phrasesOf(['menu', 'actions', 'action', 'options', 'dropdown', 'sheet', 'toolbar']);

interface Named {
  node: ts.Node;
  text: string;
}

function nameAt(argument: ts.Expression, concept: CompiledConcept): Named | null {
  if (ts.isObjectLiteralExpression(argument)) {
    for (const property of argument.properties) {
      if (!ts.isPropertyAssignment(property) || !KEY.test(textOf(property.name))) continue;
      const named = textAt(unwrap(property.initializer), concept);
      if (named) return named;
    }
    return null;
  }
  return textAt(argument, concept);
}

/** A string, a member of a table of names, or a component that says it. */
function textAt(value: ts.Expression, concept: CompiledConcept): Named | null {
  const text = addressIn(value);
  if (text !== null) return /^[\w:.-]+$/.test(text) ? { node: value, text } : null;
  const name = nameOf(value);
  if (name === null) return null;
  const isMember = ts.isPropertyAccessExpression(value) && /^[A-Z]/.test(name);
  const isComponent =
    /^[A-Z][a-z]/.test(name) &&
    (name.endsWith('Component') || concept.jsx.some(one => fitsTag(one, splitWords(name)) !== null));
  return isMember || isComponent ? { node: value, text: name } : null;
}

/** `report_user` says all by itself; `report` is said of sales as well, so that somebody must be named beside it. */
export function isAct(text: string, concept: CompiledConcept, beside: readonly string[]): boolean {
  const isAbout = beside.some(name => hasAnyPhrase(splitWords(name), ABOUT));
  const words = withoutScreen(splitWords(text), isAbout);
  if (words.length === 0 || words.length > 4 || hasAnyPhrase(words, concept.unlike.word)) return false;
  if (namesAct(words, concept) || namesTarget(words, concept)) return true;
  // `ReportEventDialog`, `FlagModal`
  const dialog = parted(words, concept);
  if (dialog !== null && (dialog.includes(' ') || isAbout)) return true;
  return concept.labels.some(phrase => {
    const length = phraseLength(words, phrase, 0);
    if (length === 0) return false;
    const rest = words.slice(length);
    return isAbout && (rest.length === 0 || PARTS.some(part => phraseLength(rest, part, 0) === rest.length));
  });
}

/** The name of a component of the concept that ends in a part, such as a dialog. */
const parted = (words: readonly string[], { jsx }: CompiledConcept): string | null => {
  for (const one of jsx) {
    const name = one.parts === null ? null : fitsTag(one, words);
    if (name !== null) return one.names.find(({ joined }) => joined === name)!.words.join(' ');
  }
  return null;
};

/** `ReportUserView`, `BlockUserScreen`: what is shown is the whole screen. */
const withoutScreen = (words: readonly string[], isAbout: boolean): readonly string[] => {
  // `ReportCreatorComponent`: what a framework asks of the names of its components. An editor of reports writes figures as well.
  const own = words.length > 1 && words.at(-1) === 'component' ? words.slice(0, -1) : words;
  const isMaker = isAbout && own !== words && own.length > 1 && /^(creator|composer)$/.test(own.at(-1)!);
  if (isMaker) return own.slice(0, -1);
  return own.length > 2 && /^(view|screen|page|route|scene)$/.test(own.at(-1)!) ? own.slice(0, -1) : own;
};

/** `report_user`, `blockMember`: the verb and whom it is done to. */
export function namesAct(words: readonly string[], concept: CompiledConcept): boolean {
  if (hasAnyPhrase(words, concept.unlike.word)) return false;
  return concept.calls.some(
    one => one.objects !== null && one.needs.length === 0 && one.receivers === null && fitsPattern(one, words),
  );
}

/** `UserReport`, `post_report_modal`: to whom or what it is done, and the verb. */
function namesTarget(words: readonly string[], { labels }: CompiledConcept): boolean {
  const [target = '', verb, ...rest] = words;
  if (!TARGET.test(target) || (verb === 'block' && !WHOM.test(target))) return false;
  if (rest.length > 0 && !PARTS.some(part => phraseLength(rest, part, 0) === rest.length)) return false;
  return labels.some(phrase => phrase.words.length === 1 && phrase.words[0] === verb);
}
const WHOM = /^(user|player|profile|member|person|account)$/;
const TARGET = /^(user|player|profile|member|person|account|message|post|comment|reply)$/;

/** Names of what is handed over beside the name of the act. */
function keysIn(argument: ts.Expression): string[] {
  const inner = unwrap(argument);
  if (ts.isIdentifier(inner)) return [inner.text];
  if (ts.isPropertyAccessExpression(inner)) return [inner.name.text];
  if (!ts.isObjectLiteralExpression(inner)) return [];
  return inner.properties.flatMap(one => {
    if (ts.isShorthandPropertyAssignment(one)) return [one.name.text];
    if (!ts.isPropertyAssignment(one)) return [];
    const value = unwrap(one.initializer);
    if (ts.isObjectLiteralExpression(value)) return [textOf(one.name), ...keysIn(value)];
    // `{ data: post }`, `{ data: new ReportData(post.author, post) }`: what a dialog is told.
    if (/^(data|inputs|componentProps|props)$/.test(textOf(one.name))) return [textOf(one.name), ...handedAs(value)];
    // `{ id: user.id }`
    return [textOf(one.name), ...(ts.isPropertyAccessExpression(value) ? chainOf(value).slice(0, -1) : [])];
  });
}

const handedAs = (value: ts.Expression): string[] =>
  ts.isNewExpression(value) ? (value.arguments ?? []).flatMap(one => handedAs(unwrap(one))) : chainOf(value);
