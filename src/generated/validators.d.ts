// Printed by `npm run gen` from src/model/schema; not edited by hand.
import type { ErrorObject } from 'ajv';
interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const validateManifest: Validator;
export const validateAddition: Validator;
export const validateAttestations: Validator;
export const validateRule: Validator;
export const validatePolicy: Validator;
export const validateVocabulary: Validator;
