import type { Concept } from '../../model/concept.ts';
import type { Demand } from '../../model/demand.ts';
import type { CodeScope } from '../../model/product.ts';
import type { Tree } from '../../model/tree.ts';

/** What the code extractor is asked for: the code of one product, or of none. */
export interface CodeRequest {
  tree: Tree;
  /** Id of the product the facts belong to; null where no manifest claims the files. */
  product: string | null;
  scope: CodeScope;
  /** True if this product owns the path. */
  claimed: (path: string) => boolean;
  concepts: readonly Concept[];
  /** What the rules ask beyond that. */
  demand: Demand;
  /** Keys of the flags that the product's flag files define: a name like `isEnabled` counts with one of them. */
  flagKeys: ReadonlySet<string>;
}
