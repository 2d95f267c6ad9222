import { join } from 'node:path';
import { tryWaysOfTelling } from '../action/report-as.ts';

tryWaysOfTelling(join(import.meta.dirname, 'node_modules/node20/bin/node'));
