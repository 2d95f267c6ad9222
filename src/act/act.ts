import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { exitCode, whyExit } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import type { RenderContext } from '../render/format.ts';
import { FORMATS } from '../render/index.ts';
import { annotate } from './annotate.ts';
import { InputError, readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import type { World } from './ports.ts';
import { describeTrouble } from './trouble.ts';

/** Checks and reports as the inputs ask, and gives the exit code. Nothing is thrown: trouble fails the step with words. */
export async function act(world: World): Promise<number> {
  const { runner } = world;
  try {
    const inputs = readInputs(runner.getInput);
    const folder = resolve(world.workspace, inputs.directory);
    const { report, ...known } = await world.check({ ...inputs, folder });
    const context: RenderContext = {
      ...known,
      color: world.color,
      width: 120,
      prefix: prefixOf(world.workspace, folder),
    };
    await deliver(report, inputs, context, world);
    const code = exitCode(report);
    if (code !== 0) runner.setFailed(`childproof ends with exit code ${code}: ${whyExit(report)}`);
    return code;
  } catch (error) {
    const whose = error instanceof InputError ? '' : 'childproof could not finish: ';
    runner.setFailed(`${whose}${describeTrouble(error, world.isDebug)}`);
    return 2;
  }
}

/** Outputs and the report file come first: they are what later steps rely on. */
async function deliver(report: Report, inputs: Inputs, context: RenderContext, world: World): Promise<void> {
  const { runner, workspace, summarise } = world;
  setOutputs(report, inputs.report, runner);
  if (inputs.report !== null) world.write(resolve(workspace, inputs.report), FORMATS.json.render(report));
  runner.info(FORMATS.text.render(report, context).trimEnd());
  const hasSummary = inputs.summary && summarise !== null;
  if (hasSummary) await summarise(FORMATS.markdown.render(report, context));
  if (inputs.annotations) {
    const restIsIn = hasSummary ? 'the job summary' : 'the log of this step';
    annotate(report, runner, { prefix: context.prefix ?? '', restIsIn });
  }
}

/** Path of the checked folder as GitHub must see it: from the workspace, or absolute if it lies outside. */
export function prefixOf(workspace: string, folder: string): string {
  const path = relative(workspace, folder);
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (outside ? join(folder) : path).split(sep).join('/');
}
