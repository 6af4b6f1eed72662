import { z } from 'zod';
import { configSchema } from './config/schema.ts';
import { reportSchema } from './report/schema.ts';

const base = 'https://raw.githubusercontent.com/fortify/health-check/v1/packages/core/schema';

/** The JSON Schema (draft 2020-12) of `fortify.yml` as people write it: for editors, and for the reference page. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  return { $id: `${base}/fortify.schema.json`, title: 'fortify.yml', ...schema };
}

/** The JSON Schema (draft 2020-12) of `fortify/report@1` as others may write it: what has a default may be left out. */
export function reportJsonSchema(): object {
  const schema = z.toJSONSchema(reportSchema, { io: 'input' });
  return { $id: `${base}/report.schema.json`, title: 'fortify/report@1', ...schema };
}
