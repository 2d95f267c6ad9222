import type { ts } from '../ts-morph.ts';

/** Something that is kept: a row of a table, a document of a collection, a node of a graph. */
export interface Row {
  /** The name of the call that keeps it, or the text of the query. */
  at: ts.Node;
  symbol: string;
  /** Where it is made before it is kept: what it holds stands there. */
  made?: ts.Node;
  /** What is handed over to be kept. */
  given?: ts.Expression;
  /** Words of the table: `directMessages`, `DirectMessage` -> direct messages, direct message. */
  table: readonly string[];
  /** Words of the tables that hold it: `chats/7/messages` -> chats. */
  inside: readonly (readonly string[])[];
  columns: readonly Column[];
  /** Columns come from somewhere that is not seen, such as the body of a request. */
  isOpen: boolean;
}

/** A column as it is written, and what is kept there where that is an expression. */
export interface Column {
  name: string;
  value: ts.Expression | null;
}
