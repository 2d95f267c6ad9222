import { isBirthName } from '../age/birth-words.ts';
import { eachNode, enclosingFunction, nameOf, textOf } from '../names.ts';
import { ts } from '../ts-morph.ts';

/** What came with a request: `req.body`, `await c.req.json()`, `SignUp.parse(req.body)`. */
const SENT = /\b(body|rawInput|formData)\b|\.json\(\)|^input$/;
const MAKES = /^(create\w*|insert\w*|signUp|register\w*|add\w*|save|new\w*)$/;
const OF_ACCOUNT = /^(password|passwd|pass|pwd|email|user_?name)$/i;

/**
 * `const { email, password, birthDate } = req.body; await User.create({ email, password })`: it is taken out of what was sent,
 * and nothing is done with it. What is handed on as a whole may carry it.
 */
export function lostBirthAt(node: ts.Node): ts.Node | null {
  if (!ts.isBindingElement(node) || !ts.isIdentifier(node.name) || !isBirthName(node.name.text)) return null;
  const { parent } = node;
  const holder = parent.parent;
  if (!ts.isObjectBindingPattern(parent) || !ts.isVariableDeclaration(holder) || !holder.initializer) return null;
  const sent = holder.initializer.getText();
  if (!SENT.test(sent) || parent.elements.some(one => one.dotDotDotToken)) return null;
  const beside = parent.elements.filter(one => OF_ACCOUNT.test(textOf(one.propertyName ?? one.name)));
  const around = enclosingFunction(node);
  if (beside.length === 0 || !around?.body) return null;
  let isUsed = false;
  let isMade = false;
  eachNode(around.body, one => {
    if (ts.isIdentifier(one)) isUsed ||= one !== node.name && one !== node.propertyName && isBirthName(one.text);
    if (ts.isCallExpression(one)) isMade ||= MAKES.test(nameOf(one.expression) ?? '');
  });
  const isHandedOn = around.body.getText().split(/\b(?:req|request|ctx\.request)\.body\b(?!\.)/).length > 2;
  return isMade && !isUsed && !isHandedOn ? node.name : null;
}
