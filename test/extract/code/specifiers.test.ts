import { expect, it } from 'vitest';
import { bareSpecifier } from '../../../src/extract/code/specifiers.ts';

it.each([
  ['npm:stripe@^14', 'stripe'],
  ['npm:/@scope/kit@1.2.3/deep/part.js', '@scope/kit/deep/part.js'],
  ['jsr:@std/async@1', '@std/async'],
  ['https://esm.sh/stripe@14.14.0?target=denonext', 'stripe'],
  ['https://esm.sh/v135/@supabase/supabase-js@2.39.0', '@supabase/supabase-js'],
  ['https://esm.sh/*react-dom@18/client', 'react-dom/client'],
  ['https://unpkg.com/mixpanel-browser', 'mixpanel-browser'],
  ['https://cdn.jsdelivr.net/npm/posthog-js@1/+esm', 'posthog-js/+esm'],
])('%s is the package %s', (written, name) => {
  expect(bareSpecifier(written)).toBe(name);
});

it.each([
  './stripe',
  '@app/stripe',
  'https://example.org/stripe.js',
  'node:fs',
  'https://cdn.jsdelivr.net/gh/owner/name',
])('%s is no package of a registry', written => {
  expect(bareSpecifier(written)).toBe(written);
});
