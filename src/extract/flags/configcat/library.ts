/** What is used of the vendor's library. Files of this name are bundled on their own and loaded when they are needed. */
export { getClient, OverrideBehaviour, PollingMode } from '@configcat/sdk/node';
export { prepareConfig } from '@configcat/sdk/lib/esm/ProjectConfig.js';
export type { IEvaluationDetails } from '@configcat/sdk/node';
