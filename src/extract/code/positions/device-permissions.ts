import { calleeOf } from '../callees.ts';
import { heldAt } from '../guards/dominance.ts';
import type { Held } from '../guards/dominance.ts';
import { eachNode, enclosingFunction, nameOf, textOf, unwrap } from '../names.ts';
import { valueOf } from '../scopes.ts';
import { ts } from '../ts-morph.ts';

/** Calls that ask a device, or the person through it, whether something may be used. */
const ASKS =
  /^(request|ask|get|check|query|ensure|has|fetch|verify)\w*(permission|authori[sz]ation)s?\w*$|^requestWhenInUseAuthorization$/i;
const OF_PLACE = /locat|position|fine_|coarse_|whenInUse|foreground|background|geo/i;

/**
 * Whether a place is reached only after the device was asked for its permission and it was given:
 * `if (status !== 'granted') return;` after `requestForegroundPermissionsAsync()`.
 */
export function isPermitted(node: ts.Node): boolean {
  const around = outermost(node);
  return around !== null && heldAt(node).some(saysGranted) && asksDevice(around);
}

/** A wrapper that reads the sensor only after it has asked the device itself. */
export function isPermittedInside({ expression }: ts.CallExpression): boolean {
  const called = calleeOf(expression) ?? methodBeside(expression);
  const sensors: ts.Node[] = [];
  if (called)
    eachNode(called, node => {
      if (ts.isCallExpression(node) && SENSOR.test(nameOf(node.expression) ?? '')) sensors.push(node);
    });
  return sensors.length > 0 && sensors.every(isPermitted);
}
/** `this.locate()` of a class: the method of that name. */
function methodBeside(callee: ts.Expression): ts.Node | null {
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind !== ts.SyntaxKind.ThisKeyword) return null;
  let at: ts.Node = callee;
  while (at.parent && !ts.isClassLike(at)) at = at.parent;
  const members = ts.isClassLike(at) ? at.members : [];
  return members.find(one => one.name && textOf(one.name) === callee.name.text) ?? null;
}

const SENSOR = /^(get_?current|watch|get_?last_?known)_?position(async)?$/i;

function outermost(node: ts.Node): ts.Node | null {
  let outer: ts.Node | null = null;
  for (let at = enclosingFunction(node); at; at = enclosingFunction(at)) outer = at;
  return outer;
}

/** `status === 'granted'` that held, `status === 'denied'` or `!isGranted` that did not. */
const saysGranted = (held: Held): boolean => 'test' in held && isGranted(held.test, held.outcome);

function isGranted(test: ts.Expression, outcome: boolean): boolean {
  const inner = unwrap(test);
  if (ts.isPrefixUnaryExpression(inner)) return isGranted(inner.operand, !outcome);
  if (isAnswerOfDevice(inner)) return outcome;
  if (ts.isBinaryExpression(inner)) {
    // `if (permission === null) return;`
    if (isNothing(inner.right) && isAnswerOfDevice(unwrap(inner.left)))
      return inner.operatorToken.getText().startsWith('!') === outcome;
    const { kind } = inner.operatorToken;
    // Where one of two was enough, either may have been it.
    const sure = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (kind === sure) return isGranted(inner.left, outcome) || isGranted(inner.right, outcome);
    if (kind === ts.SyntaxKind.ExclamationEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsToken)
      return says(inner.getText(), !outcome);
    if (kind !== ts.SyntaxKind.EqualsEqualsEqualsToken && kind !== ts.SyntaxKind.EqualsEqualsToken) return false;
  }
  return says(inner.getText(), outcome);
}

const isNothing = (value: ts.Expression): boolean => /^(null|undefined|false)$/.test(value.getText());

/** `const result = await checkLocationPermissions()`: what the device, asked by a function of that name, has answered. */
function isAnswerOfDevice(value: ts.Expression): boolean {
  const made = ts.isIdentifier(value) ? valueOf(value) : null;
  const call = made && unwrap(ts.isAwaitExpression(made) ? made.expression : made);
  if (!call || !ts.isCallExpression(call)) return false;
  const name = nameOf(call.expression) ?? '';
  return ASKS.test(name) && /locat|position/i.test(name);
}

const says = (text: string, outcome: boolean): boolean =>
  /denied|blocked|unavailable|restricted/i.test(text)
    ? !outcome
    : outcome && /granted|authori[sz]ed|(location|geo\w*)_?permission/i.test(text);

/** The device is asked in the same function, or in one of the file whose name says so. */
function asksDevice(root: ts.Node): boolean {
  let found = false;
  eachNode(root, node => {
    if (found || !ts.isCallExpression(node)) return;
    const name = nameOf(node.expression) ?? '';
    const text = node.getText();
    if (ASKS.test(name)) found = OF_PLACE.test(text) || /granted|denied/i.test(root.getText());
    // `navigator.permissions.query({ name: 'geolocation' })`, `PermissionsAndroid.request(… ACCESS_FINE_LOCATION)`
    else
      found =
        /^permissions(android)?$/i.test(receiverName(node)) &&
        /^(query|request|check)$/.test(name) &&
        OF_PLACE.test(text);
  });
  return found;
}

const receiverName = (call: ts.CallExpression) =>
  ts.isPropertyAccessExpression(call.expression) ? (nameOf(call.expression.expression) ?? '') : '';
