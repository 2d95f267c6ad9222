/**
 * What is used of the vendor's library: the engine inside of the SDK, which the package does not export. Files of this name
 * are bundled on their own and loaded when they are needed.
 */
export { getEvaluationResult } from '../../../../node_modules/flagsmith-nodejs/build/esm/flagsmith-engine/index.js';
export { buildEnvironmentModel } from '../../../../node_modules/flagsmith-nodejs/build/esm/flagsmith-engine/environments/util.js';
export { getEvaluationContext } from '../../../../node_modules/flagsmith-nodejs/build/esm/flagsmith-engine/evaluation/evaluationContext/mappers.js';
export { traitsMatchSegmentCondition } from '../../../../node_modules/flagsmith-nodejs/build/esm/flagsmith-engine/segments/evaluators.js';
