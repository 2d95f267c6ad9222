// Printed by `npm run gen` from this folder; not edited by hand.
import type { Detector } from '../detector.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {};
