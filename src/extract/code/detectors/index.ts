// Printed by `npm run gen` from this folder; not edited by hand.
import hashMatching from './hash-matching.ts';
import imageUpload from './image-upload.ts';
import type { Detector } from '../detector.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  'hash-matching': hashMatching,
  'image-upload': imageUpload,
};
