import { runFiles, surfacesOf } from './run-case.ts';

const PACKAGE = '{ "dependencies": { "react": "19.0.0", "react-dom": "19.0.0", "vue": "3.5.0" } }';

/** What is said of each surface that is judged: whether a report is offered there, or what keeps that open. */
export async function judged(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { facts } = await runFiles({ 'package.json': PACKAGE, ...files });
  const all = surfacesOf(facts).filter(({ value }) => value.isRepeated !== true);
  return Object.fromEntries(
    all.map(({ value: { symbol, controls, gap } }) => {
      const reports = controls.filter(({ concept }) => concept === 'report-entry-point');
      if (reports.some(({ state }) => state === 'works')) return [symbol, 'offers'];
      return [symbol, gap ? gap.message : (reports[0]?.state ?? 'lacks')];
    }),
  );
}
