import { isAngularTemplate } from '../angular/names.ts';
import type { EmbeddedScript, Format, TextFile } from '../format.ts';

let read: ((file: TextFile) => EmbeddedScript | null) | null = null;

const angular: Format = {
  name: 'Angular template',
  isFormatOf: isAngularTemplate,
  side: 'client',
  async prepare() {
    read = (await import('../angular/template-file.ts')).readTemplateFile;
  },
  script: file => read!(file),
};

export default angular;
