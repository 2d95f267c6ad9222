import { enclosingFunction, nameNode, nameOf, textOf, unwrap } from '../names.ts';
import { bare, tableIn } from '../rows/tables.ts';
import type { ParsedFile, Slice } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { goesOut, isAsked } from './answers.ts';
import { chainAfter, kinds, namedIn } from './data-selected.ts';
import type { ServedDatum } from './data-served.ts';
import { isForItself, isRoleName, OF_ASKER, queryAround, whole } from './data-served.ts';
import { openAnswer } from './open-answers.ts';
import { isPeopleTable } from './names.ts';
import { datumNamed } from './personal-data.ts';

const SELECT = /\bselect (distinct )?([\w ,.*"`()]{1,400}?) from ["`]?(?:public\.)?["`]?(\w+)["`]?/i;
/** How somebody signs in. */
const BY_MAIL = /where\s+\(?\s*(\w+\.)?e_?mail\b/i;

/** `pool.query('SELECT * FROM users WHERE id = $1', [req.params.id])` in what answers who asks. */
export function dataInQuery(node: ts.Node, slice: Slice): ServedDatum | null {
  const said = SELECT.exec(node.getText().slice(0, 4000).replace(/\s+/g, ' '));
  if (!said || !isPeopleTable(bare(said[3]!))) return null;
  const call = callAround(node);
  const answering = call ? openAnswer(node) : null;
  if (!call || !answering || OF_ASKER.test(call.getText()) || BY_MAIL.test(call.getText())) return null;
  const given = call.arguments.length > 1 ? call.arguments.slice(1) : call.arguments;
  if ((/\bwhere\b/i.test(node.getText()) && !isAsked(given, answering)) || !goesOut(call, answering)) return null;
  const columns = said[2]!.split(',').map(one => one.trim().split(/\s+as\s+/i)[0]!);
  if (columns.some(one => /^(\w+\.)?\*$/.test(one))) return whole(node, said[3]!, new Set(), slice);
  const data = columns.flatMap(one => datumNamed(one.split('.').at(-1)!.replace(/["`]/g, '')) ?? []);
  return data.length > 0
    ? { node, symbol: said[3]!, data: [...new Set(data)], isWhole: false, isHandedOn: false }
    : null;
}

function callAround({ parent }: ts.Node): ts.CallExpression | null {
  const holder = ts.isTaggedTemplateExpression(parent) ? parent.parent : parent;
  return ts.isCallExpression(holder) ? holder : null;
}

/** `db.select().from(users).where(…)`, `db.select({ email: users.email }).from(users)` */
export function dataInBuilder(call: ts.CallExpression, slice: Slice): ServedDatum | null {
  if (nameOf(call.expression) !== 'from' || !ts.isPropertyAccessExpression(call.expression)) return null;
  const select = unwrap(call.expression.expression);
  if (!ts.isCallExpression(select) || nameOf(select.expression) !== 'select') return null;
  const table = tableIn(call.arguments[0]);
  const answering = table && isPeopleTable(table) ? openAnswer(call) : null;
  if (!answering || OF_ASKER.test(chainText(call)) || !goesOut(call, answering)) return null;
  const asked = [...chainAfter(call)]
    .filter(one => nameOf(one.expression) === 'where')
    .flatMap(one => [...one.arguments]);
  if (asked.length > 0 && !isAsked(asked, answering)) return null;
  const head = nameNode(select.expression)!;
  const [given] = select.arguments;
  if (!given) return whole(head, textOf(head), new Set(), slice);
  const data = namedIn(unwrap(given)).filter(one => one.datum);
  return data[0]
    ? { node: data[0].node, symbol: data[0].name, data: kinds(data), isWhole: false, isHandedOn: false }
    : null;
}

/** All calls of the chain. */
function chainText(call: ts.Node): string {
  let at = call;
  while (ts.isPropertyAccessExpression(at.parent) || (ts.isCallExpression(at.parent) && at.parent.expression === at))
    at = at.parent;
  return at.getText();
}

/** `include: { author: true }`: whoever wrote it goes out with it, as they are kept. */
export function dataIncluded(node: ts.PropertyAssignment, file: ParsedFile, slice: Slice): ServedDatum | null {
  if (file.side === 'client' || node.initializer.kind !== ts.SyntaxKind.TrueKeyword) return null;
  const holder = node.parent.parent;
  if (!ts.isPropertyAssignment(holder) || !/^(include|with|select)$/.test(textOf(holder.name))) return null;
  if (!ONE_PERSON.test(textOf(node.name)) || !isRoleName(textOf(node.name))) return null;
  const within = enclosingFunction(node);
  const query = queryAround(node);
  if (!within || !query || isForItself(within)) return null;
  const answering = openAnswer(node);
  return goesOut(query, answering ?? within, true)
    ? whole(node.name, textOf(node.name), new Set(), slice, answering === null)
    : null;
}

/** `members` are as often rows that say who belongs to something. */
const ONE_PERSON =
  /^(user|author|owner|creator|sender|receiver|recipient|uploader|seller|host|commenter|(created|posted|sent)By)$/;

/** Texts that hold a query, as a first look. */
export const MAY_QUERY =
  /\bselect\b[^;]{1,400}?\bfrom\s+["`\w.]*(users?|accounts?|members?|players?|profiles?|people|persons?|students?)\b/i;
export const BUILDS =
  /\.\s*select\([^;]{0,300}?\)\s*\.\s*from\(\s*\w*(users?|accounts?|members?|players?|profiles?|people|persons?|students?)\b/i;
export const INCLUDES =
  /\b(user|author|owner|creator|sender|receiver|recipient|uploader|seller|host|commenter|(created|posted|sent)By)\s*:\s*true\b/;
