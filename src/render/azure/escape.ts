/** Text as the message of a logging command, as the agent decodes it. */
export function azureData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Text as the value of a property: it ends at `;`, and the command at `]`. */
export function azureProperty(text: string): string {
  return azureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}
