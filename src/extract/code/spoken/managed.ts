import { propsTaken } from '../components/props-taken.ts';
import { eachNode, isFunction, nameOf, textOf, unwrap } from '../names.ts';
import { ts } from '../ts-morph.ts';

/**
 * `<GroupCard group={group} onEdit={edit} onDelete={remove} />`, where both can be pressed by whoever sees it: everybody who
 * does manages all of them.
 */
export function isManaged(component: ts.Node): boolean {
  if (!isFunction(component)) return false;
  const given = propsTaken(component);
  const [edits, deletes] = [/^on_?edit/i, /^on_?(delete|remove)/i].map(one => given.find(name => one.test(name)));
  return edits !== undefined && deletes !== undefined && [edits, deletes].every(name => isPressed(component, name));
}

/**
 * `TopicRow({ topic, permissions: { audit, delete } })`: whoever sees it may let it through, and works through what others
 * have handed in.
 */
export function isWorkedThrough(component: ts.Node): boolean {
  if (!isFunction(component) || !propsTaken(component).includes('permissions')) return false;
  const [, may] = /\bpermissions\??\s*:\s*\{([^}]{0,300})\}/.exec(component.parameters[0]?.getText() ?? '') ?? [];
  const acts = may?.match(/\w+(?=\??\s*:)/g) ?? [];
  return acts.some(act => LETS_THROUGH.test(act)) && acts.every(act => LETS_THROUGH.test(act) || OF_STAFF.test(act));
}

const LETS_THROUGH = /^(can)?(audit|approve|reject)/i;
const OF_STAFF = /^(can)?(delete|remove|edit|recommend|feature|pin|hide|restore|ban|lock|move)/i;

/** It is handed to a control that stands behind no condition. */
function isPressed(component: ts.Node, handler: string): boolean {
  let pressed = false;
  eachNode(component, node => {
    if (!ts.isJsxAttribute(node) || !/^on[A-Z]/.test(textOf(node.name)) || !node.initializer) return;
    let calls = false;
    eachNode(node.initializer, one => {
      calls ||= ts.isIdentifier(one) && one.text === handler;
    });
    pressed ||= calls && !isBehindTest(node, component);
  });
  return pressed;
}

function isBehindTest(node: ts.Node, end: ts.Node): boolean {
  for (let at = node.parent; at !== end && at; at = at.parent) {
    if (ts.isConditionalExpression(at) || ts.isIfStatement(at)) return true;
    if (ts.isBinaryExpression(at) && nameOf(unwrap(at.right)) === null && /&&|\|\|/.test(at.operatorToken.getText()))
      return true;
  }
  return false;
}
