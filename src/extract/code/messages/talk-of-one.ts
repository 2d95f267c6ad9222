import { calleeOf } from '../callees.ts';
import { throughout } from '../names.ts';
import { rowOfCall } from '../rows/clients.ts';
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

function isOfOne({ table, columns, isOpen }: Row): boolean {
  if (isOpen || !table.some(word => WITH_MODEL.test(word))) return false;
  const people = columns.filter(({ name }) => splitWords(name).some(word => PERSON.test(word.replace(/s$/, ''))));
  return people.length === 1 && people.every(saysOnePerson) && columns.every(holdsNoMessage);
}

/** `userId`, and not `userIds`, `participants`. */
const saysOnePerson = ({ name }: Column): boolean => !splitWords(name).at(-1)?.endsWith('s');

const MESSAGE = /^(messages?|texts?|contents?|body|lines?|turns?)$/;
const holdsNoMessage = ({ name, value }: Column): boolean =>
  !splitWords(name).some(word => MESSAGE.test(word)) ||
  (value !== null && /^(\[\]|'\[\]'|null)$/.test(value.getText()));
