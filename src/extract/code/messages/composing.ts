import { all, any, inText } from '../ask.ts';
import type { Ask, FileTest } from '../ask.ts';
import type { CompiledConcept } from '../concepts.ts';
import type { Detection } from '../detector.ts';
import { isFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { nameNodeOf } from '../reporting/declared-acts.ts';
import { onlyShowsTalk } from './only-shown.ts';
import type { ParsedFile } from '../slice.ts';
import { hasAnyPhrase, splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';
import { namesIn } from '../call-sites.ts';
import { namesSend, saysPerson, saysPrivate } from './words.ts';

/** `composeMessage`, `onWriteMessage`, `startNewChat`: where somebody begins to write. */
const COMPOSES =
  /^(?:on |handle |go to |do )?(?:compose|write) (?:a |new |private |direct |the )*(?:message|msg|dm|pm|chat|mail)s?(?: (?:to|for|user|person))*$/;
/** What may also be a talk with a program, or one that is there already. */
const BEGINS =
  /^(?:on |handle |go to |do )?(?:start|new|open|create|begin|initiate) (?:a |new |private |direct |the |or )*(?:(?<!create .*)message|dm|pm|chat|conversation|convo|direct message|private message|private chat)s?(?: (?:to|for|with|user|person|member|friend))*$|^(?:on |handle )?(?:message|dm|pm) (?:user|person|member|player|author|profile|friend|contact|them)s?$/;

const namesComposing = (words: readonly string[]): boolean => COMPOSES.test(words.join(' '));
const namesBeginning = (words: readonly string[]): boolean => BEGINS.test(words.join(' '));

/** `presentPrivateMessageCompose(item)`, `openDmComposer()`: the composer is put on the screen, whoever it is for. */
const PRESENTS =
  /^(?:open|show|present|launch|toggle) (?:new )?(?:private message|direct message|private chat|direct chat|dm|pm) (?:compose|composer|composition|dialog|modal|page|sheet|form|window|panel)$/;

/** Where people are shown. */
const OF_PEOPLE =
  /([Pp]rofile|[Uu]sers?|[Mm]embers?|[Cc]ontacts?|[Pp]eople|[Pp]ersons?|[Ff]riends?|[Pp]layers?|[Aa]uthors?|[Dd]irect|[Dd]ms?|DMs)(?![a-z])/;

/**
 * `onClick={openDM}`, `oncreate={onTap(ctrl.composeMessage)}`: what is pressed leads to where one writes. A call that says so is
 * told of by itself.
 */
export function readPressed(node: ts.JsxAttribute, file: ParsedFile, concept: CompiledConcept): Detection | null {
  if (!PRESSES.test(textOf(node.name)) || !node.initializer) return null;
  const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : undefined;
  const named = value && handlerIn(value);
  const head = named && nameNode(named);
  if (!head) return null;
  const words = splitWords(textOf(head));
  if (hasAnyPhrase(words, concept.unlike.word)) return null;
  const isAboutPeople = OF_PEOPLE.test(file.path.split('/').slice(-3).join('/'));
  const says = namesComposing(words) || ((namesSend(concept, words) || namesBeginning(words)) && isAboutPeople);
  return says ? { node: node.name, symbol: textOf(head), traits: ['offers'] } : null;
}

/** Not what is only handed on under its own name. */
const PRESSES =
  /^(on_?(click|(long)?press|tap|select|activate|trigger|touch(start|end)?|mouse(down|up)|pointer(down|up)|create|change|submit))$|^@(click|tap|press)/i;

/** `openDM`, `helper.onTap(ctrl.composeMessage)`, `isBusy ? undefined : openDM` */
function handlerIn(value: ts.Expression): ts.Expression | null {
  const inner = unwrap(value);
  if (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) return inner;
  if (ts.isConditionalExpression(inner)) return handlerIn(inner.whenFalse) ?? handlerIn(inner.whenTrue);
  if (!ts.isCallExpression(inner) || inner.arguments.length > 2 || !inner.arguments[0]) return null;
  const [first] = inner.arguments;
  return ts.isIdentifier(first) || ts.isPropertyAccessExpression(first) ? handlerIn(first) : null;
}

/** `onWriteMessage(message.author)`, `startChat(user)`: called with whom it is to. */
export function readBegun(call: ts.CallExpression, concept: CompiledConcept): Detection | null {
  const head = nameNode(call.expression);
  const words = head ? splitWords(textOf(head)) : [];
  if (head && PRESENTS.test(words.join(' '))) return { node: head, symbol: textOf(head), traits: ['offers'] };
  if (!head || call.arguments.length === 0 || hasAnyPhrase(words, concept.unlike.word)) return null;
  if (!(namesComposing(words) || namesBeginning(words)) || onlyShowsTalk(call)) return null;
  const [first] = call.arguments;
  const names = namesIn(unwrap(first!), 4);
  return names.some(saysPerson) || saysPerson(nameOf(first!) ?? '')
    ? { node: head, symbol: textOf(head), traits: ['offers'] }
    : null;
}

/** `composeMessage() { … router.set('/inbox/new/…') }`: the function that leads there, where that stands further down. */
export function composingAround(node: ts.Node): Detection | null {
  for (let at = node.parent; at; at = at.parent) {
    if (!isFunction(at)) continue;
    const name = nameNodeOf(at);
    if (!name) continue;
    const words = splitWords(textOf(name));
    return namesComposing(words) || namesBeginning(words)
      ? { node: name, symbol: textOf(name), traits: ['offers'] }
      : null;
  }
  return null;
}

const DIALOG = /^(modal|dialog|sheet|drawer|popup|popover|form|page|screen|button|view)$/;

/** `<NewDmModal />`, `<SendDirectMessageButton />`: what is opened to write to somebody. */
export function namesComposingTag(name: string, concept: CompiledConcept): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  const words = splitWords(name);
  if (!/^(new|create|start|compose|write|send|open|begin)$/.test(words[0] ?? '') || !DIALOG.test(words.at(-1) ?? ''))
    return false;
  return (
    saysPrivate(concept, name) ||
    /^(new|create|start|compose|write) (message|chat|conversation)$/.test(words.slice(0, -1).join(' '))
  );
}

const PRESSED =
  /=\{[^{}\n]{0,60}?(?:[cC]ompose|[wW]rite|[sS]tart|[nN]ew|[oO]pen|[cC]reate|[bB]egin|[sS]end|[mM]essage|dm)\w*[^\w.][^{}\n]{0,12}\}/;

export const mayCompose = (ask: Ask, concept: CompiledConcept): FileTest =>
  any(
    ask.name('compose write', namesComposing),
    ask.called('open show present launch toggle', words => PRESENTS.test(words.join(' '))),
    ask.called('start new open create begin initiate message dm pm on handle', namesBeginning),
    all(
      ({ mayHoldJsx, path }) => mayHoldJsx && OF_PEOPLE.test(path.split('/').slice(-3).join('/')),
      ask.name(
        'start new open create begin initiate message dm pm send',
        words => namesBeginning(words) || namesSend(concept, words),
      ),
      inText(PRESSED),
    ),
    all(
      ({ mayHoldJsx }) => mayHoldJsx,
      ask.name('new create start compose write send open begin', (_, name) => namesComposingTag(name, concept)),
    ),
  );
