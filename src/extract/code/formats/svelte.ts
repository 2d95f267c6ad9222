import type { EmbeddedScript, Format, TextFile } from '../format.ts';

let read: ((file: TextFile) => EmbeddedScript | null) | null = null;

const svelte: Format = {
  name: 'Svelte component',
  isFormatOf: path => /\.svelte$/i.test(path),
  async prepare() {
    read = (await import('../svelte/single-file.ts')).readSingleFile;
  },
  script: file => read!(file),
};

export default svelte;
