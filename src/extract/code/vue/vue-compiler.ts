/** The one door to Vue's own compiler, loaded when the first `.vue` file is read. Named, because its package is CommonJS. */
export { ElementTypes, ErrorCodes, NodeTypes, parse } from '@vue/compiler-dom';
export type {
  AttributeNode,
  CompilerError,
  DirectiveNode,
  ElementNode,
  ExpressionNode,
  RootNode,
  SimpleExpressionNode,
  SourceLocation,
  TemplateChildNode,
} from '@vue/compiler-dom';
