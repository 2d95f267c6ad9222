/** What is used of the vendor's library. Files of this name are bundled on their own and loaded when they are needed. */
export { init } from '@launchdarkly/node-server-sdk';
export { TestData } from '@launchdarkly/node-server-sdk/integrations';
export type { LDClient, LDEvaluationDetail } from '@launchdarkly/node-server-sdk';
