// Printed by `npm run gen` from this folder; not edited by hand.
import ageCheck from './age-check.ts';
import autoplay from './autoplay.ts';
import birthDateFlow from './birth-date-flow.ts';
import blockActs from './block-acts.ts';
import dmGuard from './dm-guard.ts';
import dmSend from './dm-send.ts';
import featureFlags from './feature-flags.ts';
import firstPartyTelemetry from './first-party-telemetry.ts';
import geolocation from './geolocation.ts';
import hashMatching from './hash-matching.ts';
import helpline from './helpline.ts';
import imageUpload from './image-upload.ts';
import infiniteScroll from './infinite-scroll.ts';
import livestream from './livestream.ts';
import parentalControl from './parental-control.ts';
import peopleSearch from './people-search.ts';
import profilePages from './profile-pages.ts';
import purchases from './purchases.ts';
import pushTokens from './push-tokens.ts';
import reportEntry from './report-entry.ts';
import selfHarmReason from './self-harm-reason.ts';
import signUp from './sign-up.ts';
import type { Detector } from '../detector.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  'age-check': ageCheck,
  autoplay,
  'birth-date-flow': birthDateFlow,
  'block-acts': blockActs,
  'dm-guard': dmGuard,
  'dm-send': dmSend,
  'feature-flags': featureFlags,
  'first-party-telemetry': firstPartyTelemetry,
  geolocation,
  'hash-matching': hashMatching,
  helpline,
  'image-upload': imageUpload,
  'infinite-scroll': infiniteScroll,
  livestream,
  'parental-control': parentalControl,
  'people-search': peopleSearch,
  'profile-pages': profilePages,
  purchases,
  'push-tokens': pushTokens,
  'report-entry': reportEntry,
  'self-harm-reason': selfHarmReason,
  'sign-up': signUp,
};
