/** A workflow command as a runner reads it from a line of the log. */
export interface Command {
  name: string;
  properties: Readonly<Record<string, string>>;
  message: string;
}

/** Reads a log as GitHub's runner does: `::name props::data` at the start of a line, `##[name]data` anywhere in one. */
export function commandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap(line => {
    const command = newStyle(line.trimStart());
    if (command) return [command];
    const old = /##\[(?<name>[^\]]*)\](?<data>.*)/.exec(line);
    return old ? [{ name: old.groups!['name']!, properties: {}, message: old.groups!['data']! }] : [];
  });
}

/** Reads a log as the agent of Azure Pipelines does: `##vso[area.event properties]data` anywhere in a line. */
export function azureCommandsIn(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap(line => {
    const start = line.indexOf('##vso[');
    const end = line.indexOf(']', start);
    if (start < 0 || end < 0) return [];
    const [name = '', ...rest] = line.slice(start + '##vso['.length, end).split(' ');
    const pairs = rest
      .join(' ')
      .split(';')
      .filter(part => part.includes('='))
      .map(part => [part.slice(0, part.indexOf('=')), azureData(part.slice(part.indexOf('=') + 1))] as const);
    return [{ name, properties: Object.fromEntries(pairs), message: azureData(line.slice(end + 1)) }];
  });
}

function azureData(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%AZP25', '%');
}

function newStyle(line: string): Command | null {
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  const [name = '', ...rest] = line.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .filter(part => part.includes('='))
    .map(part => [part.slice(0, part.indexOf('=')), property(part.slice(part.indexOf('=') + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), message: data(line.slice(end + 2)) };
}

function data(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function property(text: string): string {
  return data(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
