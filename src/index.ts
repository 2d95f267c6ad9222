/** The public API: run the pipeline over a tree and render its report. */
export { gather, run } from './run.ts';
export type { Gathered, RunOptions } from './run.ts';
export { builtInLibrary, VERSION } from './builtin.ts';
export { exitCode, whyExit } from './model/exit.ts';
export { parseTargets, TargetError, writeReports } from './reports.ts';
export { FORMATS } from './render/index.ts';
export type { RenderContext } from './render/format.ts';
export { diskTree } from './kit/trees/disk.ts';
export { gitTree } from './kit/trees/git.ts';
export { memoryTree } from './kit/trees/memory.ts';
export type { Report } from './model/report.ts';
export type { Finding } from './model/finding.ts';
export type { Tree } from './model/tree.ts';
