import type { ts } from './ts-morph.ts';

/** True if the node is the whole itself, or stands somewhere in it: by their places, which need no climbing. */
export const isWithin = (node: ts.Node, whole: ts.Node): boolean =>
  node.pos >= whole.pos && node.end <= whole.end && node.getSourceFile() === whole.getSourceFile();
