import type { Finding } from '../../model/finding.ts';

/** Whoever reads a manifest is spoken to as a product manager, whoever reads code as an engineer. */
export function voiceOf({ at, message }: Finding): string {
  return /childproof\.ya?ml$/.test(at.path) ? message.product : message.engineer;
}
