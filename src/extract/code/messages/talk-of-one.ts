import { calleeOf } from '../callees.ts';
import { chainOf, isFunction, nameOf, throughout } from '../names.ts';
import { rowOfCall } from '../rows/clients.ts';
import { HOLDERS } from '../rows/columns.ts';
import type { Column, Row } from '../rows/row.ts';
import { splitWords } from '../tokens.ts';
import { ts } from '../ts-morph.ts';

/** A table whose talks are held with a model: `aiChatConversation`, `llm_threads`; an agent may be a person of the support. */
const WITH_MODEL = /^(ai|llm|gpt|chatgpt|copilot|assistant|chatbot)$/;
const PERSON =
  /^(user|member|owner|author|sender|person|profile|account|student|customer|from|recipient|receiver|to|peer|partner|target|friend|participant|other|match|agent|staff|contact|lead|visitor)$/;

/**
 * `createConversation(courseId, userId)` whose function writes nothing but `{ courseId, userId, messages: [] }` into the table
 * of talks with a model: one person is in it, and nobody whom it could reach.
 */
export function isOfTalkOfOne(name: ts.Node): boolean {
  const call = ts.isPropertyAccessExpression(name.parent) ? name.parent.parent : name.parent;
  const isCalled = ts.isCallExpression(call) && (call.expression === name || call.expression === name.parent);
  const own = isCalled ? rowOfCall(call) : null;
  if (own) return isOfOne(own);
  const declared = isCalled ? calleeOf(call.expression) : ts.isFunctionDeclaration(name.parent) ? name.parent : null;
  const body = declared?.body;
  if (!body) return false;
  // `insert(table)` is a step of `insert(table).values({ … })`, which is met first.
  const rows = new Map<ts.Node, Row>();
  throughout(body, node => {
    const row = ts.isCallExpression(node) ? rowOfCall(node) : null;
    if (row && !rows.has(row.at)) rows.set(row.at, row);
  });
  return rows.size > 0 && [...rows.values()].every(isOfOne);
}

/** A route whose handler begins such a talk, and otherwise only asks and answers: nobody is written to there. */
export function beginsTalkOfOne(handler: ts.Node): boolean {
  const calls: ts.CallExpression[] = [];
  throughout(handler, node => {
    if (ts.isCallExpression(node)) calls.push(node);
  });
  const [begun, others] = [calls.filter(one => isOfTalkOfOne(one.expression)), new Set(calls)];
  for (const one of begun) others.delete(one);
  return begun.length > 0 && [...others].every(one => onlyAsksOrAnswers(one, handler));
}

/** What reaches somebody by way of what a handler is given: `req.io.to(id).emit(…)`. */
const REACHES =
  /^(io|app|server|socket|sockets|ws|to|in|emit|send|push|publish|notify|broadcast|services?|dispatch|queue|add|deliver|create|insert|save)$/;

/** What a request is asked for, and what is made of what it holds. */
const READS =
  /^(json|text|html|body|status|header|headers|get|param|params|query|queries|validate|valid|formData|is|accepts|trim|toString|toLowerCase|toUpperCase|slice|substring|replace|split|includes|startsWith|endsWith|redirect|set|parse)$/;

/** `res.json(…)`, `c.req.json()`, `getUser(req)`. */
function onlyAsksOrAnswers({ expression }: ts.CallExpression, handler: ts.Node): boolean {
  const root = chainOf(expression)[0];
  const isGiven = isFunction(handler) && handler.parameters.some(({ name }) => name.getText() === root);
  if (isGiven) {
    if (/^(res|response|reply)$/.test(root ?? '')) return true;
    return READS.test(nameOf(expression) ?? '') && !chainOf(expression).some(one => REACHES.test(one));
  }
  // `loadAndSend(to, text)` does two things.
  if (splitWords(nameOf(expression) ?? '').some(word => /^(and|then|or)$/.test(word))) return false;
  return /^(get|find|load|require|ensure|assert|check|verify|validate|parse|auth|authenticate|json|redirect|String|Number|log|info)$/.test(
    /^[A-Z]/.test(root ?? '') ? (root ?? '') : (splitWords(nameOf(expression) ?? '')[0] ?? ''),
  );
}

function isOfOne({ table, columns, isOpen }: Row): boolean {
  if (isOpen || !table.some(word => WITH_MODEL.test(word))) return false;
  const people = columns.filter(({ name }) => splitWords(name).some(word => PERSON.test(word.replace(/s$/, ''))));
  return (
    people.length === 1 &&
    people.every(saysOnePerson) &&
    columns.every(one => people.includes(one) || isOfNobody(one)) &&
    columns.every(holdsNoMessage)
  );
}

/** `courseId`, `title`, `messages`: a name that nothing is known of, `coachId`, may be that of another person. */
const isOfNobody = ({ name }: Column): boolean =>
  HOLDERS.test(name) ||
  NO_PERSON.test(
    splitWords(name)
      .filter(word => !/^(id|ids|uid|uuid|at)$/.test(word))
      .at(-1) ?? 'id',
  );
const NO_PERSON =
  /^(id|course|lesson|chapter|unit|quiz|exercise|subject|topic|book|article|document|file|note|project|prompt|instructions?|model|provider|engine|temperature|tokens?|title|name|label|summary|kind|type|mode|status|state|language|locale|settings|config|options|metadata|context|history|messages?|texts?|contents?|body|lines?|turns?|count|cost|created|updated|started|date|version|archived|deleted|pinned)$/;

/** `userId`, and not `userIds`, `participants`. */
const saysOnePerson = ({ name }: Column): boolean => !splitWords(name).at(-1)?.endsWith('s');

const MESSAGE = /^(messages?|texts?|contents?|body|lines?|turns?)$/;
const holdsNoMessage = ({ name, value }: Column): boolean =>
  !splitWords(name).some(word => MESSAGE.test(word)) ||
  (value !== null && /^(\[\]|'\[\]'|null)$/.test(value.getText()));
