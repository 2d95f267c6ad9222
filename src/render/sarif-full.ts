import { defineFormat } from './format.ts';
import { sarifLog } from './sarif/log.ts';
import { strictJson } from './words/harmless-json.ts';

export default defineFormat({
  id: 'sarif-full',
  about: 'SARIF 2.1.0 for an archive: suppressed results with their reasons, and what held or did not apply',
  render: (report, context) => strictJson(sarifLog(report, context, 'archive')),
});
