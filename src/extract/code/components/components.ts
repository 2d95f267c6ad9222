import type { HandedState, OpenedState } from '../surfaces/opened-state.ts';
import type { ParsedFile } from '../slice.ts';
import { ts } from '../ts-morph.ts';

/** The code of a component: a function with props as its first parameter, or a class with `this.props`. */
export interface Component {
  file: ParsedFile;
  name: string;
  node:
    | ts.FunctionDeclaration
    | ts.FunctionExpression
    | ts.ArrowFunction
    | ts.MethodDeclaration
    | ts.ClassLikeDeclaration;
  /** True if something adds props that its parent does not show: `connect(…)(X)`. */
  hasHiddenProps: boolean;
  /** Values of props that are not given: `X.defaultProps = { … }`. */
  defaults: ReadonlyMap<string, ts.Expression>;
}

/** `outside` is a package or a built-in: nothing of the product is in it. Null could not be followed. */
export type Found = Component | 'outside' | null;

export interface ComponentFinder {
  /** What a tag name or a called name stands for at a place in a file. */
  find(name: string, from: ts.Node, file: ParsedFile): Found;
  /** The component in an expression: behind `memo(…)`, `lazy(() => import(…))`. */
  behind(value: ts.Expression, file: ParsedFile): Found;
  /** What a file gives to others under a name. */
  exportedBy(name: string, file: ParsedFile): Found;
  /** Whether the name stands for a box of the product: an element with a look, and nothing of its own in it. */
  isBox(name: string, from: ts.Node, file: ParsedFile): boolean;
  /** What an attribute makes of a plain element: `<tr app-row>` in Angular. */
  attached(attribute: ts.JsxAttribute, file: ParsedFile): Found;
  /** What is registered under a text, to be opened by it; null if nothing is, or several things are. */
  underText(text: string): Found;
  /** The components that hear an event of that name on the bus that it is told on, and what makes the menus that they show then. */
  heardUnder(text: string, bus: ts.Expression): readonly Found[];
  /** What acts on an item that a press has put into a context or a store. */
  givenState(state: OpenedState): readonly HandedState[];
  /** Whether the file of another platform that is built in place of one holds a name. */
  isNamedByTwin(file: ParsedFile, name: string): boolean;
  /** The tags of the page under which the product registers a class: `chat-frame`. */
  tagsOf(component: Component): readonly string[];
  /** The file of a node. */
  fileOf(node: ts.Node): ParsedFile | null;
}
