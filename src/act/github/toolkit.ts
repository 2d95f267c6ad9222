// One bundle of its own, loaded only where a workflow asks for more than annotations.
export { getOctokit } from '@actions/github';
export { retry } from '@octokit/plugin-retry';
export { throttling } from '@octokit/plugin-throttling';
