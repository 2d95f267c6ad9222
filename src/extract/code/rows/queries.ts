import { nameNode, nameOf } from '../names.ts';
import { ts } from '../ts-morph.ts';
import { columnsOf } from './columns.ts';
import type { Column, Row } from './row.ts';
import { bare, fixedText } from './tables.ts';

/** `INSERT INTO messages (sender_id, …)`, `INSERT INTO messages SET …` */
const INSERT = /\binsert\s+(?:ignore\s+)?into\s+([\w."'`[\]]{1,80})\s*(?:\(([^()]{0,1500})\)|(set)\s+([^;]{0,1500}))?/i;
/** `CREATE (a)-[:SENT]->(m:Message { … })` */
const NODE = /\b(?:create|merge)\b[^;]{0,600}?\(\s*\w*\s*:\s*`?(\w+)`?\s*\{([^{}]{0,800})\}/i;
/** `mutation { insert_messages_one(object: { … }) }` */
const MUTATION = /\binsert_(\w+?)(?:_one)?\s*\(\s*objects?\s*:\s*\[?\s*\{([^{}]{0,800})\}/;

/** A first look at a text, before it is taken apart. */
export const QUERY_IN_TEXT = /\binsert\s+(?:ignore\s+)?into\b|\b(?:CREATE|MERGE)\s*\(|\binsert_\w+\s*\(/i;

/** What a query that is written as a text keeps. */
export function rowOfText(node: ts.Node): Row | null {
  const text = textIn(node);
  if (text === null || text.length < 16 || !QUERY_IN_TEXT.test(text)) return null;
  const insert = INSERT.exec(text);
  if (insert) {
    const listed = insert[3] ? named(insert[4]!, /([\w`"]+)\s*=/g) : named(insert[2] ?? '', /[\w`"]+/g);
    const isWhole = insert[3] !== undefined && listed.length === 0;
    const given = isWhole ? givenBeside(node) : { columns: [], isOpen: insert[2] === undefined };
    return rowIn(node, insert[1]!, [...listed, ...given.columns], given.isOpen && listed.length === 0);
  }
  const made = NODE.exec(text) ?? MUTATION.exec(text);
  if (!made) return null;
  // Who is connected with a node of a graph stands in the rest of the query.
  const isGraph = NODE.test(text);
  const columns = isGraph ? named(text, /(?<=\()\w+(?=\s*:)/g) : [];
  return rowIn(node, made[1]!, [...named(made[2]!, /\w+(?=\s*:)/g), ...columns], false);
}

function rowIn(node: ts.Node, table: string, columns: Column[], isOpen: boolean): Row | null {
  const last = table
    .replace(/["'`[\]]/g, '')
    .split('.')
    .at(-1)!;
  const words = bare(last);
  if (words.length === 0) return null;
  const at = headOf(node);
  return { at, symbol: at === node ? last : at.getText().slice(0, 40), table: words, inside: [], columns, isOpen };
}

const named = (text: string, name: RegExp): Column[] =>
  [...text.matchAll(name)].map(one => ({ name: (one[1] ?? one[0]).replace(/[`"]/g, ''), value: null }));

/** The call that is given the query; the query itself where it is kept in a constant. */
function headOf(node: ts.Node): ts.Node {
  if (ts.isTaggedTemplateExpression(node.parent) && node.parent.template === node) return node.parent.tag;
  const call = node.parent;
  return (ts.isCallExpression(call) && nameNode(call.expression)) || node;
}

/** `query('INSERT INTO messages SET ?', { … })` */
function givenBeside(node: ts.Node) {
  const call = node.parent;
  const next = ts.isCallExpression(call) && nameOf(call.expression) !== null ? call.arguments[1] : undefined;
  return columnsOf(next);
}

function textIn(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? fixedText(node).replaceAll('\0', '?') : null;
}
