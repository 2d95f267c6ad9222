import { isAbsolute, relative, resolve, sep } from 'node:path';
import { exitCode, whyExit } from '../model/exit.ts';
import type { Report } from '../model/report.ts';
import type { RenderContext } from '../render/format.ts';
import { FORMATS } from '../render/index.ts';
import { parseTargets, TargetError, writeReports } from '../reports.ts';
import { InputError, readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import type { World } from './ports.ts';
import { tell } from './tell.ts';
import { describeTrouble } from './trouble.ts';

/** Checks and reports as the inputs ask, and gives the exit code. Nothing is thrown: trouble fails the step with words. */
export async function act(world: World): Promise<number> {
  const { runner } = world;
  try {
    const inputs = readInputs(runner.getInput);
    const targets = parseTargets(inputs.formats, world.workspace);
    const printed = targets.find(({ path }) => path === null);
    if (printed) throw new TargetError(`"${printed.id}": name a file, as in ${printed.id}=FILE`);
    const folder = resolve(world.workspace, inputs.directory);
    const { report, ...known } = await world.check({ ...inputs, folder });
    const context: RenderContext = {
      ...known,
      color: world.color,
      width: 120,
      prefix: seenFrom(world.workspace, folder),
    };
    // Report files and outputs come first: they are what later steps rely on.
    const written = writeReports(report, targets, { checked: folder, context, write: world.write });
    const files = targets.map(({ id }, index) => ({ id, path: seenFrom(world.workspace, written[index]!) }));
    setOutputs(report, files, runner);
    await deliver(report, inputs, context, world);
    const code = exitCode(report);
    if (code !== 0) runner.setFailed(`childproof ends with exit code ${code}: ${whyExit(report)}`);
    return code;
  } catch (error) {
    runner.setFailed(`${whoseFault(error)}${describeTrouble(error, world.isDebug)}`);
    return 2;
  }
}

function whoseFault(error: unknown): string {
  if (error instanceof InputError) return '';
  return error instanceof TargetError ? 'input formats: ' : 'childproof could not finish: ';
}

async function deliver(report: Report, inputs: Inputs, context: RenderContext, world: World): Promise<void> {
  const { runner, summarise } = world;
  runner.info(FORMATS.text.render(report, context).trimEnd());
  if (inputs.summary && summarise !== null) await summarise(FORMATS.markdown.render(report, context));
  await tell(report, inputs, context, world);
}

/** A path as GitHub must see it: from the workspace, or absolute if it lies outside. */
function seenFrom(workspace: string, full: string): string {
  const path = relative(workspace, full);
  const outside = path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
  return (outside ? full : path).split(sep).join('/');
}
