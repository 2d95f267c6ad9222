import { createRequire as __createRequire } from 'node:module';
import { fileURLToPath as __fileURLToPath } from 'node:url';
import { dirname as __dirnameOf } from 'node:path';
const require = __createRequire(import.meta.url), __filename = __fileURLToPath(import.meta.url), __dirname = __dirnameOf(__filename);

// src/extract/code/sdk/tracking-names.ts
var TRACKING_VERBS = "track trigger log send record capture report push fire emit register analytics ga gtm".split(" ");
var VERBS = new Set(TRACKING_VERBS);
var OBJECTS = /^(event|events|analytics|view|pageview|page|metric|action|click|track|ga|gtm|conversion|screen|telemetry|layer|goal)$/;
function soundsLikeTracking(words) {
  const [first = "", ...rest] = words;
  if (first === "track") return true;
  if (first === "capture" && rest.length === 0) return true;
  return VERBS.has(first) && rest.some((word) => OBJECTS.test(word));
}
function knowsEvents({ sdks }) {
  return sdks.some((sdk) => sdk.calls.some((call) => call.trait === "event"));
}

export {
  TRACKING_VERBS,
  soundsLikeTracking,
  knowsEvents
};
