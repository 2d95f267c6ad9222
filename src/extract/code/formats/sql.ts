import { changeOfSql } from '../defaults/column-history.ts';
import type { Format } from '../format.ts';

/** Only defaults of columns and rules about rows are read, and those of all files together: a later file can undo what an earlier one says. */
const sql: Format = {
  name: 'SQL',
  isFormatOf: path => /\.sql$/i.test(path),
  isDataWhenLarge: true,
  change: changeOfSql,
};

export default sql;
