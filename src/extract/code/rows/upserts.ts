import { textOf, unwrap } from '../names.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';
import { changesIn } from './changes.ts';
import { columnsOf } from './columns.ts';
import type { Row } from './row.ts';

/**
 * `users.findOneAndUpdate({ googleId }, { $set: { name } }, { upsert: true })`: a change that makes the row where there is none.
 * What is looked for is kept in the new row as well.
 * https://www.mongodb.com/docs/drivers/node/current/crud/insert/#upsert
 */
export const upsertsIn = (file: ParsedFile): readonly Row[] =>
  file.indexed.text.includes('upsert')
    ? changesIn(file).flatMap(row => {
        const call = callOf(row.at);
        if (!call || !call.arguments.some(isUpsert)) return [];
        const sought = columnsOf(call.arguments[0]);
        // By its own number only what is there is found.
        if (sought.columns.length > 0 && sought.columns.every(({ name }) => /^_?id$/.test(name))) return [];
        return [
          { ...row, columns: [...row.columns, ...sought.columns], isOpen: row.isOpen || sought.isOpen } satisfies Row,
        ];
      })
    : [];

function callOf(name: ts.Node): ts.CallExpression | null {
  const callee = ts.isPropertyAccessExpression(name.parent) ? name.parent : name;
  return ts.isCallExpression(callee.parent) ? callee.parent : null;
}

export function isUpsert(given: ts.Expression): boolean {
  const options = unwrap(given);
  return (
    ts.isObjectLiteralExpression(options) &&
    options.properties.some(
      one =>
        ts.isPropertyAssignment(one) &&
        textOf(one.name) === 'upsert' &&
        one.initializer.kind === ts.SyntaxKind.TrueKeyword,
    )
  );
}
