import { chainOf, eachNode, isFunction, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

const HEARS = /^(subscribe|then|tap)$/;
/** What is heard of a person who does something with the page that is there already. */
const OF_PERSON =
  /^(valueChanges?|change|checkedChange|selectionChange|click|input|key(up|down)|afterClosed|afterDismissed|onDidDismiss|fromEvent|queryParams|queryParamMap)\$?$/;

/**
 * `muted$ = new BehaviorSubject(false)` and `room$.subscribe(room => this.muted$.next(room.settings.muted))`: what a switch
 * shows until the stored value has come. What is handed on of an answer must be read of it, and what somebody has changed
 * since in the form is no answer.
 */
export function isReplacedByAnswer({ name, initializer, parent }: ts.PropertyDeclaration): boolean {
  if (!initializer || !ts.isNewExpression(initializer) || nameOf(initializer.expression) !== 'BehaviorSubject')
    return false;
  let isReplaced = false;
  eachNode(parent, node => {
    if (isReplaced || !ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { expression: subject, name: verb } = node.expression;
    if (verb.text !== 'next' || subject.getText() !== `this.${textOf(name)}` || node.arguments.length !== 1) return;
    isReplaced = isReadOf(node.arguments[0]!, node);
  });
  return isReplaced;
}

/** Something of the answer that is heard: `room.settings.muted` inside of `subscribe(room => …)`. */
function isReadOf(value: ts.Expression, from: ts.Node): boolean {
  for (let at = from.parent; at; at = at.parent) {
    if (!isFunction(at) || !ts.isCallExpression(at.parent) || !HEARS.test(nameOf(at.parent.expression) ?? '')) continue;
    const answer = at.parameters[0]?.name;
    if (!answer || isHeardOfPerson(at)) return false;
    const names = new Set<string>(ts.isIdentifier(answer) ? [answer.text] : []);
    eachNode(answer, one => void (ts.isIdentifier(one) && names.add(one.text)));
    let isRead = ts.isIdentifier(value) && names.has(value.text);
    eachNode(value, one => {
      if (ts.isIdentifier(one) && !(ts.isPropertyAccessExpression(one.parent) && one.parent.name === one))
        isRead ||= names.has(one.text);
    });
    return isRead;
  }
  return false;
}

/** `this.form.valueChanges.pipe(…).subscribe(value => …)`, whatever is asked inside of it. */
function isHeardOfPerson(within: ts.Node): boolean {
  for (let at = within; at; at = at.parent) {
    if (!isFunction(at) || !ts.isCallExpression(at.parent)) continue;
    if (chainOf(at.parent.expression).some(name => OF_PERSON.test(name))) return true;
  }
  return false;
}
