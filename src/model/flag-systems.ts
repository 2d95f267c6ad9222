/** Flag systems by the name that a manifest gives them; each is a file of this name among the providers. */
export const FLAG_SYSTEMS = [
  'configcat',
  'firebase',
  'flagd',
  'flagsmith',
  'flipt',
  'growthbook',
  'launchdarkly',
  'object-map',
  'unleash',
  'vercel',
] as const;
