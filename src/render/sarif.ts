import { defineFormat } from './format.ts';
import { sarifLog } from './sarif/log.ts';
import { strictJson } from './words/harmless-json.ts';

export default defineFormat({
  id: 'sarif',
  about: 'SARIF 2.1.0 for upload to code scanning; what is waived, excepted or in the baseline is left out and counted',
  render: (report, context) => strictJson(sarifLog(report, context, 'upload')),
});
